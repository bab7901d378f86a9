/**
 * The browser is killed while an edit of 27 events is being written: each edit that was said to be saved is
 * there afterwards, and none is half written. `npm run test:crash` kills it 200 times.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Page, chromium, expect, test } from '@playwright/test';

import { caseText } from '../../src/case/codec/case-file';
import { perform } from '../../src/case/document';
import { documentOf } from '../../src/case/make-case';
import { seedDataset } from '../../src/format/testing/seed-dataset';
import { SWITCHES } from '../runner/chromium';
import { LONG } from '../runner/long';

const KILLS = Number(process.env.KILLS ?? (LONG ? 200 : 10));
/** The longest time from the first edit to the kill, ms. */
const LATEST_MS = 400;

/** A case with one edit: all its events were reviewed at once. Undo and redo write each of them anew. */
function reviewedCase(): string {
  const at = '2026-01-01T00:00:00.000Z';
  const { document } = documentOf(seedDataset(), { name: 'Kill', at, how: 'file', by: '' });
  const ids = [...document.case.events.values()].map(({ id }) => id);
  const fields = { status: 'reviewed' } as const;
  const done = perform(document, { kind: 'edit-events', ids, fields }, { at, by: '', why: '' });
  if (!done.ok) throw new Error(done.refusal.key);
  return caseText(done.document);
}

interface Running {
  readonly page: Page;
  kill(): Promise<void>;
}

/** A browser of its own over a profile that outlives it. */
async function start(profile: string): Promise<Running> {
  const port = join(profile, 'DevToolsActivePort');
  await rm(port, { force: true });
  const child: ChildProcess = spawn(
    process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    [
      ...SWITCHES,
      '--headless=new',
      '--window-size=1440,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that every process of it dies at once.
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    const isAlive = child.exitCode === null && child.signalCode === null;
    if (child.pid !== undefined && isAlive) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    let address = '';
    await expect
      .poll(async () => (address = await readFile(port, 'utf8').catch(() => '')), {
        timeout: 60_000,
      })
      .toContain('/devtools');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${address.split('\n')[0]}`);
    const context = browser.contexts()[0] ?? (await browser.newContext());
    return { page: context.pages()[0] ?? (await context.newPage()), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** What is stored of a case: the number of its last edit, its entries, and how many events have which status. */
const stored = (page: Page, id: string) =>
  page.evaluate(async (of) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unread'));
      });
    const db = await done(indexedDB.open('sourceline-cases'));
    const range = IDBKeyRange.bound([of], [of, []]);
    const tx = db.transaction(['cases', 'records', 'history']);
    const row = (await done(tx.objectStore('cases').get(of))) as { rev: number };
    const records = (await done(tx.objectStore('records').getAll(range))) as {
      list: string;
      text: string;
    }[];
    const entries = await done(tx.objectStore('history').count(range));
    db.close();
    const statuses: Record<string, number> = {};
    for (const { list, text } of records) {
      if (list !== 'events') continue;
      const { status = 'unreviewed' } = JSON.parse(text) as { status?: string };
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    return { rev: row.rev, entries, statuses };
  }, id);

/** Undoes and redoes the edit without end; calls `tellSaved` each time that the page says "Saved". */
async function edit(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { tellSaved } = globalThis as unknown as { tellSaved: () => void };
    const status = document.querySelector('.bar [role=status]') as HTMLElement;
    const says = (words: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (status.ariaLabel !== words) return;
          watching.disconnect();
          resolve();
        };
        const watching = new MutationObserver(look);
        watching.observe(status, { attributes: true });
        look();
      });
    for (let at = 0; ; at += 1) {
      const saving = says('Saving…');
      const init = { code: 'KeyZ', key: 'z', shiftKey: at % 2 === 1, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      await saving;
      await says('Saved');
      tellSaved();
    }
  });
}

test(`nothing that was saved is lost when the browser is killed ${KILLS} times`, async ({
  baseURL,
}) => {
  test.setTimeout(120_000 + KILLS * 20_000);
  const profile = await mkdtemp(join(tmpdir(), 'sourceline-crash-'));
  let id = '';
  /** Edits that the page has said to be saved. */
  let acknowledged = 1;
  let inMidEdit = 0;
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const { page, kill: end } = await start(profile);
      try {
        const label = `after ${kill} kills`;
        await page.goto(`${baseURL}/?lang=en${id && `&case=${id}`}`);
        if (kill === 0) {
          await page.locator('input[type=file]').setInputFiles({
            name: 'kill.case.json',
            mimeType: 'application/json',
            buffer: Buffer.from(reviewedCase()),
          });
          await expect(page).toHaveURL(/case=/);
          id = new URL(page.url()).searchParams.get('case') ?? '';
        }
        await expect(page.getByRole('status', { name: 'Saved' }), label).toBeVisible();
        await expect(page.getByRole('alert'), label).toHaveCount(0);
        const found = await stored(page, id);
        expect(found.entries, label).toBe(found.rev);
        expect(found.rev, label).toBeGreaterThanOrEqual(acknowledged);
        // All of an edit or nothing of it: an odd number of edits leaves the events reviewed.
        expect(found.statuses, label).toEqual({
          [found.rev % 2 === 1 ? 'reviewed' : 'unreviewed']: 27,
        });
        if (found.rev > acknowledged) inMidEdit += 1;
        acknowledged = found.rev;
        if (kill === KILLS) break;
        // With an odd number there is something to undo first.
        if (found.rev % 2 === 0) {
          await page.keyboard.press('Shift+Z');
          await expect.poll(async () => (await stored(page, id)).rev).toBe(found.rev + 1);
          acknowledged += 1;
        }
        await page.exposeFunction('tellSaved', () => (acknowledged += 1));
        const editing = edit(page).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
        await end();
        // What the page had said before it died has been heard by then.
        await Promise.race([editing, new Promise((resolve) => setTimeout(resolve, 1000))]);
      } finally {
        await end();
      }
    }
    test.info().annotations.push({
      type: 'crash',
      description: `${KILLS} kills, ${acknowledged} edits, ${inMidEdit} written but not yet said`,
    });
    process.stdout.write(
      `${KILLS} kills: ${acknowledged} edits kept, ${inMidEdit} of them written but not yet said\n`,
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
