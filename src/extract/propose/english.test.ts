/** English sentences and short pages, each with the events that it tells and no others. */
import { describe, expect, it } from 'vitest';
import { ENGLISH_PAGES } from './testing/pages-english';
import { ENGLISH_SENTENCES } from './testing/sentences-english';
import { compared, passagesOf } from './testing/passage';

describe.each([...passagesOf(ENGLISH_SENTENCES), ...passagesOf(ENGLISH_PAGES)])(
  '$text',
  (passage) => {
    it('tells these events', () => {
      const { expected, proposed } = compared(passage, 'en');
      expect(proposed).toEqual(expected);
    });
  },
);
