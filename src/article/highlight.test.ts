import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEEPEST,
  type Highlight,
  type TextNode,
  byParagraph,
  nestHighlights,
  LONGEST_PARAGRAPH,
  paragraphs,
} from './highlight';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';

/** The tree as text: `[id …]` around a highlight. */
function written(nodes: readonly TextNode<string>[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : `[${node.of} ${written(node.nodes)}]`))
    .join('');
}

const nest = (...highlights: [start: number, end: number, of: string][]): string =>
  written(
    nestHighlights(
      'abcdefghij',
      0,
      10,
      highlights.map(([start, end, of]) => ({ start, end, of })),
    ),
  );

function textOf(nodes: readonly TextNode<unknown>[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.nodes))).join('');
}

/** Text of all pieces of one highlight, in order. */
function piecesOf<T>(nodes: readonly TextNode<T>[], of: T): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return '';
      return node.of === of ? textOf(node.nodes) : piecesOf(node.nodes, of);
    })
    .join('');
}

const anyHighlights = fc.array(fc.tuple(fc.nat(26), fc.nat(26)), { maxLength: 8 }).map((ranges) =>
  ranges.map(([a, b], of): Highlight<number> => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
    of,
  })),
);
const window = fc.tuple(fc.nat(26), fc.nat(26)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

describe('nestHighlights', () => {
  it('leaves a text without highlights as it is', () => {
    expect(nest()).toBe('abcdefghij');
  });

  it('nests a passage inside the one that contains it', () => {
    expect(nest([1, 8, 'A'], [3, 5, 'B'])).toBe('a[A bc[B de]fgh]ij');
    expect(nest([3, 5, 'B'], [1, 8, 'A'])).toBe('a[A bc[B de]fgh]ij');
  });

  it('splits a passage that overlaps the end of another', () => {
    expect(nest([1, 5, 'A'], [3, 8, 'B'])).toBe('a[A bc[B de]][B fgh]ij');
  });

  it('keeps two events on the same passage', () => {
    expect(nest([2, 4, 'A'], [2, 4, 'B'])).toBe('ab[A [B cd]]efghij');
  });

  it('keeps adjacent passages side by side', () => {
    expect(nest([0, 3, 'A'], [3, 10, 'B'])).toBe('[A abc][B defghij]');
  });

  it('leaves empty passages out', () => {
    expect(nest([4, 4, 'A'])).toBe('abcdefghij');
  });

  it('loses and duplicates no letter, whatever overlaps', () => {
    fc.assert(
      fc.property(anyHighlights, window, (highlights, [start = 0, end = 0]) => {
        expect(textOf(nestHighlights(TEXT, start, end, highlights))).toBe(TEXT.slice(start, end));
      }),
    );
  });

  it('has pieces of each passage that add up to its text', () => {
    fc.assert(
      fc.property(anyHighlights, window, (highlights, [start = 0, end = 0]) => {
        const nodes = nestHighlights(TEXT, start, end, highlights);
        for (const highlight of highlights) {
          const from = Math.max(start, highlight.start);
          const to = Math.max(from, Math.min(end, highlight.end));
          expect(piecesOf(nodes, highlight.of)).toBe(TEXT.slice(from, to));
        }
      }),
    );
  });
});

describe('many highlights', () => {
  const depthOf = (nodes: readonly TextNode<unknown>[]): number =>
    Math.max(0, ...nodes.map((node) => (node.kind === 'text' ? 0 : 1 + depthOf(node.nodes))));
  const count = (nodes: readonly TextNode<unknown>[]): number =>
    nodes.reduce((sum, node) => sum + 1 + (node.kind === 'text' ? 0 : count(node.nodes)), 0);

  it('nest only so deep, and lose no letter', () => {
    const text = 'x'.repeat(5000);
    const nested = Array.from({ length: 2000 }, (_, of) => ({ start: of, end: 5000 - of, of }));
    const nodes = nestHighlights(text, 0, 5000, nested);
    expect(textOf(nodes)).toBe(text);
    expect(depthOf(nodes)).toBe(DEEPEST);
  });

  it('give no more nodes for each of them when there are more', () => {
    const nodesOf = (quotes: number, length: number): number =>
      count(
        nestHighlights(
          'x'.repeat(quotes + length),
          0,
          quotes + length,
          Array.from({ length: quotes }, (_, of) => ({ start: of, end: of + length, of })),
        ),
      );
    expect(nodesOf(4000, 400) / nodesOf(2000, 400)).toBeLessThan(2.2);
    expect(nodesOf(4000, 1) / nodesOf(2000, 1)).toBeLessThan(2.2);
  });

  it('are each given to the paragraphs that they touch', () => {
    const blocks = [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
      { start: 11, end: 20 },
    ];
    const highlights = [
      { start: 12, end: 13, of: 'c' },
      { start: 3, end: 12, of: 'a' },
      { start: 5, end: 6, of: 'between' },
      { start: 6, end: 7, of: 'b' },
    ];
    expect(byParagraph(blocks, highlights).map((all) => all.map(({ of }) => of))).toEqual([
      ['a'],
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank', () => {
    const text = 'ملخص\n\n  \nثانية\n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ملخص',
      'ثانية',
    ]);
    expect(paragraphs('')).toEqual([]);
  });

  it('of a text without line breaks are pieces that end after a word and lose nothing', () => {
    const words = 'قصفت المدفعية القرية. '.repeat(1000);
    const pieces = paragraphs(words);
    expect(pieces.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
    expect(pieces.length).toBeGreaterThan(words.length / LONGEST_PARAGRAPH);
    for (const { start, end } of pieces) {
      expect(end - start).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
      expect(words.charAt(end - 1)).toBe(' ');
    }
  });

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (before) => {
        const text = 'x'.repeat(before) + '𐤀'.repeat(LONGEST_PARAGRAPH);
        const pieces = paragraphs(text).map(({ start, end }) => text.slice(start, end));
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
      }),
    );
  });
});
