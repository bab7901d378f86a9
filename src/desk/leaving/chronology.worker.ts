/** Worker that writes a chronology: one of thousands of events takes many seconds. */
import { readCaseText } from '../../case/codec/case-file';
import { type ChronologyOptions, chronologyBlob } from '../../chronology/chronology-blob';
import type { ChronologyForm } from '../../chronology/write/forms';
import { loadAppWords } from '../../words/app-words';

/** The message to the worker. */
export interface ChronologyRequest {
  /** A case file, without what is left out. */
  readonly text: string;
  readonly form: ChronologyForm;
  readonly options: ChronologyOptions;
}

/** The message from it. */
export type ChronologyReport =
  { readonly ok: true; readonly blob: Blob } | { readonly ok: false; readonly reason: string };

async function answer({ text, form, options }: ChronologyRequest): Promise<ChronologyReport> {
  try {
    await loadAppWords();
    const read = readCaseText(text);
    if (!read.ok) return { ok: false, reason: `${read.where}: ${read.reason}` };
    return { ok: true, blob: await chronologyBlob(read.document, form, options) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<ChronologyRequest>) => {
  void answer(data).then((report) => self.postMessage(report));
};
