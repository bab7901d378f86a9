/** Plain text. */
import { decoded } from './encoding';
import { type Bytes, type PageFormat, type Prepared, LONGEST_ARTICLE, fault } from './page';

/** Beginnings of formatted files that are text as well. */
const RICH = /^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml|%PDF-)/iu;

export const plain: PageFormat<string> = {
  name: 'plain',
  endings: ['.txt', '.text', '.md'],
  mostBytes: 4 * LONGEST_ARTICLE,
  seems: () => false,
  prepare: (bytes: Bytes): Prepared<string> => {
    const text = decoded(bytes);
    if (text.includes('\u0000') || RICH.test(text)) return fault('broken');
    if (text.length > LONGEST_ARTICLE) return fault('large');
    return text.trim() === '' ? fault('empty') : { ok: true, data: text };
  },
  read: (text) => ({
    text,
    headline: '',
    publisher: '',
    address: null,
    days: [],
    isOrderOpen: false,
  }),
};
