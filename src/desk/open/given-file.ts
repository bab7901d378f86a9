/** A file from the reader's machine, told by what is in it: a figure, a dataset, or a case. */
import type { Dataset } from '../../source/dataset';
import type { FileFault } from '../../words/file-fault';
import { DEFAULT_VIEW, type ViewState } from '../address/url';
import { type FigureChoice, choiceOf } from '../figure/figure-choice';
import type { LoadMany, MadeDataset } from './dataset-of';
import { seemsAge } from '../../format/age/age-head';
import type { Broken } from '../../case/codec/case-file';
import { MAX_BYTES, type Opening, datasetOfBytes } from './open';
import type { Progress } from '../large/open-file';
import type { Look } from '../../exchange/look';
import type { Choice } from '../../exchange/read';
import { recallTable } from '../tables/table-memory';
import type { TableReader } from '../tables/table-reader';
import type { GivenFile } from './any-file';

/** Rows of a table, and how many of them are events. */
export interface TableCounts {
  readonly rows: number;
  readonly events: number;
  /** Names of its columns. */
  readonly header: readonly string[];
}

export type FileContents =
  | {
      readonly kind: 'figure';
      readonly dataset: Dataset;
      /** What it sets of a view; the rest is the reader's own. */
      readonly view: Partial<ViewState>;
      readonly choice: FigureChoice;
    }
  | {
      readonly kind: 'dataset';
      readonly made: MadeDataset;
      /** Rows of a table that are not in it. */
      readonly unread: readonly Broken[];
      /** Of a table; null for a file of this program. */
      readonly table: TableCounts | null;
    }
  /** A table whose columns are to be looked through. */
  | {
      readonly kind: 'table';
      readonly reader: TableReader;
      readonly look: Look;
      readonly choice: Choice;
    }
  /** The text of a case file, still to be read. */
  | { readonly kind: 'case'; readonly text: string }
  /** An encrypted file; its passphrase is still to be asked for. */
  | { readonly kind: 'sealed'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** How a file is read. */
export interface ReadingFile {
  readonly loadMany?: LoadMany | undefined;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
  /** How a table is read; `ask`: after a look at its columns; left out: so only where something is not certain. */
  readonly table?: Choice | 'ask' | undefined;
}

/** Bytes of a file by which a figure is told from data: room for a byte order mark and white space. */
const HEAD_BYTES = 1024;
/** Shares of the work after which a table is fetched, where it is, and its rows are read. */
const FETCH_SHARE = 0.3;
const READ_SHARE = 0.6;
/** How a Parquet file begins. */
const PARQUET = 'PAR1';
/** Largest case file, bytes. */
const MAX_CASE_BYTES = 64 * 1024 * 1024;
const CASE_FORM = /^sourceline\/case\/\d+$/;

const refused = (fault: FileFault): FileContents => ({ kind: 'fault', fault });

async function figureIn(text: string, signal: AbortSignal): Promise<FileContents> {
  // The figure reader is only loaded when a figure is opened.
  const [{ readFigure }, { seemingOf }] = await Promise.all([
    import('../../format/read-figure'),
    import('../../format/seeming'),
  ]);
  // Meanwhile another file may have been chosen.
  signal.throwIfAborted();
  const result = readFigure(text);
  if (!result.ok) {
    const isFigure = result.problem.kind !== 'no-figure';
    const what = seemingOf(new TextEncoder().encode(text.slice(0, HEAD_BYTES)));
    return refused(isFigure || what === 'svg' ? result.problem : { kind: 'seems', what });
  }
  const { dataset, events, settings } = result.figure;
  const { filters, lanesBy, lanes, reading, viewport, foldGaps, language, direction } = settings;
  const published = Object.fromEntries(settings.published);
  const shown = { language, direction, lanesBy, lanes, reading, viewport, foldGaps, published };
  return {
    kind: 'figure',
    dataset,
    view: { ...filters, ...shown },
    choice: choiceOf(settings, events),
  };
}

/** Of a dataset that was refused: because it is a case. */
const isCase = (fault: FileFault): boolean =>
  fault.kind === 'dataset' &&
  fault.because.key === 'form' &&
  CASE_FORM.test(fault.because.args[0] ?? '');

/** What comes of a table that is read by a choice, or why nothing does. */
async function tableRead(
  reader: TableReader,
  look: Look,
  choice: Choice,
  opening: Opening,
): Promise<FileContents | null> {
  const { onProgress } = opening;
  const read = await reader.read(choice, (rows) =>
    onProgress?.(FETCH_SHARE + ((READ_SHARE - FETCH_SHARE) * rows) / look.rows),
  );
  if (!read || read.events === 0) return null;
  // The table is not needed beside what was made of it.
  reader.close();
  const made = await datasetOfBytes(read.bytes, {
    ...opening,
    onProgress: (share) => onProgress?.(READ_SHARE + (1 - READ_SHARE) * share),
  });
  opening.signal?.throwIfAborted();
  if (!made.ok) return refused(made.fault);
  const { unreadRow } = await import('../tables/table-reader');
  const { rows, events } = read;
  const table = { rows, events, header: look.header };
  return { kind: 'dataset', made, unread: read.faults.map(unreadRow), table };
}

/** A file of another program; where it is none of these either, what was said of it first holds. */
async function tableIn(
  file: GivenFile,
  fault: FileFault,
  opening: Opening,
  { signal, table }: Pick<ReadingFile, 'signal' | 'table'>,
): Promise<FileContents> {
  if (fault.kind !== 'seems' && fault.kind !== 'dataset') return refused(fault);
  const [{ TableReader: Reader }, { isCertain, isTable }] = await Promise.all([
    import('../tables/table-reader'),
    import('../tables/certain'),
  ]);
  const { ranges, name } = file;
  const given = ranges ?? (await file.arrayBuffer());
  signal.throwIfAborted();
  const reader = new Reader(signal);
  const fetched = (share: number): void => opening.onProgress?.(FETCH_SHARE * share);
  let isKept = false;
  try {
    let first = await reader.open(given, { name, isNeededOnly: table === undefined, fetched });
    if (typeof first === 'string') return refused({ kind: 'table', why: first });
    const seems = fault.kind === 'seems' ? fault.what : null;
    if (!first || !isTable(first, seems)) return refused(fault);
    const remembered = typeof table === 'object' ? table : recallTable(first.header);
    let look = remembered ? await reader.look(remembered) : first;
    if (!look) return refused(fault);
    const choice = remembered ?? { targets: null };
    if (typeof table === 'object' || (table !== 'ask' && isCertain(look, remembered !== null))) {
      return (await tableRead(reader, look, choice, opening)) ?? refused(fault);
    }
    if (ranges && table === undefined) {
      // Whoever looks through the columns is shown all of them.
      first = await reader.open(ranges, { name, isNeededOnly: false, fetched });
      if (!first || typeof first === 'string') return refused(fault);
      look = (remembered && (await reader.look(remembered))) ?? first;
    }
    isKept = true;
    return { kind: 'table', reader, look, choice };
  } finally {
    if (!isKept) reader.close();
  }
}

/** Reads a file. Rejects when the signal is aborted. */
export async function contentsOf(
  file: GivenFile,
  { loadMany, onProgress, signal, table }: ReadingFile,
): Promise<FileContents> {
  const isFetched = file.ranges !== undefined;
  if (file.size > MAX_BYTES && !isFetched) {
    return refused({ kind: 'too-large', limitBytes: MAX_BYTES });
  }
  const opening: Opening = {
    lanesBy: DEFAULT_VIEW.lanesBy,
    ...(loadMany && { load: loadMany }),
    signal,
    onProgress,
  };
  let given: string | ArrayBuffer;
  let head: string;
  try {
    head = await file.slice(0, HEAD_BYTES).text();
    if (head.startsWith(PARQUET)) {
      return await tableIn(file, { kind: 'seems', what: 'binary' }, opening, { signal, table });
    }
    given = head.trimStart().startsWith('<') ? await file.text() : await file.arrayBuffer();
  } catch {
    return refused({ kind: 'unreadable' });
  }
  if (typeof given === 'string') return figureIn(given, signal);
  if (seemsAge(head)) return { kind: 'sealed', bytes: given };
  signal.throwIfAborted();
  const made = await datasetOfBytes(given, opening);
  signal.throwIfAborted();
  if (made.ok) return { kind: 'dataset', made, unread: [], table: null };
  if (!isCase(made.fault)) return tableIn(file, made.fault, opening, { signal, table });
  if (file.size > MAX_CASE_BYTES) return refused({ kind: 'too-large', limitBytes: MAX_CASE_BYTES });
  return { kind: 'case', text: await file.text() };
}
