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

/** The attributes of an element that holds words of an article. */
export function writtenIn(language: ArticleLanguage): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: SCRIPTS[language].dir };
}

/** A passage between the quotation marks of its language. */
export function inQuoteMarks(passage: string, language: ArticleLanguage): string {
  const [open, close] = SCRIPTS[language].quoteMarks;
  return `${open}${passage}${close}`;
}
