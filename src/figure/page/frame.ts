/** What surrounds the content of a page: margins, running header, imprint. */
import { edtf } from '../../time/edtf/parse';
import { speak } from '../../words/dates/speak';
import { baseOf, isolate } from '../type/bidi';
import type { Language } from '../../words/language';
import { cleanLine } from '../carry/clean';
import { shownWords, titleOf } from './page-header';
import { RULE, STYLES } from '../draw/ink';
import type { FigureInput } from '../input';
import { layer } from '../draw/layer';
import type { PageNumber } from '../carry/metadata';
import { pageHeightMm, toPx } from './page-size';
import { type Block, type Pen, stack } from '../type/pen';
import { type SvgNode, el } from '../draw/svg-tree';
import { figureWords } from '../../words/figure/index';

/** Space around the page's content: 12 mm, less on a page narrower than 200 mm. */
const MARGIN_PX = 45;
const MARGIN_SHARE = 0.06;
/** Space under the imprint as a share of the margin. */
const FOOT_SHARE = 0.8;
/** Space above the imprint, px. */
const FOOT_GAP_PX = 18;
/** From the rule to the imprint's first line, px. */
const RULE_GAP_PX = 7;
/** Running head with the rule under it and the space below, px. */
const HEAD_PX = 36;
/** Two lines of imprint in each language: enough on any page wider than a column. */
const IMPRINT_PX = 32;

export interface Frame {
  readonly pageWidthPx: number;
  /** Height of the chosen page, px; of what a page of this width is usually, where it is free. */
  readonly pageHeightPx: number;
  /** Least height of a page, px. */
  readonly leastPx: number;
  readonly marginPx: number;
  /** Width of the content, px. */
  readonly widthPx: number;
  /** Height of the content of a page by its index, px. */
  readonly roomPx: (page: number) => number;
}

export function frameOf({ page, flow, labels }: FigureInput): Frame {
  const pageWidthPx = toPx(page.widthMm);
  const pageHeightPx = toPx(pageHeightMm(page));
  const marginPx = Math.min(MARGIN_PX, Math.round(pageWidthPx * MARGIN_SHARE));
  const aroundPx =
    marginPx * (1 + FOOT_SHARE) + FOOT_GAP_PX + IMPRINT_PX * (labels === 'both' ? 2 : 1);
  return {
    pageWidthPx,
    pageHeightPx,
    leastPx: flow === 'pages' ? pageHeightPx : toPx(page.heightMm),
    marginPx,
    widthPx: pageWidthPx - 2 * marginPx,
    roomPx: (index) =>
      flow === 'grow' ? Infinity : pageHeightPx - aroundPx - (index === 0 ? 0 : HEAD_PX),
  };
}

const rule = (frame: Frame, y: number): SvgNode =>
  el('line', {
    x1: frame.marginPx,
    x2: frame.marginPx + frame.widthPx,
    y1: y,
    y2: y,
    stroke: RULE,
    'stroke-width': 1,
  });

const ELLIPSIS = '…';

/** As many words of a text as fit on a line. */
function cutLine(text: string, widthPx: number, pen: Pen): string {
  const style = STYLES.imprint;
  if (pen.widthOf({ text, style }) <= widthPx) return text;
  let fitted = ELLIPSIS;
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
    const cut = `${text.slice(0, end)}${ELLIPSIS}`;
    if (pen.widthOf({ text: cut, style }) > widthPx) break;
    fitted = cut;
  }
  return fitted;
}

/** The running head of the second page and those after it: the title, and which page of how many. */
export function head(
  input: FigureInput,
  languages: readonly Language[],
  { page, pages }: PageNumber,
  frame: Frame,
  pen: Pen,
): { readonly nodes: readonly SvgNode[]; readonly heightPx: number } {
  if (page === 1) return { nodes: [], heightPx: 0 };
  const { marginPx, widthPx } = frame;
  const isRtl = pen.base === 'rtl';
  const style = STYLES.imprint;
  const numbers = languages.map((language) => isolate(figureWords(language).page(page, pages)));
  const number = { text: numbers.join(' · '), style };
  const titlePx = widthPx - pen.widthOf(number) - FOOT_GAP_PX;
  const title = { text: isolate(cutLine(titleOf(input, input.language), titlePx, pen)), style };
  const start = isRtl ? marginPx + widthPx : marginPx;
  const end = isRtl ? marginPx : marginPx + widthPx;
  const baseline = marginPx + 11;
  const nodes = [
    ...pen.at(start, baseline, isRtl ? 'right' : 'left', title),
    ...pen.at(end, baseline, isRtl ? 'left' : 'right', number),
    rule(frame, marginPx + 19),
  ];
  return { nodes: [layer('head', 'Running head', nodes)], heightPx: HEAD_PX };
}

function imprint(
  input: FigureInput,
  languages: readonly Language[],
  shown: number,
  { page, pages }: PageNumber,
  widthPx: number,
  pen: Pen,
): Block {
  const side = pen.base === 'rtl' ? 'right' : 'left';
  const line = (language: Language): Block => {
    const words = figureWords(language);
    const made = words.imprint(
      isolate(`Sourceline ${cleanLine(input.version)}`, 'ltr'),
      speak(edtf(input.generated), language),
    );
    const facts = [
      shownWords(input, shown, language),
      made,
      ...(pages > 1 && page === 1 ? [words.page(page, pages)] : []),
    ];
    const spans = [{ text: facts.join(' · '), style: STYLES.imprint }];
    return pen.paragraph(spans, widthPx, { base: baseOf(language), side });
  };
  return stack(languages.map(line));
}

/**
 * The imprint on a rule at the foot of the page, and how high that makes the page.
 * @param contentFootPx where the content ends.
 */
export function foot(
  input: FigureInput,
  languages: readonly Language[],
  shown: number,
  number: PageNumber,
  contentFootPx: number,
  frame: Frame,
  pen: Pen,
): { readonly node: SvgNode; readonly pageHeightPx: number } {
  const { marginPx, widthPx, leastPx } = frame;
  const block = imprint(input, languages, shown, number, widthPx, pen);
  const underPx = Math.round(marginPx * FOOT_SHARE);
  const wanted = contentFootPx + FOOT_GAP_PX + block.heightPx + underPx;
  const pageHeightPx = Math.max(leastPx, Math.ceil(wanted));
  const topPx = pageHeightPx - underPx - block.heightPx;
  const node = layer('imprint', 'Imprint', [
    rule(frame, topPx - RULE_GAP_PX),
    ...block.draw(marginPx, topPx),
  ]);
  return { node, pageHeightPx };
}
