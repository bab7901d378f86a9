/**
 * The two CSV files that are written. The lossless one has a column with the rest of each record as JSON,
 * and rows for articles, places, actors and kinds; what its visible columns say counts, so that an edited
 * cell is an edit. The other one is for spreadsheets: no cell of it begins like a formula.
 */
import { articleJson, datasetJson, eventJson } from '../../event/codec/write';
import type { DatasetContent } from '../../event/codec/read';
import type { Cell, ReadFile, Table, Write } from '../format';
import { COLUMNS, type Column, valuesOf } from './event-columns';
import { LISTS, ModelGatherer } from './given-model';
import { isFields } from './json-rows';

const LIST = 'sourceline_list';
const RECORD = 'sourceline_record';
const MARK = '\ufeff';

const quoted = (value: Cell | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
export const csvLine = (cells: readonly (Cell | undefined)[]): string =>
  `${cells.map(quoted).join(',')}\r\n`;

/** Longest text of a spreadsheet's cell. */
const MAX_SHEET_CELL = 32_767;

/** A text that no spreadsheet takes for a formula; a plain number is none. */
export function guarded(value: Cell | undefined): Cell | undefined {
  if (typeof value !== 'string') return value;
  const text = value.slice(0, MAX_SHEET_CELL - 1);
  return /^['=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

export const writeSheetCsv: Write = function* ({ events, gazetteer }) {
  yield MARK + csvLine(COLUMNS);
  for (const event of events) {
    const values = valuesOf(event, gazetteer);
    yield csvLine(COLUMNS.map((column) => guarded(values[column])));
  }
};

/** What is said in columns and taken from there. */
const SAID = ['title_ar', 'title_en', 'kind', 'date', 'note_ar', 'note_en'] as const;

/** A record without what its columns say. */
function restOf(event: DatasetContent['events'][number], text: string): string {
  const {
    id: _,
    kind: __,
    title: ___,
    note,
    stated,
    ...rest
  } = eventJson(event, text) as {
    [key: string]: unknown;
    stated: { [key: string]: unknown };
  };
  const { edtf: ____, ...reading } = stated;
  // Words of nothing are no note in the columns, but are one in the record.
  const isBlank = event.note !== null && event.note.ar === '' && event.note.en === '';
  return JSON.stringify({ ...rest, ...(isBlank && { note }), stated: reading });
}

export const writeCsv: Write = function* ({ articles, events, gazetteer }) {
  yield MARK + csvLine([LIST, ...COLUMNS, RECORD]);
  const empty = COLUMNS.map(() => '');
  const names = datasetJson([], gazetteer, []) as Readonly<Record<string, unknown>>;
  for (const list of LISTS) {
    const records = list === 'articles' ? articles.map(articleJson) : (names[list] ?? []);
    for (const record of records as readonly { readonly id: string }[]) {
      const [, ...others] = empty;
      yield csvLine([list, record.id, ...others, JSON.stringify(record)]);
    }
  }
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  for (const event of events) {
    const values: Partial<Record<Column, Cell>> = {
      ...valuesOf(event, gazetteer),
      kind: event.kind,
    };
    yield csvLine([
      'events',
      ...COLUMNS.map((column) => values[column]),
      restOf(event, texts.get(event.article) ?? ''),
    ]);
  }
};

export const isRecords = ({ header }: Table): boolean =>
  header.includes(LIST) && header.includes(RECORD);

/** Reads what `writeCsv` wrote, edited or not. */
export function readRecords(table: Table): ReadFile {
  const gatherer = new ModelGatherer();
  const at = new Map(table.header.map((name, column) => [name, column]));
  for (const { cells, line } of table.rows()) {
    const textIn = (name: string): string => String(cells[at.get(name) ?? -1] ?? '');
    let record: unknown;
    try {
      record = JSON.parse(textIn(RECORD));
    } catch {
      record = null;
    }
    const list = textIn(LIST);
    if (!isFields(record)) {
      gatherer.fault(line, 'not-json', RECORD, textIn(RECORD));
      continue;
    }
    const other = LISTS.find((one) => one === list);
    if (other) gatherer.record(other, record, line);
    else {
      const [ar, en, kind, date, noteAr, noteEn] = SAID.map(textIn);
      const stated = isFields(record.stated) ? record.stated : {};
      const note =
        noteAr === '' && noteEn === '' ? (record.note ?? null) : { ar: noteAr, en: noteEn };
      const id = textIn('id');
      const edtf = date === '' ? null : date;
      gatherer.event(
        { ...record, id, kind, title: { ar, en }, stated: { ...stated, edtf }, note },
        line,
      );
    }
  }
  return gatherer.finish();
}
