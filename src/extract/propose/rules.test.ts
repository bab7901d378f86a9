/** Each rule of the lexicon proposes an event in its one sentence, and none in the other. */
import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';
import { TRIGGERS } from './lexicon/triggers/index';

const proposed = (text: string) => proposeEvents(text, { published: '2024-02-10' }).events;

describe.each(TRIGGERS)('the rule $id', ({ yes, no }) => {
  it('has a sentence for and one against', () => {
    expect(yes.trim()).not.toBe('');
    expect(no.trim()).not.toBe('');
  });

  it(`proposes: ${yes}`, () => {
    expect(proposed(yes)).toHaveLength(1);
  });

  it(`proposes nothing: ${no}`, () => {
    expect(proposed(no)).toEqual([]);
  });
});
