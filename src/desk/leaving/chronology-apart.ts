/** Writes a chronology in a worker, which can be stopped. */
import { askWorker } from '../workers';
import type { ChronologyReport, ChronologyRequest } from './chronology.worker';

/** Rejects when the signal is aborted, at once, or when the document cannot be made. */
export async function chronologyApart(
  request: ChronologyRequest,
  signal: AbortSignal,
): Promise<Blob> {
  const made = await askWorker('chronology', request, (report: ChronologyReport) => report, signal);
  if (made.ok) return made.blob;
  throw new Error(made.reason);
}
