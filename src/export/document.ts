/** The SVG document around the drawing: size, names, description. */
import { defaultTitle, rangeWords, remarks } from './header';
import { FONT_FAMILY } from './editable';
import type { FigureInput } from './input';
import { cleanLine } from './clean';
import type { Plan } from './plan';
import { type SvgNode, el, renderSvg } from './svg';
import { FIGURE_WORDS } from './words';

/** Size of the page. */
export interface DocumentSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

function description(input: FigureInput, made: Plan): string {
  const words = FIGURE_WORDS[input.language];
  const facts = { range: made.range, shown: made.shown.length, hasGhosts: false };
  return words.description(
    [
      ...(made.range ? [`${rangeWords(made.range, input.language)}.`] : []),
      ...remarks(input, facts),
      `${words.shown(made.shown.length, input.dataset.events.length)}.`,
    ],
    made.shown.filter((event) => event.assessed).length,
  );
}

/** Writes the document, with an XML declaration. */
export function writeDocument(
  input: FigureInput,
  made: Plan,
  size: DocumentSize,
  nodes: readonly SvgNode[],
): string {
  const { dataset, language } = input;
  const title = cleanLine(input.title ?? '') || defaultTitle(dataset, input.events, language);
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width: `${size.widthMm}mm`,
      height: `${size.heightMm}mm`,
      viewBox: `0 0 ${size.widthPx} ${size.heightPx}`,
      'xml:lang': language,
      lang: language,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'font-family': input.text === 'editable' ? FONT_FAMILY : null,
    },
    el('title', { id: 'figure-title' }, title),
    el('desc', { id: 'figure-description' }, description(input, made)),
    ...nodes,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderSvg(root)}\n`;
}
