/** Finds or installs the programs that the browser tests need, and reports plainly what it does. */
import { existsSync } from 'node:fs';

import {
  type WebKit,
  findBrowser,
  findFirefox,
  findProgram,
  findRsvgConvert,
  findWebKit,
  isProgram,
} from './find';
import { run } from './spawn';

const INSTALL_LIMIT_MS = 15 * 60_000;

const say = (line: string): void => console.log(line);

/** The browser's path, or undefined when none was found and none could be installed. */
export async function ensureBrowser(): Promise<string | undefined> {
  const wished = process.env.CHROMIUM_PATH;
  if (wished && !isProgram(wished)) {
    say(`CHROMIUM_PATH is "${wished}", which is no program: looking elsewhere.`);
  }
  let found = findBrowser();
  if (!found) {
    say('No Chromium or Chrome found. Installing one: npx playwright install chromium');
    await run('npx --no-install playwright install chromium', { limitMs: INSTALL_LIMIT_MS });
    found = findBrowser();
  }
  if (!found && mayInstallPackages()) {
    say('Playwright could not install one. Installing Debian’s: apt-get install chromium');
    await installPackage('chromium');
    found = findBrowser();
  }
  say(
    found
      ? `Browser: ${found.path} (${found.how})`
      : 'Browser: none. The browser tests cannot run and count as failed. Install Chromium or Chrome, or set CHROMIUM_PATH.',
  );
  return found?.path;
}

/** The path of librsvg's converter, or undefined. */
export async function ensureRsvgConvert(): Promise<string | undefined> {
  let path = findRsvgConvert();
  if (!path && mayInstallPackages()) {
    say('No rsvg-convert found. Installing Debian’s: apt-get install librsvg2-bin');
    await installPackage('librsvg2-bin');
    path = findRsvgConvert();
  }
  say(
    path
      ? `rsvg-convert: ${path}`
      : 'rsvg-convert: none. The tests that draw exported figures with librsvg will fail. Install librsvg (Debian: librsvg2-bin), or set RSVG_CONVERT.',
  );
  return path;
}

/** Whether a program is available, after installing its Debian package if it was missing. */
export async function ensureProgram(name: string, packageName: string): Promise<boolean> {
  if (!findProgram(name) && mayInstallPackages()) {
    say(`No ${name} found. Installing Debian’s: apt-get install ${packageName}`);
    await installPackage(packageName);
  }
  return findProgram(name) !== undefined;
}

/** The path of Firefox, or undefined. */
export async function ensureFirefox(): Promise<string | undefined> {
  if (!findFirefox()) await installOther('Firefox', 'firefox-esr');
  return findFirefox();
}

/** WebKitGTK with its driver and a screen, or undefined. */
export async function ensureWebKit(): Promise<WebKit | undefined> {
  if (!findWebKit()) await installOther('WebKitGTK', 'webkit2gtk-driver xvfb');
  return findWebKit();
}

async function installOther(name: string, packages: string): Promise<void> {
  if (mayInstallPackages()) {
    say(`No ${name} found. Installing Debian’s: apt-get install ${packages}`);
    await installPackage(packages);
  } else {
    say(`No ${name} found. Its tests count as failed. Debian has it: ${packages}`);
  }
}

function mayInstallPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

async function installPackage(name: string): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(
    `apt-get update && apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 ${name}`,
    {
      env,
      limitMs: INSTALL_LIMIT_MS,
    },
  );
}
