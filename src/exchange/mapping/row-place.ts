/** Where a row is in its file: its line, in the basis of a date, and as an id where the row has none of its own. */
import type { Bilingual } from '../../article/article';

/** "Line 13 of events.csv". */
export const onLine = (line: number, name: string): Bilingual => ({
  ar: `السطر ${line} من ${name}`,
  en: `line ${line} of ${name}`,
});

/** A basis that ends with a line, without it: in a newer export a row is on another line of another file. */
export const withoutLine = ({ ar, en }: Bilingual): Bilingual => ({
  ar: ar.replace(/(?:^|؛ )السطر \d+ من .*$/su, ''),
  en: en.replace(/(?:^|; )line \d+ of .*$/su, ''),
});

/** The id of a row without one: it tells no more than the line. */
export const lineId = (line: number): string => `line-${line}`;
export const isLineId = (id: string): boolean => /^line-\d+$/u.test(id);
