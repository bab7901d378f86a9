/** Encrypts and decrypts files in a worker, which can be stopped. */
import { askWorker } from '../workers';
import type { AgeReport, AgeRequest } from './age.worker';

/** Rejects when the signal is aborted, at once, or when the worker cannot be loaded. */
export const ageApart = (request: AgeRequest, signal: AbortSignal): Promise<AgeReport> =>
  askWorker('age', request, (report: AgeReport) => report, signal);
