/** A text in both languages as values with their language; the same words in both are said once. */
import type { Bilingual } from '../../article/article';

export function passageLanguageOf(title: Bilingual): { language: string; value: string }[] {
  const all = Object.entries({ ...title }).filter(([, value]) => value.trim() !== '');
  const values = new Set(all.map(([, value]) => value));
  if (values.size > 1) return all.map(([language, value]) => ({ language, value }));
  return [...values].map((value) => ({
    language: /[\u0600-\u06ff]/.test(value) ? 'ar' : 'en',
    value,
  }));
}
