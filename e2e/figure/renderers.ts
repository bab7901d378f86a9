/** The programs in which reports are made, each drawing a figure into a PNG of the same size. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { findBrowser } from '../runner/find';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Render = (svg: string, png: string, size: Size) => Promise<void> | void;

const LIMIT_MS = 180_000;

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program}: exit code ${status}\n${stderr}`);
}

/** Chromium shows the file itself, as a reader who opens it. */
export const renderByChromium: Render = async (svg, png, { width, height }) => {
  const path = findBrowser()?.path;
  const browser = await chromium.launch({
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    ...(path ? { executablePath: path } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(pathToFileURL(svg).href);
    await page.screenshot({ path: png, clip: { x: 0, y: 0, width, height } });
  } finally {
    await browser.close();
  }
};

export const renderByRsvg: Render = (svg, png, { width, height }) =>
  run(process.env.RSVG_CONVERT || 'rsvg-convert', [
    ...['--width', String(width), '--height', String(height)],
    ...['--output', png, svg],
  ]);

export const renderByInkscape: Render = (svg, png, { width, height }) =>
  run('inkscape', [
    ...['--export-type=png', `--export-filename=${png}`],
    ...[`--export-width=${width}`, `--export-height=${height}`, svg],
  ]);

/** LibreOffice makes a PDF, as it does from a document that contains the figure. */
export const renderByLibreOffice: Render = (svg, png, { width, height }) => {
  const folder = mkdtempSync(join(tmpdir(), 'figure-office-'));
  try {
    run('soffice', [
      // A profile of its own: a profile that is open elsewhere would be rejected.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, svg],
    ]);
    run('pdftoppm', [
      ...['-png', '-singlefile', '-scale-to-x', String(width), '-scale-to-y', String(height)],
      join(folder, basename(svg).replace(/\.svg$/, '.pdf')),
      png.replace(/\.png$/, ''),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
