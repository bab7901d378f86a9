import { BUILT_IN } from '../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { EventSearch } from './event-search';
import type { EventStore } from './store/event-store';
import { listedStore } from './store/listed-events';
import { storeOf } from './testing/given';
import { eventOf, quoteOf, readingOf } from '../event/testing/events';

/** Ids of the events found, in order. */
function idsOf(store: EventStore, search: EventSearch, query: string): string[] | null {
  const found = search.findAtOnce(query);
  return found && [...found].flatMap((is, at) => (is ? [store.entry(at).id] : [])).sort();
}

const store = listedStore(
  [
    eventOf('drone', null, {
      title: { ar: 'هجوم بمسيّرة على قاعدة التنف', en: 'Drone attack on al-Tanf' },
      quotes: [quoteOf('قصف صاروخي يستهدف قاعـ.ـدة معمل كونيكو للغاز، مساءً')],
    }),
    eventOf('strike', null, {
      title: { ar: 'قصف جوي أميركي', en: 'US air strikes, café' },
      places: [{ place: 'shaddadi', role: 'at' }],
      quotes: [quoteOf('أسقطت القوات الأمريكية طائرة؛ مسؤول في الماضى')],
      claims: [
        {
          role: 'attributes',
          actor: 'sohr',
          to: 'kataib-hizballah',
          named: null,
          quote: quoteOf('ردّاً على لـ40 هجوماً'),
        },
      ],
    }),
  ],
  BUILT_IN,
);
const search = new EventSearch(store, BUILT_IN, null);

/** A dataset of a few events with words in both languages, and many others. */
const TITLES: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  shaddadi: { ar: 'قصف صاروخي على الشدادي', en: 'Rockets fired at Shaddadi' },
  conoco: {
    ar: 'هجوم بمسيّرتين على معمل كونيكو للغاز',
    en: 'Two drones attack the Conoco gas plant',
  },
  tanf: { ar: 'استهداف قاعدة التنف بالطائرات المسيرة', en: 'Drones target the base at al-Tanf' },
  omar: {
    ar: 'القوات الأميركية تسقط طائرة فوق حقل العمر',
    en: 'American forces down a drone, al-Omar',
  },
};
const named = Object.entries(TITLES).map(([id, title]) =>
  eventOf(id, null, { title, quotes: [quoteOf(title.ar)] }),
);

/** The events stand in the middle, and the rows of a list in another order by either date. */
const SEARCHES = [30, 300].flatMap((size) => {
  const others = Array.from({ length: size - named.length }, (_, at) => eventOf(`other ${at}`));
  const events = [...others.slice(9), ...named, ...others.slice(0, 9)].map((event, at) => ({
    ...event,
    stated: readingOf(`2023-11-${28 - (at % 18)}`),
    assessed: readingOf(`2023-12-${10 + (at % 20)}`),
  }));
  // As whole events, and as they come from a file.
  return [listedStore(events, BUILT_IN), storeOf(events)].map(
    (store) => (query: string) => idsOf(store, new EventSearch(store, BUILT_IN, null), query),
  );
});

const find = (query: string): string[] | null => idsOf(store, search, query);

