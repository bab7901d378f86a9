/** Damaged and hostile case files, merged with a sound one: none throws, and what is written is read again. */
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { caseText, readCaseText } from '../codec/case-file';
import { type CaseDocument, newDocument, perform } from '../document';
import { anyAct, eventId, newArticle, newEvent } from '../testing/cases';
import { merge } from './merge';

const STAMP = { at: '2026-11-28T10:00:00.000Z', by: 'Rana', why: '' };
const done = (document: CaseDocument, ...acts: Parameters<typeof perform>[1][]): CaseDocument =>
  acts.reduce((one, act) => {
    const result = perform(one, act, STAMP);
    return result.ok ? result.document : one;
  }, document);

const sound = done(
  newDocument('Mill', '2026-11-27T09:00:00.000Z'),
  { kind: 'add-article', article: newArticle('a', 'A drone hit the mill. هجوم') },
  { kind: 'add-events', events: [newEvent('e1', { tags: ['x'] }), newEvent('e2')] },
);
const edit = (tags: string[], en: string): CaseDocument =>
  done(
    sound,
    { kind: 'edit-event', id: eventId('e1'), fields: { tags, title: { ar: '', en } } },
    { kind: 'remove-events', ids: [eventId('e2')] },
    { kind: 'undo' },
  );
/** With a merge and a conflict in it. */
const other = merge(edit(['x', 'y'], 'left'), edit(['z'], 'right')) as CaseDocument;
const file = JSON.parse(caseText(other)) as object;

const WRONG: readonly unknown[] = [
  null,
  7,
  -1,
  NaN,
  '',
  'x',
  '\u0000\u202E',
  [],
  {},
  true,
  [null],
  { id: 'e1' },
  'constructor',
  { constructor: 1, toString: null },
  JSON.parse('{"__proto__":{"tags":1}}'),
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
];

/** Puts something else in some place of plain data. */
function mutated(given: unknown, path: readonly number[], wrong: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof given !== 'object' || given === null) return wrong;
  const keys = Object.keys(given);
  if (keys.length === 0) return wrong;
  const key = keys[step % keys.length] ?? '';
  const inner: unknown = (given as Record<string, unknown>)[key];
  if (wrong === undefined && rest.length === 0) {
    if (Array.isArray(given)) return given.filter((_, at) => String(at) !== key);
    return Object.fromEntries(Object.entries(given).filter(([name]) => name !== key));
  }
  const next = mutated(inner, rest, wrong);
  if (Array.isArray(given))
    return given.map((one: unknown, at) => (String(at) === key ? next : one));
  return { ...given, [key]: next };
}

const anyMutation = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
  // Undefined: dropped.
  wrong: fc.oneof(fc.constantFrom(...WRONG, undefined), fc.string(), fc.jsonValue()),
});

it('whatever is changed in a case file', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(anyMutation, { minLength: 1, maxLength: 3 }),
      fc.array(anyAct, { maxLength: 3 }),
      fc.option(fc.nat(5000)),
      (mutations, acts, cut) => {
        const given = mutations.reduce<unknown>(
          (one, { path, wrong }) => mutated(one, path, wrong),
          file,
        );
        const whole = JSON.stringify(given) ?? '';
        const text = cut !== null && cut % 5 === 0 ? whole.slice(0, cut) : whole;
        const strict = readCaseText(text, 'strict');
        const found = readCaseText(text);
        // One that is refused as damaged is still not to throw where it is read leniently.
        if (strict.ok) expect(found.ok).toBe(true);
        if (!found.ok) return;
        read += 1;
        const own = done(edit(['own'], 'own'), ...acts);
        const merged = merge(own, found.document);
        const written = caseText(merged);
        expect(caseText(merge(found.document, own))).toBe(written);
        const again = readCaseText(written);
        expect(again.ok && again.broken).toEqual([]);
        expect(again.ok && caseText(again.document)).toBe(written);
        let into = done(own, { kind: 'merge', other: found.document });
        for (const id of into.case.conflicts.keys()) {
          for (const choice of [0, 1, null, 7]) done(into, { kind: 'decide', id, choice });
          into = done(into, { kind: 'decide', id, choice: 0 });
        }
        into = done(into, { kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' });
        expect(readCaseText(caseText(into))).toMatchObject({ ok: true, broken: [] });
      },
    ),
    { numRuns: inject('long') ? 10_000 : 300 },
  );
  expect(read).toBeGreaterThan(50);
});
