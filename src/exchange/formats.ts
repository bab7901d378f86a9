/** The list of formats: one line per format, one file per format in `formats/`, each loaded when it is used. */
import type { Feature } from './features';
import { FEATURES } from './features';
import { PLAIN_DATE, PLAIN_DAY, isSpan, isWithinMonth } from './dates-out';
import type { Format } from './format';

const ALL = FEATURES;
/** What the columns of a plain table say. */
const IN_COLUMNS: readonly Feature[] = [
  'undated',
  'date-form',
  'second-language',
  'kind',
  'position',
  'uncertainty',
  'means',
  'note',
  'no-quote',
];

export const FORMATS = {
  csv: {
    extensions: ['csv', 'tsv', 'tab', 'txt'],
    reader: async () => (await import('./formats/csv')).readCsv,
    writer: async () => (await import('./formats/csv-records')).writeCsv,
    carries: ALL,
    dates: null,
  },
  sheet: {
    extensions: ['sheet.csv'],
    reader: null,
    writer: async () => (await import('./formats/csv-records')).writeSheetCsv,
    carries: IN_COLUMNS,
    dates: null,
  },
  json: {
    extensions: ['json'],
    reader: async () => (await import('./formats/json')).readJson,
    writer: async () => (await import('./formats/json')).writeJson,
    carries: ALL,
    dates: null,
  },
  jsonl: {
    extensions: ['jsonl', 'ndjson'],
    reader: async () => (await import('./formats/json-lines')).readJsonLines,
    writer: async () => (await import('./formats/json-lines')).writeJsonLines,
    carries: ALL,
    dates: null,
  },
  geojson: {
    extensions: ['geojson'],
    reader: async () => (await import('./formats/geojson')).readGeoJson,
    writer: async () => (await import('./formats/geojson')).writeGeoJson,
    carries: IN_COLUMNS,
    dates: null,
  },
  xlsx: {
    extensions: ['xlsx', 'xlsm'],
    reader: async () => (await import('./formats/xlsx')).readXlsx,
    writer: async () => (await import('./formats/xlsx')).writeXlsx,
    carries: IN_COLUMNS,
    dates: null,
  },
  ods: {
    extensions: ['ods'],
    reader: async () => (await import('./formats/ods')).readOds,
    writer: null,
    carries: IN_COLUMNS,
    dates: null,
  },
  parquet: {
    extensions: ['parquet'],
    reader: async () => (await import('./formats/parquet')).readParquet,
    writer: null,
    carries: IN_COLUMNS,
    dates: null,
  },
  timelinejs: {
    extensions: ['timeline.json'],
    reader: async () => (await import('./formats/json')).readJson,
    writer: async () => (await import('./formats/timelinejs')).writeTimelineJs,
    carries: ['kind', 'note', 'no-quote'],
    dates: PLAIN_DATE,
    fits: isSpan,
  },
  markwhen: {
    extensions: ['mw', 'markwhen'],
    reader: async () => (await import('./formats/markwhen')).readMarkwhen,
    writer: async () => (await import('./formats/markwhen')).writeMarkwhen,
    carries: ['kind', 'note', 'no-quote'],
    dates: PLAIN_DATE,
    fits: isSpan,
  },
  ical: {
    extensions: ['ics', 'ical'],
    reader: async () => (await import('./formats/icalendar')).readICalendar,
    writer: async () => (await import('./formats/icalendar')).writeICalendar,
    carries: ['kind', 'note', 'position', 'no-quote'],
    dates: PLAIN_DAY,
    fits: isSpan,
  },
  acled: {
    extensions: ['acled.csv'],
    reader: null,
    writer: async () => (await import('./formats/acled-csv')).writeAcledCsv,
    carries: ['kind', 'note', 'position', 'no-quote'],
    dates: /^\d{4}-\d{2}(?:-\d{2})?$/,
    fits: isWithinMonth,
  },
  annotations: {
    extensions: ['jsonld'],
    reader: null,
    writer: async () => (await import('./formats/web-annotation')).writeAnnotations,
    carries: ['quotes', 'kind', 'second-language'],
    dates: null,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof FORMATS;
/** Those that are written. */
export type WritableId = {
  [Id in FormatId]: (typeof FORMATS)[Id]['writer'] extends null ? never : Id;
}[FormatId];
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];
const ENTRIES: Readonly<Record<FormatId, Format>> = FORMATS;

export const formatOf = (id: FormatId): Format => ENTRIES[id];
export const READABLE = FORMAT_IDS.filter((id) => ENTRIES[id].reader !== null);
export const WRITABLE = FORMAT_IDS.filter((id): id is WritableId => ENTRIES[id].writer !== null);

/** The format of a file name by its ending, the longest that fits; null where none does. */
export function formatByName(name: string, among: readonly FormatId[]): FormatId | null {
  const lower = name.toLowerCase();
  const fits = among.flatMap((id) =>
    formatOf(id)
      .extensions.filter((ending) => lower.endsWith(`.${ending}`))
      .map((ending) => ({ id, ending })),
  );
  const [longest] = fits.sort((a, b) => b.ending.length - a.ending.length);
  return longest?.id ?? null;
}
