/** Proposes the events of articles in workers, several at once where there are many. */
import { addWorker, askWorker } from '../workers';
import propose from './propose.worker?worker&url';
import type { ProposeReport, ProposeText } from './propose.worker';

export type { ProposeText };
export type ProposedReport = Exclude<ProposeReport, { readonly kind: 'end' }>;

addWorker('propose', propose);

/** Texts from which a further worker is worth its start. */
const TEXTS_A_WORKER = 20;
const MOST_WORKERS = 4;

/** Of many processors one is left to the page; of two, both work, since the page does little meanwhile. */
function freeProcessors(): number {
  const all = globalThis.navigator?.hardwareConcurrency ?? 2;
  return all > 2 ? all - 1 : Math.max(1, all);
}

/** The texts in so many parts, dealt out in turn: long and short ones are mixed. */
function dealt<T>(all: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) => all.filter((_one, at) => at % parts === part));
}

/**
 * Resolves when all are done. Rejects when a worker cannot be loaded or fails, and when the signal is aborted.
 * @param onReport hears of each text as soon as it is done.
 */
export async function proposeApart(
  texts: readonly ProposeText[],
  onReport: (report: ProposedReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const wanted = Math.ceil(texts.length / TEXTS_A_WORKER);
  const parts = dealt(texts, Math.min(wanted, freeProcessors(), MOST_WORKERS));
  const ask = (some: readonly ProposeText[]): Promise<true> =>
    askWorker(
      'propose',
      { texts: some },
      (report: ProposeReport) => {
        if (report.kind === 'end') return true;
        onReport(report);
        return undefined;
      },
      signal,
    );
  await Promise.all(parts.map(ask));
}
