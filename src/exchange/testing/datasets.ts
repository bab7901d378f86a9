/** Datasets at random, with everything that an event can have; the same seed gives the same. */
import * as fc from 'fast-check';
import { readDataset } from '../../format/dataset-file';
import type { DatasetContent } from '../../event/codec/read';
import {
  CASUALTY_STATES,
  CLAIM_ROLES,
  COUNT_SUBJECTS,
  EVENT_KINDS,
  MEANS,
  RELATION_KINDS,
} from '../../event/event';

const DATES = [
  '2023-11-13',
  '2023-11',
  '2023',
  '2023-11-13T05:30',
  '2023-11-13/2023-11-15',
  '2023-10/2023-12',
  '2023-11-13~',
  '[2023-11-10..2023-11-16]',
  '2023-11-XX',
  '-0043-03-15',
  '2023-11-13T05:30+03:00',
];
/** What breaks writers: separators, quotation marks, formulas, breaks, both scripts, no words at all. */
const words = fc.oneof(
  fc.constantFrom(
    'Attack',
    'هجوم على القاعدة',
    '=HYPERLINK("x")',
    '+1',
    '-3.5',
    '@a',
    'a,b;c\td',
    '"so", he said',
    'one\ntwo',
    'one\r\ntwo',
    "'quoted",
    ' spaces ',
    'a\\nb: c, d; e',
    '#tag - item',
    '2023-11-13: no date',
    '🚁 x',
  ),
  fc.string({ maxLength: 12 }).filter((text) => text.trim() !== ''),
);
const title = fc.oneof(
  words.map((text) => ({ ar: text, en: text })),
  fc.record({ ar: words, en: words }),
  words.map((en) => ({ ar: '', en })),
);
const quote = fc.record({ exact: words, start: fc.nat(100), end: fc.nat(100) });
const PLACES = ['tanf', 'conoco', 'own-mill', 'own-plain'];
const ACTORS = ['sohr', 'pentagon', 'own-group'];
const place = fc.constantFrom(...PLACES);
const actor = fc.constantFrom(...ACTORS);
const range = fc
  .tuple(fc.nat(50), fc.option(fc.nat(50)), fc.boolean())
  .map(([min, more, approximate]) => ({
    min,
    max: more === null ? null : min + more,
    approximate,
  }));
const date = fc.option(fc.constantFrom(...DATES), { freq: 9 });
const reading = fc.record({
  edtf: date,
  part: fc.option(fc.constantFrom('night', 'morning')),
  basis: fc.oneof(fc.constant({ ar: '', en: '' }), title),
  after: fc.option(fc.constantFrom('2023-10-07')),
});
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });

const event = fc.record({
  article: fc.constantFrom('one', 'two'),
  kind: fc.constantFrom(...EVENT_KINDS, 'shelling'),
  title,
  places: list(fc.record({ place, role: fc.constantFrom('at', 'at', 'from') })),
  stated: reading,
  assessed: fc.option(reading, { freq: 2 }),
  claims: list(
    fc.record({
      role: fc.constantFrom(...CLAIM_ROLES),
      actor,
      to: fc.option(actor),
      named: fc.option(words),
      quote: fc.option(quote),
    }),
  ),
  means: fc.subarray([...MEANS]),
  counts: list(
    fc
      .tuple(range, fc.constantFrom(...COUNT_SUBJECTS), actor, quote)
      .map(([numbers, of, by, said]) => ({ ...numbers, of, by, quote: said })),
  ),
  casualties: fc.option(
    fc.record({
      state: fc.constantFrom(...CASUALTY_STATES),
      killed: fc.option(range),
      injured: fc.option(range),
      by: fc.option(actor),
      quote: fc.option(quote),
    }),
  ),
  relations: list(
    fc.record({
      kind: fc.constantFrom(...RELATION_KINDS),
      event: fc.constantFrom('e0', 'e1'),
      amount: fc.option(fc.constant('PT1H')),
    }),
  ),
  quotes: list(quote),
  note: fc.option(title),
});

const AROUND = {
  schema: 'sourceline/dataset/2',
  articles: [
    {
      id: 'one',
      publisher: 'One',
      address: 'https://one.example/a',
      published: { edtf: '2023-11-14' },
      text: 'A text.\nIts “second” line, with = signs.',
    },
    { id: 'two', publisher: { ar: 'اثنان', en: 'Two' } },
  ],
  places: [
    {
      id: 'own-mill',
      name: { ar: 'الطاحونة', en: 'own mill' },
      latitude: 35.1234,
      longitude: 40.5,
      uncertaintyKm: 3,
    },
    { id: 'own-plain', name: 'own plain' },
  ],
  actors: [{ id: 'own-group', name: { ar: 'جماعة', en: 'own group' }, kind: 'armed-group' }],
  kinds: [{ id: 'shelling', name: { ar: 'قصف', en: 'shelling' } }],
};

export function contentOfEvents(events: readonly object[]): DatasetContent {
  const read = readDataset({
    ...AROUND,
    events: events.map((one, at) => ({ id: `e${at}`, ...one })),
  });
  if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
  return read.value;
}

export const datasets: fc.Arbitrary<DatasetContent> = fc
  .array(event, { minLength: 1, maxLength: 5 })
  .map(contentOfEvents);
