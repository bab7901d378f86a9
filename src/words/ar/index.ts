/** Arabic. */
import { dates } from './dates';
import { figure } from './figure';
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
  figure,
  interface: texts,
} as const;
