/**
 * Worker that opens a dataset file: it parses and checks it, sorts its columns and counts them, so that the
 * page stays responsive.
 */
import type { Fault } from '../../event/codec/fields';
import type { Facet } from '../../event/facet';
import type { Gazetteer, OwnEntries } from '../../gazetteer/gazetteer';
import { type GivenDataset, readAround, withUnknown } from '../../format/dataset-file';
import type { Article } from '../../article/article';
import { type PyramidCounts, pyramidArrays } from '../../layout/counts/pyramid-counts';
import { countWhole } from '../../layout/counts/whole-counts';
import { parseFile } from './parse-file';
import type { FileFault } from '../../words/file-fault';
import { finished, sortedTransferables } from '../../source/columns/sort';
import { findEvents } from '../../source/given/find-events';
import {
  type EventBytes,
  EVENTS_AT_ONCE,
  PackedEvents,
  packEvents,
} from '../../source/given/given';
import { givenText } from '../../source/given/given-text';
import { GivenReader } from '../../source/given/read-given';
import {
  type ReadEvents,
  type SortedBoth,
  readTransferables,
  sortRead,
} from '../../source/store/row-writer';
import { WordIndexBuilder, type WordIndexData } from '../../source/word-index';

/** Messages to the worker. */
export interface FileRequest {
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Up to so many events, the file is read whole, and given back as it is. */
  readonly few: number;
  /** The facet of the lanes that are shown first. */
  readonly lanesBy: Facet;
}

/** The lists of a file that are lists of objects, and come before the rest. */
export interface ListsInFile extends OwnEntries {
  readonly articles: readonly Article[];
}

/** What the worker made of a file with many events, but for its lists. */
export interface ManyInFile {
  readonly packed: EventBytes;
  readonly read: ReadEvents;
  readonly sorted: SortedBoth;
  readonly counts: PyramidCounts | null;
}

/** Messages from the worker: progress, and finally what came of it. */
export type FileReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'few'; readonly given: unknown }
  /** Some of a list, in its order, before `many`. */
  | { readonly kind: 'some'; readonly list: keyof ListsInFile; readonly some: readonly object[] }
  | { readonly kind: 'many'; readonly many: ManyInFile }
  /** After `many`: for the search, which nobody needs at once. */
  | { readonly kind: 'words'; readonly words: WordIndexData }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Shares of the work after which each step is done. */
const DONE = { found: 0.1, read: 0.8, sorted: 0.95 } as const;
/** Objects of a list in one message: the page takes some 12 µs to unpack an article. */
const OBJECTS_AT_ONCE = 1000;
/** Steps of the progress that are reported. */
const STEPS = 50;

function report(message: FileReport, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as Transferable[] });
}

const progress = (share: number): void => report({ kind: 'progress', share });

const fileFault = (fault: FileFault): FileReport => ({ kind: 'fault', fault });
const datasetFault = ({ where, because }: Pick<Fault, 'where' | 'because'>): FileReport =>
  fileFault({ kind: 'dataset', where, because });

/** A dataset of which the events are still bytes. */
interface PackedDataset extends Omit<GivenDataset, 'events'> {
  readonly packed: EventBytes;
}

/** The fault of a file, unless it is not even JSON to its end. */
function checkedFault(fault: Pick<Fault, 'where' | 'because'>, packed: EventBytes): FileReport {
  const events = new PackedEvents(packed);
  for (let from = 0; from < events.count; from += EVENTS_AT_ONCE) {
    events.slice(from, Math.min(events.count, from + EVENTS_AT_ONCE));
  }
  return datasetFault(fault);
}

/** A file whose events stand in it as they are to be read; null where they must be sought otherwise. */
function inPlace(bytes: Uint8Array, few: number): PackedDataset | FileReport | null {
  const found = findEvents(bytes);
  if (!found || found.offsets.length - 1 <= few) return null;
  const given: unknown = JSON.parse(found.around);
  const around = readAround(given);
  if (!around.ok) return checkedFault(around, found);
  const { events, ...dataset } = around.value;
  // An older form may say of the list what it does not say of each event.
  const isPlain = events === given || events === (given as { readonly events: unknown }).events;
  return isPlain ? { ...dataset, packed: found } : null;
}

