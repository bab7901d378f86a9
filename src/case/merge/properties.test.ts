/** Whatever two or three people do to their copies of a case, merging loses nothing and depends on no order. */
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { changesBetween } from '../changes';
import { caseText, readCaseText } from '../codec/case-file';
import { jsonText } from '../codec/json-text';
import { type Act, type CaseDocument, newDocument, perform, replay } from '../document';
import { MERGE, eachOf, historyOf, nextToReturn } from '../history';
import type { Case, List } from '../records';
import { anyAct, articleId, instantAfter, newArticle, newEvent } from '../testing/cases';
import { merge } from './merge';

const RUNS = inject('long') ? 10_000 : 40;

/** Edits of one person, each with its own clock: it may stand still, and be hours off. */
const anyEdits = (most: number) =>
  fc.record({
    acts: fc.array(anyAct, { maxLength: most }),
    clock: fc.integer({ min: 0, max: 20_000 }),
    step: fc.constantFrom(0, 1, 1000),
  });
type Edits = { readonly acts: readonly Act[]; readonly clock: number; readonly step: number };

const stampOf = (by: string, ms: number) => ({
  at: instantAfter(ms),
  by,
  why: '',
});

function edited(document: CaseDocument, { acts, clock, step }: Edits, by: string): CaseDocument {
  return acts.reduce((one, act, at) => {
    const done = perform(one, act, stampOf(by, clock + at * step));
    return done.ok ? done.document : one;
  }, document);
}

const at = (document: CaseDocument, by: string, ...acts: readonly Act[]): CaseDocument =>
  edited(document, { acts, clock: by.charCodeAt(0), step: 1000 }, by);

function done(document: CaseDocument, act: Act, by: string): CaseDocument {
  const result = perform(document, act, stampOf(by, 60_000));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.document;
}

const start = at(
  newDocument('Mill bridge', '2026-11-27T09:00:00.000Z'),
  'S',
  { kind: 'add-article', article: newArticle('000', 'Rockets were fired. drone') },
  { kind: 'add-article', article: newArticle('a', 'A drone hit the mill. هجوم') },
  {
    kind: 'add-events',
    events: [
      newEvent('e1', { tags: ['x'], quotes: [{ exact: 'drone', start: 2, end: 7 }] }),
      newEvent('e2'),
      newEvent('000-tanf-drone', { article: articleId('000') }),
    ],
  },
);

const anyStart = anyEdits(5).map((edits) => edited(start, edits, 'S'));
const anyPair = fc
  .tuple(anyStart, anyEdits(8), anyEdits(8))
  .map(([common, a, b]) => ({ common, a: edited(common, a, 'A'), b: edited(common, b, 'B') }));

const text = (one: CaseDocument): string => caseText(one);
const conflictsOf = (one: CaseDocument) => [...one.case.conflicts.values()];
const told = (one: CaseDocument): string[] =>
  eachOf(one.history.entries)
    .filter(({ entry }) => entry.kind !== MERGE)
    .map(({ entry: { at: when, by, kind, changes } }) => jsonText([when, by, kind, changes]));

type Fields = Readonly<Record<string, unknown>>;
const recordIn = (one: Case, list: List, id: string): Fields | undefined =>
  one[list].get(id) as unknown as Fields | undefined;
const isObject = (given: unknown): given is Fields => typeof given === 'object' && given !== null;

/** Whether a value that one side set is in the merged one: whole, entry by entry, or language by language. */
function holds(merged: unknown, was: unknown, set: unknown): boolean {
  if (jsonText(merged) === jsonText(set)) return true;
  if (Array.isArray(merged) && Array.isArray(set)) {
    const texts = (list: unknown): string[] =>
      Array.isArray(list) ? list.map((one) => jsonText(one)) : [];
    const [here, before, now] = [texts(merged), texts(was), texts(set)];
    const added = now.filter((one) => !before.includes(one));
    const removed = before.filter((one) => !now.includes(one));
    return added.every((one) => here.includes(one)) && !removed.some((one) => here.includes(one));
  }
  if (isObject(merged) && isObject(set)) {
    const before = isObject(was) ? was : {};
    return Object.keys(set).every(
      (key) => set[key] === (before[key] ?? '') || set[key] === merged[key],
    );
  }
  return false;
}

/** Edits of a side that are neither in the merged case nor in one of its conflicts. */
function lost(common: CaseDocument, side: CaseDocument, merged: CaseDocument): string[] {
  const conflicts = conflictsOf(merged);
  const values = (list: List, id: string) =>
    conflicts.filter((one) => one.list === list && one.record === id).flatMap((one) => one.values);
  return changesBetween(common.case, side.case).flatMap(({ list, id, to }) => {
    const now = recordIn(merged.case, list, id);
    const offered = values(list, id);
    if (!to) return now && !offered.some((one) => !one.to) ? [`${list}/${id} removed`] : [];
    if (!now) return [`${list}/${id}`];
    const was = recordIn(common.case, list, id);
    return Object.keys(to).flatMap((key) => {
      const isThere =
        key === 'order' ||
        holds(now[key], was?.[key], to[key]) ||
        offered.some((one) => one.to && key in one.to && holds(one.to[key], was?.[key], to[key]));
      return isThere ? [] : [`${list}/${id}/${key}`];
    });
  });
}

