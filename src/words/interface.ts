/** The interface's texts in a language. */
import type { Messages } from './en/interface';
import { LANGUAGES, type Language } from './language';
import { languageName, nextLanguage } from './language-choice';

export type { Messages };

export function messages(language: Language): Messages {
  return LANGUAGES[language].interface;
}

export type CommandId = keyof Messages['commands'] | 'language';

/** What each command is called. */
export function commandWords(language: Language): Readonly<Record<CommandId, string>> {
  const { commands, switchTo } = messages(language);
  return { ...commands, language: switchTo(languageName(nextLanguage(language), language)) };
}
