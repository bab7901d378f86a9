/** Arabic. */
import { dates } from './dates';
import { texts } from './interface';
import { vocabulary } from './vocabulary';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
  vocabulary,
  interface: texts,
} as const;
