/** What must never lose work: a full disk, a crash, damaged records, several tabs. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../case/document';
import { type Case, eventsOf } from '../case/records';
import { articleId, eventId, firstDocument, newEvent } from '../case/testing/cases';
import type { CaseStore } from './case-store';
import type { OpenCase } from './open-case';
import { rawCases, rawText } from './recover';
import { Browser, noLocks } from './testing/stores';

const first = firstDocument();

let browser = new Browser();
afterEach(async () => {
  vi.restoreAllMocks();
  await browser.close();
  browser = new Browser();
});

async function opened(store: CaseStore, id: string): Promise<OpenCase> {
  const result = await store.open(id);
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.open;
}

const add = (id: string): Act => ({
  kind: 'add-events',
  events: [newEvent(id, { article: articleId('000') })],
});

/** Always the same numbers below a limit. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a fake transaction offers besides the real one. */
type Aborting = IDBTransaction & { _abort(name: string): void };

/** Lets the transaction of the nth write from now on fail, and every one after it, until it is restored. */
function failAt(nth: number, name: 'QuotaExceededError' | 'AbortError', forGood: boolean) {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    count += 1;
    const request = put.apply(this, given);
    const isNow = forGood ? count >= nth : count === nth;
    if (isNow) queueMicrotask(() => (this.transaction as Aborting)._abort(name));
    return request;
  });
}

const ids = (one: Case): string[] => eventsOf(one).map(({ id }) => id);

describe('a full disk', () => {
  it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    'at write %i: it is told, memory keeps all, and it is kept later',
    async (nth) => {
      const store = browser.tab();
      const id = await store.create(first);
      const open = await opened(store, id);
      const full = failAt(nth, 'QuotaExceededError', true);
      const results = Array.from({ length: 10 }, (_, at) => open.apply(add(`x${at}`)));
      await open.flush();
      expect(open.status).toMatchObject({ kind: 'failed', because: 'full', waiting: 10 });
      expect(open.case.events.size).toBe(27 + 10);
      open.apply(add('later'));
      full.mockRestore();
      await open.retry();
      await open.flush();
      expect(open.status).toEqual({ kind: 'saved' });
      for (const result of results) {
        expect(result.ok && (await result.kept)).toEqual({ kind: 'saved' });
      }
      const again = await opened(browser.tab(), id);
      expect(again.document).toEqual(open.document);
    },
  );
});

it('a crash in mid-write leaves what was acknowledged, and whole events', async () => {
  const next = numbers(7);
  for (let run = 0; run < 60; run += 1) {
    const store = browser.tab();
    const id = await store.create(first, `run-${run}`);
    const open = await opened(store, id);
    const acknowledged = new Set<string>();
    const crash = failAt(1 + next(25), 'AbortError', true);
    const results = Array.from({ length: 8 }, async (_, at) => {
      const event = `x${at}`;
      const added = open.apply(add(event));
      open.apply({ kind: 'edit-event', id: eventId(event), fields: { tags: ['whole'] } });
      if (at % 3 === 0) await Promise.resolve();
      if (added.ok && (await added.kept).kind === 'saved') acknowledged.add(event);
    });
    await open.flush();
    // The page is gone: nothing is tried again.
    open.stop('closed');
    crash.mockRestore();
    await Promise.all(results);
    const again = await opened(browser.tab(), id);
    expect(again.quarantined).toEqual([]);
    for (const event of acknowledged) expect(again.case.events.has(event)).toBe(true);
    const last = again.document.history.entries.at(-1)?.seq ?? 0;
    expect(again.document.history.entries.length).toBe(last);
  }
});

it('an edit that was written although the storage said no is not done twice', async () => {
  const store = browser.tab();
  const id = await store.create(first);
  const open = await opened(store, id);
  const get = IDBObjectStore.prototype.get;
  let isBroken = true;
  // What is read back differs: the edit is there, but it is not acknowledged.
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    const isRecord = this.name === 'records' && isBroken;
    return get.call(this, isRecord ? [id, 'events', '000-tanf-drone'] : key);
  });
  const added = open.apply(add('x'));
  await open.flush();
  expect(open.status).toMatchObject({ kind: 'failed', because: 'other', waiting: 1 });
  isBroken = false;
  await open.retry();
  expect(added.ok && (await added.kept)).toEqual({ kind: 'saved' });
  expect(open.document.history.entries.length).toBe(1);
  expect((await opened(browser.tab(), id)).document).toEqual(open.document);
});

/** Rows of a store that are changed at random. */
async function mutate(
  name: string,
  change: (row: unknown, next: (n: number) => number) => unknown,
) {
  const request = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const stores = ['cases', 'records', 'history'];
  const tx = db.transaction(stores, 'readwrite');
  const next = numbers(name.length * 7919);
  for (const store of stores) {
    const at = tx.objectStore(store).openCursor();
    at.onsuccess = () => {
      const cursor = at.result;
      if (!cursor) return;
      cursor.update(change(cursor.value, next));
      cursor.continue();
    };
  }
  await new Promise((resolve) => (tx.oncomplete = resolve));
  db.close();
}

const KEYS = new Set(['id', 'case', 'list', 'seq']);
const WRONG = [null, 7, '', 'x', [], {}, true, -1, NaN, '\u0000', { deep: { deeper: [] } }];

