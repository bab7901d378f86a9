/** What is said of publication days that are only tried, on the screen, in print and in the figure. */
import { type Article, isTried } from '../../article/article';
import type { WrittenDate } from '../../time/edtf/written';
import { speak } from '../dates/speak';
import type { Language } from '../language';
import { labelText } from '../worded';
import { figureWords } from './index';

/** "Friday 20 October 2023", in the middle of a sentence. */
function dayWords(date: WrittenDate | null | undefined, language: Language): string {
  return date
    ? speak(date.value, language, { weekday: true, plain: true })
    : figureWords(language).publishedUnknown;
}

export const trialHeading = (language: Language): string => figureWords(language).trial.heading;

/** Which day is tried and which one was reviewed, for each article. */
export function trialLines(tried: readonly Article[], language: Language): string[] {
  const { day } = figureWords(language).trial;
  return tried.map(({ publisher, published }) =>
    day(
      labelText(publisher, language),
      dayWords(published.date, language),
      dayWords(published.reviewed, language),
    ),
  );
}

/** The same among the facts of a source. */
export function triedPublication({ published }: Article, language: Language): string {
  const { date, reviewed } = published;
  return figureWords(language).trial.published(
    dayWords(date, language),
    dayWords(reviewed, language),
  );
}

/** When an article appeared, among the facts of a source. */
export function publishedWords(article: Article, language: Language): string {
  const words = figureWords(language);
  if (isTried(article)) return triedPublication(article, language);
  return article.published.date
    ? words.published(speak(article.published.date.value, language, { weekday: true }))
    : words.publishedUnknown;
}
