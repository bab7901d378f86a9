/** The words of the page that saves what is stored. It has its own table: it shares no code with the app. */
import { recover as arabic } from './ar/recover';
import { type RecoverWords, recover as english } from './en/recover';

export interface RecoverLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: RecoverWords;
}

const LANGUAGES: readonly RecoverLanguage[] = [
  { tag: 'en', direction: 'ltr', words: english },
  { tag: 'ar', direction: 'rtl', words: arabic },
];

/** The first language that is asked for and is there. */
export function recoverLanguage(asked: readonly (string | null)[]): RecoverLanguage {
  for (const tag of asked) {
    const found = LANGUAGES.find((one) => tag?.split('-')[0] === one.tag);
    if (found) return found;
  }
  return LANGUAGES[0] as RecoverLanguage;
}
