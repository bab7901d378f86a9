import { describe, expect, it } from 'vitest';
import { perform } from '../case/document';
import { STAMP, firstDocument } from '../case/testing/cases';
import { entriesOf } from './of-document';
import { withRulings } from './ruled';

const first = firstDocument();
const entries = entriesOf(first.case);
const ids = entries.map(({ id }) => id);

describe('the ledger of the first case', () => {
  it('has the days of October that exclude each other', () => {
    expect(entries[0]).toMatchObject({
      kind: 'stated-date',
      weight: 'high',
      sides: [
        { event: '004-us-strikes', marks: [{ exact: '13 تشرين الأول الجاري' }] },
        { event: '004-tally-40', marks: [{ exact: 'منذ 7 تشرين الأول الماضي' }] },
      ],
    });
  });

  it('has the drones and the rockets at Conoco, which a reviewer has joined', () => {
    expect(ids).toContain('means:000-baz-rockets:000-conoco-drone-1');
  });

  it('has what reviewers noted in the events', () => {
    const noted = entries.filter(({ kind }) => kind === 'recorded');
    expect(noted.map(({ sides: [side] }) => side?.event)).toEqual(
      expect.arrayContaining(['004-us-strikes', '000-tanf-drone']),
    );
  });

  it('has a note that two events have once', () => {
    const noted = first.case.events.get('004-us-strikes');
    const other = first.case.events.get('004-tally-40');
    if (!noted || !other) throw new Error('The first case has changed.');
    const { contradictions } = noted;
    const events = new Map(first.case.events).set(other.id, { ...other, contradictions });
    const recorded = (all: typeof entries) => all.filter(({ kind }) => kind === 'recorded');
    expect(recorded(entriesOf({ ...first.case, events }))).toHaveLength(recorded(entries).length);
  });

  it('says how many of the counted attacks on Conoco are here', () => {
    expect(entries.find(({ id }) => id === 'tally:004-tally-40:at.conoco')).toMatchObject({
      nature: 'gap',
      reasons: [{ key: 'fewer-than-counted', counted: 7 }],
    });
  });

  it('finds nothing else', () => {
    const natures = entries.filter(({ nature }) => nature === 'contradiction');
    expect(natures.map(({ kind }) => kind).sort()).toEqual([
      'means',
      'recorded',
      // Of 000-tanf-drone and 000-rukban-drone, which share one note.
      'recorded',
      'stated-date',
    ]);
  });

  it('keeps a decision with its entry, and gives it up when it is undone', () => {
    const [entry] = entries;
    const ruling = {
      id: entry?.id ?? '',
      verdict: 'explained' as const,
      right: null,
      events: ['004-tally-40', '004-us-strikes'],
      why: 'A slip for November.',
      by: 'Rana',
      at: STAMP.at,
    };
    const done = perform(first, { kind: 'rule', ruling }, STAMP);
    if (!done.ok) throw new Error(done.refusal.key);
    expect(withRulings(done.document.case, entries)[0]).toEqual({ entry, ruling });
    const back = perform(done.document, { kind: 'undo' }, STAMP);
    if (!back.ok) throw new Error(back.refusal.key);
    expect(withRulings(back.document.case, entries)[0]).toEqual({ entry, ruling: null });
  });
});
