/** Reads files as pages: bytes and hash, then a worker, then what needs a document. */
import { sha256OfBytes } from '../../case/hash';
import { type PreparedPage, mostBytes, readPrepared } from '../../format/page/formats';
import type { Bytes, PageFault, PageIn, PageResult, Prepared } from '../../format/page/page';
import { pageTools, startPreparing } from './page-tools';
import type { PrepareRequest } from './prepare.worker';

/** What is asked of a file. */
export interface GivenFile {
  readonly name: string;
  readonly file: Pick<Blob, 'size' | 'arrayBuffer'>;
}

export interface ReadPage {
  readonly ok: true;
  readonly page: PageIn;
  /** Of the file, byte for byte. */
  readonly original: { readonly sha256: string; readonly bytes: number };
}

export type ReadingPage = ReadPage | { readonly ok: false; readonly fault: PageFault };

/** No article takes so long; what does is given up. */
const MOST_MS = 60_000;

const fault = (of: PageFault): { readonly ok: false; readonly fault: PageFault } => ({
  ok: false,
  fault: of,
});

/** What comes first: the answer, the end of patience, or the reader's own. */
function within<T>(
  signal: AbortSignal,
  work: (settle: (answer: T) => void) => void,
): Promise<T | 'slow'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle('slow'), MOST_MS);
    const cancel = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const settle = (answer: T | 'slow'): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(answer);
    };
    signal.addEventListener('abort', cancel);
    work(settle);
  });
}

export class PageReader {
  readonly #tools = pageTools();
  #worker: Worker | null = null;

  /** Reads one file at a time. Rejects only when the signal is aborted. */
  async read({ name, file }: GivenFile, signal: AbortSignal): Promise<ReadingPage> {
    signal.throwIfAborted();
    if (file.size > mostBytes(name)) return fault('large');
    let bytes: Bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return fault('unreadable');
    }
    const original = { sha256: await sha256OfBytes(bytes), bytes: bytes.length };
    const prepared = await this.#prepare({ name, bytes }, signal);
    if (!prepared.ok) return prepared;
    const result = await within<PageResult>(signal, (settle) => {
      void readPrepared(prepared.data, this.#tools).then(settle);
    });
    if (result !== 'slow') return result.ok ? { ...result, original } : result;
    this.#tools.close();
    return fault('slow');
  }

  /** Ends its workers. */
  close(): void {
    this.#tools.close();
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #prepare(request: PrepareRequest, signal: AbortSignal): Promise<Prepared<PreparedPage>> {
    const worker = (this.#worker ??= startPreparing());
    try {
      const answer = await within<Prepared<PreparedPage>>(signal, (settle) => {
        worker.onmessage = ({ data }: MessageEvent<Prepared<PreparedPage>>) => settle(data);
        worker.onerror = () => settle(fault('broken'));
        worker.postMessage(request, [request.bytes.buffer]);
      });
      if (answer !== 'slow') return answer;
    } catch (error) {
      this.#end();
      throw error;
    }
    this.#end();
    return fault('slow');
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
