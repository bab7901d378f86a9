import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eachFacet } from '../../event/facet';
import { knownValues } from '../../source/known-values';
import { SORTS } from '../../source/list-sort';
import { articleOf, eventId, eventOf, quoteOf } from '../../event/testing/events';
import { MAX_SPAN_MS, MIN_SPAN_MS } from '../../layout/scale/time-scale';
import { type Instant, MS_PER_MINUTE, isoMinute } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import { LANE_SORTS } from '../../layout/lanes/view';
import { DEFAULT_VIEW, type ViewState, readView, writeView } from './url';

const dataset = Dataset.of(
  [articleOf('a'), articleOf('b')],
  [
    eventOf('one', '2023-10-07', {
      places: [
        { place: 'conoco', role: 'at' },
        { place: 'tanf', role: 'at' },
      ],
      claims: [
        {
          role: 'claims-responsibility',
          actor: 'hamas',
          to: null,
          named: null,
          quote: quoteOf('x'),
        },
      ],
    }),
    eventOf('two', '2023-12-13', { article: articleOf('b').id }),
  ],
  BUILT_IN,
);

const viewports = fc
  .tuple(
    fc.integer({ min: TIME_FLOOR / MS_PER_MINUTE, max: TIME_CEILING / MS_PER_MINUTE - 1440 }),
    fc.oneof(
      fc.integer({ min: MIN_SPAN_MS / MS_PER_MINUTE, max: MAX_SPAN_MS / MS_PER_MINUTE }),
      fc.integer({ min: 1, max: 400 }).map((days) => days * 1440),
    ),
    fc.boolean(),
  )
  .map(([minute, span, wholeDay]) => {
    const length = Math.min(span, TIME_CEILING / MS_PER_MINUTE - minute);
    const from = (wholeDay ? Math.floor(minute / 1440) * 1440 : minute) * MS_PER_MINUTE;
    return { from: from as Instant, to: (from + length * MS_PER_MINUTE) as Instant };
  });

const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...values]);

const views: fc.Arbitrary<ViewState> = fc.record({
  language: fc.constantFrom(null, 'ar', 'en'),
  direction: fc.constantFrom(null, 'ltr', 'rtl'),
  theme: fc.constantFrom(null, 'light', 'dark'),
  lanesBy: fc.constant('base'),
  lanes: fc.record({
    within: fc.constantFrom(null, 'claimant', 'kind', 'means', 'article'),
    sort: fc.constantFrom(...LANE_SORTS),
    hand: some(['conoco', 'tanf', 'none']),
    pinned: some(['conoco', 'tanf', 'none']),
    folded: some(['conoco', 'tanf', 'none']),
    names: fc.dictionary(
      fc.constantFrom('conoco', 'tanf'),
      fc.constantFrom('Camp', 'قاعدة كونيكو', 'a,b: 100%', '%3A&=+#/'),
      { noNullPrototype: true },
    ),
  }),
  reading: fc.constantFrom('stated', 'assessed'),
  foldGaps: fc.boolean(),
  ...eachFacet((facet) => some(knownValues(dataset, facet))),
  query: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('قاعدة التنف', 'a,b', '100%2C', '&from=2023', 'a+b #x', '%3A:'),
  ),
  viewport: fc.option(viewports),
  event: fc.constantFrom(null, eventId('one'), eventId('two')),
  mode: fc.constantFrom('timeline', 'list'),
  sort: fc.constantFrom(...SORTS.values()),
  onlyInView: fc.boolean(),
  published: fc.constantFrom({}, { a: '2023-11-20' }, { a: '2023-10-29', b: '2023-12-15' }),
});

const read = (search: string): ViewState => readView(search, dataset).view;
const span = (search: string): string[] | null => {
  const { viewport } = read(search);
  return viewport && [isoMinute(viewport.from), isoMinute(viewport.to)];
};

