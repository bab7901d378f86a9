/** English. */
import { dates } from './dates';

export const en = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  dates,
} as const;
