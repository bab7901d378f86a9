import { expect, test } from 'vitest';
import { viewportOf } from '../../../layout/testing/options';
import { spokenStretch } from './drawing';

test.each([
  ['2023-11-18', '2023-11-20', 'from 18 November to 20 November 2023'],
  ['2023-11-18T03:10', '2023-11-18T03:19', 'from 18 November, 03:10 to 18 November 2023, 03:19'],
  ['-0043-03-10', '-0043-03-20', 'from 10 March to 20 March 44 BC'],
  ['1960', '2023', 'from 1 January 1960 to 31 December 2023'],
  ['-9999', '9999', 'from 10,000 BC to 9999'],
])('a range from %s to %s is said in full', (from, to, words) => {
  expect(spokenStretch(viewportOf(from, to), 'en')).toBe(words);
});
