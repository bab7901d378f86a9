/** Reads the dates of a text in a worker. */
import type { ReadingResult } from '../../extract';
import { askWorker } from '../workers';
import type { DatesReport, DatesRequest } from './read-dates.worker';

/** Rejects when the worker cannot be loaded or fails. */
export function readApart(request: DatesRequest): Promise<ReadingResult> {
  const expressions: ReadingResult['expressions'][number][] = [];
  let published: ReadingResult['published'] | null = null;
  return askWorker('readDates', request, (report: DatesReport) => {
    if (report.kind === 'published') published = report.published;
    else if (report.kind === 'expressions') expressions.push(...report.some);
    else if (published) return { published, expressions };
    return undefined;
  });
}
