import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from './history';

describe('History', () => {
  it('has nothing to undo or redo at first', () => {
    const history = new History('a');
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
    expect([history.undo(), history.redo()]).toEqual([null, null]);
  });

  it('goes back and forth', () => {
    const history = new History('a');
    history.record('b', null);
    history.record('c', null);
    expect([history.undo(), history.undo(), history.undo()]).toEqual(['b', 'a', null]);
    expect([history.redo(), history.redo(), history.redo()]).toEqual(['b', 'c', null]);
  });

  it('forgets what was undone once something new happens', () => {
    const history = new History('a');
    history.record('b', null);
    history.undo();
    history.record('c', null);
    expect(history.canRedo).toBe(false);
    expect(history.undo()).toBe('a');
  });

  it('treats consecutive changes of one topic as one step', () => {
    const history = new History('a');
    history.record('ab', 'typing');
    history.record('abc', 'typing');
    history.record('x', 'zoom');
    history.record('y', 'typing');
    expect([history.undo(), history.undo(), history.undo()]).toEqual(['x', 'abc', 'a']);
  });

  it('begins a new step after an undo, also of the same topic', () => {
    const history = new History('a');
    history.record('b', 'typing');
    history.undo();
    history.record('c', 'typing');
    expect(history.undo()).toBe('a');
  });

  it('keeps the last two hundred steps', () => {
    const history = new History(0);
    for (let state = 1; state <= 250; state++) history.record(state, null);
    let steps = 0;
    let last: number | null = null;
    for (let state = history.undo(); state !== null; state = history.undo()) {
      steps++;
      last = state;
    }
    expect([steps, last]).toEqual([200, 50]);
  });

  const doings = fc.array(
    fc.oneof(
      fc.constant('undo' as const),
      fc.constant('redo' as const),
      fc.record({ topic: fc.constantFrom(null, 'a', 'b') }),
    ),
    { maxLength: 60 },
  );

  it('comes back to where it was: undo then redo, redo then undo', () => {
    fc.assert(
      fc.property(doings, (list) => {
        const history = new History(0);
        let present = 0;
        let next = 1;
        for (const doing of list) {
          if (doing === 'undo') present = history.undo() ?? present;
          else if (doing === 'redo') present = history.redo() ?? present;
          else history.record((present = next++), doing.topic);
        }
        if (history.canUndo) {
          history.undo();
          expect(history.redo()).toBe(present);
        }
        if (history.canRedo) {
          history.redo();
          expect(history.undo()).toBe(present);
        }
        while (history.undo() !== null);
        expect(history.canUndo).toBe(false);
      }),
    );
  });
});