describe('search', () => {
  it.each([
    // Written to evade moderation, and typed by a reader as intended.
    ['قاعدة', ['drone']],
    ['القاعده', ['drone']],
    ['اسقطت', ['strike']],
    ['أسقطت', ['strike']],
    ['إسقطت', ['strike']],
    ['الماضي', ['strike']],
    ['مسؤول', ['strike']],
    ['مسيرة', ['drone']],
    ['مُسيَّرة', ['drone']],
    ['مســيرة', ['drone']],
    ['٤٠', ['strike']],
    ['TANF', ['drone']],
    ['cafe', ['strike']],
    ['قصف', ['drone', 'strike']],
  ])('finds %s in any spelling', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('wants every word', () => {
    expect(find('قصف صاروخي')).toEqual(['drone']);
    expect(find('قصف جوي')).toEqual(['strike']);
    expect(find('قصف الأرض')).toEqual([]);
  });

  it('finds words with and without their article', () => {
    expect(find('تنف')).toEqual(['drone']);
    expect(find('والتنف')).toEqual(['drone']);
    expect(find('غاز')).toEqual(['drone']);
  });

  it('finds a word at each letter while it is being typed', () => {
    const word = 'التنف';
    const typed = [...word].map((_, index) => word.slice(0, index + 1));
    for (const start of typed)
      expect({ start, found: find(start) }).toMatchObject({
        start,
        found: expect.arrayContaining(['drone']) as string[],
      });
  });

  it('finds events by the names of their place and their claimant', () => {
    expect(find('Shaddadi')).toEqual(['strike']);
    expect(find('الشدادة')).toEqual(['strike']);
    expect(find('حزب الله')).toEqual(['strike']);
  });

  it('does not find a party that only reports', () => {
    expect(find('المرصد')).toEqual([]);
  });

  it('searches for nothing if the query contains no word', () => {
    expect(find('')).toBeNull();
    expect(find('  ،؟ ')).toBeNull();
    expect(find('ـ')).toBeNull();
  });

  it('finds nothing for words that do not occur', () => {
    expect(find('زرافة')).toEqual([]);
  });

  it.each([
    ['شدادي', ['shaddadi']],
    ['Shaddadi', ['shaddadi']],
    ['Shadddi', ['shaddadi']],
    ['Shaddaid', ['shaddadi']],
    ['صاروخي', ['shaddadi']],
    ['ضاروخي', ['shaddadi']],
    ['conoco plant', ['conoco']],
    ['connoco plant', ['conoco']],
    ['مسيرتن', ['conoco']],
    ['بالطاريات', ['tanf']],
    // Five letters without its article.
    ['بالطيرات', []],
    ['drone', ['conoco', 'omar', 'tanf']],
    ['droen', []],
    ['drnoes', ['conoco', 'tanf']],
    ['الأمريكية', ['omar']],
    ['الأميركية', ['omar']],
    ['الامركيه طايرة', ['omar']],
    ['amreican forces', ['omar']],
    ['amrecan froces', []],
    ['على', ['conoco', 'shaddadi']],
    ['attac', ['conoco']],
    ['زرافة', []],
  ])('finds the same events for %s however many others there are', (query, expected) => {
    for (const ask of SEARCHES) expect(ask(query)).toEqual(expected);
  });

  it('searches for nothing in a list of events if the query contains no word', () => {
    for (const ask of SEARCHES) expect(ask(' ، ')).toBeNull();
  });
});

describe('a search among many events', () => {
  const events = Array.from({ length: 2500 }, (_, at) =>
    eventOf(`e${at}`, null, { title: { ar: '', en: at === 2400 ? 'Conoco' : 'other' } }),
  );
  const waited: number[] = [];
  const pause = { step: (share: number) => Promise.resolve(void waited.push(share)) };

  it('collects the words in slices, once, and then answers at once', async () => {
    const many = listedStore(events, BUILT_IN);
    const searching = new EventSearch(many, BUILT_IN, pause);
    const [one, two] = [searching.find('conoco'), searching.find('other')];
    expect([one, two].every((answer) => answer instanceof Promise)).toBe(true);
    expect((await one)?.indexOf(1)).toBe(2400);
    expect((await two)?.filter((is) => is === 1)).toHaveLength(2499);
    expect(waited).toEqual([499, 999, 1499, 1999, 2499].map((at) => at / 2500));
    expect(searching.find('conoco')).toEqual(await one);
    expect(searching.find(' ، ')).toBeNull();
  });

  it('waits for the words that a worker collects, and collects none itself', async () => {
    const many = listedStore(events, BUILT_IN);
    const others = listedStore(events.slice(0, 2), BUILT_IN);
    new EventSearch(others, BUILT_IN, null).findAtOnce('x');
    const { index } = others.words;
    if (!index) throw new Error('the words were collected');
    many.words.coming = Promise.resolve(index);
    const before = waited.length;
    expect(await new EventSearch(many, BUILT_IN, pause).find('other')).toHaveLength(2);
    expect(waited).toHaveLength(before);
  });
});
