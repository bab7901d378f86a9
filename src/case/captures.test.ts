import { describe, expect, it } from 'vitest';
import { describe as quoteAt } from '../article/quote';
import { apply } from './command';
import { capturesOf, changedQuotes, sameText } from './captures';
import { sha256Of } from './hash';
import { type Case, emptyCase } from './records';
import { AT, articleId, newArticle, newEvent } from './testing/cases';

const OLD = 'Rockets hit the mill on Monday. Nobody was hurt.';
const NEW = 'Rockets hit the mill on Sunday. Nobody was hurt.';

function caseWith(): Case {
  const commands = [
    {
      kind: 'add-article',
      article: newArticle('a', OLD, { address: 'https://www.example.org/mill/', sha256: 'x' }),
    },
    {
      kind: 'add-article',
      article: newArticle('b', NEW, { address: 'http://example.org/mill#top', sha256: 'y' }),
    },
    {
      kind: 'add-events',
      events: [
        newEvent('e1', { quotes: [quoteAt(OLD, 0, 30)] }),
        newEvent('e2', { quotes: [quoteAt(OLD, 32, 47)] }),
      ],
    },
  ] as const;
  return commands.reduce<Case>(
    (one, command) => {
      const done = apply(one, command);
      return done.ok ? done.case : one;
    },
    emptyCase('', AT),
  );
}

describe('captures', () => {
  it('of one address are found together, however it is written', () => {
    const one = caseWith();
    expect(capturesOf(one, 'https://example.org/mill').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(capturesOf(one, null)).toEqual([]);
    expect(sameText(one, 'y')?.id).toBe('b');
  });

  it('flag the events whose quotes changed', () => {
    expect(changedQuotes(caseWith(), articleId('a'), NEW)).toMatchObject([
      { event: 'e1', quotes: [{ where: 'quotes.0', now: null }] },
    ]);
  });

  it('take over events with the quotes that are still there', () => {
    const from = articleId('a');
    const done = apply(caseWith(), { kind: 'adopt-capture', from, to: articleId('b') });
    const events = done.ok ? [...done.case.events.values()] : [];
    expect(events.map(({ article }) => article)).toEqual(['b', 'b']);
    expect(events[0]?.quotes[0]).toMatchObject({ exact: OLD.slice(0, 30), start: 0, end: 0 });
    expect(events[1]?.quotes[0]).toMatchObject({ start: 32, end: 47 });
  });
});

it('hashes a text as every other program does', async () => {
  expect(await sha256Of('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
