/** English. */
import { dates } from './dates';
import { figure } from './figure';
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
  figure,
  interface: texts,
} as const;
