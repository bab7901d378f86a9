/** English. */
import { dates } from './dates';
import { texts } from './interface';
import { vocabulary } from './vocabulary';

export const en = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  dates,
  vocabulary,
  interface: texts,
} as const;
