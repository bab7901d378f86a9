// @vitest-environment jsdom
import fc from 'fast-check';
import { flushSync, mount, unmount } from 'svelte';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { describe as quoteAt } from '../../article/quote';
import { DEFAULT_VIEW } from '../../desk/address/url';
import { Desk } from '../../desk/desk.svelte';
import { articleOf, eventOf } from '../../event/testing/events';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { Dataset } from '../../source/dataset';
import { loadAppWords } from '../../words/app-words';
import ArticleText from './ArticleText.svelte';
import { rangeOver, selectedRange } from './selected-range';

beforeAll(loadAppWords);

// jsdom draws nothing.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

const RIGHT_TO_LEFT_MARK = String.fromCharCode(0x200f);

/** Texts that have gone wrong elsewhere: both scripts, marks on letters, pairs, line breaks, dates. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ' ',
          '\n',
          '\n\n',
          '\r\n',
          '  ',
          'وبالطائرات',
          'قاعدة al-Tanf، ',
          'on 12 November 2023',
          'أمس السبت 18 تشرين الثاني 2023',
          'قَصْفٌ',
          '👨‍👩‍👧',
          `${RIGHT_TO_LEFT_MARK}٢٠٢٣`,
          'drone <b>&amp;</b>',
        ),
      },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));

interface Drawn {
  readonly root: HTMLElement;
  readonly text: string;
  readonly close: () => void;
}

/** The article as the source panel draws it, with overlapping quotes. */
function drawn(text: string, quotes: readonly (readonly [number, number])[]): Drawn {
  const article = articleOf('a', { text, language: 'ar' });
  const events = quotes.flatMap(([a, b], index) => {
    const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
    const [start, end] = [Math.min(from, to), Math.max(from, to)];
    if (start === end) return [];
    return [eventOf(`e${index}`, null, { quotes: [quoteAt(text, start, end)] })];
  });
  const dataset = Dataset.of([article], events, BUILT_IN);
  const desk = new Desk(dataset, { language: 'en', theme: 'light' }, DEFAULT_VIEW, []);
  const props = { desk, article, page: null, scroller: null };
  const component = mount(ArticleText, { target: document.body, props });
  flushSync();
  const root = document.body.querySelector<HTMLElement>('.text') as HTMLElement;
  return { root, text, close: () => void unmount(component) };
}

/** Every place where a selection may begin or end: in text, between elements, between paragraphs. */
function pointsIn(root: Node): [node: Node, offset: number][] {
  const size = root instanceof Text ? root.length : root.childNodes.length;
  const own = Array.from({ length: size + 1 }, (_, offset): [Node, number] => [root, offset]);
  return [...own, ...[...root.childNodes].flatMap(pointsIn)];
}

const withoutBreaks = (words: string): string => words.replace(/\n/gu, '');

const quotes = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 });

it('finds the very units that any Range over any text holds', () => {
  fc.assert(
    fc.property(anyText, quotes, fc.infiniteStream(fc.nat()), (text, of, numbers) => {
      const { root, close } = drawn(text, of);
      try {
        const points = pointsIn(root).filter(([node]) => node.nodeType !== Node.COMMENT_NODE);
        const pick = (): [Node, number] =>
          points[(numbers.next().value ?? 0) % points.length] as [Node, number];
        for (let round = 0; round < 12; round += 1) {
          const [a, b] = [pick(), pick()];
          const range = document.createRange();
          range.setStart(...a);
          // Another end before the start moves the start there.
          range.setEnd(...b);
          const found = selectedRange(root, range);
          const words = found ? text.slice(found.start, found.end) : '';
          // What stands between two paragraphs is white space, which no element holds.
          const held = range.toString();
          expect(words.replace(/\s/gu, '')).toBe(held.replace(/\s/gu, ''));
          if (!text.includes('\n')) expect(words).toBe(held);
        }
      } finally {
        close();
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('leads back from every stretch of the text to the same stretch', () => {
  fc.assert(
    fc.property(anyText, quotes, fc.infiniteStream(fc.nat()), (text, of, numbers) => {
      const { root, close } = drawn(text, of);
      try {
        for (let round = 0; round < 12; round += 1) {
          const [a, b] = [numbers.next().value ?? 0, numbers.next().value ?? 0];
          const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
          const [start, end] = [Math.min(from, to), Math.max(from, to)];
          const range = rangeOver(root, { start, end });
          if (!range) continue;
          const words = withoutBreaks(text.slice(start, end)).trim();
          expect(range.toString().trim().replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
          const found = selectedRange(root, range);
          if (words !== '') expect(found).not.toBeNull();
          if (!found) continue;
          expect(text.slice(found.start, found.end).trim()).toBe(text.slice(start, end).trim());
        }
      } finally {
        close();
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('takes nothing from a selection outside the article', () => {
  const { root, close } = drawn('One. Two.', []);
  const outside = document.body.appendChild(document.createElement('p'));
  outside.textContent = 'Three.';
  const range = document.createRange();
  range.selectNodeContents(outside);
  expect(selectedRange(root, range)).toBeNull();
  // From inside to outside: up to the end of the text.
  const inside = rangeOver(root, { start: 5, end: 9 }) as Range;
  range.setStart(inside.startContainer, inside.startOffset);
  expect(selectedRange(root, range)).toEqual({ start: 5, end: 9 });
  outside.remove();
  close();
});
