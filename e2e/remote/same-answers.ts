/** The servers answer as the page’s own store does on the same events. */
import type { ReadingChoice } from '../../src/event/event';
import { FACETS, type Facet, type Filters, NO_FILTERS } from '../../src/event/facet';
import { cellMs } from '../../src/source/columns/cell-sizes';
import type { Dataset } from '../../src/source/dataset';
import { EventSearch } from '../../src/source/event-search';
import type { RemoteSource } from '../../src/source/remote/remote-source';
import {
  type Bins,
  type BinsQuestion,
  OTHERS,
  isCounted,
} from '../../src/source/remote/statements/bins';
import type { RemoteFilters } from '../../src/source/remote/statements/where';
import { check, equal } from './check';
import { pageBins, pageRows } from './page-answers';

const READINGS: readonly ReadingChoice[] = ['stated', 'assessed'];
const DAY_MS = 86_400_000;
/** 13 November 2019, in the middle of the data. */
const MIDDLE = 18_213 * DAY_MS;
const CELLS = 60;

/** For the page and for the servers, each as it wants them. */
interface Both {
  readonly name: string;
  readonly page: Filters;
  readonly remote: RemoteFilters;
  /** Cells of all sizes are compared, not of some. */
  readonly isThorough: boolean;
}

const chosen = (name: string, by: Partial<Record<Facet, string[]>>): Both => ({
  name,
  page: { ...NO_FILTERS, ...by },
  remote: { ...NO_FILTERS, ...by, words: null },
  isThorough: true,
});

async function searched(
  name: string,
  query: string,
  data: Dataset,
  source: RemoteSource,
): Promise<Both> {
  const found = new EventSearch(data.store, data.gazetteer, null).findAtOnce(query);
  const { value } = await source.search(query);
  return {
    name: `search “${name}”`,
    page: { ...NO_FILTERS, found },
    remote: { ...NO_FILTERS, words: value },
    isThorough: false,
  };
}

async function filtersOf(data: Dataset, source: RemoteSource): Promise<Both[]> {
  return [
    chosen('no filter', {}),
    chosen('one facet', { base: ['tanf', 'own-mill'] }),
    chosen('two facets', { claimant: ['own-group'], kind: ['attack', 'strike', 'shelling'] }),
    chosen('none', { means: ['none'] }),
    await searched('drone', 'drone', data, source),
    await searched('two words', 'attacked convoy', data, source),
    await searched('a typo', 'rokcets', data, source),
    await searched('Arabic', 'قاعدة', data, source),
    await searched('a beginning', 'shad', data, source),
    await searched('nothing', 'zeppelin', data, source),
  ];
}

