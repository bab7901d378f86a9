/** The page's workers. Their addresses, and no others, pass the page's policy. */
import readDates from './dates/read-dates.worker?worker&url';
import openFile from './large/open-file.worker?worker&url';
import { trusted } from './trusted-types';

const ADDRESSES = { openFile, readDates } as const;
const isKnown = (address: string): boolean => Object.values(ADDRESSES).includes(address);

export function startWorker(name: keyof typeof ADDRESSES): Worker {
  const address = trusted(
    'sourceline-worker',
    'createScriptURL',
    (given) => {
      if (!isKnown(given)) throw new TypeError('is no worker of this page');
      return given;
    },
    ADDRESSES[name],
  );
  return new Worker(address, { type: 'module' });
}
