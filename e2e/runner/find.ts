/** Finds the programs that the browser tests need, and installs nothing: see install.ts. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

export type Found = { readonly path: string; readonly how: string };

const BROWSER_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where installers put a browser without adding it to PATH. */
const BROWSER_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

const RSVG_PATHS = ['/usr/bin/rsvg-convert', '/opt/homebrew/bin/rsvg-convert'];

export function findBrowser(): Found | undefined {
  const wished = process.env.CHROMIUM_PATH;
  if (wished && isProgram(wished)) return { path: wished, how: 'from CHROMIUM_PATH' };
  const own = chromium.executablePath();
  if (isProgram(own)) return { path: own, how: 'installed by Playwright' };
  const path = [...onPath(BROWSER_NAMES), ...BROWSER_PATHS].find(
    (candidate) => isProgram(candidate) && answers(candidate),
  );
  return path === undefined ? undefined : { path, how: 'found on this system' };
}

export function findRsvgConvert(): string | undefined {
  const wished = process.env.RSVG_CONVERT;
  const candidates = [...(wished ? [wished] : []), ...onPath(['rsvg-convert']), ...RSVG_PATHS];
  return candidates.find(isProgram);
}

export const findFirefox = (): string | undefined =>
  onPath(['firefox-esr', 'firefox']).find(isProgram);

/** What WebKitGTK is driven with, as Debian names and places it. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  /** The screen that it is shown on. */
  readonly xvfb: string;
}

const MINI_BROWSER_PATHS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

export function findWebKit(): WebKit | undefined {
  const driver = findProgram('WebKitWebDriver');
  const xvfb = findProgram('Xvfb');
  const browser = MINI_BROWSER_PATHS.find(isProgram);
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

/** The path of a program by its name. */
export function findProgram(name: string): string | undefined {
  return onPath([name]).find(isProgram);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const extension = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser may be a stub that only names the snap to install. Windows would open a window. */
function answers(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
