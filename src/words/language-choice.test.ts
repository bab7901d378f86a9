import { expect, it, test } from 'vitest';
import { languageName } from './interface';
import { LANGUAGE_IDS, nextLanguage, preferredLanguage } from './language-choice';

test('every language leads to the next, and the last to the first', () => {
  expect(LANGUAGE_IDS.map(nextLanguage)).toEqual([...LANGUAGE_IDS.slice(1), LANGUAGE_IDS[0]]);
});

it.each([
  [['ar-SY', 'en'], 'ar'],
  [['de', 'en-GB', 'ar'], 'en'],
  [['fr', 'AR'], 'ar'],
  // Aragonese, whose tag begins with the same letters.
  [['arg'], 'en'],
  [[''], 'en'],
  [[], 'en'],
])('speaks to a reader of %j', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});

test('a language is named in the language of the reader', () => {
  expect(languageName('ar', 'en')).toBe('Arabic');
  expect(languageName('en', 'ar')).toBe('الإنكليزية');
});
