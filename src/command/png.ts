/** `sourceline png`: the figure as a picture, drawn from its outlines without any font of the system. */
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { toPx } from '../figure/page/page-size';
import type { FigurePage } from '../figure/result';
import { FIGURE_OPTIONS, FIGURE_OPTIONS_HELP } from './figure-options';
import { figureOf, writePages } from './write-figure';
import { type Streams, UsageError, oneOf } from './usage';

const PNG_HELP = `sourceline png --out FILE [options]

Draws the figure as a picture.

  -o, --out FILE          where to write it. Several pages are FILE-1.png, FILE-2.png …
  --scale 1|2|3|4         pixels for a px of 1/96 inch (2)
${FIGURE_OPTIONS_HELP}`;

const SCALES = ['1', '2', '3', '4'] as const;
/** Pixels of a side, and of a whole picture, that programs still open. */
const MOST_SIDE = 30_000;
const MOST_PIXELS = 200_000_000;

function draw({ svg, widthMm, heightMm }: FigurePage, scale: number): Uint8Array {
  const [width, height] = [toPx(widthMm) * scale, toPx(heightMm) * scale];
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS) {
    const size = `${Math.round(width)} × ${Math.round(height)}`;
    throw new UsageError(`--scale: a picture of ${size} pixels is too large; try --flow pages`);
  }
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return drawing.render().asPng();
}

export async function runPng(argv: readonly string[], streams: Streams): Promise<void> {
  const { text: _text, ...options } = FIGURE_OPTIONS;
  const { values } = parseArgs({
    args: [...argv],
    options: { ...options, scale: { type: 'string' } },
    allowPositionals: false,
  });
  if (values.help) {
    streams.stdout.write(PNG_HELP);
    return;
  }
  if (values.out === undefined) throw new UsageError('--out: which file?');
  const scale = Number(oneOf('scale', values.scale, SCALES) ?? '2');
  const { pages } = await figureOf(values, streams);
  writePages(
    values.out,
    pages.map((page) => draw(page, scale)),
  );
}
