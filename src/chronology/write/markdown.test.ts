import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../words/language';
import { loadAppWords } from '../../words/app-words';
import { loadChronologyWords } from '../../words/chronology';
import { makeChronology } from '../make-chronology';
import { seedInput } from '../testing/input';
import { escaped, markdown } from './markdown';

beforeAll(async () => {
  await loadAppWords();
  await loadChronologyWords();
});

describe('the two articles as Markdown', () => {
  it.each([
    ['ar', ['ar']],
    ['en', ['en']],
    ['both', ['ar', 'en']],
  ] as const)('in %s', async (name, languages: readonly [Language, ...Language[]]) => {
    const text = markdown(makeChronology(seedInput({ languages })));
    await expect(text).toMatchFileSnapshot(`../__snapshots__/articles-${name}.md`);
  });

  it('lead to each footnote, and have each once', () => {
    const text = markdown(makeChronology(seedInput({ languages: ['ar', 'en'] })));
    const led = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const told = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    expect(told).toEqual(told.map((_, index) => String(index + 1)));
    expect([...led].sort()).toEqual([...told].sort());
  });
});

describe('text in Markdown', () => {
  it.each([
    ['*not strong*', '\\*not strong\\*'],
    ['<b>no markup</b>', '\\<b\\>no markup\\</b\\>'],
    ['[no](link)', '\\[no\\](link)'],
    ['![no](picture)', '!\\[no\\](picture)'],
    ['[^1]', '\\[\\^1\\]'],
    ['a | b', 'a \\| b'],
    ['`no code`', '\\`no code\\`'],
    ['&lt;', '\\&lt;'],
    ['C:\\', 'C:\\\\'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['20:30, 5 km', '20:30, 5 km'],
  ])('%s is %s', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});
