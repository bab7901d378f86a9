/**
 * Texts of what the app's hands have and a timeline in another page has not: apart from the others,
 * so that the latter does not carry them.
 */
import type { Language } from '../language';
import { arHands } from './ar-hands';
import { enHands } from './en-hands';

export type HandMessages = typeof enHands;

const BY_LANGUAGE: Readonly<Record<Language, HandMessages>> = { ar: arHands, en: enHands };

export function handMessages(language: Language): HandMessages {
  return BY_LANGUAGE[language];
}
