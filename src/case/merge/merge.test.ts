import { describe, expect, it } from 'vitest';
import { caseText } from '../codec/case-file';
import { type Act, type CaseDocument, newDocument, perform } from '../document';
import { revisionOf } from '../history';
import { articleId, eventId, instantAfter, newArticle, newEvent, reading } from '../testing/cases';
import { merge } from './merge';

const MADE = '2026-11-27T09:00:00.000Z';
let clock = 0;

/** Does acts as somebody, each a second later than the one before. */
function by(name: string, document: CaseDocument, ...acts: readonly Act[]): CaseDocument {
  return acts.reduce((one, act) => {
    clock += 1000;
    const done = perform(one, act, { at: instantAfter(clock), by: name, why: '' });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.document;
  }, document);
}

const edit = (id: string, fields: object): Act => ({ kind: 'edit-event', id: eventId(id), fields });
const quote = (exact: string) => ({ exact, start: 0, end: 0 });
const claim = (actor: string) => ({ role: 'reports', actor, to: null, named: null, quote: null });

const start = by(
  'Rana',
  newDocument('Mill bridge', MADE),
  { kind: 'add-article', article: newArticle('a', 'A drone hit the mill.') },
  {
    kind: 'add-events',
    events: [
      newEvent('e1', {
        title: { ar: 'أ', en: 'one' },
        tags: ['x', 'y'],
        quotes: [quote('drone'), quote('mill')],
      }),
      newEvent('e2'),
    ],
  },
);

const event = (one: CaseDocument, id = 'e1') => one.case.events.get(id);
const conflicts = (one: CaseDocument) => [...one.case.conflicts.values()];
const both = (a: Act | readonly Act[], b: Act | readonly Act[]): CaseDocument => {
  const sides = [by('Rana', start, ...[a].flat()), by('Omar', start, ...[b].flat())] as const;
  const merged = merge(...sides);
  expect(caseText(merge(sides[1], sides[0]))).toBe(caseText(merged));
  return merged;
};
const MERGE = (other: CaseDocument): Act => ({ kind: 'merge', other });
const refusal = (document: CaseDocument, act: Act, name: string) => {
  const done = perform(document, act, { at: MADE, by: name, why: '' });
  return done.ok ? null : done.refusal;
};

describe('fields that two people set', () => {
  it('are all there where they are others', () => {
    const merged = both(edit('e1', { kind: 'shelling' }), edit('e1', { status: 'reviewed' }));
    expect(event(merged)).toMatchObject({ kind: 'shelling', status: 'reviewed' });
    expect(conflicts(merged)).toEqual([]);
  });

  it('merge by language where they are texts of two', () => {
    const merged = both(
      edit('e1', { title: { ar: 'ب', en: 'one' } }),
      edit('e1', { title: { ar: 'أ', en: 'two' } }),
    );
    expect(event(merged)?.title).toEqual({ ar: 'ب', en: 'two' });
  });

  it('are a conflict where both set the same one, each with name and time', () => {
    const merged = both(
      edit('e1', { title: { ar: 'ب', en: 'left' } }),
      edit('e1', { title: { ar: 'أ', en: 'right' } }),
    );
    const [one] = conflicts(merged);
    expect(conflicts(merged)).toHaveLength(1);
    // What only one of them set is in both values.
    expect(one).toMatchObject({
      id: 'events/e1/title',
      base: { title: { ar: 'أ', en: 'one' } },
      values: [
        { to: { title: { ar: 'ب', en: 'left' } }, by: 'Rana' },
        { to: { title: { ar: 'ب', en: 'right' } }, by: 'Omar' },
      ],
    });
    expect(event(merged)?.title.en).toBe('right');
  });

  it('belong together: a status without its reviewer says nothing', () => {
    const merged = both(
      edit('e1', { status: 'reviewed', reviewer: 'Rana' }),
      edit('e1', { status: 'rejected', reviewer: 'Omar' }),
    );
    expect(conflicts(merged)).toMatchObject([
      {
        values: [
          { to: { status: 'reviewed', reviewer: 'Rana' } },
          { to: { status: 'rejected', reviewer: 'Omar' } },
        ],
      },
    ]);
  });

  it('do not mix two answers to when it was', () => {
    const merged = both(
      edit('e1', { assessed: reading('2023-11-14', 'film') }),
      edit('e1', { assessed: reading('2023-11-15', 'call') }),
    );
    expect(conflicts(merged)).toMatchObject([
      { id: 'events/e1/assessed', base: { assessed: null } },
    ]);
  });

  it('are the same where both say the same', () => {
    const same = edit('e1', { kind: 'shelling' });
    expect(conflicts(both(same, same))).toEqual([]);
  });
});