describe('the address of a view', () => {
  it('leads back to the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view), dataset)).toEqual({ view, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is empty for the default view', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(readView('', dataset)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  it('keeps the operations on lanes inside lanes', () => {
    const search =
      '?lanes=claimant&then=base&sort=first&order=hamas,none&pin=hamas/tanf&fold=none/conoco,hamas&names=hamas/tanf:Desert+post';
    expect(readView(search, dataset).ignored).toEqual([]);
    expect(writeView(read(search))).toBe(search);
  });

  it('is one that a person can read', () => {
    const view = read(
      '?lang=ar&reading=assessed&base=conoco,tanf&from=2023-12-13&to=2023-12-13T05:59',
    );
    expect(writeView(view)).toBe(
      '?lang=ar&reading=assessed&base=conoco,tanf&from=2023-12-13&to=2023-12-13T05:59',
    );
  });

  it('names the last day that is shown, not the one after', () => {
    expect(span('?from=2023-11-18&to=2023-11-18')).toEqual([
      '2023-11-18T00:00',
      '2023-11-19T00:00',
    ]);
    expect(span('?from=2023-10&to=2023-11')).toEqual(['2023-10-01T00:00', '2023-12-01T00:00']);
    expect(span('?from=2023-11-18T04:00&to=2023-11-18T04:59')).toEqual([
      '2023-11-18T04:00',
      '2023-11-18T05:00',
    ]);
  });
});

describe('readView', () => {
  const ignored = (search: string): string[] =>
    readView(search, dataset).ignored.map(({ name, value }) => `${name}=${value}`);

  it.each([
    'lang=fr',
    'dir=up',
    'theme=blue',
    'lanes=colour',
    'then=base',
    'then=colour',
    'sort=age',
    'order=atlantis',
    'pin=tanf/hamas',
    'fold=hamas',
    'names=tanf',
    'names=atlantis:Camp',
    'reading=guessed',
    'view=map',
    'sort=colour',
    'sort=--date',
    'only=mine',
    'base=atlantis',
    'claimant=nobody',
    'kind=party',
    'means=sling',
    'article=z',
    'event=three',
    'from=yesterday',
    'to=2023-11-31',
    'to=2023-11-18/..',
    'published=z:2023-11-20',
    'published=a:2023-11-31',
    'published=a:2023-11',
    'published=a',
  ])('ignores %s and says so', (part) => {
    expect(readView(`?${part}`, dataset)).toEqual({
      view: DEFAULT_VIEW,
      ignored: [{ name: part.split('=')[0], value: part.split('=')[1] }],
    });
  });

  it('keeps the parts it knows beside those it does not', () => {
    expect(read('?base=atlantis,conoco,conoco&lang=fr&reading=assessed')).toMatchObject({
      base: ['conoco'],
      language: null,
      reading: 'assessed',
    });
    expect(ignored('?base=atlantis,conoco,mars')).toEqual(['base=atlantis', 'base=mars']);
  });

  it('names means by their ids, also those of no event', () => {
    const view = { ...DEFAULT_VIEW, lanesBy: 'means', means: ['drone', 'none'] } as const;
    expect(writeView(view)).toBe('?lanes=means&means=drone,none');
    expect(readView('?lanes=means&means=drone,none', dataset)).toEqual({ view, ignored: [] });
    expect(read('?lanes=claimant&then=means').lanes.within).toBe('means');
  });

  it('treats empty parts as absent, and leaves unknown names alone', () => {
    expect(readView('?lang=&base=&from=&event=&q=&utm_source=x', dataset)).toEqual({
      view: DEFAULT_VIEW,
      ignored: [],
    });
  });

  it('ignores a time range that ends before it begins', () => {
    expect(readView('?from=2023-12-01&to=2023-11-01', dataset)).toEqual({
      view: DEFAULT_VIEW,
      ignored: [{ name: 'from', value: '2023-12-01' }],
    });
  });

  it('fills a time range with one missing end from the dated events', () => {
    expect(span('?from=2023-11-18')).toEqual(['2023-11-18T00:00', '2023-12-14T00:00']);
    expect(span('?to=2023-11-18')).toEqual(['2023-10-07T00:00', '2023-11-19T00:00']);
  });

  it('shows a day where nothing is dated on the missing side', () => {
    expect(span('?from=2024-05-01')).toEqual(['2024-05-01T00:00', '2024-05-02T00:00']);
    expect(span('?to=2022-05-01')).toEqual(['2022-05-01T00:00', '2022-05-02T00:00']);
  });

  it('widens a time range that is too short to show', () => {
    expect(span('?from=2023-12-13T04:00&to=2023-12-13T04:00')).toEqual([
      '2023-12-13T03:55',
      '2023-12-13T04:05',
    ]);
  });

  it('cuts a query that is too long to be one', () => {
    expect(read(`?q=${'x'.repeat(500)}`).query).toHaveLength(200);
  });
});
