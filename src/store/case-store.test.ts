import { afterEach, describe, expect, it } from 'vitest';
import { caseText } from '../case/codec/case-file';
import { perform } from '../case/document';
import { headOf } from '../case/records';
import { AT, articleId, eventId, firstDocument, newEvent } from '../case/testing/cases';
import type { CaseStore } from './case-store';
import type { OpenCase } from './open-case';
import { askToPersist } from './persist';
import { rawCases, rawText } from './recover';
import { PBKDF2 } from './seal';
import { Browser } from './testing/stores';

const first = firstDocument();
const MINUTE = 60_000;
const FEW = { name: 'pbkdf2-sha256', iterations: 1000 } as const;

let browser = new Browser();
afterEach(async () => {
  await browser.close();
  browser = new Browser();
});

async function opened(store: CaseStore, id: string, passphrase?: string): Promise<OpenCase> {
  const result = await store.open(id, passphrase);
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.open;
}

const add = (id: string) =>
  ({ kind: 'add-events', events: [newEvent(id, { article: articleId('000') })] }) as const;

describe('a case', () => {
  it('is found again as it was, with what can be undone', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    const open = await opened(store, id);
    const done = open.apply(add('x'), { by: 'Me', why: 'seen' });
    expect(open.status).toEqual({ kind: 'saving', waiting: 1 });
    expect(done.ok && (await done.kept)).toEqual({ kind: 'saved' });
    expect(open.status).toEqual({ kind: 'saved' });
    const again = await opened(browser.tab(), id);
    expect(caseText(again.document)).toBe(caseText(open.document));
    expect(again.document.history.entries).toMatchObject([{ seq: 1, by: 'Me', why: 'seen' }]);
    const undone = again.apply({ kind: 'undo' });
    expect(undone.ok && (await undone.kept)).toEqual({ kind: 'saved' });
    expect(again.case).toEqual(first.case);
    const last = await opened(browser.tab(), id);
    expect(last.case).toEqual(first.case);
    expect(last.document.history.redoable).toEqual([1]);
  });

  it('takes in another copy by one edit, which other tabs read, and which is there after a reload', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    const open = await opened(store, id);
    const tab = await opened(browser.tab(), id);
    const other = perform(first, add('y'), { at: AT, by: 'Other', why: '' });
    if (!other.ok) throw new Error(other.refusal.key);
    open.apply(add('x'), { by: 'Me' });
    const done = open.apply({ kind: 'merge', other: other.document }, { by: 'Me', why: 'b.json' });
    expect(done.ok && (await done.kept)).toEqual({ kind: 'saved' });
    await tab.catchUp();
    expect(caseText(tab.document)).toBe(caseText(open.document));
    tab.apply(add('z'), { by: 'Me' });
    await tab.flush();
    await open.catchUp();
    const again = await opened(browser.tab(), id);
    expect(caseText(again.document)).toBe(caseText(open.document));
    expect([...again.case.events.keys()]).toEqual(expect.arrayContaining(['x', 'y', 'z']));
    expect(again.document.history.entries).toMatchObject([
      { seq: 1 },
      { seq: 3, merged: [{ seq: 2, by: 'Other' }] },
      { seq: 4 },
    ]);
    again.apply({ kind: 'undo' }, { by: 'Me' });
    again.apply({ kind: 'undo' }, { by: 'Me' });
    await again.flush();
    const events = (await opened(browser.tab(), id)).case.events;
    expect(['x', 'y', 'z'].map((one) => events.has(one))).toEqual([false, true, false]);
  });

  it('is listed, renamed, copied, deleted and brought back', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    browser.now += MINUTE;
    await store.rename(id, 'Mill');
    browser.now += MINUTE;
    const copy = await store.duplicate(id, 'Copy');
    expect(await store.list()).toMatchObject([
      { id: copy, name: 'Copy', events: 27, articles: 2, editsSinceSaved: 2, savedAt: null },
      { id, name: 'Mill', events: 27 },
    ]);
    await store.remove(id);
    expect((await store.list()).map((one) => one.id)).toEqual([copy]);
    expect((await store.list({ deleted: true })).map((one) => one.id)).toEqual([id]);
    await store.restore(id);
    expect((await store.list()).length).toBe(2);
  });

  it('that is deleted for good leaves neither records nor snapshots', async () => {
    const [store, other] = [browser.tab(), browser.tab()];
    const id = await store.create(first);
    const elsewhere = await opened(other, id);
    await opened(store, id);
    await store.flush();
    expect(await rawCases(browser.name)).toMatchObject([{ id, snapshots: 1, records: 30 }]);
    await store.purge(id);
    expect(await rawCases(browser.name)).toEqual([]);
    await elsewhere.catchUp();
    expect(elsewhere.status).toMatchObject({ kind: 'read-only', because: 'gone' });
    expect(elsewhere.apply(add('x'))).toMatchObject({ ok: false });
    expect(await rawCases(browser.name)).toEqual([]);
  });

  it('says when it was last saved outside the browser, and how many edits ago', async () => {
    const store = browser.tab();
    const open = await opened(store, await store.create(first));
    open.apply(add('x'));
    expect(open.savedOutside).toEqual({ at: null, editsSince: 1 });
    await open.stampSavedOutside();
    expect(open.savedOutside).toEqual({ at: AT, editsSince: 0 });
    open.apply(add('y'));
    await open.flush();
    expect(await store.list()).toMatchObject([{ savedAt: AT, editsSinceSaved: 1 }]);
  });

  it('that a later version has changed is only read', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    const open = await opened(store, id);
    await raise(browser.name, id);
    const done = open.apply(add('x'));
    expect(done.ok && (await done.kept)).toEqual({ kind: 'read-only', because: 'newer' });
    expect(open.case.events.has('x')).toBe(true);
    const late = await opened(browser.tab(), id);
    expect(late.status).toMatchObject({ kind: 'read-only', because: 'newer' });
    expect(late.case).toEqual(first.case);
    expect((await store.list())[0]).toMatchObject({ isNewer: true });
  });

  it('stays readable when a later version has changed the database under it', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    const open = await opened(store, id);
    const newer = indexedDB.open(`${browser.name}-cases`, 99);
    const db = await new Promise<IDBDatabase>((resolve) => {
      newer.onsuccess = () => resolve(newer.result);
    });
    expect(open.status).toMatchObject({ kind: 'read-only', because: 'newer' });
    expect(store.isOutdated).toBe(true);
    db.close();
    const late = await opened(browser.tab(), id);
    expect(late.case).toEqual(first.case);
    expect(late.apply(add('x'))).toEqual({ ok: false, refusal: { key: 'read-only' } });
  });
});

