import { describe, expect, it } from 'vitest';
import { caseText, readCaseText } from './codec/case-file';
import { type CaseDocument, perform } from './document';
import { leaving } from './leaving/leaving';
import { merge } from './merge/merge';
import type { RulingRecord } from './rulings';
import { STAMP, firstDocument } from './testing/cases';

const ruling = (more: Partial<RulingRecord> = {}): RulingRecord => ({
  id: 'means:000-baz-rockets:000-conoco-drone-1',
  verdict: 'both',
  right: null,
  events: ['000-baz-rockets', '000-conoco-drone-1'],
  why: 'Two accounts.',
  by: 'Rana',
  at: STAMP.at,
  ...more,
});

function ruled(document: CaseDocument, one: RulingRecord): CaseDocument {
  const done = perform(document, { kind: 'rule', ruling: one }, { ...STAMP, by: one.by });
  if (!done.ok) throw new Error(done.refusal.key);
  return done.document;
}

const first = firstDocument();

describe('a decision about an entry of the ledger', () => {
  it('is in the case file, and only where there is one', () => {
    expect(caseText(first)).not.toContain('"rulings"');
    const text = caseText(ruled(first, ruling()));
    const read = readCaseText(text, 'strict');
    expect(read.ok && [...read.document.case.rulings.values()]).toEqual([ruling()]);
    expect(read.ok && caseText(read.document)).toBe(text);
  });

  it('is refused where it is none', () => {
    const given = { ...ruling(), verdict: 'perhaps' } as unknown as RulingRecord;
    expect(perform(first, { kind: 'rule', ruling: given }, STAMP)).toMatchObject({
      ok: false,
      refusal: { key: 'not-valid', list: 'rulings', where: 'verdict' },
    });
    expect(perform(first, { kind: 'reopen', id: 'none' }, STAMP)).toMatchObject({
      refusal: { key: 'no-such' },
    });
  });

  it('is merged with another copy, and a conflict where both decided', () => {
    const here = ruled(first, ruling());
    const other = ruled(first, ruling({ id: 'tally:x', events: [] }));
    expect(merge(here, other).case.rulings.size).toBe(2);
    expect(merge(here, other).case.conflicts.size).toBe(0);
    const against = ruled(first, ruling({ verdict: 'explained', by: 'Omar', why: 'A slip.' }));
    const both = merge(here, against).case;
    expect(both.conflicts.size).toBe(1);
    expect(both.rulings.get(ruling().id)).toMatchObject({ verdict: expect.any(String) as string });
  });

  it('leaves without names and reasons, and not at all with a rejected event', () => {
    const document = ruled(first, ruling());
    const left = leaving(document, ['notes', 'reviewers']);
    expect([...left.case.rulings.values()]).toEqual([ruling({ why: '', by: '' })]);
    const rejected = perform(
      document,
      { kind: 'edit-events', ids: ['000-baz-rockets' as never], fields: { status: 'rejected' } },
      STAMP,
    );
    if (!rejected.ok) throw new Error(rejected.refusal.key);
    const without = leaving(rejected.document, ['rejected']);
    expect(without.case.rulings.size).toBe(0);
    expect(caseText(without)).not.toContain('Two accounts.');
  });
});
