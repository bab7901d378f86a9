import { beforeAll, describe, expect, it } from 'vitest';
import { loadAppWords } from '../../../words/app-words';
import { loadChronologyWords } from '../../../words/chronology';
import type { Language } from '../../../words/language';
import { makeChronology } from '../../make-chronology';
import { faultsIn, partsOfDocx } from '../../testing/docx-parts';
import { seedInput } from '../../testing/input';
import { type Element, allIn, textIn } from '../../testing/markup';
import { docx } from './docx';

beforeAll(async () => {
  await loadAppWords();
  await loadChronologyWords();
});

const written = (...languages: [Language, ...Language[]]): Uint8Array =>
  docx(makeChronology(seedInput({ languages })));

const part = (name: string, ...languages: [Language, ...Language[]]): Element => {
  const found = partsOfDocx(written(...languages)).get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const idsOf = (elements: readonly Element[]): (string | undefined)[] =>
  elements.map(({ attributes }) => attributes['w:id']);

describe('the Word document', () => {
  it.each([
    ['English', ['en']],
    ['Arabic', ['ar']],
    ['both', ['ar', 'en']],
  ] as [string, [Language, ...Language[]]][])('is whole in %s', (_name, languages) => {
    expect(faultsIn(partsOfDocx(written(...languages)))).toEqual([]);
  });

  it('has each footnote once, and one reference to it', () => {
    const parts = partsOfDocx(written('ar', 'en'));
    const told = idsOf(allIn(parts.get('word/footnotes.xml') as Element, 'w:footnote'));
    const led = idsOf(allIn(parts.get('word/document.xml') as Element, 'w:footnoteReference'));
    expect(told.slice(0, 2)).toEqual(['-1', '0']);
    expect(led).toEqual(told.slice(2));
    // Word counts them itself, in the order of their references.
    expect(led).toEqual(led.map((_, index) => String(index + 1)));
  });

  it('says of each paragraph and each run how it runs', () => {
    const document = part('word/document.xml', 'ar');
    const titles = allIn(document, 'w:p').filter((one) =>
      allIn(one, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'Heading2'),
    );
    expect(titles).toHaveLength(27);
    for (const title of titles) {
      expect(allIn(title, 'w:bidi')).toHaveLength(1);
      for (const run of allIn(title, 'w:r')) {
        const hasLetters = /\p{Script=Arabic}/u.test(textIn(run));
        if (hasLetters) expect(allIn(run, 'w:rtl'), textIn(run)).toHaveLength(1);
      }
    }
    expect(allIn(document, 'w:bidiVisual')).toHaveLength(1);
    expect(allIn(document, 'w:lang')[0]?.attributes['w:bidi']).toBe('ar');
  });

  it('runs from left to right in English, with the Arabic passages from right to left', () => {
    expect(allIn(part('word/document.xml', 'en'), 'w:bidi')).toHaveLength(0);
    expect(allIn(part('word/footnotes.xml', 'en'), 'w:bidi').length).toBeGreaterThan(50);
  });

  it('sets words of the other direction apart by runs and marks, never by isolates', () => {
    const document = part('word/document.xml', 'en');
    expect(textIn(document)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    const runs = allIn(document, 'w:r').filter((run) => allIn(run, 'w:rtl').length > 0);
    expect(runs.map(textIn)).toContain('\u200F“المقاومة الإسلامية العراقية”\u200F');
  });

  it('is the same bytes each time', () => {
    expect(written('en')).toEqual(written('en'));
  });

  it('has a title for the list of files, and no time of its own', () => {
    const core = part('docProps/core.xml', 'en');
    expect(textIn(core)).toBe('Chronology of eventsSourcelineen2026-11-28T00:00:00Z');
  });
});
