/**
 * The figure for reports: title, key, axis, lanes, marks, notes and sources, on one page or several.
 * Drawn from a scene like the screen; the same input gives the same bytes.
 */
import { carried } from './carry/carried';
import { crowdingOf } from './contents/crowding';
import { type DocumentSize, writeDocument } from './draw/document';
import { editable } from './type/editable';
import { type Frame, foot, frameOf, head } from './page/frame';
import type { FigureInput, TextMode } from './input';
import { layer } from './draw/layer';
import { type PageNumber, metadata } from './carry/metadata';
import { Pace } from './page/pace';
import { pageHeightMm, toMm } from './page/page-size';
import { type PlacedPage, paginate } from './page/pages';
import { Pen, type Typesetter } from './type/pen';
import { type Plan, makePlan, sceneOf } from './figure-plan';
import type { Figure, FigurePage, MakeOptions } from './result';
import { sectionsOf } from './page/sections';
import type { FontBytes } from './type/shaper';
import type { SvgNode } from './draw/svg-tree';
import { baseOf } from './type/bidi';

/** What is done when each part of the work ends, 0 … 1: measured with a thousand events. */
const DONE = { scene: 0.05, sections: 0.4, carried: 0.45 } as const;
/** The same of the work on one page. */
const PAGE_DONE = { drawn: 0.25, defined: 0.75, written: 1 } as const;

async function typesetterFor(text: TextMode, fonts: () => Promise<FontBytes>): Promise<Typesetter> {
  if (text === 'editable') return editable();
  // The shaper is only loaded on demand.
  const [{ Outlines }, { loadShaper }, bytes] = await Promise.all([
    import('./type/outlines'),
    import('./type/shaper'),
    fonts(),
  ]);
  return new Outlines(await loadShaper(bytes)).typesetter;
}

/** Events article by article: the order in which a figure stores them, and is restored from. */
function inOrder(input: FigureInput): FigureInput {
  const place = new Map(input.dataset.articles.map(({ id }, index) => [id, index]));
  const placeOf = (article: FigureInput['events'][number]['article']): number =>
    place.get(article) ?? 0;
  const events = [...input.events].sort((a, b) => placeOf(a.article) - placeOf(b.article));
  return { ...input, events };
}

interface Making {
  readonly input: FigureInput;
  readonly plan: Plan;
  readonly frame: Frame;
  readonly pen: Pen;
  readonly typesetter: Typesetter;
  readonly packed: string;
  readonly pace: Pace;
}

/** The size of a page. One that keeps its size shows what is too high for it smaller, in its middle. */
function sizeOf({ flow, page }: FigureInput, frame: Frame, heightPx: number): DocumentSize {
  const { pageWidthPx, pageHeightPx } = frame;
  const { widthMm } = page;
  if (flow === 'grow' || heightPx <= pageHeightPx) {
    const heightMm = flow === 'grow' ? toMm(heightPx) : pageHeightMm(page);
    return { widthPx: pageWidthPx, heightPx, widthMm, heightMm, leftPx: 0 };
  }
  const widthPx = (pageWidthPx * heightPx) / pageHeightPx;
  const leftPx = (pageWidthPx - widthPx) / 2;
  return { widthPx, heightPx, widthMm, heightMm: pageHeightMm(page), leftPx };
}

async function drawPage(
  { parts, heightPx }: PlacedPage,
  number: PageNumber,
  making: Making,
): Promise<FigurePage> {
  const { input, plan, frame, pen, typesetter, pace } = making;
  const { dataset } = input;
  const upTo = (share: number): void => {
    const whole = 1 - DONE.carried;
    pace.upTo(DONE.carried + (whole * (number.page - 1 + share)) / number.pages);
  };
  upTo(PAGE_DONE.drawn);
  const top = head(input, plan.languages, number, frame, pen);
  const nodes: SvgNode[] = [...top.nodes];
  for (const { id, label, part, topPx } of parts) {
    const topOfPart = frame.marginPx + top.heightPx + topPx;
    const drawn = await pace.run(part.draw(frame.marginPx, topOfPart));
    nodes.push(layer(id, label, drawn));
  }
  const contentFootPx = frame.marginPx + top.heightPx + heightPx;
  const bottom = foot(input, plan.languages, plan.shown.length, number, contentFootPx, frame, pen);
  nodes.push(bottom.node);
  const size = sizeOf(input, frame, bottom.pageHeightPx);
  const used = new Set(plan.shown.map((event) => event.article));
  const cited = dataset.articles.filter(({ id }) => used.has(id));
  const packed = number.page === 1 ? making.packed : null;
  const about = metadata(input, cited, number, packed);
  upTo(PAGE_DONE.defined);
  const defs = await typesetter.defs(pace);
  upTo(PAGE_DONE.written);
  const svg = await writeDocument(input, plan, size, number, [about, ...defs, ...nodes], pace);
  return { svg, widthMm: size.widthMm, heightMm: size.heightMm };
}

/**
 * Makes the figure. Long work runs in steps of a few milliseconds, between which the page stays
 * responsive. Throws the abort reason of the signal.
 */
export async function makeFigure(
  given: FigureInput,
  { fonts, onProgress, signal }: MakeOptions<FontBytes>,
): Promise<Figure> {
  const pace = new Pace(onProgress, signal);
  const input = inOrder(given);
  const typesetter = await typesetterFor(input.text, fonts);
  const pen = new Pen(baseOf(input.language), typesetter);
  const frame = frameOf(input);
  const plan = makePlan(input, frame.widthPx, pen);
  pace.upTo(DONE.scene);
  const scene = await pace.run(sceneOf(input, plan, pen));
  pace.upTo(DONE.sections);
  const sheet = { input, plan, scene, pen, widthPx: frame.widthPx };
  const sections = await pace.run(sectionsOf(sheet));
  pace.upTo(DONE.carried);
  const packed = await carried(input, pace);
  const placed = paginate(sections, frame.roomPx);
  const making = { input, plan, frame, pen, typesetter, packed, pace };
  const pages: FigurePage[] = [];
  for (const [index, page] of placed.entries()) {
    pages.push(await drawPage(page, { page: index + 1, pages: placed.length }, making));
  }
  pace.done();
  return {
    pages: pages as [FigurePage, ...FigurePage[]],
    events: plan.shown.map((event) => event.id),
    crowding: crowdingOf(scene, frame.pageHeightPx),
  };
}
