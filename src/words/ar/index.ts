/** Arabic. */
import { dates } from './dates';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
} as const;
