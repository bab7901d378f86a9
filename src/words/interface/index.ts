import type { Language } from '../language';
import { ar } from './ar';
import { type Messages, en } from './en';

export type { Messages };

const ALL: Readonly<Record<Language, Messages>> = { ar, en };

/** The interface's texts in a language. */
export function messages(language: Language): Messages {
  return ALL[language];
}
