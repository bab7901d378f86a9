import { afterEach, describe, expect, it } from 'vitest';
import { readCaseText } from '../../case/codec/case-file';
import { seedDataset } from '../../format/testing/seed-dataset';
import { entriesOf } from '../../ledger/of-document';
import { Browser } from '../../store/testing/stores';
import { CaseList } from '../cases/case-list.svelte';
import type { CaseSession } from '../cases/case-session.svelte';
import { FIRST_CASE } from '../cases/first-case';
import { OpenLedger } from './open-ledger.svelte';

const { articles, events, gazetteer } = seedDataset();

let browser = new Browser();
afterEach(async () => {
  await browser.close();
  browser = new Browser();
});

async function firstCase(): Promise<CaseSession> {
  const list = new CaseList(browser.tab(), () => browser.now);
  await list.first({ articles, events, gazetteer }, 'First case');
  const result = await list.open(FIRST_CASE);
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.session;
}

/** Compares here, where there is no worker. */
const here = {
  now: () => browser.now,
  compare: ({ text }: { readonly text: string }) => {
    const read = readCaseText(text);
    if (!read.ok) throw new Error(read.reason);
    return Promise.resolve(entriesOf(read.document.case));
  },
};

describe('the ledger of an open case', () => {
  it('lists what is open, keeps a decision, and goes on to the next', async () => {
    const work = await firstCase();
    work.by = 'Rana';
    const ledger = new OpenLedger(work, here);
    await ledger.compare();
    const first = ledger.current;
    if (!first) throw new Error('nothing is open');
    expect(first.entry.kind).toBe('stated-date');
    const open = ledger.shown.length;
    expect(ledger.decide(first, { verdict: 'right', side: 0, why: ' The statement. ' })).toBe(true);
    expect(ledger.shown).toHaveLength(open - 1);
    expect(ledger.current?.entry.id).not.toBe(first.entry.id);
    ledger.state = 'decided';
    const decided = ledger.current;
    expect(decided?.ruling).toMatchObject({
      right: '004-us-strikes',
      why: 'The statement.',
      by: 'Rana',
    });
    expect(decided && ledger.rightSide(decided)).toBe(0);
    expect(decided && ledger.reopen(decided)).toBe(true);
    expect(ledger.shown).toEqual([]);
    expect(ledger.undo()).toBe(true);
    expect(ledger.shown).toHaveLength(1);
    await work.close();
  });

  it('parts two events, and compares anew without what they differed on', async () => {
    const work = await firstCase();
    const ledger = new OpenLedger(work, here);
    await ledger.compare();
    ledger.kind = 'means';
    const { current } = ledger;
    if (!current) throw new Error('no means differ');
    const [one, other] = current.entry.sides.map(({ event }) => event);
    expect(ledger.isOfPair(current)).toBe(true);
    expect(ledger.decide(current, { verdict: 'not-same', why: '' })).toBe(true);
    await ledger.compare();
    // A third account may still differ from one of the two.
    const pairs = ledger.shown.map(({ entry: { sides } }) =>
      sides.slice(0, 2).map(({ event }) => event),
    );
    for (const pair of pairs) expect(pair.sort()).not.toEqual([one, other].sort());
    expect(ledger.shown.map(({ entry }) => entry.id)).not.toContain(current.entry.id);
    ledger.kind = 'same-event';
    ledger.state = 'decided';
    expect(ledger.shown.map(({ ruling }) => ruling?.verdict)).toEqual(['not-same']);
    await work.close();
  });

  it('says that it failed, or was cancelled', async () => {
    const work = await firstCase();
    const failing = new OpenLedger(work, {
      ...here,
      compare: () => Promise.reject(new Error('no')),
    });
    await failing.compare();
    expect(failing.comparing).toEqual({ kind: 'failed', reason: 'Error: no' });
    const slow = new OpenLedger(work, {
      ...here,
      compare: (_, __, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
    const done = slow.compare();
    slow.cancel();
    await done;
    expect(slow.comparing).toEqual({ kind: 'cancelled' });
    await work.close();
  });
});
