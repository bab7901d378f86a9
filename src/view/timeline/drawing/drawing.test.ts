import { describe, expect, it, test } from 'vitest';
import { viewportOf } from '../../../layout/testing/options';
import { labelAttributes, spokenStretch } from './drawing';

test.each([
  ['2023-11-18', '2023-11-20', 'from 18 November to 20 November 2023'],
  ['2023-11-18T03:10', '2023-11-18T03:19', 'from 18 November, 03:10 to 18 November 2023, 03:19'],
  ['-0043-03-10', '-0043-03-20', 'from 10 March to 20 March 44 BC'],
  ['1960', '2023', 'from 1 January 1960 to 31 December 2023'],
  ['-9999', '9999', 'from 10,000 BC to 9999'],
])('a range from %s to %s is said in full', (from, to, words) => {
  expect(spokenStretch(viewportOf(from, to), 'en')).toBe(words);
});

describe('a label in a drawing', () => {
  it.each([
    ['Convoy no. 5 (part 2).', 'ar', 'left', { direction: 'ltr', 'text-anchor': 'start' }],
    ['Convoy no. 5 (part 2).', 'ar', 'right', { direction: 'ltr', 'text-anchor': 'end' }],
    ['هجوم (C-130) في التنف.', 'en', 'left', { direction: 'rtl', 'text-anchor': 'end' }],
    ['هجوم (C-130) في التنف.', 'en', 'right', { direction: 'rtl', 'text-anchor': 'start' }],
    ['هجوم (C-130) في التنف.', 'ar', 'left', { direction: null, 'text-anchor': 'end' }],
    ['7 / 40', 'ar', 'left', { direction: null, 'text-anchor': 'end' }],
    ['7 / 40', 'en', 'left', { direction: null, 'text-anchor': 'start' }],
  ] as const)(
    'keeps its own direction and edge: %s in %s, %s',
    (text, language, edge, expected) => {
      expect(labelAttributes(text, edge, language)).toEqual(expected);
    },
  );
});
