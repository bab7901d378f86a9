/** Worker that takes in the events to be saved, says what a format loses of them, and writes them in it. */
import { DATASET_SCHEMA } from '../../event/codec/schema';
import type { DatasetContent } from '../../event/codec/read';
import { type Loss, lossesOf } from '../../exchange/features';
import { type WritableId, formatOf } from '../../exchange/formats';
import { readDataset } from '../../format/dataset-file';

/** Messages to the worker: what is to be saved comes first, bit by bit. */
export type OutRequest =
  /** The lists of a dataset file but for its events. */
  | { readonly kind: 'around'; readonly around: object }
  | { readonly kind: 'events'; readonly events: readonly object[] }
  | { readonly kind: 'losses' | 'write'; readonly format: WritableId };

/** Messages from it, one for each of `losses` and `write`. */
export type OutReport =
  | { readonly kind: 'losses'; readonly losses: readonly Loss[] }
  | { readonly kind: 'written'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: string };

let around: object = {};
let events: object[] = [];
let content: DatasetContent | null = null;

function read(): DatasetContent {
  if (content) return content;
  const made = readDataset({ schema: DATASET_SCHEMA, ...around, events });
  if (!made.ok) throw new Error(`${made.where}: ${made.reason}`);
  events = [];
  return (content = made.value);
}

async function answer(kind: 'losses' | 'write', id: WritableId): Promise<OutReport> {
  const format = formatOf(id);
  if (kind === 'losses') return { kind, losses: lossesOf(read(), format) };
  const write = await format.writer?.();
  if (!write) throw new Error(id);
  const pieces = await write(read());
  return { kind: 'written', blob: new Blob([...pieces] as BlobPart[]) };
}

self.onmessage = ({ data }: MessageEvent<OutRequest>): void => {
  if (data.kind === 'around') around = data.around;
  else if (data.kind === 'events') events.push(...data.events);
  else {
    answer(data.kind, data.format).then(
      (report) => self.postMessage(report),
      (error: unknown) =>
        self.postMessage({
          kind: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        } satisfies OutReport),
    );
  }
};
