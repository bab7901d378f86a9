/**
 * The words of the app, the figure and the extraction's reasons, as far as they are loaded. A timeline in
 * another page shows its first picture without them.
 */
import { type AppWords, LANGUAGES, type Language } from './language';
import { LANGUAGE_IDS } from './language-choice';

const loaded = new Map<Language, AppWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadAppWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await LANGUAGES[language].app());
    }),
  );
}

export function appWords(language: Language): AppWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the words of "${language}" are not loaded: await loadAppWords()`);
  return words;
}
