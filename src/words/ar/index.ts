/** Arabic. */
import { dates } from './dates';
import { reasons } from './reasons';
import { vocabulary } from './vocabulary';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
  vocabulary,
  reasons,
} as const;
