/** What a figure says of itself in a language. */
import { appWords } from '../app-words';
import type { Language } from '../language';
import type { FigureWords } from './figure-words';

export function figureWords(language: Language): FigureWords {
  return appWords(language).figure;
}