/** A later version of the app writes the case in another form. */
async function raise(name: string, id: string): Promise<void> {
  const request = indexedDB.open(`${name}-cases`);
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const cases = db.transaction('cases', 'readwrite').objectStore('cases');
  await new Promise<void>((resolve) => {
    const got = cases.get(id);
    got.onsuccess = () => {
      cases.put({ ...(got.result as object), form: 2 }).onsuccess = () => resolve();
    };
  });
  db.close();
}

describe('snapshots', () => {
  it('are five minutes apart, kept seven days, and restored only when asked', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    const open = await opened(store, id);
    await store.flush();
    for (let minute = 0; minute < 12; minute += 1) {
      browser.now += MINUTE;
      open.apply(add(`x${minute}`));
      await open.flush();
    }
    const taken = await store.snapshots(id);
    expect(taken.map(({ at }) => at.slice(11, 16))).toEqual(['10:10', '10:05', '10:00']);
    expect(taken[2]).toMatchObject({
      events: 27,
      differences: { added: 0, changed: 0, removed: 12 },
    });
    const restored = await store.restoreSnapshot(open, taken[2]?.at ?? '');
    expect(restored?.ok && (await restored.kept)).toEqual({ kind: 'saved' });
    expect(open.case).toEqual(first.case);
    open.apply({ kind: 'undo' });
    expect(open.case.events.size).toBe(27 + 12);
    await open.flush();
    browser.now += 8 * 24 * 60 * MINUTE;
    open.apply(add('late'));
    await open.flush();
    expect((await store.snapshots(id)).length).toBe(1);
    // No piece of those that are gone is left.
    const [raw] = await rawCases(browser.name);
    expect(raw?.rows.pieces?.length).toBe(raw?.records);
  });

  it('bring back a case that the browser has cleared', async () => {
    const store = browser.tab();
    const id = await store.create(first);
    await opened(store, id);
    await store.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(`${browser.name}-cases`).onsuccess = resolve;
    });
    const after = browser.tab();
    expect(await after.list()).toEqual([]);
    const [lost] = await after.lost();
    expect(lost).toMatchObject({ id, name: 'First case' });
    expect(await after.recoverLost(id, lost?.at ?? '')).toBe(true);
    expect((await opened(after, id)).case).toEqual(first.case);
    expect(await after.lost()).toEqual([]);
  });
});

