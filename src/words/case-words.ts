/** The words of the cases: loaded with the first of their views that is shown. */
import type { CaseWords } from './en/cases';
import { LANGUAGES, type Language } from './language';
import { LANGUAGE_IDS } from './language-choice';

const loaded = new Map<Language, CaseWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadCaseWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await (await LANGUAGES[language].app()).cases());
    }),
  );
}

export function caseWords(language: Language): CaseWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the cases of "${language}" are not loaded: await loadCaseWords()`);
  return words;
}
