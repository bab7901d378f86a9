/** Worker that reads the dates of a long text, so that the page stays responsive. */
import { type ReadOptions, type ReadingResult, readDates } from '../../extract';

/** Messages to the worker. */
export interface DatesRequest extends ReadOptions {
  readonly text: string;
}

/** Messages from the worker: what was read, then its expressions in order, then the end. */
export type DatesReport =
  | { readonly kind: 'published'; readonly published: ReadingResult['published'] }
  | { readonly kind: 'expressions'; readonly some: ReadingResult['expressions'] }
  | { readonly kind: 'end' };

/** Expressions in a message: the page unpacks so many in a few milliseconds. */
const AT_ONCE = 200;

const report = (message: DatesReport): void => self.postMessage(message);

self.onmessage = ({ data: { text, ...options } }: MessageEvent<DatesRequest>) => {
  const { published, expressions } = readDates(text, options);
  report({ kind: 'published', published });
  for (let at = 0; at < expressions.length; at += AT_ONCE) {
    report({ kind: 'expressions', some: expressions.slice(at, at + AT_ONCE) });
  }
  report({ kind: 'end' });
};
