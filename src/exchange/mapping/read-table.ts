/** Reads a table into the one model: each row is an event, its own source, or a fault with its line. */
import type { Bilingual } from '../../article/article';
import type { GivenModel, Row, RowFault, Table } from '../format';
import type { Shape } from '../shapes/shape';
import { CellDates } from './cell-date';
import { MAX_CELL } from './cells';
import { ColumnRows } from './column-rows';
import type { Draft, OnFault, ReadRow } from './draft';
import { Names, slugOf } from './names';
import { EventPacker } from './packing';
import { lineId, onLine } from './row-place';
import { RowTexts } from './row-text';
import { type DayQuestion, type Mapping, type Survey, answerOf, surveyed } from './survey';

/** Faults that are kept word by word; the rest are counted. */
const KEPT_FAULTS = 10_000;
const MAX_VALUE = 120;
const MAX_TITLE = 160;
const MAX_ID = 200;
const MAX_LIST = 50;

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

const bilingual = (words: string): Bilingual => ({ ar: words, en: words });
const clipped = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // Never between the halves of a pair.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

const clippedWords = ({ ar, en }: Bilingual): Bilingual => ({
  ar: clipped(ar, MAX_CELL - 1),
  en: clipped(en, MAX_CELL - 1),
});

const firstSentence = (note: string): string =>
  /^[^\n.؟?!]+[.؟?!]?/u.exec(note)?.[0].trim() ?? note;

/** A title for a row that has none: how its note begins, else what and where. */
function titleOf({ title, kind, places }: Draft, note: string): Bilingual | null {
  if (typeof title !== 'string') {
    const { ar, en } = title;
    if (ar.trim() !== '' || en.trim() !== '') {
      return { ar: clipped(ar, MAX_TITLE * 4), en: clipped(en, MAX_TITLE * 4) };
    }
  } else if (title !== '') return bilingual(clipped(title, MAX_TITLE * 4));
  if (note !== '') return bilingual(clipped(firstSentence(note), MAX_TITLE));
  const said = [kind, places[0]?.name ?? ''].filter((words) => words !== '');
  return said.length > 0 ? bilingual(clipped(said.join(' · '), MAX_TITLE)) : null;
}

const withReason = (place: Bilingual, because: Bilingual | null): Bilingual =>
  because ? { ar: `${because.ar}؛ ${place.ar}`, en: `${because.en}; ${place.en}` } : place;

const isWeb = (link: string): boolean => /^https?:\/\/\S+$/.test(link) && link.length < 2000;

class ModelMaker {
  readonly #names = new Names();
  readonly #packer = new EventPacker();
  readonly #ids = new Set<string>();
  readonly #texts: RowTexts;
  readonly #file: string;
  readonly #article: string;

  constructor(file: string, header: readonly string[]) {
    this.#file = file;
    this.#article = slugOf(`table ${file}`);
    this.#texts = new RowTexts(header);
  }

  get count(): number {
    return this.#packer.count;
  }

  add(draft: Draft, row: Row, onFault: OnFault): void {
    const id = (draft.id ?? '') === '' ? lineId(row.line) : (draft.id ?? '').slice(0, MAX_ID);
    if (this.#ids.has(id)) return onFault('twice', 'id', id, false);
    const note = clippedWords(typeof draft.note === 'string' ? bilingual(draft.note) : draft.note);
    const words = note.en.trim() === '' ? note.ar : note.en;
    const title = titleOf(draft, words.trim());
    if (!title) return onFault('no-title', '', '', false);
    const names = this.#names;
    const quote = this.#texts.add(row, words);
    this.#ids.add(id);
    const { killed, injured, edtf } = draft;
    this.#packer.add({
      id,
      article: this.#article,
      kind: names.kind(draft.kind === '' ? 'incident' : clipped(draft.kind, MAX_TITLE)),
      title,
      places: draft.places.map((place) => ({ place: names.place(place), role: 'at' })),
      stated: {
        edtf,
        basis: withReason(onLine(row.line, this.#file), draft.because),
        ...(isWeb(draft.link) && {
          evidence: [{ kind: 'outside', note: bilingual(draft.link), address: draft.link }],
        }),
      },
      ...(draft.claims.length > 0 && {
        claims: draft.claims.slice(0, MAX_LIST).map(({ role, actor, to }) => ({
          role,
          actor: names.actor(clipped(actor === '' ? this.#file : actor, MAX_TITLE)),
          to: to === null ? null : names.actor(clipped(to, MAX_TITLE)),
          named: to === null ? null : clipped(to, MAX_TITLE),
        })),
      }),
      ...(draft.means.length > 0 && { means: draft.means }),
      ...((killed || injured) && {
        casualties: { state: stateOf(killed, injured), killed, injured },
      }),
      quotes: [quote],
      ...(words !== '' && { note }),
    });
  }

  finish(): GivenModel {
    const { places, actors, kinds } = this.#names;
    const article = {
      id: this.#article,
      file: this.#file,
      language: this.#texts.language,
      publisher: bilingual(this.#file),
      headline: this.#file,
      text: this.#texts.text,
    };
    return { articles: [article], places, actors, kinds, events: this.#packer.finish() };
  }
}

type Range = Draft['killed'];
const stateOf = (killed: Range, injured: Range): 'none-reported' | 'reported' =>
  (killed?.max ?? killed?.min ?? 0) === 0 && (injured?.max ?? injured?.min ?? 0) === 0
    ? 'none-reported'
    : 'reported';

export interface ReadingTable {
  readonly name: string;
  readonly mapping: Mapping;
  /** A shape of the field, which reads its rows itself. */
  readonly shape: Shape | null;
  readonly onProgress?: (rows: number) => void;
}

/** Rows between two reports of progress. */
const STEP = 5000;

export function readTable(table: Table, reading: ReadingTable): ReadTable {
  const { mapping } = reading;
  const survey = surveyed(table, mapping.targets);
  const questions = survey.questions.filter(({ column }) => answerOf(mapping, column) === null);
  return questions.length > 0
    ? { kind: 'asks', questions }
    : { kind: 'read', ...readRows(table, survey, reading) };
}

/** Reads the rows; a date that is still open is a fault of its row. */
export function readRows(
  table: Table,
  survey: Survey,
  { name, mapping, shape, onProgress }: ReadingTable,
): { readonly model: GivenModel; readonly report: TableReport } {
  const datesOf = (column: number): CellDates =>
    new CellDates({
      order: survey.orders.get(column) ?? answerOf(mapping, column),
      since1904: mapping.since1904 ?? table.since1904 ?? false,
    });
  const read: ReadRow = shape
    ? shape.reader(table.header, datesOf)
    : new ColumnRows(table.header, mapping.targets, datesOf).read;
  const maker = new ModelMaker(name, table.header);
  const faults: RowFault[] = [...(table.faults ?? [])];
  let faultCount = faults.length;
  let rows = faultCount;
  for (const row of table.rows()) {
    const onFault: OnFault = (why, column, value, isKept) => {
      faultCount += 1;
      if (faults.length >= KEPT_FAULTS) return;
      faults.push({ line: row.line, why, column, value: clipped(value, MAX_VALUE), isKept });
    };
    rows += 1;
    const draft = read(row, onFault);
    if (draft) maker.add(draft, row, onFault);
    if (rows % STEP === 0) onProgress?.(rows);
  }
  const report = { rows, events: maker.count, faults, faultCount };
  return { model: maker.finish(), report };
}
