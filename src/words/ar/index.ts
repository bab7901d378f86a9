/** Arabic. */
import { dates } from './dates';
import { vocabulary } from './vocabulary';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
  vocabulary,
} as const;
