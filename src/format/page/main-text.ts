/**
 * The article among the lines of a page: main text by Readability, headline and stamps above it, and the furniture
 * inside and below it that the words themselves announce (captions, related stories, embedded posts).
 */
import type * as Library from '@mozilla/readability';
import { linesOf } from '../../extract/page/lines';
import type { PageTools } from './page';
import { type BlockLine, linesOfBlocks } from './block-text';
import { field } from './words';

/** Readability compares elements with each other: larger pages are read by their own marks alone. */
const MOST_ELEMENTS = 6000;
/** It looks at all that is around each, too. */
const DEEPEST = 120;
/** Shorter main texts are tried for again, less strictly. */
const SHORT = 400;
/** Lines between headline and text, and after the text in its own element. */
const MOST_ABOVE = 30;
const MOST_BELOW = 40;
/** Words of a byline or a stamp. */
const LONGEST_ABOVE = 25;

const TAG = 'data-place-';
/** How a page marks what dates, signs or sources an article. */
const ABOUT = /author|byline|date|time|publish|source|dateline|posted|meta\b|كاتب|تاريخ|مصدر/iu;
const OF_READERS =
  /comment|disqus|cookie|consent|newsletter|subscri|share|social|breadcrumb|paginat|advert|sponsor|promo|popup|skip-link|menu|login/iu;
const CAPTION = 'figcaption, [class*="caption" i], .wp-caption-text';

interface Loosened {
  _flags: number;
}

/** The elements that Readability takes for the article, of the document that was given. */
function kept(
  document: Document,
  elements: readonly Element[],
  { Readability }: typeof Library,
  isStrict: boolean,
): Set<Element> {
  const own = document.cloneNode(true) as Document;
  // Where a script is needed to show a picture, no picture is wanted.
  for (const one of own.querySelectorAll('noscript, img, picture, iframe, svg')) one.remove();
  const reader = new Readability<Node>(own, {
    // Trying again would need the page as markup, which the policy refuses: see `isStrict`.
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  if (!isStrict) (reader as unknown as Loosened)._flags = 0;
  const content = reader.parse()?.content as Element | null | undefined;
  const found = new Set<Element>();
  for (const one of content?.querySelectorAll('*') ?? []) {
    for (const { name } of one.attributes) {
      if (!name.startsWith(TAG)) continue;
      const element = elements[Number(name.slice(TAG.length))];
      if (element) found.add(element);
    }
  }
  return found;
}

/** What the page itself marks as its article. */
function marked(document: Document): Set<Element> {
  const root =
    document.querySelector('[itemprop="articleBody"]') ??
    document.querySelector('article') ??
    document.querySelector('main, [role="main"]') ??
    document.body;
  const found = new Set([root]);
  for (const one of root.querySelectorAll('*')) {
    // Those around it come first.
    const isIn = one.parentElement !== null && found.has(one.parentElement);
    if (isIn && !/^(?:aside|footer|header|nav)$/u.test(one.localName)) found.add(one);
  }
  return found;
}

/** How deeply elements are nested, at most. @param elements in the order of the document. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element, number>();
  let most = 0;
  for (const one of elements) {
    const depth = 1 + ((one.parentElement && depths.get(one.parentElement)) ?? 0);
    depths.set(one, depth);
    most = Math.max(most, depth);
  }
  return most;
}

const lengthIn = (lines: readonly BlockLine[], elements: ReadonlySet<Element>): number =>
  lines.reduce((sum, { block, text }) => sum + (elements.has(block) ? text.length : 0), 0);

async function articleElements(
  document: Document,
  lines: readonly BlockLine[],
  tools: PageTools,
): Promise<ReadonlySet<Element>> {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS || depthOf(elements) > DEEPEST) return marked(document);
  const library = await tools.readability();
  elements.forEach((one, at) => one.setAttribute(`${TAG}${at}`, ''));
  let best: ReadonlySet<Element> = new Set();
  for (const isStrict of [true, false]) {
    await tools.pause();
    try {
      const found = kept(document, elements, library, isStrict);
      if (lengthIn(lines, found) > lengthIn(lines, best)) best = found;
    } catch {
      // A page that it cannot take apart is read by its own marks.
    }
    if (lengthIn(lines, best) >= SHORT) break;
  }
  return best.size > 0 ? best : marked(document);
}

const count = (text: string): number => text.split(' ').length;

/** Marks of an element and those around it, up to the element of the article. */
function marksOf(element: Element): string {
  const marks: string[] = [];
  let one: Element | null = element;
  for (let up = 0; one && up < 3; up += 1) {
    marks.push(one.className, one.id, one.getAttribute('itemprop') ?? '', one.localName);
    one = one.parentElement;
  }
  return marks.join(' ');
}

/** The sign by which pages without a caption's own element mark it: the rules of the text know it. */
const asCaption = (line: BlockLine): BlockLine => ({ ...line, text: `\u{1f4f7} ${line.text}` });

/** The lines, with a sign before each caption that its words do not tell. */
export function withCaptions(lines: readonly BlockLine[]): readonly BlockLine[] {
  const kinds = linesOf(lines.map(({ text }) => text).join('\n'));
  return lines.map((line, at) =>
    kinds[at]?.kind === 'text' && line.block.closest(CAPTION) ? asCaption(line) : line,
  );
}

/** The lines of the article of a page, in order. @param headline as its metadata has it. */
export async function articleLines(
  document: Document,
  headline: string,
  tools: PageTools,
): Promise<readonly BlockLine[]> {
  const all = linesOfBlocks(document.body);
  const elements = await articleElements(document, all, tools);
  await tools.pause();
  const isMain = ({ block }: BlockLine): boolean => elements.has(block);
  const first = all.findIndex(isMain);
  if (first < 0) return all;
  const last = all.findLastIndex(isMain);
  const isHeadline = ({ text, block }: BlockLine): boolean =>
    field(text) === headline && /^h[1-3]$/u.test(block.localName);
  const above = all.slice(Math.max(0, first - MOST_ABOVE), first).findLastIndex(isHeadline);
  const from = above < 0 ? first : Math.max(0, first - MOST_ABOVE) + above;
  const around = all[last]?.block.closest('article');
  let to = last;
  while (
    to + 1 < all.length &&
    to < last + MOST_BELOW &&
    around?.contains(all[to + 1]?.block ?? null)
  )
    to += 1;
  const some = all.slice(from, to + 1);
  // The rules of the text tell furniture by its words, and blocks of it by their heading.
  const kinds = linesOf(some.map(({ text }) => text).join('\n'));
  return some.flatMap((line, at) => {
    const kind = kinds[at]?.kind ?? 'text';
    const isCaption = kind === 'text' && line.block.closest(CAPTION) !== null;
    const isAbove =
      from + at < first &&
      count(line.text) <= LONGEST_ABOVE &&
      (/\d/u.test(line.text) || ABOUT.test(marksOf(line.block)));
    const isKept =
      isMain(line) ||
      isHeadline(line) ||
      ((kind !== 'text' || isCaption || isAbove) && !OF_READERS.test(marksOf(line.block)));
    if (!isKept) return [];
    return [isCaption ? asCaption(line) : line];
  });
}
