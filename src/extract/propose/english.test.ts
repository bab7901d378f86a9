/** English sentences, each with the events that it tells and no others. */
import { describe, expect, it } from 'vitest';
import { ENGLISH_SENTENCES } from './testing/sentences-english';
import { compared, passagesOf } from './testing/passage';

describe.each(passagesOf(ENGLISH_SENTENCES))('$text', (passage) => {
  it('tells these events', () => {
    const { expected, proposed } = compared(passage, 'en');
    expect(proposed).toEqual(expected);
  });
});
