import { readFileSync } from 'node:fs';
import { SEED_FILES } from '../article/testing/seed-files';
import type { DatasetContent } from '../event/codec/read';
import { datasetJson, eventJson } from '../event/codec/write';
import type { ActorId } from '../gazetteer/actors';
import type { OwnKindId } from '../gazetteer/gazetteer';
import type { PlaceId } from '../gazetteer/places';
import { isoMinute } from '../time/civil';
import { seedDataset } from './testing/seed-dataset';
import { describe, expect, it } from 'vitest';

import { readDataset } from './dataset-file';

/** `{ events, articles }`, as it was before places, actors and kinds of one's own. */
const FIRST_FORM: unknown = JSON.parse(
  readFileSync(new URL('testing/forms/dataset-1.json', import.meta.url), 'utf8'),
);

const short = { id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' };

/** Where and why a list of one event, changed in this way, is rejected. */
function refused(change: object): string {
  const result = readDataset([{ ...short, ...change }]);
  return result.ok ? 'read' : `${result.where}: ${result.reason}`;
}

function content(given: unknown): DatasetContent {
  const result = readDataset(given);
  if (!result.ok) throw new Error(`${result.where}: ${result.reason}`);
  return result.value;
}

describe('readDataset', () => {
  it('fills omitted fields with “not said”', () => {
    const result = readDataset([short]);
    if (!result.ok) throw new Error(result.reason);
    const [event] = result.value.events;
    expect(event).toMatchObject({
      title: { ar: 'Drones', en: 'Drones' },
      stated: {
        date: { text: '2023-11-13' },
        part: null,
        reference: { kind: 'none' },
        evidence: [],
      },
      assessed: null,
      article: 'none',
      casualties: { state: 'not-entered', killed: null },
    });
    expect(event?.quotes).toHaveLength(1);
    expect(event).not.toHaveProperty('date');
    expect(result.value.articles).toMatchObject([{ id: 'none', publisher: { en: 'No article' } }]);
  });

  it('tells casualties that nobody entered apart from those that a source does not state', () => {
    const states = ['not-entered', 'not-stated', 'none-reported', 'reported'];
    const events = states.map((state, n) => ({ ...short, id: `e${n}`, casualties: { state } }));
    const result = readDataset(events);
    expect(result.ok && result.value.events.map(({ casualties }) => casualties.state)).toEqual(
      states,
    );
  });

  it('reads a seed, which says what its source does, without casualties as not stated', () => {
    const article = {
      id: 'a',
      file: 'a.txt',
      language: 'en',
      publisher: 'Paper',
      headline: 'Headline',
      text: 'Drones',
    };
    const result = readDataset({ schema: 'sourceline/seed/1', article, events: [short] });
    expect(result.ok && result.value.events[0]?.casualties.state).toBe('not-stated');
  });

  it('drops fields it does not know', () => {
    const result = readDataset({ events: [{ ...short, colour: 'red' }], version: 3 });
    expect(result.ok && result.value.events[0]).not.toHaveProperty('colour');
  });

  it("prefers the event's full date to its short one", () => {
    const result = readDataset([{ ...short, stated: { edtf: '2023-12' } }]);
    expect(result.ok && result.value.events[0]?.stated.date?.text).toBe('2023-12');
  });

  it.each([
    [{ kind: '' }, /^events\.0\.kind: is empty$/],
    [{ kind: 7 }, /^events\.0\.kind: is not text$/],
    [{ date: 'soon' }, /^events\.0\.date: “soon” is not EDTF$/],
    [{ id: '' }, /^events\.0\.id: is empty$/],
    [{ id: 'x'.repeat(201) }, /^events\.0\.id: is too long$/],
    [{ title: 5 }, /^events\.0\.title: is neither text nor/],
    [{ title: {} }, /^events\.0\.title: is neither text nor \{ ar, en \}$/],
    [{ title: undefined }, /^events\.0\.title: is missing$/],
    [{ places: [{ place: 5 }] }, /^events\.0\.places\.0\.place: is not text$/],
    [{ places: [{ place: 'x', role: 'under' }] }, /^events\.0\.places\.0\.role: is none of at, /],
    [{ places: {} }, /^events\.0\.places: is not a list$/],
    [{ claims: [{ role: 'reports' }] }, /^events\.0\.claims\.0\.actor: is missing$/],
    [{ assessed: 'later' }, /^events\.0\.assessed: is not an object$/],
    [
      { stated: { reference: { kind: 'event' } } },
      /^events\.0\.stated\.reference\.event: is missing/,
    ],
    [{ quotes: [{ exact: 'x', start: -1 }] }, /^events\.0\.quotes\.0\.start: is not a number/],
    [{ quotes: [{ exact: 'x', start: 1.5 }] }, /^events\.0\.quotes\.0\.start: is not a whole/],
    [{ relations: [{ kind: 'after' }] }, /^events\.0\.relations\.0\.event: is missing$/],
  ])('tells the place of the fault: %j', (change, where) => {
    expect(refused(change)).toMatch(where);
  });

  it('takes an interval to the clock of its place, and refuses one that is reversed there', () => {
    const date = '2018-01-15T10:00Z/2018-01-15T12:30';
    expect(refused({ date, places: [{ place: 'tanf' }] })).toBe('read');
    expect(refused({ date, places: [{ place: 'harir' }] })).toBe(
      `events.0: “${date}” ends before it starts in Asia/Baghdad`,
    );
  });

  it('takes a reference as the command line writes it, too', () => {
    const referring = (reference: unknown): unknown => {
      const result = readDataset([{ ...short, stated: { edtf: '2023-11-13', reference } }]);
      return result.ok ? result.value.events[0]?.stated.reference : result.reason;
    };
    expect(referring('publication')).toEqual({ kind: 'publication' });
    expect(referring('event:004-us-strikes')).toEqual({ kind: 'event', event: '004-us-strikes' });
    expect(referring({ kind: 'event', event: 'b' })).toEqual({ kind: 'event', event: 'b' });
    expect(referring('hearsay')).toMatch(/none of/);
  });

  it('rejects two events with the same id, and data that are not a list', () => {
    expect(readDataset([short, short])).toMatchObject({ ok: false, where: 'events.1.id' });
    expect(readDataset({})).toMatchObject({ ok: false, where: 'events', reason: 'is missing' });
    expect(readDataset(null)).toMatchObject({ ok: false, where: '', reason: 'is not an object' });
  });

  it('takes places, actors and kinds that nobody has listed', () => {
    const { events, gazetteer } = content([
      {
        ...short,
        kind: 'shelling',
        places: [{ place: 'kyiv' }],
        claims: [{ role: 'claims-responsibility', actor: 'my-group' }],
      },
    ]);
    expect(events[0]).toMatchObject({
      kind: 'shelling',
      places: [{ place: 'kyiv', role: 'at' }],
      claims: [{ actor: 'my-group' }],
    });
    expect(gazetteer.place('kyiv' as PlaceId).name).toEqual({ ar: 'kyiv', en: 'kyiv' });
    expect(gazetteer.actor('my-group' as ActorId).name).toEqual({ ar: 'my-group', en: 'my-group' });
    expect(gazetteer.kindName('shelling' as OwnKindId)).toEqual({ ar: 'shelling', en: 'shelling' });
  });

  it('names places, actors and kinds as the dataset does, in one language or both', () => {
    const { gazetteer, events } = content({
      places: [
        {
          id: 'kyiv',
          name: { en: 'Kyiv' },
          zone: 'Europe/Kyiv',
          latitude: 50.45,
          longitude: 30.52,
          uncertaintyKm: 10,
        },
      ],
      actors: [{ id: 'my-group', name: { ar: 'جماعتي', en: 'My group' }, kind: 'armed-group' }],
      kinds: [{ id: 'shelling', name: 'Shelling' }],
      events: [{ ...short, date: '2023-11-13T10:00Z', places: [{ place: 'kyiv' }] }],
    });
    expect(gazetteer.place('kyiv' as PlaceId)).toMatchObject({
      name: { ar: '', en: 'Kyiv' },
      kind: 'area',
      latitude: 50.45,
      uncertaintyKm: 10,
    });
    expect(gazetteer.actor('my-group' as ActorId).name.ar).toBe('جماعتي');
    expect(gazetteer.kindName('shelling' as OwnKindId).en).toBe('Shelling');
    // Two hours ahead of UTC in November.
    const [segment] = events[0]?.stated.extent?.segments ?? [];
    expect(segment?.earliest && isoMinute(segment.earliest)).toBe('2023-11-13T12:00');
  });

  it.each([
    [{ places: [{ id: 'x' }] }, 'places.0.name: is missing'],
    [
      { places: [{ id: 'x', name: 'X', latitude: 91 }] },
      'places.0.latitude: is not between -90 and 90',
    ],
    [
      { places: [{ id: 'x', name: 'X', zone: 'Moon' }] },
      'places.0.zone: is not a time zone of the IANA',
    ],
    [
      { actors: [{ id: 'x', name: 'X', kind: 'band' }] },
      /^actors\.0\.kind: is none of armed-group, /,
    ],
    [{ kinds: [{ id: 'attack', name: 'X' }] }, 'kinds.0.id: “attack” is built in'],
    [
      { schema: 'sourceline/dataset/9' },
      /^schema: “sourceline\/dataset\/9” is a form that this version/,
    ],
  ])('refuses %j', (names, fault) => {
    const result = readDataset({ events: [short], ...names });
    expect(result.ok ? 'read' : `${result.where}: ${result.reason}`).toMatch(fault);
  });

  it('keeps a relation to an event that is elsewhere', () => {
    const { events } = content([{ ...short, relations: [{ kind: 'after', event: 'b' }] }]);
    expect(events[0]?.relations).toMatchObject([{ kind: 'after', event: 'b' }]);
  });

  it('finds quotes in the text that comes with them, and marks nothing else', () => {
    const text = 'Drones hit the base. Later, drones hit the base again.';
    const quotesOf = (...quotes: unknown[]) =>
      content({
        articles: [{ id: 'x', publisher: 'P', text }],
        events: [{ ...short, article: 'x', quotes }],
      }).events[0]?.quotes.map(({ start, end }) => text.slice(start, end));
    expect(quotesOf('Later', { exact: 'hit', start: 35, end: 38 })).toEqual(['Later', 'hit']);
    expect(quotesOf({ exact: 'base', suffix: ' again' })).toEqual(['base']);
    expect(quotesOf('rockets', { exact: 'rockets', start: 0, end: 6 })).toEqual(['', '']);
  });
});

describe('the translation of a quote', () => {
  const quote = (gloss: unknown) => ({ ...short, quotes: [{ exact: 'قصف', gloss }] });
  const glossOf = (gloss: unknown): unknown => content([quote(gloss)]).events[0]?.quotes[0]?.gloss;
  const written = (gloss: unknown): string =>
    JSON.stringify(content([quote(gloss)]).events.map((event) => eventJson(event, '')));

  it('is read in each language that the file gives, and written the same again', () => {
    const given = { en: 'shelling', ar: 'قصف' };
    expect(glossOf(given)).toEqual(given);
    expect(glossOf({ en: 'shelling' })).toEqual({ en: 'shelling' });
    const once = written({ en: 'shelling' });
    expect(once).toContain('"gloss":{"en":"shelling"}');
    const [event] = content(JSON.parse(once)).events;
    expect(JSON.stringify([event && eventJson(event, '')])).toBe(once);
  });

  it.each([[undefined], [null], [{}], [{ en: ' ' }], [{ en: null }], [{ fr: 'tirs' }]])(
    'is none for %j',
    (gloss) => {
      expect(glossOf(gloss)).toBeUndefined();
      expect(written(gloss)).not.toContain('gloss');
    },
  );

  it('is refused where it is no text for a language, or too long', () => {
    const where = (gloss: unknown): string => refused(quote(gloss));
    expect(where('shelling')).toMatch(/^events\.0\.quotes\.0\.gloss: is not an object$/);
    expect(where({ en: 5 })).toMatch(/^events\.0\.quotes\.0\.gloss\.en: is not text$/);
    expect(where({ en: 'x'.repeat(64 * 1024 + 1) })).toMatch(/gloss\.en: is too long$/);
  });

  it('stays with every quote of an event, and of the article’s own evidence', () => {
    const q = { exact: 'قصف', start: 0, end: 3, gloss: { en: 'shelling' } };
    const evidence = [{ kind: 'quote', quote: q }];
    const event = {
      ...short,
      article: 'x',
      stated: { edtf: '2023-11-13', expression: q, evidence },
      claims: [{ role: 'reports', actor: 'sohr', quote: q }],
      counts: [{ of: 'attacks', min: 3, max: null, by: 'sohr', said: q, quote: q }],
      casualties: { state: 'none-reported', quote: q },
      breakdown: [{ place: 'tanf', count: 1, quote: q }],
      relations: [{ kind: 'after', event: 'b', quote: q, evidence }],
      contradictions: [
        {
          about: 'why',
          accounts: [
            { by: 'sohr', says: 'this', quote: q },
            { by: 'rozana', says: 'that', quote: q },
          ],
        },
      ],
      quotes: [q],
    };
    const article = { id: 'x', publisher: 'P', text: 'قصف', published: { evidence } };
    const { articles, events } = content({ articles: [article], events: [event] });
    const texts = JSON.stringify([
      datasetJson(
        articles,
        content([]).gazetteer,
        events.map((one) => eventJson(one, 'قصف')),
      ),
    ]);
    // Two of the date, one of the claim, two of the count, one each of casualties and share, two of the
    // relation, two of the contradiction, the quote itself, and that of the article.
    expect(texts.match(/"gloss":\{"en":"shelling"\}/g)).toHaveLength(13);
  });
});

describe('every form that was released', () => {
  const today = (given: unknown): unknown => {
    const { articles, gazetteer, events } = content(given);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const written = events.map((event) => eventJson(event, texts.get(event.article) ?? ''));
    return JSON.parse(JSON.stringify(datasetJson(articles, gazetteer, written)));
  };

  it.each<readonly [string, unknown]>([
    ['a list of events', [short]],
    ['the first form', FIRST_FORM],
    ...SEED_FILES.filter(({ name }) => name.endsWith('.json')).map(
      ({ name, content: seed }) => [name, JSON.parse(seed) as unknown] as const,
    ),
  ])('opens, and comes back the same: %s', (_, given) => {
    const written = today(given);
    expect(written).toMatchObject({ schema: 'sourceline/dataset/2' });
    expect(today(written)).toEqual(written);
  });

  it('comes back the same with the texts of the articles, and names of its own', () => {
    const { articles, events } = seedDataset();
    const gazetteer = content({
      events: [],
      places: [{ id: 'kyiv', name: { en: 'Kyiv' }, governorate: { ar: 'كييف' }, base: 'tanf' }],
      actors: [{ id: 'my-group', name: 'My group', variants: ['Us'] }],
      kinds: [{ id: 'shelling', name: { ar: 'قصف مدفعي' } }],
    }).gazetteer;
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const written: unknown = JSON.parse(
      JSON.stringify(
        datasetJson(
          articles,
          gazetteer,
          events.map((event) => eventJson(event, texts.get(event.article) ?? '')),
        ),
      ),
    );
    expect(today(written)).toEqual(written);
    expect(content(written)).toMatchObject({ articles, events });
  });
});

describe('the quotes of a file', () => {
  const text = 'Drones hit al-Tanf. Rockets hit Conoco.';
  const quoteOf = (quote: unknown): unknown =>
    content({
      events: [{ ...short, article: 'wire', quotes: [quote] }],
      articles: [{ id: 'wire', publisher: 'A wire', text }],
    }).events[0]?.quotes[0];

  it.each([
    ['without a position', 'hit Conoco'],
    ['with context', { exact: 'hit', prefix: 'Rockets ' }],
    ['at a place of other words', { exact: 'hit Conoco', start: 0, end: 10 }],
    ['with an end beyond the text', { exact: 'hit Conoco.', start: 28, end: 9999 }],
    ['far beyond the text', { exact: 'hit Conoco', start: 1e15, end: 1e16 }],
  ])('are found by their words: %s', (_, quote) => {
    expect(quoteOf(quote)).toMatchObject({ start: 28, prefix: 'Drones hit al-Tanf. Rockets ' });
  });

  it.each([
    { exact: 'hit Kharab', start: 0, end: 10 },
    { exact: '', start: 0, end: 10 },
  ])('mark nothing where their words are not in the text: $exact', (quote) => {
    expect(quoteOf(quote)).toMatchObject({ exact: quote.exact, start: 0, end: 0 });
  });
});
