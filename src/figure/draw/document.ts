/** The SVG document around the drawing: size, names, description, metadata. */
import { withoutIsolates } from '../type/bidi';
import { FONT_FAMILY } from '../type/editable';
import { rangeWords, remarks, shownWords, titleOf, triedWords } from '../page/page-header';
import { GROUND, grey } from './ink';
import type { FigureInput } from '../input';
import { METADATA_NAMESPACES, type PageNumber } from '../carry/metadata';
import type { Pace } from '../page/pace';
import type { Plan } from '../figure-plan';
import { type SvgNode, decimal, el, renderInSteps } from './svg-tree';
import { figureWords } from '../../words/figure/index';

/** Size of the page. */
export interface DocumentSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Where the drawing begins, px: left of 0 where it is centred on a page that is too low for it. */
  readonly leftPx: number;
}

function description(input: FigureInput, made: Plan): string {
  const words = figureWords(input.language);
  const facts = {
    range: made.range,
    shown: made.shown.length,
    hasGhosts: false,
    folded: made.folded,
    beyond: made.arrangement.beyond.length,
  };
  return words.description(
    [
      ...(made.range ? [`${rangeWords(made.range, input.language)}.`] : []),
      ...triedWords(input, input.language),
      ...remarks(input, facts, input.language),
      `${shownWords(input, made.shown.length, input.language)}.`,
    ],
    made.shown.filter((event) => event.assessed).length,
  );
}

function pageTitle(input: FigureInput, { page, pages }: PageNumber): string {
  const words = figureWords(input.language);
  const title = titleOf(input, input.language);
  return pages === 1 ? title : `${title}${words.comma}${words.page(page, pages)}`;
}

/** Writes a page as a document, with an XML declaration. */
export function writeDocument(
  input: FigureInput,
  made: Plan,
  size: DocumentSize,
  number: PageNumber,
  nodes: readonly SvgNode[],
  pace: Pace,
): Promise<string> {
  const { language } = input;
  const ground = el('rect', {
    id: 'ground',
    x: size.leftPx,
    y: 0,
    width: size.widthPx,
    height: size.heightPx,
    fill: GROUND,
  });
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      ...METADATA_NAMESPACES,
      width: `${size.widthMm}mm`,
      height: `${size.heightMm}mm`,
      viewBox: [size.leftPx, 0, size.widthPx, size.heightPx].map(decimal).join(' '),
      'xml:lang': language,
      lang: language,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'font-family': input.text === 'editable' ? FONT_FAMILY : null,
    },
    el('title', { id: 'figure-title' }, pageTitle(input, number)),
    el('desc', { id: 'figure-description' }, withoutIsolates(description(input, made))),
    ...(input.ground === 'white' ? [ground] : []),
    ...nodes,
  );
  const paint = input.tone === 'grey' ? grey : (colour: string) => colour;
  return renderInSteps(root, paint, pace).then(
    (svg) => `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
  );
}
