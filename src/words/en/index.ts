/** English. */
import { dates } from './dates';
import { vocabulary } from './vocabulary';

export const en = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  dates,
  vocabulary,
} as const;
