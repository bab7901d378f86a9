/**
 * `npx tsx e2e/bench/list.ts [COUNT]`: the list view of COUNT generated events (default 1,000,000),
 * in Chromium. Prints the time to show, sort and filter it, the frame times of scrolling by wheel,
 * and the maximum number of nodes. It asserts nothing; docs/decisions/009-list-view.md has the
 * measurements.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { build } from 'vite';

import { findBrowser } from '../runner/find';
import type { Bench } from './page';
import { serve } from './serve';

declare const bench: Bench;

const VIEW = { width: 1440, height: 900 };
const SORTS = ['kind', 'base', 'claimant', 'article', 'date'] as const;
const WHEEL_TURNS = 120;

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'sourceline-list-'));
process.env.BENCH_OUT = folder;
await build({ configFile: new URL('vite.config.ts', import.meta.url).pathname, logLevel: 'warn' });
const { server, url } = await serve([folder]);
const executablePath = findBrowser()?.path;
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});

try {
  const page = await browser.newPage({ viewport: VIEW });
  await page.goto(url);
  const say = (what: string, value: number): void => {
    process.stdout.write(`${what.padEnd(34)} ${value.toFixed(1)}\n`);
  };
  await page.evaluate((n) => bench.prepare(n), count);
  say('first shown, ms', await page.evaluate(() => bench.show('app', { mode: 'list' })));
  await page.getByRole('grid').waitFor();

  /** Time until the change has been painted, ms. */
  const timed = (change: 'kind' | 'base' | 'claimant' | 'article' | 'date'): Promise<number> =>
    page.evaluate(async (by) => {
      const began = performance.now();
      bench.desk?.setSort({ by, descending: by === 'date' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - began;
    }, change);
  for (const by of SORTS) say(`sort by ${by} to paint, ms`, await timed(by));
  say(
    'filter to a claimant to paint, ms',
    await page.evaluate(() => bench.filter('claimant', 'hamas')),
  );
  await page.evaluate(() => bench.filter('claimant', 'hamas'));

  const grid = page.getByRole('grid');
  await page.mouse.move(VIEW.width / 2, VIEW.height / 2);
  // As text: tsx names functions with a helper that the page does not have.
  await page.evaluate(`{
    let last = performance.now();
    window.seen = { frames: [], rows: 0 };
    requestAnimationFrame(function look(now) {
      seen.frames.push(now - last);
      seen.rows = Math.max(seen.rows, document.querySelectorAll('[role=grid] [role=row]').length);
      last = now;
      requestAnimationFrame(look);
    });
  }`);
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) await page.mouse.wheel(0, 240);
  const { frames, rows } = await page.evaluate<{ frames: number[]; rows: number }>('seen');
  frames.sort((a, b) => a - b);
  say('frame while scrolling, median, ms', frames[Math.floor(frames.length / 2)] ?? NaN);
  say('frame while scrolling, p95, ms', frames[Math.floor(frames.length * 0.95)] ?? NaN);
  say('rows in the page at most', rows);
  const scrolled = await grid.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
    return element.scrollHeight;
  });
  say('height of the list, px', scrolled);
  await page.locator(`[aria-rowindex="${count + 1}"]`).waitFor();
  const text = await page.locator(`[aria-rowindex="${count + 1}"]`).innerText();
  process.stdout.write(`last row: ${text.replaceAll('\n', ' | ')}\n`);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
