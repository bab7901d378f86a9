import { describe, expect, it } from 'vitest';

import { readDataset } from './dataset-file';

const short = { id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' };

/** Where and why a list of one event, changed in this way, is rejected. */
function refused(change: object): string {
  const result = readDataset([{ ...short, ...change }]);
  return result.ok ? 'read' : `${result.where}: ${result.reason}`;
}

describe('readDataset', () => {
  it('fills omitted fields with “not said”', () => {
    const result = readDataset([short]);
    if (!result.ok) throw new Error(result.reason);
    const [event] = result.value.events;
    expect(event).toMatchObject({
      title: { ar: 'Drones', en: 'Drones' },
      stated: {
        date: { text: '2023-11-13' },
        part: null,
        reference: { kind: 'none' },
        evidence: [],
      },
      assessed: null,
      article: 'none',
      casualties: { state: 'not-stated', killed: null },
    });
    expect(event?.quotes).toHaveLength(1);
    expect(event).not.toHaveProperty('date');
    expect(result.value.articles).toMatchObject([{ id: 'none', publisher: { en: 'No article' } }]);
  });

  it('drops fields it does not know', () => {
    const result = readDataset({ events: [{ ...short, colour: 'red' }], version: 3 });
    expect(result.ok && result.value.events[0]).not.toHaveProperty('colour');
  });

  it("prefers the event's full date to its short one", () => {
    const result = readDataset([{ ...short, stated: { edtf: '2023-12' } }]);
    expect(result.ok && result.value.events[0]?.stated.date?.text).toBe('2023-12');
  });

  it.each([
    [{ kind: 'riot' }, /^events\.0\.kind: is none of attack, /],
    [{ date: 'soon' }, /^events\.0\.date: “soon” is not EDTF$/],
    [{ id: '' }, /^events\.0\.id: is empty$/],
    [{ id: 'x'.repeat(201) }, /^events\.0\.id: is too long$/],
    [{ title: 5 }, /^events\.0\.title: is neither text nor/],
    [{ title: { ar: 'x' } }, /^events\.0\.title\.en: is missing$/],
    [{ title: undefined }, /^events\.0\.title: is missing$/],
    [
      { places: [{ place: 'atlantis' }] },
      /^events\.0\.places\.0\.place: unknown place “atlantis”$/,
    ],
    [{ places: {} }, /^events\.0\.places: is not a list$/],
    [{ claims: [{ role: 'reports', actor: 'nobody' }] }, /^events\.0\.claims\.0\.actor: unknown/],
    [{ assessed: 'later' }, /^events\.0\.assessed: is not an object$/],
    [
      { stated: { reference: { kind: 'event' } } },
      /^events\.0\.stated\.reference\.event: is missing/,
    ],
    [{ quotes: [{ exact: 'x', start: -1 }] }, /^events\.0\.quotes\.0\.start: is not a number/],
    [{ quotes: [{ exact: 'x', start: 1.5 }] }, /^events\.0\.quotes\.0\.start: is not a whole/],
    [{ relations: [{ kind: 'after', event: 'b' }] }, /^events\.0\.relations: no event “b”$/],
  ])('tells the place of the fault: %j', (change, where) => {
    expect(refused(change)).toMatch(where);
  });

  it('takes an interval to the clock of its place, and refuses one that is reversed there', () => {
    const date = '2018-01-15T10:00Z/2018-01-15T12:30';
    expect(refused({ date, places: [{ place: 'tanf' }] })).toBe('read');
    expect(refused({ date, places: [{ place: 'harir' }] })).toBe(
      `events.0: “${date}” ends before it starts in Asia/Baghdad`,
    );
  });

  it('takes a reference as the command line writes it, too', () => {
    const referring = (reference: unknown): unknown => {
      const result = readDataset([{ ...short, stated: { edtf: '2023-11-13', reference } }]);
      return result.ok ? result.value.events[0]?.stated.reference : result.reason;
    };
    expect(referring('publication')).toEqual({ kind: 'publication' });
    expect(referring('event:004-us-strikes')).toEqual({ kind: 'event', event: '004-us-strikes' });
    expect(referring({ kind: 'event', event: 'b' })).toEqual({ kind: 'event', event: 'b' });
    expect(referring('hearsay')).toMatch(/none of/);
  });

  it('rejects two events with the same id, and data that are not a list', () => {
    expect(readDataset([short, short])).toMatchObject({ ok: false, where: 'events.1.id' });
    expect(readDataset({})).toMatchObject({ ok: false, where: 'events', reason: 'is missing' });
    expect(readDataset(null)).toMatchObject({ ok: false, where: '', reason: 'is not an object' });
  });
});
