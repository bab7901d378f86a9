/** Which languages there are to choose from, and which one a reader gets. */
import { LANGUAGES, type Language } from './language';

/** In the order of the table. */
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly Language[];

const FALLBACK: Language = 'en';

/** The one after it in the table; the first after the last. */
export function nextLanguage(language: Language): Language {
  const after = LANGUAGE_IDS.indexOf(language) + 1;
  return LANGUAGE_IDS[after % LANGUAGE_IDS.length] ?? language;
}

export const otherLanguages = (language: Language): readonly Language[] =>
  LANGUAGE_IDS.filter((other) => other !== language);

/** The language for a BCP 47 tag: its own tag, or one that the tag begins with (`en` for `en-GB`). */
function languageOf(tag: string): Language | undefined {
  const asked = tag.toLowerCase();
  const own = (language: Language): string => LANGUAGES[language].tag.toLowerCase();
  return (
    LANGUAGE_IDS.find((language) => own(language) === asked) ??
    LANGUAGE_IDS.find((language) => asked.startsWith(`${own(language)}-`))
  );
}

/** The first of a reader's languages that the interface speaks, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return FALLBACK;
}
