/**
 * `npm run check:figure`: renders the figure, in both languages and both text modes, with the
 * programs in which reports are made. With outlines, any two of them must agree except for
 * anti-aliasing. The images are kept for inspection.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { TEXT_MODES, type TextMode } from '../src/figure/input';
import { type Picture, difference, readPng } from './figure/picture';
import {
  type Render,
  renderByChromium,
  renderByInkscape,
  renderByLibreOffice,
  renderByRsvg,
} from './figure/renderers';
import { seedFigure } from './figure/seed-figure';
import { ensureBrowser, ensureProgram, ensureRsvgConvert } from './runner/install';

/** Share of differing pixels that two renderers of outlines may have. */
const MOST = 0.015;

const RENDERERS: readonly (readonly [name: string, render: Render])[] = [
  ['Chromium', renderByChromium],
  ['librsvg', renderByRsvg],
  ['Inkscape', renderByInkscape],
  ['LibreOffice', renderByLibreOffice],
];

const folder = mkdtempSync(join(tmpdir(), 'check-figure-'));
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

async function draw(language: 'ar' | 'en', text: TextMode): Promise<Map<string, Picture>> {
  const { svg, ...size } = await seedFigure(language, text);
  const path = join(folder, `${language}-${text}.svg`);
  writeFileSync(path, svg);
  console.log(`${language} ${text}: ${(Buffer.byteLength(svg) / 1000).toFixed(1)} kB`);
  const pictures = new Map<string, Picture>();
  for (const [name, render] of RENDERERS) {
    const png = path.replace(/\.svg$/, `-${name}.png`);
    await render(path, png, size);
    pictures.set(name, readPng(png));
  }
  return pictures;
}

/** Compares each pair, prints a line for it, and returns the largest difference. */
function compare(title: string, pictures: ReadonlyMap<string, Picture>): number {
  const all = [...pictures];
  let most = 0;
  all.forEach(([name, picture], index) => {
    for (const [other, another] of all.slice(index + 1)) {
      const share = difference(picture, another);
      most = Math.max(most, share);
      console.log(`  ${title.padEnd(14)}${`${name} – ${other}`.padEnd(26)}${percent(share)}`);
    }
  });
  return most;
}

const found = [
  await ensureBrowser(),
  await ensureRsvgConvert(),
  await ensureProgram('inkscape', 'inkscape'),
  await ensureProgram('soffice', 'libreoffice-draw'),
  await ensureProgram('pdftoppm', 'poppler-utils'),
];

let most = 0;
if (found.every(Boolean)) {
  for (const language of ['ar', 'en'] as const) {
    for (const text of TEXT_MODES) {
      const share = compare(`${language} ${text}`, await draw(language, text));
      // Each program sets editable text in its own way; this is for inspection only.
      if (text === 'outlines') most = Math.max(most, share);
    }
  }
  console.log(`\nOutlines differ by at most ${percent(most)}; ${percent(MOST)} are allowed.`);
  console.log(`The pictures: ${folder}`);
} else console.log('A program is missing.');
process.exitCode = found.every(Boolean) && most <= MOST ? 0 : 1;
