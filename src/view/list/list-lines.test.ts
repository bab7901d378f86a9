import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { listedStore } from '../../source/store/listed-events';
import { ListRows } from '../../source/list-rows';
import { BY_DATE } from '../../source/list-sort';
import { eventId, eventOf } from '../../event/testing/events';
import { ListLines, stepOf } from './list-lines';

function linesOf(...dates: (string | null)[]): ListLines {
  const store = listedStore(
    dates.map((date, at) => eventOf(`e${at}`, date)),
    BUILT_IN,
  );
  return new ListLines(
    new ListRows({
      store,
      reading: 'stated',
      filter: null,
      sort: BY_DATE,
      language: 'en',
      label: (_, value) => value,
    }),
  );
}

describe('the lines of a list', () => {
  it('are the events where all have a date', () => {
    const lines = linesOf('2023-10-07', '2023-11-18');
    expect([lines.count, lines.headings]).toEqual([2, []]);
    expect([0, 1].map((line) => lines.placeAt(line))).toEqual([0, 1]);
  });

  it('have a heading above undated events, at which no key stops', () => {
    const lines = linesOf('2023-10-07', null, null);
    expect([lines.count, lines.headings]).toEqual([4, [{ line: 1, of: 'undated' }]]);
    expect([0, 1, 2, 3].map((line) => lines.placeAt(line))).toEqual([0, null, 1, 2]);
    expect(lines.lineOf(eventId('e2'))).toBe(3);
    expect(lines.eventNear(1, 1)).toBe(2);
    expect(lines.eventNear(1, -1)).toBe(0);
    expect(lines.eventNear(99, 1)).toBe(3);
  });

  it('have another heading above what lies beyond the drawn years', () => {
    const lines = linesOf('2023', 'Y17E7', null, 'Y-12345');
    expect(lines.headings).toEqual([
      { line: 1, of: 'beyond' },
      { line: 4, of: 'undated' },
    ]);
    const all = Array.from({ length: lines.count }, (_, line) => line);
    expect(all.map((line) => lines.placeAt(line))).toEqual([0, null, 1, 2, null, 3]);
    const ids = ['e0', 'e3', 'e1', 'e2'];
    expect(ids.map((id) => lines.lineOf(eventId(id)))).toEqual([0, 2, 3, 5]);
    expect(lines.eventNear(4, -1)).toBe(3);
    expect(lines.eventNear(1, 1)).toBe(2);
  });

  it('begin below the heading where nothing has a date', () => {
    const lines = linesOf(null, null);
    expect(lines.headings).toEqual([{ line: 0, of: 'undated' }]);
    expect(lines.eventNear(-5, -1)).toBe(1);
  });

  it("are stepped through by the timeline's commands", () => {
    expect(stepOf('next', 3, 9)).toEqual({ to: 4, by: 1 });
    expect(stepOf('laneUp', 3, 9)).toEqual({ to: 2, by: -1 });
    expect(stepOf('last', 3, 9)).toEqual({ to: 8, by: -1 });
    expect(stepOf('search', 3, 9)).toBeNull();
  });
});
