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
 * Splits a range of text into nested highlights. A highlight that overlaps the end of its
 * surrounding one is split, so that the pieces of one highlight always add up to its text.
 */
export function nestHighlights<T>(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlight<T>[],
): TextNode<T>[] {
  const queue = highlights
    .map((h) => ({ ...h, start: Math.max(h.start, start), end: Math.min(h.end, end) }))
    .filter((h) => h.start < h.end)
    .sort(orderOf);
  const nodes: TextNode<T>[] = [];
  let at = start;
  const addText = (until: number): void => {
    if (until > at) nodes.push({ kind: 'text', text: text.slice(at, until) });
  };
  while (queue.length > 0) {
    const outer = queue.shift() as Highlight<T>;
    addText(outer.start);
    const inside = queue.filter((h) => h.start < outer.end);
    queue.splice(0, inside.length);
    const spill = inside.filter((h) => h.end > outer.end).map((h) => ({ ...h, start: outer.end }));
    queue.push(...spill);
    queue.sort(orderOf);
    nodes.push({
      kind: 'highlight',
      of: outer.of,
      nodes: nestHighlights(text, outer.start, outer.end, inside),
    });
    at = outer.end;
  }
  addText(end);
  return nodes;
}

/** The paragraphs of a text as ranges, blank lines left out. */
export function paragraphs(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
