/** Opens a dataset file in a worker, with progress, cancellation and transfer without copying. */
import type { Facet } from '../../event/facet';
import { Gazetteer } from '../../gazetteer/gazetteer';
import { keepWhole } from '../../layout/counts/whole-counts';
import { PackedEvents } from '../../source/given/given';
import type { GivenContents } from '../../source/given/given-source';
import { WordIndex } from '../../source/word-index';
import type { FileFault } from '../../words/file-fault';
import { DRAWN_EACH } from '../../layout/drawn-each';
import { hireWorker } from '../workers';
import type { FileReport, FileRequest, ListsInFile, ManyInFile } from './open-file.worker';

/**
 * A file up to so many bytes and with few events is read whole, on the page. A longer one may hold an article
 * of millions of letters, or thousands of articles: it is read apart, however few its events are.
 */
const SMALL_BYTES = 1024 * 1024;

/** Share of the work done, 0 to 1. */
export type Progress = (share: number) => void;

/** A file with few events, as JSON that is still to be read; one with many, read; or why neither. */
export type FileRead =
  | { readonly kind: 'few'; readonly given: unknown }
  | {
      readonly kind: 'many';
      readonly contents: GivenContents;
      /** The words for the search, which come later. */
      readonly words?: Promise<WordIndex>;
    }
  | { readonly kind: 'fault'; readonly fault: FileFault };

function contentsOf(
  { articles, ...own }: ListsInFile,
  { packed, read, sorted, counts }: ManyInFile,
  by: Facet,
): GivenContents {
  keepWhole(sorted.stated.columns, by, counts);
  return { articles, gazetteer: new Gazetteer(own), given: new PackedEvents(packed), read, sorted };
}

/**
 * Reads a file. The bytes given are transferred and are empty afterwards, and so is what is around a view. Rejects when the signal is
 * aborted, at once, or when the worker fails.
 */
export function readFile(
  given: ArrayBuffer | Uint8Array<ArrayBuffer>,
  lanesBy: Facet,
  progress: Progress = () => undefined,
  signal: AbortSignal | null = null,
): Promise<FileRead> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let giveWords: (words: WordIndex) => void = () => undefined;
    const words = new Promise<WordIndex>((give) => (giveWords = give));
    const { worker, stop, release } = hireWorker('openFile', signal, reject);
    const lists: ListsInFile = { articles: [], places: [], actors: [], kinds: [] };
    worker.onmessage = ({ data }: MessageEvent<FileReport>) => {
      if (data.kind === 'progress') return progress(data.share);
      if (data.kind === 'some') {
        (lists[data.list] as object[]).push(...data.some);
        return;
      }
      if (data.kind === 'words') {
        stop();
        return giveWords(WordIndex.from(data.words));
      }
      progress(1);
      if (data.kind !== 'many') {
        stop();
        return resolve(data);
      }
      release();
      resolve({ kind: 'many', contents: contentsOf(lists, data.many, lanesBy), words });
    };
    const bytes = given instanceof Uint8Array ? given : new Uint8Array(given);
    const few = bytes.byteLength > SMALL_BYTES ? 0 : DRAWN_EACH;
    worker.postMessage({ bytes, few, lanesBy } satisfies FileRequest, { transfer: [bytes.buffer] });
  });
}