describe('lists that two people changed', () => {
  it('lose what either removed and have what either added, in its place', () => {
    const merged = both(
      edit('e1', { tags: ['first', 'x', 'y'] }),
      edit('e1', { tags: ['y', 'last'] }),
    );
    expect(event(merged)?.tags).toEqual(['first', 'y', 'last']);
    expect(conflicts(merged)).toEqual([]);
  });

  it('keep an order that one of them gave', () => {
    const merged = both(
      edit('e1', { quotes: [quote('mill'), quote('drone')] }),
      edit('e1', { quotes: [quote('drone'), quote('mill'), quote('hit')] }),
    );
    expect(event(merged)?.quotes.map(({ exact }) => exact)).toEqual(['mill', 'hit', 'drone']);
  });

  it('are a conflict where both replaced the same entry', () => {
    const claimed = by('Rana', start, edit('e1', { claims: [claim('sohr')] }));
    const [a, b] = [
      by('Rana', claimed, edit('e1', { claims: [claim('irgc')] })),
      by('Omar', claimed, edit('e1', { claims: [claim('council')] })),
    ];
    expect(conflicts(merge(a, b))).toMatchObject([{ id: 'events/e1/claims' }]);
    const one = by('Omar', claimed, edit('e1', { claims: [claim('sohr'), claim('council')] }));
    expect(event(merge(a, one))?.claims.map(({ actor }) => actor)).toEqual(['council', 'irgc']);
  });

  it('are a conflict where one removed what the other added once more', () => {
    const merged = both(
      edit('e1', { quotes: [quote('drone')] }),
      edit('e1', { quotes: [quote('drone'), quote('mill'), quote('mill')] }),
    );
    expect(conflicts(merged)).toMatchObject([
      {
        id: 'events/e1/quotes',
        values: [
          { to: { quotes: [quote('drone')] }, by: 'Rana' },
          { to: { quotes: [quote('drone'), quote('mill'), quote('mill')] }, by: 'Omar' },
        ],
      },
    ]);
  });
});

describe('what one removed', () => {
  const remove: Act = { kind: 'remove-events', ids: [eventId('e1')] };

  it('is gone where the other left it alone', () => {
    expect(event(both(remove, edit('e2', { kind: 'shelling' })))).toBeUndefined();
  });

  it('stays, as a conflict, where the other edited it, and goes when that is decided', () => {
    const merged = both(remove, edit('e1', { kind: 'shelling' }));
    expect(event(merged)?.kind).toBe('shelling');
    expect(conflicts(merged)).toMatchObject([
      {
        id: 'events/e1',
        values: [
          { to: null, by: 'Rana' },
          { to: { kind: 'shelling' }, by: 'Omar' },
        ],
      },
    ]);
    const decide = (choice: number): Act => ({ kind: 'decide', id: 'events/e1', choice });
    const removed = by('Omar', merged, decide(0));
    expect([event(removed), conflicts(removed)]).toEqual([undefined, []]);
    const edited = by('Omar', merged, edit('e1', { tags: ['later'] }), decide(1));
    expect(event(edited)).toMatchObject({ kind: 'shelling', tags: ['later'] });
    expect(conflicts(edited)).toEqual([]);
    expect(by('Omar', removed, { kind: 'undo' }).case).toEqual(merged.case);
  });

  it('stays where the other has come to use it', () => {
    const merged = both(
      { kind: 'remove-article', id: articleId('a') },
      { kind: 'add-events', events: [newEvent('e3')] },
    );
    expect([...merged.case.articles.keys()]).toEqual(['a']);
    expect([...merged.case.events.keys()]).toEqual(['e3']);
    expect(conflicts(merged)).toMatchObject([
      {
        id: 'articles/a',
        values: [
          { to: null, by: 'Rana' },
          { to: {}, by: 'Omar' },
        ],
      },
    ]);
    const gone = by('Rana', merged, { kind: 'decide', id: 'articles/a', choice: 0 });
    expect([gone.case.articles.size, gone.case.events.size]).toEqual([0, 0]);
  });
});

