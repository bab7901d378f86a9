/**
 * What reads pages in a browser: inert documents, and two workers. The libraries come when the first page of
 * their kind does.
 */
import type { PageTools } from '../../format/page/page';
import { trusted } from '../trusted-types';
import { pause } from './pause';
// The builds for browsers of the last two years: the others need those of this year.
import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import prepareWorker from './prepare.worker?worker&url';

const ADDRESSES: readonly string[] = [pdfWorker, prepareWorker];

function started(address: string): Worker {
  const known = trusted(
    'sourceline-page-worker',
    'createScriptURL',
    (given) => {
      if (!ADDRESSES.includes(given)) throw new TypeError('is no worker of this page');
      return given;
    },
    address,
  );
  return new Worker(known, { type: 'module' });
}

export const startPreparing = (): Worker => started(prepareWorker);

/** A document without a window: no script of it runs, nothing of it is fetched, and nobody sees it. */
function parse(text: string, type: 'text/html' | 'application/xml'): Document | null {
  const inert = trusted('sourceline-page', 'createHTML', (given) => given, text);
  const document = new DOMParser().parseFromString(inert, type);
  return type === 'application/xml' && document.querySelector('parsererror') ? null : document;
}

/** The tools, and the end of what they started. */
export function pageTools(): PageTools & { readonly close: () => void } {
  let reading: Worker | null = null;
  const close = (): void => {
    reading?.terminate();
    reading = null;
  };
  return {
    parse,
    pause,
    readability: () => import('@mozilla/readability'),
    pdf: async () => {
      const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
      // A new one for each file: what a file does to it ends with it.
      close();
      reading = started(pdfWorker);
      pdf.GlobalWorkerOptions.workerPort = reading;
      return pdf;
    },
    close,
  };
}
