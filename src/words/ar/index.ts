/** Arabic. */
import { dates } from './dates';
import { reasons } from './reasons';
import { texts } from './interface';
import { vocabulary } from './vocabulary';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
  vocabulary,
  reasons,
  interface: texts,
} as const;
