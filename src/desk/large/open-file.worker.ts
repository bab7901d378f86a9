/**
 * Worker that opens a dataset file: it parses and checks it, sorts its columns and counts them, so that the
 * page stays responsive.
 */
import type { Facet } from '../../event/facet';
import type { OwnEntries } from '../../gazetteer/gazetteer';
import { type GivenDataset, readAround, withUnknown } from '../../format/dataset-file';
import type { Article } from '../../article/article';
import { type PyramidCounts, pyramidArrays } from '../../layout/counts/pyramid-counts';
import { countWhole } from '../../layout/counts/whole-counts';
import type { FileFault } from '../../words/file-fault';
import {
  type SortedColumns,
  sortColumns,
  sortedTransferables,
  transferables,
} from '../../source/columns/sort';
import { type EventBytes, ListedEvents, packEvents } from '../../source/given/given';
import { givenText } from '../../source/given/given-text';
import { GivenReader } from '../../source/given/read-given';
import type { ReadEvents } from '../../source/store/row-writer';
import { WordIndexBuilder, type WordIndexData } from '../../source/word-index';

/** Messages to the worker. */
export interface FileRequest {
  /** UTF-8. */
  readonly bytes: ArrayBuffer;
  /** Up to so many events, the file is read whole, and given back as it is. */
  readonly few: number;
  /** The facet of the lanes that are shown first. */
  readonly lanesBy: Facet;
}

/** What the worker made of a file with many events. */
export interface ManyInFile {
  readonly articles: readonly Article[];
  readonly own: OwnEntries;
  readonly packed: EventBytes;
  readonly read: ReadEvents;
  readonly sorted: SortedColumns;
  readonly counts: PyramidCounts;
}

/** Messages from the worker: progress, and finally what came of it. */
export type FileReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'few'; readonly given: unknown }
  | { readonly kind: 'many'; readonly many: ManyInFile }
  /** After `many`: for the search, which nobody needs at once. */
  | { readonly kind: 'words'; readonly words: WordIndexData }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Shares of the work after which each step is done. */
const DONE = { parsed: 0.2, read: 0.7, sorted: 0.85 } as const;
/** Events between two reports of progress. */
const SLICE = 10_000;

function report(message: FileReport, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as Transferable[] });
}

const progress = (share: number): void => report({ kind: 'progress', share });

/** Null when the file is no JSON. */
function parse(bytes: ArrayBuffer): { readonly given: unknown } | null {
  try {
    return { given: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return null;
  }
}

function readMany({ articles, gazetteer, events }: GivenDataset, lanesBy: Facet): void {
  const reader = new GivenReader(new ListedEvents(events), gazetteer);
  while (reader.share < 1) {
    const [first] = reader.read(SLICE);
    if (first) {
      const where = ['events', String(first.index), first.where].filter(Boolean).join('.');
      report({ kind: 'fault', fault: { kind: 'dataset', where, reason: first.reason } });
      return;
    }
    progress(DONE.parsed + (DONE.read - DONE.parsed) * reader.share);
  }
  const read = reader.finish();
  const sorted = sortColumns(read.raw);
  progress(DONE.sorted);
  const counts = countWhole(sorted.columns, lanesBy);
  const packed = packEvents(events);
  const all = withUnknown(articles, read.raw.facets.article.values);
  const many = { articles: all, own: gazetteer.own, packed, read, sorted, counts };
  const buffers = new Set([
    ...sortedTransferables(sorted.columns),
    ...transferables(read.raw),
    ...[...pyramidArrays(counts), sorted.order, packed.bytes, packed.offsets].map(
      ({ buffer }) => buffer,
    ),
    ...[read.indices, read.hashes, read.counted].map(({ buffer }) => buffer),
  ]);
  // What goes to the page is empty here afterwards.
  const rows = read.indices.slice();
  report({ kind: 'many', many }, [...buffers]);
  const words = new WordIndexBuilder();
  for (const index of rows) words.add(givenText(events[index], gazetteer));
  report({ kind: 'words', words: words.finish().data });
}

self.onmessage = ({ data: { bytes, few, lanesBy } }: MessageEvent<FileRequest>): void => {
  const parsed = parse(bytes);
  if (!parsed) return report({ kind: 'fault', fault: { kind: 'no-figure' } });
  progress(DONE.parsed);
  const around = readAround(parsed.given);
  if (!around.ok) {
    const { where, reason } = around;
    return report({ kind: 'fault', fault: { kind: 'dataset', where, reason } });
  }
  if (around.value.events.length <= few) return report({ kind: 'few', given: parsed.given });
  readMany(around.value, lanesBy);
};
