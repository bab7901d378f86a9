import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAppWords } from '../../words/app-words';
import { loadChronologyWords } from '../../words/chronology';
import { makeChronology } from '../make-chronology';
import { seedInput } from '../testing/input';
import { type Element, allIn, readMarkup, textIn } from '../testing/markup';
import { html } from './html';

beforeAll(async () => {
  await loadAppWords();
  await loadChronologyWords();
});

const both = (): Element =>
  readMarkup(html(makeChronology(seedInput({ languages: ['ar', 'en'] }))));

describe('the page', () => {
  it('allows its own style and nothing else', () => {
    const page = both();
    const style = allIn(page, 'style').map(textIn).join('');
    const hash = createHash('sha256').update(style).digest('base64');
    const [policy] = allIn(page, 'meta').filter(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    const names = new Set(allIn(page).map(({ name }) => name));
    for (const name of ['script', 'img', 'iframe', 'object', 'link', 'form', 'base']) {
      expect(names).not.toContain(name);
    }
  });

  it('leads to each footnote and back', () => {
    const page = both();
    const ids = allIn(page).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const ways = allIn(page, 'a').map(({ attributes }) => attributes);
    const within = ways.filter(({ href }) => href?.startsWith('#'));
    for (const { href } of within) expect(ids).toContain(href?.slice(1));
    const notes = ids.filter((id) => id.startsWith('note-'));
    expect(notes.length).toBeGreaterThan(50);
    const led = within.filter(({ href }) => href?.startsWith('#note-'));
    const back = within.filter(({ href }) => href?.startsWith('#from-'));
    expect(new Set(led.map(({ href }) => href?.slice(1)))).toEqual(new Set(notes));
    expect(back.map(({ href }) => href?.slice(1)).sort()).toEqual(led.map(({ id }) => id).sort());
  });

  it('says of each passage in which language it is and how it runs', () => {
    const page = both();
    expect([page.attributes.lang, page.attributes.dir]).toEqual(['ar', 'rtl']);
    const [note] = allIn(page, 'ol').flatMap((list) => allIn(list, 'li'));
    const spoken = allIn(note as Element, 'p').map(({ attributes: { lang, dir } }) => [lang, dir]);
    expect(spoken).toEqual([
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]);
    for (const { attributes } of [...allIn(page, 'h3'), ...allIn(page, 'ul')]) {
      if (attributes.lang) expect(attributes.dir).toBe(attributes.lang === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('has no control characters: what differs in direction is set apart by elements', () => {
    const text = html(makeChronology(seedInput()));
    expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    const apart = allIn(readMarkup(text), 'bdi').filter(
      ({ attributes }) => attributes.dir === 'rtl',
    );
    expect(apart.length).toBeGreaterThan(20);
  });
});