/** One field of a row dropped, of the wrong type, cut, nested deeply, or with a letter changed. */
function mutated(row: unknown, next: (below: number) => number): unknown {
  const fields = { ...(row as Record<string, unknown>) };
  const names = Object.keys(fields).filter((name) => !KEYS.has(name));
  const name = names[next(names.length)] ?? '';
  const value = fields[name];
  const way = next(5);
  if (way === 0) Reflect.deleteProperty(fields, name);
  else if (way === 1) fields[name] = WRONG[next(WRONG.length)];
  else if (way === 2 && typeof value === 'string')
    fields[name] = value.slice(0, next(value.length));
  else if (way === 3) fields[name] = `${'['.repeat(3000)}${']'.repeat(3000)}`;
  else if (typeof value === 'string') {
    const at = next(value.length);
    fields[name] = `${value.slice(0, at)}${'x"{'.charAt(next(3))}${value.slice(at + 1)}`;
  } else fields[name] = { ...fields };
  return fields;
}

it('a thousand damaged records are set aside, and nothing is thrown', async () => {
  let count = 0;
  for (let run = 0; count < 1000; run += 1) {
    const store = browser.tab();
    const id = await store.create(first, `run-${run}`);
    const open = await opened(store, id);
    for (let at = 0; at < 8; at += 1) open.apply(add(`x${at}`));
    await open.flush();
    const whole = open.case;
    await store.close();
    await mutate(`${browser.name}-cases`, (row, next) => {
      if (next(2) === 0) return row;
      count += 1;
      return mutated(row, next);
    });
    const after = browser.tab();
    expect((await after.list()).length).toBeLessThanOrEqual(1);
    const result = await after.open(id);
    if (result.kind === 'open') {
      const { case: one, quarantined } = result.open;
      // What is there is as it was; what is not is set aside, with what was found.
      for (const [event, record] of one.events) expect(record).toEqual(whole.events.get(event));
      const aside = quarantined.filter(({ list }) => list === 'events').length;
      expect(one.events.size + aside).toBe(whole.events.size);
      expect(quarantined.every(({ raw }) => raw !== undefined)).toBe(true);
      // It can be edited on.
      const added = result.open.apply(add('after'));
      if (added.ok) expect((await added.kept).kind).not.toBe('refused');
    } else {
      // The seal is what was damaged.
      expect(['seal-failed', 'locked']).toContain(result.kind);
    }
    const raw = await rawCases(browser.name);
    expect(raw.length).toBe(1);
    expect(raw.every((one) => rawText(one).length > 1000)).toBe(true);
    await after.purge(id);
    await after.close();
  }
  expect(count).toBeGreaterThanOrEqual(1000);
});

describe.each([
  ['with locks', undefined],
  ['without locks', noLocks],
] as const)('four tabs, %s', (_name, locks) => {
  it('converge after 500 interleaved edits, and none is lost', async () => {
    browser = new Browser(locks);
    const stores = Array.from({ length: 4 }, () => browser.tab());
    const id = await (stores[0] as CaseStore).create(first);
    const opens = await Promise.all(stores.map((store) => opened(store, id)));
    const next = numbers(99);
    const known = ids(first.case);
    const kept: Promise<unknown>[] = [];
    const wanted: string[] = [];
    for (let edit = 0; edit < 500; edit += 1) {
      browser.now += 1000;
      const open = opens[next(4)] as OpenCase;
      if (edit % 2 === 0) {
        wanted.push(`x${edit}`);
        const done = open.apply(add(`x${edit}`));
        if (done.ok) kept.push(done.kept);
      } else {
        // Another field of the same few events: both edits must be there.
        const event = eventId(known[next(5)] ?? '');
        const tags = [...(open.case.events.get(event)?.tags ?? []), `t${edit}`].slice(-3);
        const note = { ar: '', en: `n${edit}` };
        const fields = next(2) === 0 ? { tags } : { note };
        const done = open.apply({ kind: 'edit-event', id: event, fields });
        if (done.ok) kept.push(done.kept);
      }
      if (next(4) === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    const all = await Promise.all(kept);
    expect(all.filter((one) => (one as { kind: string }).kind !== 'saved')).toEqual([]);
    await Promise.all(opens.map((open) => open.flush()));
    await Promise.all(opens.map((open) => open.catchUp()));
    const [one, ...others] = opens as [OpenCase, ...OpenCase[]];
    for (const other of others) expect(other.document).toEqual(one.document);
    for (const event of wanted) expect(one.case.events.has(event)).toBe(true);
    const stored = await opened(browser.tab(), id);
    expect(stored.document).toEqual(one.document);
    expect(stored.document.history.entries.length).toBe(500);
  });
});

it('an edit that no longer fits is refused, and the other one stays', async () => {
  const [a, b] = [browser.tab(), browser.tab()];
  const id = await a.create(first);
  const [one, other] = [await opened(a, id), await opened(b, id)];
  const event = eventId('000-tanf-drone');
  const removed = one.apply({ kind: 'remove-events', ids: [event] });
  expect(removed.ok && (await removed.kept)).toEqual({ kind: 'saved' });
  const edited = other.apply({ kind: 'edit-event', id: event, fields: { tags: ['x'] } });
  const undone = other.apply({ kind: 'undo' });
  const kept = edited.ok && (await edited.kept);
  // Either the news came first, or the edit is refused when it is written.
  expect(kept === false || kept.kind === 'refused').toBe(true);
  if (undone.ok && kept !== false) expect((await undone.kept).kind).toBe('refused');
  await other.flush();
  expect(other.case).toEqual(one.case);
});
