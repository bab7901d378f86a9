/** The words of the chronology: loaded when one is made. */
import type { Language } from '../language';
import { LANGUAGE_IDS } from '../language-choice';
import type { ChronologyWords } from './chronology-words';

/** They are not in the table of languages, so that a timeline in another page knows nothing of them. */
const LOADERS: Readonly<Record<Language, () => Promise<ChronologyWords>>> = {
  ar: async () => (await import('../ar/chronology')).chronology,
  en: async () => (await import('../en/chronology')).chronology,
};

const loaded = new Map<Language, ChronologyWords>();

/** Loads them for all languages; to be awaited before any of them is said. */
export async function loadChronologyWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      loaded.set(language, await LOADERS[language]());
    }),
  );
}

export function chronologyWords(language: Language): ChronologyWords {
  const words = loaded.get(language);
  if (!words) {
    throw new Error(`the chronology of "${language}" is not loaded: await loadChronologyWords()`);
  }
  return words;
}
