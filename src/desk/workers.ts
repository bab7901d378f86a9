/** The page's workers. Their addresses, and no others, pass the page's policy. */
import readDates from './dates/read-dates.worker?worker&url';
import chronology from './leaving/chronology.worker?worker&url';
import age from './sealed/age.worker?worker&url';
import openFile from './large/open-file.worker?worker&url';
import { trusted } from './trusted-types';

const ADDRESSES: Record<string, string> = { age, chronology, openFile, readDates };
type LateWorker = 'eventsOut' | 'ledger' | 'propose' | 'table';
type WorkerName = 'age' | 'chronology' | 'openFile' | 'readDates' | LateWorker;

const isKnown = (address: string): boolean => Object.values(ADDRESSES).includes(address);

/** Makes known a worker of the build that only one part of the app starts, and that loads with it. */
export const addWorker = (name: LateWorker, address: string): void => {
  ADDRESSES[name] = address;
};

export function startWorker(name: WorkerName): Worker {
  const address = trusted(
    'sourceline-worker',
    'createScriptURL',
    (given) => {
      if (!isKnown(given)) throw new TypeError('is no worker of this page');
      return given;
    },
    ADDRESSES[name] ?? '',
  );
  return new Worker(address, { type: 'module' });
}

export interface HiredWorker {
  readonly worker: Worker;
  /** Ends it. */
  readonly stop: () => void;
  /** From now on it goes on although the signal is aborted. */
  readonly release: () => void;
}

/** Starts a worker that ends when it fails or the signal is aborted; `fail` is then told why. */
export function hireWorker(
  name: WorkerName,
  signal: AbortSignal | null,
  fail: (reason: Error) => void,
): HiredWorker {
  const worker = startWorker(name);
  const release = (): void => signal?.removeEventListener('abort', cancel);
  const stop = (): void => {
    worker.terminate();
    release();
  };
  const cancel = (): void => {
    stop();
    fail(signal?.reason as Error);
  };
  signal?.addEventListener('abort', cancel);
  worker.onerror = (event) => {
    stop();
    fail(new Error(event.message || 'the worker failed'));
  };
  return { worker, stop, release };
}

/**
 * Sends one request to a worker and ends it once it has answered. Rejects when the worker cannot be loaded
 * or fails, and at once when the signal is aborted.
 * @param answerOf hears each report; what it returns, other than undefined, is the answer.
 */
export function askWorker<Report, Answer>(
  name: WorkerName,
  request: unknown,
  answerOf: (report: Report) => Answer | undefined,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { worker, stop } = hireWorker(name, signal, reject);
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      const answer = answerOf(data);
      if (answer === undefined) return;
      stop();
      resolve(answer);
    };
    worker.postMessage(request);
  });
}
