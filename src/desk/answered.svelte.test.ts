import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Answered } from './answered.svelte';

/** A question whose answers come when the test says so. */
function questions() {
  const waiting = new Map<string, (answer: string) => void>();
  let asked = $state('now');
  const answered = new Answered<string>(
    () =>
      asked === 'now'
        ? 'at once'
        : new Promise((resolve) => {
            waiting.set(asked, resolve);
          }),
    'nothing yet',
  );
  return {
    answered,
    ask: (question: string): void => {
      asked = question;
      flushSync();
    },
    answer: async (question: string): Promise<void> => {
      waiting.get(question)?.(`answer to ${question}`);
      await Promise.resolve();
    },
  };
}

/** Reads inside an effect, as a view does. */
function watched(test: (read: () => string[]) => Promise<void>, of: Answered<string>) {
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(of.isLate ? `${of.current} (late)` : of.current);
    });
  });
  flushSync();
  return test(() => {
    flushSync();
    return seen;
  }).finally(stop);
}

it('keeps the last answer until the next one is there', async () => {
  const { answered, ask, answer } = questions();
  await watched(async (read) => {
    expect(read()).toEqual(['at once']);
    ask('one');
    expect(read()).toEqual(['at once', 'at once (late)']);
    await answer('one');
    expect(read().at(-1)).toBe('answer to one');
  }, answered);
});

it('drops the answer to a question that is no longer asked', async () => {
  const { answered, ask, answer } = questions();
  await watched(async (read) => {
    ask('one');
    read();
    ask('two');
    read();
    await answer('one');
    expect(read().at(-1)).toBe('at once (late)');
    await answer('two');
    expect(read().at(-1)).toBe('answer to two');
  }, answered);
});
