/** Worker that unpacks and decodes files of pages, one after another, so that the page stays responsive. */
import { type PreparedPage, preparePage } from '../../format/page/formats';
import type { Bytes, Prepared } from '../../format/page/page';

/** Messages to the worker; it answers each with what it prepared. */
export interface PrepareRequest {
  readonly name: string;
  readonly bytes: Bytes;
}

self.onmessage = ({ data: { name, bytes } }: MessageEvent<PrepareRequest>): void => {
  const prepared: Prepared<PreparedPage> = preparePage(name, bytes);
  self.postMessage(prepared);
};
