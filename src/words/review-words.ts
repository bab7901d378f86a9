/** The words of entering and editing: loaded with the first of these views that is shown. */
import type { ReviewWords } from './en/review';
import { LANGUAGES, type Language } from './language';
import { LANGUAGE_IDS } from './language-choice';

const loaded = new Map<Language, ReviewWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadReviewWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await (await LANGUAGES[language].app()).review());
    }),
  );
}

export function reviewWords(language: Language): ReviewWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the review of "${language}" is not loaded: await loadReviewWords()`);
  return words;
}

/** What is said in every language, for a record that is read in any of them. */
export const sayInAll = (say: (words: ReviewWords) => string): Readonly<Record<Language, string>> =>
  Object.fromEntries(LANGUAGE_IDS.map((tag) => [tag, say(reviewWords(tag))])) as Record<
    Language,
    string
  >;
