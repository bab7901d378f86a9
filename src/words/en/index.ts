/** English. */
import { texts } from './interface';

export const en = { tag: 'en', name: 'English', direction: 'ltr', interface: texts } as const;
