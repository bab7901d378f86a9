/** The translation of a quote for a reader who does not share the language of its article. */
import type { ArticleLanguage } from '../article/article';
import type { Quote } from '../article/quote';
import type { Language } from './language';
import { type Labels, type Worded, marked, worded } from './worded';

/**
 * What a quote says in the reader's language, else in another one that the article is not in. Null where
 * there is none, and for a reader of the article's own language.
 */
export function glossFor(
  { gloss }: Pick<Quote, 'gloss'>,
  writtenIn: ArticleLanguage,
  language: Language,
): Worded | null {
  if (!gloss || language === writtenIn) return null;
  const others: Labels = Object.fromEntries(
    Object.entries(gloss).filter(([tag]) => tag !== writtenIn),
  );
  const said = worded(others, language);
  return said.text.trim() === '' ? null : said;
}

/** The same as plain text; another language than the reader's is named after it. */
export function glossText(
  quote: Pick<Quote, 'gloss'>,
  writtenIn: ArticleLanguage,
  language: Language,
): string | null {
  const gloss = glossFor(quote, writtenIn, language);
  return gloss && marked(gloss);
}
