/** English texts of tables of other programs: their columns, what is not understood, what a format loses. */
import { REFUSALS } from './refusals';
import type { Feature } from '../../exchange/features';
import type { RowFault, RowFaultKey } from '../../exchange/format';
import type { Target } from '../../exchange/mapping/targets';
import type { WritableId } from '../../exchange/formats';
import { countedEvents } from './counted';
import { grouped, plural } from '../plural';

const targets: Readonly<Record<Target, string>> = {
  id: 'Id',
  date: 'Date',
  end: 'End date',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  time: 'Time of day',
  title: 'Title',
  titleAr: 'Title, Arabic',
  titleEn: 'Title, English',
  kind: 'Kind',
  place: 'Place',
  area: 'Region, where there is no place',
  latitude: 'Latitude',
  longitude: 'Longitude',
  coordinates: 'Coordinates',
  uncertainty: 'Uncertainty of the position, km',
  actor: 'Who is held responsible',
  claimant: 'Who claims it',
  source: 'Source',
  link: 'Link',
  note: 'Description',
  noteAr: 'Description, Arabic',
  noteEn: 'Description, English',
  killed: 'Killed',
  injured: 'Injured',
  means: 'Means',
};

/** Said of a row or of a value in it. */
const faults: Readonly<Record<RowFaultKey, string>> = {
  'no-date': 'has no date',
  'not-a-date': 'is not a date',
  'date-open': 'may be either of two days',
  'no-title': 'says nothing of what happened',
  twice: 'has an id that another row has',
  'not-json': 'is not JSON',
  'not-an-event': 'is not an event',
  'too-long': 'is too long',
  'not-coordinates': 'is no position',
  'not-a-number': 'is not a number',
};

const losses: Readonly<Record<Feature, string>> = {
  'left-out': 'these events: their dates are wider than it can say',
  undated: 'events without a date',
  'date-form': 'dates that are not a day, a month or a year: written as the time they cover',
  'date-reading': 'how a date was reached, and what it depends on',
  assessed: 'assessed dates',
  'second-language': 'titles and notes in a second language',
  kind: 'kinds',
  'more-places': 'further places, and places that are not where it happened',
  position: 'coordinates',
  uncertainty: 'the uncertainty of a position',
  claims: 'who says what, in whose words',
  means: 'means',
  counts: 'counts of means',
  casualties: 'casualties with their speaker and words',
  breakdown: 'shares by place',
  relations: 'relations between events',
  contradictions: 'contradictions between accounts',
  quotes: 'quotes',
  'no-quote': 'events without a quote',
  note: 'notes',
  articles: 'the texts of articles',
};

const rows = (n: number): string => plural('en', n, { one: '1 row', other: `${grouped(n)} rows` });

