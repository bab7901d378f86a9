import { expect, it } from 'vitest';
import { sentences } from './sentences';

const words = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['One. Two!  Three', ['One.', 'Two!', 'Three']],
  ['Lt. Col. Smith spoke. He left.', ['Lt. Col. Smith spoke.', 'He left.']],
  [
    'U.S. forces left on Nov. 3 at 3.5 km. They came.',
    ['U.S. forces left on Nov. 3 at 3.5 km.', 'They came.'],
  ],
  ['“It fell.” He said so.', ['“It fell.”', 'He said so.']],
  [
    'قصفوا القاعدة. هل ردّت؟ نعم.\n\nفقرة ثانية',
    ['قصفوا القاعدة.', 'هل ردّت؟', 'نعم.', 'فقرة ثانية'],
  ],
  [' \n ', []],
])('cuts %j', (text, expected) => expect(words(text)).toEqual(expected));
