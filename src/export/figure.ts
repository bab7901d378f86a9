/**
 * The figure for reports: one page with title, key, axis, lanes, marks, notes and sources. Drawn from
 * a scene like the screen; the same input gives the same bytes.
 */
import type { EventId } from '../event/event';
import { measure } from '../layout/measure';
import { edtf } from '../time/edtf';
import { speak } from '../time/speak';
import { isolate } from './bidi';
import { cleanLine } from './clean';
import { type DocumentSize, writeDocument } from './document';
import { drawEditable } from './editable';
import { header } from './header';
import { GROUND, RULE, STYLES } from './ink';
import type { FigureInput } from './input';
import { key } from './key';
import { layer } from './layer';
import { markName } from './mark-name';
import type { NoteInput } from './note';
import { notes, sources } from './notes';
import { toMm, toPx } from './page-size';
import { type Block, Pen, type Typesetter } from './pen';
import { type Plan, makePlan, sceneOf } from './plan';
import { type SvgNode, el } from './svg';
import { timeline } from './timeline';
import { undatedRow } from './undated';
import { FIGURE_WORDS } from './words';

/** Space around the page's content, px (12 mm). */
const MARGIN_PX = 45;
const FOOT_MARGIN_PX = 36;
/** Space above the imprint, px. */
const FOOT_GAP_PX = 18;

export interface Figure {
  /** The document, with an XML declaration. */
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Events drawn, in the order of their numbers. */
  readonly events: readonly EventId[];
}

const EDITABLE: Typesetter = {
  measure: (text, style) => measure(text, style.sizePx, style.bold),
  drawRun: drawEditable,
};

function imprint(input: FigureInput, shown: number, widthPx: number, pen: Pen): Block {
  const words = FIGURE_WORDS[input.language];
  const made = words.imprint(
    isolate(`Sourceline ${cleanLine(input.version)}`, 'ltr'),
    speak(edtf(input.generated), input.language),
  );
  const text = `${words.shown(shown, input.dataset.events.length)} · ${made}`;
  return pen.paragraph([{ text, style: STYLES.imprint }], widthPx);
}

interface Part {
  readonly id: string;
  readonly label: string;
  readonly block: Block;
  /** Space above, px. */
  readonly gapPx: number;
}

function parts(input: FigureInput, made: Plan, widthPx: number, pen: Pen): Part[] {
  const scene = sceneOf(input, made, pen);
  const hasGhosts = scene?.marks.some((mark) => mark.ghost) === true;
  const facts = { range: made.range, shown: made.shown.length, hasGhosts };
  const name = (event: EventId): string => markName(input, event);
  const shared = { ...made, pen, language: input.language, reading: input.reading, nameOf: name };
  const noteInput: NoteInput = {
    ...shared,
    dataset: input.dataset,
    quoteLength: input.quoteLength,
  };
  const used = new Set(made.shown.map((event) => event.article));
  const cited = input.dataset.articles.filter(({ id }) => used.has(id));
  const nothing = pen.paragraph(
    [{ text: FIGURE_WORDS[input.language].nothing, style: STYLES.subtitle }],
    widthPx,
  );
  const part = (id: string, label: string, block: Block, gapPx: number): Part[] =>
    block.heightPx > 0 ? [{ id, label, block, gapPx }] : [];
  return [
    ...part('title', 'Title', header(input, facts, widthPx, pen), 0),
    ...part(
      'key',
      'Key',
      key({ ...shared, dataset: input.dataset, events: made.shown, scene }),
      16,
    ),
    ...(made.shown.length === 0 ? part('nothing', 'Nothing', nothing, 40) : []),
    ...(scene && scene.lanes.length > 0
      ? part('timeline', 'Timeline', timeline(scene, { pen, scene, nameOf: name }), 18)
      : []),
    ...part('undated', 'Undated', undatedRow({ ...shared, events: made.undated }), 12),
    ...(made.shown.length > 0
      ? part('notes', 'Notes', notes(made.shown, widthPx, noteInput), 26)
      : []),
    ...(cited.length > 0
      ? part('sources', 'Sources', sources(cited, widthPx, input.language, pen), 24)
      : []),
  ];
}

/** The imprint on a rule at the foot of the page. */
function footer(block: Block, widthPx: number, heightPx: number): SvgNode {
  const topPx = heightPx - FOOT_MARGIN_PX - block.heightPx;
  const y = topPx - 7;
  return layer('imprint', 'Imprint', [
    el('line', {
      x1: MARGIN_PX,
      x2: MARGIN_PX + widthPx,
      y1: y,
      y2: y,
      stroke: RULE,
      'stroke-width': 1,
    }),
    ...block.draw(MARGIN_PX, topPx),
  ]);
}

/** Makes the figure. */
// Async, because shaping text to outlines loads the shaper first.
export async function makeFigure(input: FigureInput): Promise<Figure> {
  const pen = new Pen(input.language === 'ar' ? 'rtl' : 'ltr', EDITABLE);
  const pageWidthPx = toPx(input.page.widthMm);
  const widthPx = pageWidthPx - 2 * MARGIN_PX;
  const made = makePlan(input, widthPx, pen);
  const nodes: SvgNode[] = [];
  let y = MARGIN_PX;
  for (const { id, label, block, gapPx } of parts(input, made, widthPx, pen)) {
    y += gapPx;
    nodes.push(layer(id, label, block.draw(MARGIN_PX, y)));
    y += block.heightPx;
  }
  const foot = imprint(input, made.shown.length, widthPx, pen);
  const wanted = y + FOOT_GAP_PX + foot.heightPx + FOOT_MARGIN_PX;
  const heightPx = Math.max(toPx(input.page.heightMm), Math.ceil(wanted));
  nodes.push(footer(foot, widthPx, heightPx));
  const size: DocumentSize = {
    widthPx: pageWidthPx,
    heightPx,
    widthMm: input.page.widthMm,
    heightMm: toMm(heightPx),
  };
  const ground = el('rect', {
    id: 'ground',
    x: 0,
    y: 0,
    width: pageWidthPx,
    height: heightPx,
    fill: GROUND,
  });
  return {
    svg: writeDocument(input, made, size, [ground, ...nodes]),
    widthMm: size.widthMm,
    heightMm: size.heightMm,
    events: made.shown.map((event) => event.id),
  };
}
