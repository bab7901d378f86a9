/** Worker that compares all of a case: reading its articles takes seconds where there are many. */
import { readCaseText } from '../../case/codec/case-file';
import type { Entry } from '../../ledger/entry';
import { entriesOf } from '../../ledger/of-document';

/** The message to the worker. */
export interface LedgerRequest {
  /** A case file. */
  readonly text: string;
}

/** The messages from it: how far it is, then the entries. */
export type LedgerReport =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly entries: readonly Entry[] }
  | { readonly kind: 'failed'; readonly reason: string };

const report = (one: LedgerReport): void => self.postMessage(one);

self.onmessage = ({ data }: MessageEvent<LedgerRequest>) => {
  try {
    const read = readCaseText(data.text);
    if (!read.ok) {
      report({ kind: 'failed', reason: `${read.where}: ${read.reason}` });
      return;
    }
    const entries = entriesOf(read.document.case, (done, of) =>
      report({ kind: 'progress', done, of }),
    );
    report({ kind: 'done', entries });
  } catch (error) {
    report({ kind: 'failed', reason: String(error) });
  }
};
