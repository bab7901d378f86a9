/** Reads the dates of a text in a worker. */
import type { ReadingResult } from '../../extract';
import { startWorker } from '../workers';
import type { DatesReport, DatesRequest } from './read-dates.worker';

/** Rejects when the worker cannot be loaded or fails. */
export function readApart(request: DatesRequest): Promise<ReadingResult> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('readDates');
    const expressions: ReadingResult['expressions'][number][] = [];
    let published: ReadingResult['published'] | null = null;
    worker.onmessage = ({ data }: MessageEvent<DatesReport>) => {
      if (data.kind === 'published') published = data.published;
      else if (data.kind === 'expressions') expressions.push(...data.some);
      else if (published) {
        worker.terminate();
        resolve({ published, expressions });
      }
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker failed'));
    };
    worker.postMessage(request);
  });
}
