/**
 * The table of languages with a third one, generated from English. In the build of a browser test it takes
 * the place of words/language.ts; the product has no part of it.
 */
import { ar } from '../ar';
import { en } from '../en';
import { lengthened } from './lengthened';

const generated = {
  ...lengthened(en),
  tag: 'en-XA',
  name: lengthened('English'),
  direction: 'ltr',
  app: async () => {
    const app = await en.app();
    return {
      ...lengthened(app),
      guide: async () => lengthened(await app.guide()),
      cases: async () => lengthened(await app.cases()),
      tables: async () => lengthened(await app.tables()),
      review: async () => lengthened(await app.review()),
    };
  },
} as const;

export const LANGUAGES = { ar, en, xa: generated } as const;
