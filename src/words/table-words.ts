/** The words of tables of other programs: loaded with the first of their views that is shown. */
import type { TableWords } from './en/tables';
import { LANGUAGES, type Language } from './language';
import { LANGUAGE_IDS } from './language-choice';

const loaded = new Map<Language, TableWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadTableWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await (await LANGUAGES[language].app()).tables());
    }),
  );
}

export function tableWords(language: Language): TableWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the tables of "${language}" are not loaded: await loadTableWords()`);
  return words;
}
