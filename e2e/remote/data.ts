/** Made-up events with every kind of date, as a file and as the page’s own store holds them. */
import type { DatasetContent } from '../../src/event/codec/read';
import { readDataset } from '../../src/format/dataset-file';
import { EVENT_KINDS, MEANS } from '../../src/event/event';

const DAY_MS = 86_400_000;
/** The origin of all cells in the page is the midnight before the first event; this one begins a cell of 2¹⁴ days. */
const FIRST_DAY = -45 * 2 ** 14;
/** 10 November 2014. */
const BUSY_DAY = 2 ** 14;
const BUSY_DAYS = 3000;

/** A generator that gives the same numbers everywhere (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** EDTF of a day since 1970. */
function dayText(day: number): string {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}${date.toISOString().slice(-20, -14)}`;
}

const PLACES = ['tanf', 'conoco', 'ain-al-asad', 'own-mill'];
const ACTORS = ['sohr', 'pentagon', 'own-group'];
const WORDS = [
  'rockets',
  'drone',
  'attacked',
  'base',
  'قصف',
  'القاعدة',
  'بالمسيرة',
  'convoy',
  'Shaddadi',
];
/** What breaks quoting, in words that are stored. */
const HOSTILE = [
  "'; DROP TABLE events; --",
  'a\\',
  '"\t\n',
  '🚁',
  '\u0000',
  "''",
  '%_',
  '{x:String}',
];

function dateOf(pick: (below: number) => number): string | null {
  const day = BUSY_DAY + pick(BUSY_DAYS);
  const text = dayText(day);
  const minute = `${String(pick(24)).padStart(2, '0')}:${String(pick(60)).padStart(2, '0')}`;
  const until = dayText(day + 1 + pick(40));
  const forms = [
    text,
    text,
    `${text}T${minute}`,
    `${text}T${minute}`,
    `${text}T${minute}+03:00`,
    text.slice(0, 7),
    text.slice(0, 4),
    `${text}/${until}`,
    `[${text}..${until}]`,
    `${text}~`,
    `${text}?`,
    `${text}/..`,
    `../${text}`,
    null,
  ];
  return forms[pick(forms.length)] ?? null;
}

function eventOf(number: number, pick: (below: number) => number): object {
  const some = <T>(list: readonly T[]): T[] => list.filter(() => pick(3) === 0);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const words = [one(WORDS), one(WORDS), pick(20) === 0 ? one(HOSTILE) : one(WORDS)].join(' ');
  const quote = { exact: `${words}.`, start: number * 3, end: number * 3 + words.length + 1 };
  const reading = (edtf: string | null): object => ({ edtf, basis: { ar: '', en: '' } });
  return {
    id: pick(50) === 0 ? `e'${number}\\` : `e${number}`,
    article: one(['one', 'two']),
    kind: one([...EVENT_KINDS, 'shelling']),
    title: { ar: `خبر ${number}`, en: `${words} ${number}` },
    places: some(PLACES).map((place) => ({ place, role: one(['at', 'at', 'from']) })),
    stated: reading(dateOf(pick)),
    assessed: pick(6) === 0 ? reading(dateOf(pick)) : null,
    claims: some(ACTORS).map((actor) => ({
      role: one(['claims-responsibility', 'attributes', 'reports', 'denies']),
      actor,
      to: one(ACTORS),
      named: null,
      quote,
    })),
    means: some([...MEANS]),
    quotes: [quote],
  };
}

const SINGLE = [
  ['first', dayText(FIRST_DAY)],
  ['beyond', 'Y12000'],
  ['last', '2024-02-29T23:59'],
].map(([id, edtf]) => ({
  id,
  article: 'one',
  kind: 'incident',
  title: `${id}`,
  stated: { edtf, basis: '' },
  quotes: [{ exact: 'A text.', start: 0, end: 7 }],
}));

/** Reports of one base, which no other event names, in one year in which little else is dated. */
export const REPORTS = { base: 'shaddadi', count: 400, firstDay: 9131 } as const;

const reportOf = (number: number): string => `Report ${number} is made up for a test.`;

/** Where the sentence of a report begins in its article. */
const REPORT_STARTS = Array.from({ length: REPORTS.count }, (_, number) => number).reduce<number[]>(
  (starts, number) => [
    ...starts,
    number === 0 ? 0 : (starts[number - 1] ?? 0) + reportOf(number - 1).length + 1,
  ],
  [],
);

/** One for each day and another one at its noon, in turn. */
const reports = (): object[] =>
  REPORT_STARTS.map((start, number) => {
    const day = dayText(REPORTS.firstDay + Math.floor(number / 2));
    const exact = reportOf(number);
    return {
      id: `report-${number}`,
      article: 'three',
      kind: 'attack',
      title: { ar: `تقرير ${number}`, en: `Report ${number}` },
      places: [{ place: REPORTS.base, role: 'at' }],
      stated: { edtf: number % 2 === 0 ? day : `${day}T12:00`, basis: '' },
      quotes: [{ exact, start, end: start + exact.length }],
    };
  });

/** A dataset in its file form. @param count events besides three with dates at the edges, and the reports. */
export function datasetFile(count: number): object {
  const pick = numbers(20_231_113);
  return {
    schema: 'sourceline/dataset/2',
    articles: [
      {
        id: 'one',
        publisher: 'One',
        published: { edtf: '2023-11-14' },
        text: 'A text. It is made up, and has a “quote”.',
      },
      { id: 'two', publisher: { ar: 'اثنان', en: 'Two' } },
      {
        id: 'three',
        language: 'en',
        publisher: { ar: 'ثلاثة', en: 'Three' },
        published: { edtf: '1995-01-01' },
        text: REPORT_STARTS.map((_, number) => reportOf(number)).join(' '),
      },
    ],
    places: [{ id: 'own-mill', name: { ar: 'الطاحونة', en: 'own mill' } }],
    actors: [{ id: 'own-group', name: { ar: 'جماعة', en: 'own group' }, kind: 'armed-group' }],
    kinds: [{ id: 'shelling', name: { ar: 'قصف', en: 'shelling' } }],
    events: [
      ...SINGLE,
      ...reports(),
      ...Array.from({ length: count }, (_, number) => eventOf(number, pick)),
    ],
  };
}

export function contentOfFile(file: object): DatasetContent {
  const read = readDataset(file);
  if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
  return read.value;
}
