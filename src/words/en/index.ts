/** English. */
import { dates } from './dates';
import { reasons } from './reasons';
import { texts } from './interface';
import { vocabulary } from './vocabulary';

export const en = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  dates,
  vocabulary,
  reasons,
  interface: texts,
} as const;
