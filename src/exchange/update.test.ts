import { describe, expect, it } from 'vitest';
import { updateOf } from './update';

const event = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  date: '2023',
  ...more,
});

describe('a newer export of the same data', () => {
  it('adds, changes and takes away by id', () => {
    const older = [event('a', 'A'), event('b', 'B'), event('c', 'C')];
    const newer = [event('a', 'A'), event('b', 'B, corrected'), event('d', 'D')];
    expect(updateOf(older, newer, older)).toEqual({
      added: [event('d', 'D')],
      changed: [event('b', 'B, corrected')],
      gone: ['c'],
      keptGone: [],
      keptEdits: [],
    });
  });

  it('leaves what a person edited, and lists the newer value beside it', () => {
    const older = [event('a', 'A'), event('b', 'B')];
    const own = [event('a', 'A, by hand', { note: 'mine' }), event('b', 'B, by hand')];
    const newer = [event('a', 'A, corrected', { date: '2023-11' })];
    expect(updateOf(older, newer, own)).toEqual({
      added: [],
      changed: [event('a', 'A, by hand', { note: 'mine', date: '2023-11' })],
      gone: [],
      keptGone: ['b'],
      keptEdits: [{ id: 'a', field: 'title', own: 'A, by hand', newer: 'A, corrected' }],
    });
  });

  it('does not bring back what a person removed, and says nothing of what is the same by now', () => {
    const older = [event('a', 'A'), event('b', 'B')];
    const own = [event('a', 'A, corrected')];
    const newer = [event('a', 'A, corrected'), event('b', 'B, corrected')];
    expect(updateOf(older, newer, own)).toEqual({
      added: [],
      changed: [],
      gone: [],
      keptGone: [],
      keptEdits: [],
    });
  });
});
