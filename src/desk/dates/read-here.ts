/** Reads the dates of a text where no worker can be started: a page that was opened from a disk. */
import { type ReadingResult, readDates } from '../../extract';
import type { DatesRequest } from './read-dates.worker';

export async function readApart({ text, ...options }: DatesRequest): Promise<ReadingResult> {
  // After what is drawn at once.
  await new Promise((resolve) => setTimeout(resolve));
  return readDates(text, options);
}
