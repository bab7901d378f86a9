/** Highlights: passages of a text as a tree, so that overlapping quotes stay well nested. */

export interface Highlight<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

export type TextNode<T> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'highlight'; readonly of: T; readonly nodes: readonly TextNode<T>[] };

function orderOf<T>(a: Highlight<T>, b: Highlight<T>): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Highlights nest no deeper: nobody can tell more apart, and a file may hold thousands of quotes of one
 * passage. What lies deeper is left as text.
 */
export const DEEPEST = 24;

/** Two lists in order as one. */
function merged<T>(some: readonly Highlight<T>[], others: readonly Highlight<T>[]): Highlight<T>[] {
  const all: Highlight<T>[] = [];
  let at = 0;
  for (const one of some) {
    while (at < others.length && orderOf(others[at] as Highlight<T>, one) < 0) {
      all.push(others[at] as Highlight<T>);
      at += 1;
    }
    all.push(one);
  }
  for (; at < others.length; at += 1) all.push(others[at] as Highlight<T>);
  return all;
}

/** @param given in order, inside the range. */
function nest<T>(
  text: string,
  start: number,
  end: number,
  given: readonly Highlight<T>[],
  depth: number,
): TextNode<T>[] {
  const nodes: TextNode<T>[] = [];
  let at = start;
  const addText = (until: number): void => {
    if (until > at) nodes.push({ kind: 'text', text: text.slice(at, until) });
  };
  if (depth === DEEPEST) {
    addText(end);
    return nodes;
  }
  /** What is left of highlights that go on where the last one ended, in order. */
  let spilled: Highlight<T>[] = [];
  let next = 0;
  for (;;) {
    const [own, other] = [spilled[0], given[next]];
    if (!own && !other) break;
    const isSpilled = own !== undefined && (!other || orderOf(own, other) <= 0);
    const outer = (isSpilled ? own : other) as Highlight<T>;
    if (isSpilled) spilled = spilled.slice(1);
    else next += 1;
    addText(outer.start);
    const from = next;
    while (next < given.length && (given[next] as Highlight<T>).start < outer.end) next += 1;
    const begun = spilled.filter((h) => h.start < outer.end);
    const later = spilled.filter((h) => h.start >= outer.end);
    const inside = merged(begun, given.slice(from, next));
    const rest = inside
      .filter((h) => h.end > outer.end)
      .map((h) => ({ ...h, start: outer.end }))
      .sort(orderOf);
    spilled = merged(rest, later);
    nodes.push({
      kind: 'highlight',
      of: outer.of,
      nodes: nest(
        text,
        outer.start,
        outer.end,
        inside.map((h) => (h.end > outer.end ? { ...h, end: outer.end } : h)),
        depth + 1,
      ),
    });
    at = outer.end;
  }
  addText(end);
  return nodes;
}

/**
 * Splits a range of text into nested highlights. A highlight that overlaps the end of its
 * surrounding one is split, so that the pieces of one highlight always add up to its text.
 */
export function nestHighlights<T>(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlight<T>[],
): TextNode<T>[] {
  const inside = highlights
    .map((h) => ({ ...h, start: Math.max(h.start, start), end: Math.min(h.end, end) }))
    .filter((h) => h.start < h.end)
    .sort(orderOf);
  return nest(text, start, end, inside, 0);
}

export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** For each paragraph, in order, the highlights that touch it. */
export function byParagraph<T>(
  blocks: readonly TextStretch[],
  highlights: readonly Highlight<T>[],
): Highlight<T>[][] {
  const sorted = [...highlights].sort(orderOf);
  let next = 0;
  /** Those that have begun and may go on. */
  let open: Highlight<T>[] = [];
  return blocks.map(({ start, end }) => {
    open = open.filter((h) => h.end > start);
    for (; next < sorted.length && (sorted[next] as Highlight<T>).start < end; next += 1) {
      open.push(sorted[next] as Highlight<T>);
    }
    return open.filter((h) => h.end > start);
  });
}

/** UTF-16 units of a paragraph that are shown as one: more than any that is written to be read. */
export const LONGEST_PARAGRAPH = 4000;

/** Where a stretch of this length at most ends: after white space in its second half, if it can. */
function cutAfter(text: string, start: number, end: number): number {
  const furthest = start + LONGEST_PARAGRAPH;
  if (end <= furthest) return end;
  for (let at = furthest; at > start + LONGEST_PARAGRAPH / 2; at -= 1) {
    if (/\s/u.test(text.charAt(at - 1))) return at;
  }
  // Two units that are one character stay together.
  const isPair = /^[\ud800-\udbff]$/.test(text.charAt(furthest - 1));
  return isPair ? furthest - 1 : furthest;
}

/**
 * The paragraphs of a text as ranges, blank lines left out. A text without line breaks is cut into pieces
 * that a browser can lay out one by one.
 */
export function paragraphs(text: string): TextStretch[] {
  const found: TextStretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      for (let from = start; from < end;) {
        const to = cutAfter(text, from, end);
        found.push({ start: from, end: to });
        from = to;
      }
    }
    start = end + 1;
  }
  return found;
}
