/** The words of the legend, the guided example and the help: loaded with the first of them that is opened. */
import type { GuideWords } from './en/guide';
import { LANGUAGES, type Language } from './language';
import { LANGUAGE_IDS } from './language-choice';

const loaded = new Map<Language, GuideWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadGuideWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await (await LANGUAGES[language].app()).guide());
    }),
  );
}

export function guideWords(language: Language): GuideWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the guide of "${language}" is not loaded: await loadGuideWords()`);
  return words;
}