/** A file that is parsed whole. */
function parsed(bytes: Uint8Array<ArrayBuffer>, few: number): PackedDataset | FileReport {
  const file = parseFile(bytes);
  if (!file.ok) return fileFault(file.fault);
  const { given } = file;
  const around = readAround(given);
  if (!around.ok) return datasetFault(around);
  const { events, ...dataset } = around.value;
  return events.length <= few ? { kind: 'few', given } : { ...dataset, packed: packEvents(events) };
}

/** The words of the events at these indices, which ascend. */
function wordsOf(given: PackedEvents, indices: Uint32Array, gazetteer: Gazetteer): WordIndexData {
  const builder = new WordIndexBuilder();
  let row = 0;
  for (let from = 0; from < given.count; from += EVENTS_AT_ONCE) {
    const to = Math.min(given.count, from + EVENTS_AT_ONCE);
    const events = given.slice(from, to);
    for (; row < indices.length && (indices[row] as number) < to; row += 1) {
      builder.add(givenText(events[(indices[row] as number) - from], gazetteer));
    }
  }
  return builder.finish().data;
}

/** Sends lists bit by bit: the page unpacks each message in one task. */
function reportLists(lists: ListsInFile): void {
  for (const list of Object.keys(lists) as (keyof ListsInFile)[]) {
    for (let from = 0; from < lists[list].length; from += OBJECTS_AT_ONCE) {
      report({ kind: 'some', list, some: lists[list].slice(from, from + OBJECTS_AT_ONCE) });
    }
  }
}

function readMany({ articles, gazetteer, packed }: PackedDataset, lanesBy: Facet): void {
  const given = new PackedEvents(packed);
  const reader = new GivenReader(given, gazetteer);
  let told = 0;
  while (reader.share < 1) {
    const [first] = reader.read(EVENTS_AT_ONCE);
    if (first) {
      const where = ['events', String(first.index), first.where].filter(Boolean).join('.');
      return report(checkedFault({ where, because: first.because }, packed));
    }
    if (reader.share - told < 1 / STEPS) continue;
    told = reader.share;
    progress(DONE.found + (DONE.read - DONE.found) * told);
  }
  const read = reader.finish();
  const sorted = finished(sortRead(read));
  progress(DONE.sorted);
  const counts = countWhole(sorted.stated.columns, lanesBy);
  const all = withUnknown(articles, read.raw.facets.article.values);
  const { places, actors, kinds } = gazetteer.own;
  reportLists({ articles: all, places, actors, kinds });
  const many = { packed, read, sorted, counts };
  const buffers = new Set([
    ...[sorted.stated, sorted.assessed].flatMap(sortedTransferables),
    ...readTransferables(read),
    ...[...(counts ? pyramidArrays(counts) : []), packed.bytes, packed.offsets].map(
      ({ buffer }) => buffer,
    ),
  ]);
  // What goes to the page is empty here afterwards.
  const rows = read.indices.slice();
  const kept = new PackedEvents({ bytes: packed.bytes.slice(), offsets: packed.offsets.slice() });
  report({ kind: 'many', many }, [...buffers]);
  report({ kind: 'words', words: wordsOf(kept, rows, gazetteer) });
}

self.onmessage = ({ data: { bytes, few, lanesBy } }: MessageEvent<FileRequest>): void => {
  try {
    const dataset = inPlace(bytes, few) ?? parsed(bytes, few);
    if ('kind' in dataset) return report(dataset);
    progress(DONE.found);
    readMany(dataset, lanesBy);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // One of the parts is no JSON: the whole is parsed to tell where it breaks off.
    const dataset = parsed(bytes, few);
    if ('kind' in dataset) report(dataset);
    else throw error;
  }
};
