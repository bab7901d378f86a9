/** Where in a text the words of a query are, as the search compares them. */
import { fold } from '../article/orthography';
import { CHUNK, foldForSearch, formsOf, queryTerms, wordsOfChunk } from './search-words';
import { termMatcher, unitsOf } from './word-match';

export interface FoundRange {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the words of one query in one text after the other. */
export function rangeFinder(query: string): (text: string) => FoundRange[] {
  const matchers = queryTerms(query).map(termMatcher);
  const isFound = (form: string): boolean => {
    const units = unitsOf(form);
    return matchers.some((matches) => matches(units, 0, units.length));
  };
  return (text) => {
    if (matchers.length === 0) return [];
    const folded = fold(foldForSearch(text), 'search');
    return [...folded.text.matchAll(CHUNK)]
      .filter(([chunk]) => wordsOfChunk(chunk).flatMap(formsOf).some(isFound))
      .map(({ 0: chunk, index }) => ({
        start: folded.toSource(index),
        end: folded.toSourceEnd(index + chunk.length),
      }));
  };
}
