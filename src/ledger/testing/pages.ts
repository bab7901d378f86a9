/** Invented texts as the ledger reads them, for tests. */
import { type ReadPage, type ReadSentence, readPage } from '../read/page';
import type { ToldArticle } from '../telling';

export const toldArticle = (text: string, published = '2023-11-20'): ToldArticle => ({
  id: 'a',
  text,
  language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
  published,
});

export const page = (text: string): ReadPage => readPage(toldArticle(text));

export const sentencesIn = (text: string): readonly ReadSentence[] => page(text).sentences;
