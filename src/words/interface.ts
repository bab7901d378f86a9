/** The interface's texts in a language. */
import type { Messages } from './en/interface';
import { LANGUAGES, type Language } from './language';

export type { Messages };

export function messages(language: Language): Messages {
  return LANGUAGES[language].interface;
}
