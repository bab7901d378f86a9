/** The words of the page that shows the events of a server: in its build alone. */
import { server as arabic } from './ar/server';
import { type ServerWords, server as english } from './en/server';
import type { Language } from './language';

const WORDS: Readonly<Record<Language, ServerWords>> = { ar: arabic, en: english };

export const serverWords = (language: Language): ServerWords => WORDS[language];
