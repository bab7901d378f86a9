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

/** What can be read of a file, as of `File`. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start: number, end: number): { text(): Promise<string> };
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
}

/** Bytes of a file by which a figure is told from data: room for a byte order mark and white space. */
const HEAD_BYTES = 1024;
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

/** A file of another program; where it is none of these either, what was said of it first holds. */
async function tableIn(
  file: GivenFile,
  fault: FileFault,
  opening: Opening,
  signal: AbortSignal,
): Promise<FileContents> {
  if (fault.kind !== 'seems' && fault.kind !== 'dataset') return refused(fault);
  const [{ tableApart, unreadRow }, bytes] = await Promise.all([
    import('./table-apart'),
    file.arrayBuffer(),
  ]);
  const read = await tableApart({ bytes, name: file.name }, signal);
  if (read.kind === 'refused') return refused(fault);
  if (read.kind === 'asks') {
    const { line, value } = read.row;
    return refused({ kind: 'day-or-month', column: read.column, line, value });
  }
  const made = await datasetOfBytes(read.bytes, opening);
  signal.throwIfAborted();
  if (!made.ok) return refused(made.fault);
  return { kind: 'dataset', made, unread: read.faults.map(unreadRow) };
}

/** Reads a file. Rejects when the signal is aborted. */
export async function contentsOf(
  file: GivenFile,
  { loadMany, onProgress, signal }: ReadingFile,
): Promise<FileContents> {
  if (file.size > MAX_BYTES) return refused({ kind: 'too-large', limitBytes: MAX_BYTES });
  let given: string | ArrayBuffer;
  let head: string;
  try {
    head = await file.slice(0, HEAD_BYTES).text();
    given = head.trimStart().startsWith('<') ? await file.text() : await file.arrayBuffer();
  } catch {
    return refused({ kind: 'unreadable' });
  }
  if (typeof given === 'string') return figureIn(given, signal);
  if (seemsAge(head)) return { kind: 'sealed', bytes: given };
  signal.throwIfAborted();
  const opening: Opening = {
    lanesBy: DEFAULT_VIEW.lanesBy,
    ...(loadMany && { load: loadMany }),
    signal,
    onProgress,
  };
  const made = await datasetOfBytes(given, opening);
  signal.throwIfAborted();
  if (made.ok) return { kind: 'dataset', made, unread: [] };
  if (!isCase(made.fault)) return tableIn(file, made.fault, opening, signal);
  if (file.size > MAX_CASE_BYTES) return refused({ kind: 'too-large', limitBytes: MAX_CASE_BYTES });
  return { kind: 'case', text: await file.text() };
}
