/** Arabic. */
import { texts } from './interface';

export const ar = { tag: 'ar', name: 'العربية', direction: 'rtl', interface: texts } as const;
