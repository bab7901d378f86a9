/** What a figure says of itself in a language. */
import { LANGUAGES, type Language } from '../language';
import type { FigureWords } from './figure-words';

export function figureWords(language: Language): FigureWords {
  return LANGUAGES[language].figure;
}
