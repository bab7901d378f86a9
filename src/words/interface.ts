/** All texts of the interface in a language; they are loaded first (words/app-words.ts). */
import { appWords } from './app-words';
import type { Messages } from './en/interface';
import { LANGUAGES, type Language } from './language';
import { nextLanguage } from './language-choice';

export type { Messages };

export function messages(language: Language): Messages {
  return appWords(language).interface;
}

/** What a language is called in another one; its own name where that has no word for it. */
export function languageName(language: Language, inLanguage: Language): string {
  return messages(inLanguage).languageNames[language] ?? LANGUAGES[language].name;
}

export type CommandId = keyof Messages['commands'] | 'language';

/** What each command is called. */
export function commandWords(language: Language): Readonly<Record<CommandId, string>> {
  const { commands, switchTo } = messages(language);
  return { ...commands, language: switchTo(languageName(nextLanguage(language), language)) };
}