describe('copies that do not share a history', () => {
  const apart = (headline: string, made: string): CaseDocument => {
    const { case: one } = by('Rana', newDocument('Mill bridge', made), {
      kind: 'add-article',
      article: newArticle('a', 'A drone hit the mill.', {
        headline,
        came: { at: made, how: 'file', by: '' },
      }),
    });
    return { case: one, history: newDocument('', '').history };
  };

  it('conflict only in what they say differently, and came when the first came', () => {
    const [a, b] = [apart('Mill', MADE), apart('Mill', '2026-11-28T09:00:00.000Z')];
    expect(caseText(merge(b, a))).toBe(caseText(merge(a, b)));
    expect(conflicts(merge(a, b))).toEqual([]);
    expect(merge(a, b).case.articles.get('a')?.came.at).toBe(MADE);
    expect(conflicts(merge(a, apart('Bridge', MADE)))).toMatchObject([
      { id: 'articles/a/headline', base: null },
    ]);
  });
});

describe('three copies', () => {
  it('have one conflict with all values, and the last one to speak is shown', () => {
    const [a, b, c] = ['left', 'right', 'third'].map((en) =>
      by('Rana', start, edit('e1', { title: { ar: 'أ', en } })),
    ) as [CaseDocument, CaseDocument, CaseDocument];
    for (const merged of [merge(merge(a, b), c), merge(a, merge(b, c)), merge(merge(c, a), b)]) {
      const said = conflicts(merged).flatMap(({ values }) => values.map(({ to }) => to?.title));
      expect(said).toMatchObject([{ en: 'left' }, { en: 'right' }, { en: 'third' }]);
      expect(event(merged)?.title.en).toBe('third');
    }
  });

  it('do not make two edits into none, so that a third copy removes the record without a word', () => {
    const before = [quote('drone'), quote('mill')];
    const quoted = by('Rana', start, edit('e1', { quotes: [...before, quote('hit')] }));
    const undone = by('Rana', quoted, { kind: 'undo' });
    const again = by(
      'Omar',
      quoted,
      edit('e1', { quotes: [...before, quote('hit'), quote('hit')] }),
    );
    const removed = by('Huda', quoted, { kind: 'remove-events', ids: [eventId('e1')] });
    for (const merged of [
      merge(merge(undone, again), removed),
      merge(undone, merge(again, removed)),
      merge(merge(removed, undone), again),
    ]) {
      expect(event(merged)).toBeDefined();
      expect(conflicts(merged).map(({ id }) => id)).toContain('events/e1');
    }
  });

  it('replace in a conflict what its own side has changed since', () => {
    const [a, b] = ['left', 'right'].map((en) =>
      by('Rana', start, edit('e1', { title: { ar: 'أ', en } })),
    ) as [CaseDocument, CaseDocument];
    const later = by('Omar', b, edit('e1', { title: { ar: 'أ', en: 'better' } }));
    const merged = merge(merge(a, b), later);
    const said = conflicts(merged).flatMap(({ values }) => values.map(({ to }) => to?.title));
    expect(said).toMatchObject([{ en: 'left' }, { en: 'better' }]);
  });
});