describe('a passphrase', () => {
  it('hides everything but the name, and locks the other tabs', async () => {
    const [store, other] = [browser.tab(), browser.tab()];
    const id = await store.create(first);
    const open = await opened(store, id);
    const elsewhere = await opened(other, id);
    await store.setPassphrase(open, 'كلمة سر', FEW);
    const raw = rawText((await rawCases(browser.name))[0] as never);
    // Ids and the name are in the clear.
    expect(/كونيكو|rocket attack|Syria TV/iu.test(raw)).toBe(false);
    await elsewhere.catchUp();
    expect(elsewhere.status).toMatchObject({ because: 'locked' });
    expect(await other.open(id)).toEqual({ kind: 'locked' });
    expect(await other.open(id, 'wrong')).toEqual({ kind: 'wrong-passphrase' });
    const again = await opened(other, id, 'كلمة سر');
    expect(again.case).toEqual(first.case);
    again.apply(add('x'));
    await again.flush();
    await open.catchUp();
    expect(open.case).toEqual(again.case);
    expect((await store.snapshots(id)).length).toBe(1);
    // A copy opens with the same passphrase.
    const copy = await store.duplicate(id, 'Copy');
    expect((await opened(store, copy ?? '', 'كلمة سر')).case).toEqual(open.case);
    await store.setPassphrase(open, null);
    expect((await opened(browser.tab(), id)).case).toEqual(open.case);
  });

  it('makes its key by argon2id, or as it was recorded', async () => {
    for (const kdf of [undefined, PBKDF2]) {
      const store = browser.tab();
      const id = await store.create(first);
      await store.setPassphrase(await opened(store, id), 'x', kdf);
      const raw = rawText((await rawCases(browser.name)).find((one) => one.id === id) as never);
      expect(raw.includes(kdf ? '"iterations": 600000' : '"memoryKiB": 65536')).toBe(true);
      expect((await opened(store, id, 'x')).case).toEqual(first.case);
    }
  });
});

it('asks to keep what is stored, and says the answer', async () => {
  const persisted = (answer: boolean) => ({
    persisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(answer),
  });
  expect(await askToPersist(persisted(true))).toBe('kept');
  expect(await askToPersist(persisted(false))).toBe('may-be-cleared');
  expect(await askToPersist(undefined)).toBe('unknown');
});

it('resets the first case', async () => {
  const store = browser.tab();
  const id = await store.create(first, 'first');
  const open = await opened(store, id);
  open.apply({ kind: 'remove-events', ids: [eventId('000-tanf-drone')] });
  open.apply({ kind: 'rename-case', name: 'x' });
  store.reset(open, first.case);
  await open.flush();
  expect((await opened(browser.tab(), 'first')).case).toEqual(first.case);
  expect(headOf(open.case).name).toBe('First case');
});
