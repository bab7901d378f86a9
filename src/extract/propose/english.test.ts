/** English sentences and short pages, each with the events that it tells and no others. */
import { describe, expect, it } from 'vitest';
import { ENGLISH_PAGES } from './testing/pages-english';
import { ENGLISH_SENTENCES } from './testing/sentences-english';
import { ENGLISH_WIRES } from './testing/wires-english';
import { compared, passagesOf } from './testing/passage';

const PASSAGES = [ENGLISH_SENTENCES, ENGLISH_PAGES, ENGLISH_WIRES].flatMap(passagesOf);

describe.each(PASSAGES)('$text', (passage) => {
  it('tells these events', () => {
    const { expected, proposed } = compared(passage, 'en');
    expect(proposed).toEqual(expected);
  });
});