describe('after a merge', () => {
  const mine = by('Rana', start, edit('e2', { kind: 'shelling' }), edit('e1', { tags: ['mine'] }));
  const theirs = by('Omar', start, edit('e2', { note: { ar: '', en: 'seen' } }));

  it('undo takes back the own edit, and leaves those of the other', () => {
    const merged = by('Rana', mine, MERGE(theirs));
    const back = by('Rana', merged, { kind: 'undo' }, { kind: 'undo' });
    expect(event(back)?.tags).toEqual(['x', 'y']);
    expect(event(back, 'e2')).toMatchObject({ kind: 'attack', note: { en: 'seen' } });
    expect(caseText(by('Rana', back, { kind: 'redo' }, { kind: 'redo' })).slice(0, 1000)).toBe(
      caseText(merged).slice(0, 1000),
    );
  });

  it('undo in the merged file goes by the name', () => {
    const merged = merge(mine, theirs) as CaseDocument;
    expect(event(by('Omar', merged, { kind: 'undo' }), 'e2')).toMatchObject({
      kind: 'shelling',
      note: null,
    });
    expect(event(by('Rana', merged, { kind: 'undo' }))?.tags).toEqual(['x', 'y']);
  });

  it('undo of somebody without a name keeps to what did not come with the merge', () => {
    const nameless = by('', by('', start, edit('e1', { tags: ['mine'] })), MERGE(theirs));
    expect(event(by('', nameless, { kind: 'undo' }))?.tags).toEqual(['x', 'y']);
    expect(event(by('', nameless, { kind: 'undo' }), 'e2')?.note).toMatchObject({ en: 'seen' });
  });

  it('undo is refused where somebody has edited the same since, and says who', () => {
    const merged = by(
      'Rana',
      by('Rana', start, edit('e1', { tags: ['mine', 'x', 'y'] })),
      MERGE(theirs),
    );
    const other = by('Omar', theirs, MERGE(merged), edit('e1', { tags: [] }));
    const again = by('Rana', merged, MERGE(other));
    expect(refusal(again, { kind: 'undo' }, 'Rana')).toMatchObject({
      key: 'edited-since',
      by: 'Omar',
    });
  });

  it('a decision holds when the file comes once more, and undo takes it back', () => {
    const sides = ['left', 'right'].map((en) =>
      by(en, start, edit('e1', { title: { ar: 'أ', en } })),
    ) as [CaseDocument, CaseDocument];
    const merged = by('left', sides[0], MERGE(sides[1]));
    expect(event(merged)?.title.en).toBe('right');
    const decided = by('left', merged, { kind: 'decide', id: 'events/e1/title', choice: 0 });
    expect([event(decided)?.title.en, conflicts(decided)]).toEqual(['left', []]);
    expect(revisionOf(by('left', decided, MERGE(sides[1])).history)).toBe(
      revisionOf(decided.history) + 1,
    );
    expect(conflicts(by('left', decided, MERGE(sides[1])))).toEqual([]);
    expect(conflicts(merge(decided, sides[1]))).toEqual([]);
    const undecided = by('left', decided, { kind: 'undo' });
    expect(conflicts(undecided)).toHaveLength(1);
  });

  it('the history tells what each did, with the numbers of this case', () => {
    const merged = by('Rana', mine, MERGE(by('Omar', theirs, { kind: 'undo' })));
    const last = merged.history.entries.at(-1);
    const [first, second] = last?.merged ?? [];
    expect(last?.merged?.map(({ by: name, kind }) => [name, kind])).toEqual([
      ['Omar', 'edit-event'],
      ['Omar', 'undo'],
    ]);
    expect(first?.seq).toBe(revisionOf(mine.history) + 1);
    expect(second?.of).toBe(first?.seq);
    expect(last?.seq).toBe(revisionOf(mine.history) + 3);
  });
});