export const tables = {
  targets,
  faults,
  losses,
  refusals: REFUSALS,
  title: 'Columns of the table',
  close: 'Close',
  notRead: 'Not read',
  columns: 'What each column is',
  columnsHint:
    'A column that is not read stays in the text of its row. What you choose is remembered in this browser for tables with the same columns.',
  unnamed: (n: number) => `Column ${n}`,
  noValues: 'no values',
  byShape: (name: string) => `Read as an export of ${name}, by its codebook`,
  shapes: {
    acled: 'ACLED',
    ucdp: 'UCDP GED',
    gtd: 'GTD',
    gdelt: 'GDELT',
    icews: 'ICEWS',
    'timeline-sheet': 'TimelineJS',
  } as Readonly<Record<string, string>>,
  encoding: (name: string) => `Its text is in the encoding ${name}.`,
  dayOrMonth: (column: string) => `“${column}”: does the day or the month come first?`,
  noneTells: 'No date in this column tells.',
  mixed: 'Some of its dates say one, some the other.',
  written: 'Written',
  dayFirst: 'Day first',
  monthFirst: 'Month first',
  line: (n: number) => `line ${n}`,
  serial: (value: string) => `Dates such as ${value} are days counted from a year. From which?`,
  since1900: (day: string) => `From 1900, as most spreadsheets do: ${day}`,
  since1904: (day: string) => `From 1904, as old spreadsheets of the Mac do: ${day}`,
  preview: 'The first events',
  undated: 'undated',
  understood: (events: number, looked: number, all: number) => {
    const share = looked === 0 ? 0 : Math.floor((events / looked) * 100);
    const of = all > looked ? `the first ${grouped(looked)} of ${rows(all)}` : rows(looked);
    return `Understood: ${grouped(events)} of ${of} (${share} %).`;
  },
  notUnderstood: (n: number) =>
    plural('en', n, {
      one: '1 value is not understood',
      other: `${grouped(n)} values are not understood`,
    }),
  fault: ({ column, why, value }: Pick<RowFault, 'column' | 'why' | 'value'>) =>
    [column === '' ? '' : `“${column}”`, value === '' ? '' : `(${value})`, faults[why]]
      .filter((words) => words !== '')
      .join(' '),
  more: (n: number) => `and ${grouped(n)} more`,
  looking: 'Reading…',
  broken: 'The table cannot be read on.',
  unanswered: 'Say first which comes first, day or month.',
  nothing: 'No row is understood yet. Most tables need a date, and a title or a description.',
  open: 'Open',
  read: (events: number, all: number) =>
    `Rows of the table that are events: ${grouped(events)} of ${grouped(all)}.`,
  otherwise: 'Columns…',
  dismiss: 'Dismiss',
  update: {
    title: 'Update the case',
    again: 'Read the table again',
    goneTag: 'gone from the source',
    isNewer: 'This table holds newer data of a case that is kept here:',
    nothing: 'The case has everything that is in the table.',
    added: (n: number) => `Added: ${grouped(n)}`,
    changed: (n: number) => `Corrected: ${grouped(n)}`,
    gone: (n: number) => `Gone from the table: ${grouped(n)}`,
    was: 'before:',
    goneHint: (tag: string) => `They stay, with the tag “${tag}”.`,
    remove: 'Remove them',
    edited: (n: number) =>
      plural('en', n, {
        one: '1 of them was edited here, and stays in any case.',
        other: `${grouped(n)} of them were edited here, and stay in any case.`,
      }),
    kept: (n: number) =>
      plural('en', n, {
        one: 'Your own edit stays where the table now says something else: 1 field. You decide it next.',
        other: `Your own edits stay where the table now says something else: ${grouped(n)} fields. You decide them next.`,
      }),
    apply: 'Update this case',
    applyAgain: 'Take over',
    openNew: 'Open as a new case',
    done: 'The case is updated. One Undo takes all of it back.',
    refused: 'Not updated: the case was changed meanwhile. Open the table again.',
    undo: 'Take the update back',
    undone: 'The case is as it was before.',
    decided: 'All of it is decided.',
    more: (n: number) => `and ${countedEvents(n)} more`,
  },
  out: {
    which: 'Which events',
    all: (n: number) => `All (${grouped(n)})`,
    shown: (n: number) => `Those that the filters show (${grouped(n)})`,
    form: 'Format',
    formats: {
      csv: {
        name: 'CSV, all of it',
        hint: 'For Sourceline and for programs: nothing is lost, and an edited cell is an edit. With a byte order mark.',
      },
      sheet: {
        name: 'CSV for spreadsheets',
        hint: 'For Excel and LibreOffice: no cell is taken for a formula.',
      },
      xlsx: { name: 'XLSX', hint: 'A workbook of one sheet for Excel and LibreOffice.' },
      json: { name: 'Sourceline dataset (JSON)', hint: 'Articles and events; opens here again.' },
      jsonl: { name: 'JSON Lines', hint: 'One record a line, nothing is lost.' },
      geojson: {
        name: 'GeoJSON',
        hint: 'For maps: one point an event, with its uncertainty in km.',
      },
      acled: {
        name: 'CSV in the columns of ACLED',
        hint: 'With its codes of precision for time and place.',
      },
      timelinejs: { name: 'TimelineJS (JSON)', hint: 'For a TimelineJS page.' },
      markwhen: { name: 'Markwhen', hint: 'A text that Markwhen draws.' },
      ical: { name: 'iCalendar', hint: 'For calendars: each event on its days.' },
      annotations: {
        name: 'Web Annotation (JSON-LD)',
        hint: 'The quotes, as annotations of their sources.',
      },
    } as Readonly<Record<WritableId, { readonly name: string; readonly hint: string }>>,
    cannotHold: 'This format cannot hold:',
    loss: (what: string, n: number, ofArticles: boolean) =>
      ofArticles
        ? `${what} (${plural('en', n, { one: '1 article', other: `${grouped(n)} articles` })})`
        : `${what} (${countedEvents(n)})`,
    noLoss: 'This format holds all of it.',
    tooMany: (most: number) =>
      `Up to ${grouped(most)} events are saved here. Filter them, or use “sourceline convert”.`,
    none: 'There is no event to save.',
  },
};

export type TableWords = typeof tables;