describe('two copies edited apart', () => {
  it('merge to the same file in either order, lose no edit, and come back as they were', () => {
    fc.assert(
      fc.property(anyPair, ({ common, a, b }) => {
        const merged = merge(a, b);
        const file = text(merged);
        expect(text(merge(b, a))).toBe(file);
        expect(lost(common, a, merged)).toEqual([]);
        expect(lost(common, b, merged)).toEqual([]);
        expect(told(merged)).toEqual(expect.arrayContaining([...told(a), ...told(b)]));
        const read = readCaseText(file, 'strict');
        expect(read).toEqual({ ok: true, document: merged, broken: [] });
        expect(read.ok && text(read.document)).toBe(file);
      }),
      { numRuns: RUNS },
    );
  });

  it('merge once: what is there already adds nothing', () => {
    fc.assert(
      fc.property(anyPair, ({ a, b }) => {
        expect(text(merge(a, a))).toBe(text(a));
        const merged = merge(a, b);
        const file = text(merged);
        expect(text(merge(merged, a))).toBe(file);
        expect(text(merge(b, merged))).toBe(file);
        expect(text(merge(merged, merged))).toBe(file);
      }),
      { numRuns: RUNS },
    );
  });

  it('merge into an open case to the records and conflicts of the file, and replay in another tab', () => {
    fc.assert(
      fc.property(anyPair, ({ a, b }) => {
        const into = (own: CaseDocument, other: CaseDocument, by: string): CaseDocument => {
          const result = perform(own, { kind: 'merge', other }, stampOf(by, 90_000));
          if (!result.ok) throw new Error(result.refusal.key);
          if (result.entry.changes.length > 0 || result.entry.merged) {
            expect(replay(own, result.entry)).toEqual(result.document);
            expect(historyOf(result.document.history.entries)).toEqual(result.document.history);
          }
          return result.document;
        };
        const [inA, inB] = [into(a, b, 'A'), into(b, a, 'B')];
        const records = (one: CaseDocument): string => text({ ...one, history: historyOf([]) });
        expect(records(inA)).toBe(records(merge(a, b)));
        expect(records(inB)).toBe(records(inA));
        expect(told(inA).sort()).toEqual(told(inB).sort());
        // Each has what the other has: nothing is left to merge.
        expect(records(merge(inA, inB))).toBe(records(inA));
        const again = perform(inA, { kind: 'merge', other: inB }, stampOf('A', 95_000));
        expect(again).toMatchObject({ ok: true, entry: { changes: [] } });
      }),
      { numRuns: RUNS },
    );
  });

  it('go on, and merge again, without conflicts about what was merged before', () => {
    fc.assert(
      fc.property(anyPair, anyEdits(6), ({ a, b }, more) => {
        const merged = merge(a, b);
        const later = edited(merged, more, 'A');
        expect(text(merge(later, merged))).toBe(text(later));
        expect(text(merge(later, b))).toBe(text(later));
        const result = perform(a, { kind: 'merge', other: b }, stampOf('A', 90_000));
        if (!result.ok) throw new Error(result.refusal.key);
        const own = edited(result.document, more, 'A');
        expect(text(merge(b, own))).toBe(text(own));
      }),
      { numRuns: RUNS },
    );
  });

  it('undo only what the user did, whoever named it', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom('A', 'B'), ({ a, b }, me) => {
        const [own, other] = me === 'A' ? [a, b] : [b, a];
        for (const merged of [
          merge(a, b),
          done(own, { kind: 'merge', other }, me),
        ] as CaseDocument[]) {
          if (!merged.history.isMerged) continue;
          const next = nextToReturn(merged.history, 'undo', me);
          expect([undefined, me]).toContain(next?.by);
          const result = perform(merged, { kind: 'undo' }, stampOf(me, 99_000));
          if (!result.ok) {
            expect(['nothing-to-undo', 'edited-since', 'changed-since']).toContain(
              result.refusal.key,
            );
            continue;
          }
          expect(result.entry.of).toBe(next?.seq);
          // Nothing of the other is lost by it.
          const undone = new Set(next?.changes.map(({ list, id }) => `${list}/${id}`));
          const touched = changesBetween(merged.case, result.document.case);
          expect(touched.every(({ list, id }) => undone.has(`${list}/${id}`))).toBe(true);
          const again = perform(result.document, { kind: 'redo' }, stampOf(me, 99_000));
          expect(again.ok && text({ ...merged, history: again.document.history })).toBe(
            again.ok && text(again.document),
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('three copies edited apart', () => {
  it('merge to the same records in every order where there is no conflict', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyStart, anyEdits(3), anyEdits(3), anyEdits(3), (common, x, y, z) => {
        const [a, b, c] = [
          edited(common, x, 'A'),
          edited(common, y, 'B'),
          edited(common, z, 'C'),
        ] as const;
        const all = [
          merge(merge(a, b), c),
          merge(a, merge(b, c)),
          merge(merge(c, a), b),
        ] as CaseDocument[];
        for (const merged of all) {
          for (const side of [a, b, c]) expect(lost(common, side, merged)).toEqual([]);
          expect(readCaseText(text(merged), 'strict')).toMatchObject({ ok: true });
        }
        if (all.some((one) => one.case.conflicts.size > 0)) return;
        compared += 1;
        expect(text(all[1] as CaseDocument)).toBe(text(all[0] as CaseDocument));
        expect(text(all[2] as CaseDocument)).toBe(text(all[0] as CaseDocument));
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 20);
  });
});
