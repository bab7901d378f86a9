/** What the language of an article means for showing its words: how its script runs, how it quotes. */
import type { ArticleLanguage } from './article';

interface Script {
  readonly dir: 'ltr' | 'rtl';
  readonly quoteMarks: readonly [open: string, close: string];
}

const SCRIPTS: Readonly<Record<ArticleLanguage, Script>> = {
  ar: { dir: 'rtl', quoteMarks: ['«', '»'] },
  en: { dir: 'ltr', quoteMarks: ['“', '”'] },
};

const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction in which a passage reads: that of most of its letters, since a statement in one language
 * may be quoted in an article in another, and may begin with a name in Latin letters.
 */
export function directionOf(passage: string, language: ArticleLanguage): 'ltr' | 'rtl' {
  const letters = passage.match(LETTERS) ?? [];
  const rtl = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  if (rtl * 2 === letters.length) return SCRIPTS[language].dir;
  return rtl * 2 > letters.length ? 'rtl' : 'ltr';
}

/** The direction of a label by its first letter, as `dir="auto"` finds it; null where it has none. */
export function labelDirection(label: string): 'ltr' | 'rtl' | null {
  const [first] = /\p{L}/u.exec(label) ?? [];
  return first === undefined ? null : RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** The attributes of an element that holds words of an article; of a given passage in its own direction. */
export function writtenIn(
  language: ArticleLanguage,
  passage = '',
): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(passage, language) };
}

/** A passage between the quotation marks of its language. */
export function inQuoteMarks(passage: string, language: ArticleLanguage): string {
  const [open, close] = SCRIPTS[language].quoteMarks;
  return `${open}${passage}${close}`;
}
