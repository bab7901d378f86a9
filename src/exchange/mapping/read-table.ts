/** Reads a table into the one model: each row is an event, its own source, or a fault with its line. */
import type { GivenModel, Row, RowFault, Table } from '../format';
import type { Shape } from '../shapes/shape';
import { CellDates } from './cell-date';
import { owned } from './cells';
import { clipped } from './clipped';
import { ColumnRows } from './column-rows';
import type { OnFault, ReadRow } from './draft';
import type { MadeEvent } from './made-event';
import { ModelMaker } from './model-maker';
import { EventPacker } from './packing';
import { type KeepsEvents, RowEvents } from './row-events';
import { RowTexts } from './row-text';
import { type DayQuestion, type Mapping, type Survey, answerOf, surveyed } from './survey';

/** Faults that are kept word by word; the rest are counted. */
const KEPT_FAULTS = 10_000;
const MAX_VALUE = 120;

export interface TableReport {
  readonly rows: number;
  readonly events: number;
  /** The first ones. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

export type ReadTable =
  | { readonly kind: 'asks'; readonly questions: readonly DayQuestion[] }
  | { readonly kind: 'read'; readonly model: GivenModel; readonly report: TableReport };

export interface ReadingTable {
  readonly name: string;
  readonly mapping: Mapping;
  /** A shape of the field, which reads its rows itself. */
  readonly shape: Shape | null;
  /** Of all rows, where they were looked through already. */
  readonly survey?: Survey | null;
  /** Events of a large table are made of its rows again whenever they are passed over, and not kept. */
  readonly isPassedOver?: boolean;
  readonly onProgress?: (rows: number) => void;
}

/** Rows between two reports of progress. */
const STEP = 5000;

export function readTable(table: Table, reading: ReadingTable): ReadTable {
  const { mapping } = reading;
  if (!reading.survey && !isAnswered(mapping)) {
    // Most tables have no date that may be either of two days: they need not be looked through first.
    const plain = readRows(table, null, reading);
    if (plain) return { kind: 'read', ...plain };
  }
  const survey = reading.survey ?? surveyed(table, mapping.targets);
  const questions = survey.questions.filter(({ column }) => answerOf(mapping, column) === null);
  return questions.length > 0
    ? { kind: 'asks', questions }
    : { kind: 'read', ...readRows(table, survey, reading) };
}

const isAnswered = ({ dayOrder, orders }: Mapping): boolean =>
  dayOrder !== null || orders?.some((order) => order !== null) === true;

interface ReadRows {
  readonly model: GivenModel;
  readonly report: TableReport;
}

/**
 * Reads the rows; a date that is still open is a fault of its row.
 * @param survey null: not known; then the answer is null where a date may be either of two days.
 */
export function readRows(table: Table, survey: Survey, reading: ReadingTable): ReadRows;
export function readRows(table: Table, survey: null, reading: ReadingTable): ReadRows | null;
export function readRows(
  table: Table,
  survey: Survey | null,
  { name, mapping, shape, isPassedOver = false, onProgress }: ReadingTable,
): ReadRows | null {
  let isOpen = false;
  const readerOfRows = (): ReadRow => {
    const datesOf = (column: number): CellDates =>
      new CellDates({
        order: survey ? (survey.orders.get(column) ?? answerOf(mapping, column)) : null,
        since1904: mapping.since1904 ?? table.since1904 ?? false,
        onOpen: () => (isOpen = true),
      });
    return shape
      ? shape.reader(table.header, datesOf)
      : new ColumnRows(table.header, mapping.targets, datesOf).read;
  };
  const read = readerOfRows();
  const texts = new RowTexts(table.header, survey?.rows ?? 0);
  const maker = new ModelMaker(name, texts);
  const kept: KeepsEvents = isPassedOver
    ? new RowEvents(() => {
        const again = new ModelMaker(name, RowTexts.none(table.header));
        const readAgain = readerOfRows();
        return {
          rows: table.rows(),
          make: (row): MadeEvent | null => {
            const draft = readAgain(row, ignored);
            return draft && again.event(draft, row, ignored);
          },
        };
      })
    : new EventPacker(survey?.rows);
  const ids = new Set<string>();
  const faults: RowFault[] = [...(table.faults ?? [])];
  let faultCount = faults.length;
  let rows = faultCount;
  for (const row of table.rows()) {
    const onFault: OnFault = (why, column, value, isKept) => {
      faultCount += 1;
      if (faults.length >= KEPT_FAULTS) return;
      faults.push({ line: row.line, why, column, value: owned(clipped(value, MAX_VALUE)), isKept });
    };
    rows += 1;
    kept.add(madeOf(row, onFault));
    if (isOpen && !survey) return null;
    if (rows % STEP === 0) onProgress?.(rows);
  }
  const report = { rows, events: kept.count, faults, faultCount };
  return { model: { ...maker.around(), events: kept.finish() }, report };

  function madeOf(row: Row, onFault: OnFault): MadeEvent | 'taken-in' | null {
    const draft = read(row, onFault);
    if (!draft) return null;
    const id = ModelMaker.idOf(draft, row);
    if (ids.has(id)) {
      onFault('twice', 'id', id, false);
      return null;
    }
    const made = kept.isFull ? maker.takesIn(draft, onFault) : maker.event(draft, row, onFault);
    if (made) ids.add(owned(id));
    return made;
  }
}

const ignored: OnFault = () => undefined;
