/**
 * A look at a table before it is read: what its columns hold and are taken for, what only its owner can
 * answer, and the first events that come of it. The events are made by the same code as all of them.
 */
import type { Bilingual } from '../article/article';
import { ListedEvents } from '../source/given/given';
import type { FormatId } from './formats';
import type { Row, RowFault, Table } from './format';
import { serialDate } from './mapping/cell-date';
import { textOf } from './mapping/cells';
import { readRows } from './mapping/read-table';
import { type DayQuestion, type Survey, answerOf, someRows, surveyed } from './mapping/survey';
import { type Target, targetOf } from './mapping/targets';
import { contentOf } from './model';
import type { OpenTable } from './open-file';
import { type Choice, mappingOf } from './read';

/** Rows that are read for a look. */
const LOOKED = 2000;
/** Events that are shown. */
const SHOWN = 5;
/** Values of a column that are shown. */
const SAMPLES = 3;
/** Faults that are shown. */
const FAULTS = 100;
const MAX_SAMPLE = 80;

/** An event as it would come out. */
export interface ShownEvent {
  readonly id: string;
  readonly title: Bilingual;
  /** Null: undated. */
  readonly edtf: string | null;
  readonly place: Bilingual | null;
}

export interface Look {
  readonly format: FormatId;
  readonly encoding: string | null;
  /** Of the public dataset that it is recognised as. */
  readonly shape: string | null;
  readonly header: readonly string[];
  /** Three values of each column, fewer where it has fewer. */
  readonly samples: readonly (readonly string[])[];
  /** What the columns seem to be, and what they are read as. */
  readonly recognised: readonly (Target | null)[];
  readonly targets: readonly (Target | null)[];
  /** The name of a column says that it holds dates. */
  readonly isDatedByName: boolean;
  /** Of all rows. */
  readonly rows: number;
  /** The first ones, of which the rest tells. */
  readonly looked: number;
  readonly events: number;
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly shown: readonly ShownEvent[];
  /** Columns of which no value tells day from month, answered or not. */
  readonly questions: readonly DayQuestion[];
  readonly isAnswered: boolean;
  /** A serial number of which the file does not say what it is counted from, as either day. */
  readonly serial: {
    readonly value: string;
    readonly since1900: string | null;
    readonly since1904: string | null;
  } | null;
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = textOf(cells[column]);
    if (text !== '') found.add(text.length > MAX_SAMPLE ? `${text.slice(0, MAX_SAMPLE)}…` : text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

function serialIn({ serial }: Survey, { since1904 }: Table): Look['serial'] {
  if (serial === null || since1904 !== undefined) return null;
  const value = Number(serial);
  return {
    value: serial,
    since1900: serialDate(value, false),
    since1904: serialDate(value, true),
  };
}

/** Looks at one open table, again for each choice; it keeps what does not depend on it. */
export class TableLook {
  readonly #open: OpenTable;
  readonly #name: string;
  readonly #first: readonly Row[];
  readonly #samples: readonly (readonly string[])[];
  readonly #surveys = new Map<string, Survey>();

  /** Throws a `Refusal` where the file cannot be read on. */
  constructor(open: OpenTable, name: string) {
    this.#open = open;
    this.#name = name;
    this.#first = someRows(open.table, LOOKED);
    this.#samples = open.table.header.map((_, column) => samplesOf(this.#first, column));
  }

  /** What all rows tell of the columns, under a choice. */
  survey(choice: Choice): Survey {
    return this.#survey(mappingOf(this.#open, choice).mapping.targets);
  }

  #survey(targets: readonly (Target | null)[]): Survey {
    const key = targets.map((one) => (one === 'date' || one === 'end' ? one : '')).join();
    const known = this.#surveys.get(key) ?? surveyed(this.#open.table, targets);
    this.#surveys.set(key, known);
    return known;
  }

  look(choice: Choice): Look {
    const { table, format, targets: recognised } = this.#open;
    const { header } = table;
    const { shape, mapping } = mappingOf(this.#open, choice);
    const survey = this.#survey(mapping.targets);
    const some = { ...table, rows: () => this.#first };
    const { model, report } = readRows(some, survey, { name: this.#name, mapping, shape });
    const { events: given } = model;
    const few = new ListedEvents(given.slice(0, Math.min(SHOWN, given.count)));
    const content = contentOf({ ...model, events: few });
    const { questions } = survey;
    return {
      format,
      encoding: table.encoding ?? null,
      shape: this.#open.shape?.id ?? null,
      header,
      samples: this.#samples,
      recognised,
      targets: mapping.targets,
      isDatedByName: header.some((name) => ['date', 'year'].includes(targetOf(name) ?? '')),
      rows: survey.rows + (table.faults?.length ?? 0),
      looked: report.rows,
      events: report.events,
      faults: report.faults.slice(0, FAULTS),
      faultCount: report.faultCount,
      shown: content.ok
        ? content.value.events.map(({ id, title, stated, places }) => {
            const [first] = places;
            const place = first ? content.value.gazetteer.place(first.place).name : null;
            return { id, title, edtf: stated.date?.text ?? null, place };
          })
        : [],
      questions,
      isAnswered: questions.every(({ column }) => answerOf(mapping, column) !== null),
      serial: serialIn(survey, table),
    };
  }
}
