/** The vocabulary of events in a language, the same in every view and in the figure. */
import { LANGUAGES, type Language } from '../language';
import type { VocabularyWords } from './vocabulary-words';

export function vocabulary(language: Language): VocabularyWords {
  return LANGUAGES[language].vocabulary;
}