/** As plain lists, in order, of the values that have an event in view. */
const listed = (bins: ReadonlyMap<string, Omit<Bins, 'began'>>): (readonly unknown[])[] =>
  [...bins]
    .filter(([, { most }]) => most.some((n) => n > 0))
    .map(([value, { least, most }]) => [value, [...least], [...most]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const ALL_LEVELS = [0, 2, 4, 6, 8, 9, 12, 13];
const SOME_LEVELS = [3, 7, 10];

/** @param levels of the cells, which are in the middle of the data. */
async function sameBins(
  data: Dataset,
  source: RemoteSource,
  { page, remote }: Both,
  levels: readonly number[],
): Promise<void> {
  const facets = FACETS.filter((facet) => facet !== 'article');
  for (const reading of READINGS) {
    for (const by of facets) {
      for (const level of levels) {
        const count = level > 9 ? 20 : CELLS;
        const first = Math.floor(MIDDLE / cellMs(level)) - count / 2;
        const question: BinsQuestion = { reading, by, level, first, count, filters: remote };
        const { value, part } = await source.bins(question);
        const where = `${reading} ${by} level ${level}${isCounted(question) ? ', counted before' : ''}`;
        equal(part, { kind: 'whole' }, where);
        equal(listed(value), listed(pageBins(data, { ...question, by }, page)), where);
      }
    }
  }
}

async function sameCounts(
  { index }: Dataset,
  source: RemoteSource,
  { page, remote }: Both,
): Promise<void> {
  const { value } = await source.counts(remote);
  equal(value.passing, index.passing(page), 'passing');
  for (const facet of FACETS) {
    const expected = index
      .facetValues(page, facet)
      .filter(({ count }) => count > 0)
      .map(({ value: name, count }) => [name, count] as const);
    equal([...(value.facets.get(facet) ?? [])].sort(), expected.sort(), facet);
  }
}

async function sameRows(
  data: Dataset,
  source: RemoteSource,
  { page, remote }: Both,
): Promise<void> {
  for (const reading of READINGS) {
    for (const days of [1, 30, 5000]) {
      const stretch = { from: MIDDLE - days * DAY_MS, to: MIDDLE + days * DAY_MS };
      const question = { reading, stretch, filters: remote };
      const expected = pageRows(data, reading, stretch, page);
      const { value: rows } = await source.rows(question, 100_000);
      equal(rows.map(({ id }) => id).sort(), expected.sort(), `${reading} ${days} days`);
      equal((await source.count(question)).value, expected.length, 'their number');
      const starts = rows.map(({ start }) => start);
      equal(
        starts,
        starts.toSorted((a, b) => a - b),
        'their order',
      );
    }
  }
}

async function sameLanes({ index }: Dataset, source: RemoteSource): Promise<void> {
  const pairs: [Facet, Facet | null][] = [
    ['base', null],
    ['article', null],
    ['base', 'claimant'],
    ['kind', 'means'],
  ];
  for (const reading of READINGS) {
    for (const [by, within] of pairs) {
      const { lanes, counts, first } = index.laneColumn(reading, by, within);
      const expected = lanes.map((lane, at) => [lane.outer, lane.inner, counts[at], first[at]]);
      const { value } = await source.lanes({ reading, by, within });
      const given = value.map((lane) => [lane.outer, lane.inner, lane.count, lane.first]);
      equal(
        given.map(String).sort(),
        expected.map(String).sort(),
        `${reading} ${by} ${within ?? ''}`,
      );
    }
  }
}

/** Those of some values each, and those of all others together, counted beforehand and now. */
async function namedBins(data: Dataset, source: RemoteSource): Promise<void> {
  const filters = { ...NO_FILTERS, words: null };
  for (const level of [3, 8]) {
    const first = Math.floor(MIDDLE / cellMs(level)) - CELLS / 2;
    const question = {
      reading: 'stated',
      by: 'kind',
      level,
      first,
      count: CELLS,
      filters,
    } as const;
    const all = pageBins(data, question, NO_FILTERS);
    const { value } = await source.bins({ ...question, named: ['attack', 'shelling'] });
    const rest = [...all].filter(([kind]) => kind !== 'attack' && kind !== 'shelling');
    const sum = (side: 'least' | 'most'): number[] =>
      Array.from({ length: CELLS }, (_, at) =>
        rest.reduce((total, [, bins]) => total + (bins[side][at] ?? 0), 0),
      );
    const named = [...all].filter(([kind]) => kind === 'attack' || kind === 'shelling');
    const others = [OTHERS, [sum('least'), sum('most')]] as const;
    const plain = (bins: ReadonlyMap<string, Omit<Bins, 'began'>>): unknown[] =>
      [...bins].map(([name, { least, most }]) => [name, [[...least], [...most]]]).sort();
    equal(plain(value), [...plain(new Map(named)), others].sort(), `level ${level}`);
  }
}

async function sameWholes(data: Dataset, source: RemoteSource): Promise<void> {
  const ids = ['first', 'last', 'e1', 'not there'];
  const { value: events } = await source.events(ids);
  equal(
    events.map((event) => (event as { id: string }).id).sort(),
    ids.filter((id) => data.hasEvent(id)).sort(),
  );
  const { value: articles } = await source.articles(['one', 'two', 'four']);
  equal(articles.map((article) => (article as { id: string }).id).sort(), ['one', 'two']);
  equal((await source.events([])).value, []);
  const { value: heads } = await source.articleHeads(['one', 'two', 'four']);
  equal(heads.map((head) => (head as { publisher: { en: string } }).publisher.en).sort(), [
    'One',
    'Two',
  ]);
}

/** Whole days around the dates of both readings. */
async function sameSpan({ index }: Dataset, source: RemoteSource): Promise<void> {
  const bounds = index.bounds();
  const { value } = await source.span();
  equal(value?.from, Math.floor((bounds?.from ?? 0) / DAY_MS) * DAY_MS);
  equal(value?.to, Math.ceil((bounds?.to ?? 0) / DAY_MS) * DAY_MS);
}

export async function sameAnswers(data: Dataset, source: RemoteSource): Promise<void> {
  const both = await filtersOf(data, source);
  for (const one of both) {
    await check(`bins, ${one.name}`, () =>
      sameBins(data, source, one, one.isThorough ? ALL_LEVELS : SOME_LEVELS),
    );
    await check(`facets, ${one.name}`, () => sameCounts(data, source, one));
    await check(`rows, ${one.name}`, () => sameRows(data, source, one));
  }
  await check('bins of some values, and of all others', () => namedBins(data, source));
  await check('events and articles, several at once', () => sameWholes(data, source));
  await check('from the first date to the last', () => sameSpan(data, source));
  await check('lanes', () => sameLanes(data, source));
  await check('what cannot be drawn', async () => {
    const question = {
      reading: 'stated',
      stretch: null,
      filters: { ...NO_FILTERS, words: null },
    } as const;
    const { value } = await source.rows(question, 100_000);
    const { dated, beyond, count } = data.store.columns('stated');
    equal(value.length, count - dated);
    equal(
      value.filter(({ state }) => state === 'beyond').map(({ id }) => id),
      ['beyond'],
    );
    equal(beyond, 1);
  });
}
