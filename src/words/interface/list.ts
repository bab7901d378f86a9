/** Texts of the list and of print, apart from the others: the embedded timeline has neither. */
import type { Language } from '../language';
import { listAr } from './list-ar';
import { type ListMessages, listEn } from './list-en';

export function listMessages(language: Language): ListMessages {
  return language === 'ar' ? listAr : listEn;
}
