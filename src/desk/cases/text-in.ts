/** What a text that comes in says of itself: its language, and a headline. */
import type { ArticleLanguage } from '../../article/article';

const ARABIC = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;
/** As much of a text as shows its language, UTF-16 units. */
const SAMPLE = 20_000;

/** The language of most of its letters. */
export function languageOf(text: string): ArticleLanguage {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  return (sample.match(ARABIC)?.length ?? 0) * 2 > letters ? 'ar' : 'en';
}

const LONGEST_HEADLINE = 160;

/** The first line, where it can be a headline: short, and not all of the text. */
export function headlineOf(text: string): string {
  const [first = '', ...others] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return others.length > 0 && first.length <= LONGEST_HEADLINE ? first : '';
}

/** The text that a field shows of another: fields know one kind of line break. */
export const asInField = (text: string): string => text.replace(/\r\n?/gu, '\n');
