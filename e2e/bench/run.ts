/**
 * `npm run bench`: the timeline at 20 to 1,000,000 events, in Chromium, beside a page written by hand
 * that draws only what can be seen. Prints a table and writes docs/benchmark.md.
 *
 * `-- --peers` installs other timelines in a temporary folder and measures them too.
 * `-- --counts 20,1000` measures only these; then the document is not written.
 * `-- --ledger` measures the contradictions ledger alone, and prints it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test';
import { build } from 'vite';

import { findBrowser } from '../runner/find';
import {
  type Motion,
  type WheelSteps,
  forgetPeak,
  median,
  move,
  pageMemory,
  peakMemory,
} from './measure';
import { type PeerName, PEERS } from './peer-names';
import { installPeers } from './install-peers';
import type { Bench, Shows } from './page';
import { measureLedger } from './ledger';
import { type Row, type Shown, ledgerTable, writeReport } from './report';
import { serve } from './serve';

declare const bench: Bench;

const COUNTS = [20, 1000, 10_000, 100_000, 1_000_000];
/** Repetitions of each measurement, each in a freshly started browser; the median counts. */
const REPEATS = 3;
/** First paints are short and scatter more. */
const PAINT_REPEATS = 7;
/**
 * How long a page idles before it is measured, ms: the browser still compiles what it has loaded.
 */
const REST_MS = 500;
const VIEW = { width: 1440, height: 900 };
/** Peers are not measured above this number of events. */
const PEER_LIMIT: Readonly<Record<PeerName, number>> = {
  'vis-timeline': 10_000,
  'event-drops': 1_000_000,
  echarts: 100_000,
};

/** In by a factor of 8,000, to a view of hours, and out again. */
const ZOOM = [
  ...Array.from({ length: 45 }, () => ({ dx: 0, dy: -40 })),
  ...Array.from({ length: 45 }, () => ({ dx: 0, dy: 40 })),
];
/** In to some weeks, and along. */
const ZOOM_TO_WEEKS = Array.from({ length: 18 }, () => ({ dx: 0, dy: -40 }));
const PAN = Array.from({ length: 60 }, (_, index) => ({
  dx: index < 30 ? 30 : -30,
  dy: 0,
}));

/**
 * Memory has settled when three readings in a row agree within a tolerance; then, or after this
 * many readings, waiting ends.
 */
const MEMORY_LOOKS = 20;
const MEMORY_LOOK_MS = 700;
const STILL_BYTES = 200_000;

interface Tab {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * The benchmark's page in a browser of its own: the garbage of an earlier page may be collected at
 * any time, and would be counted with a later page.
 */
async function withTab<T>(url: string, measure: (tab: Tab) => Promise<T>): Promise<T> {
  const path = findBrowser()?.path;
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--renderer-process-limit=1'],
  });
  try {
    const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'no-preference' });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction('globalThis.bench');
    return await measure({ browser, page, session: await context.newCDPSession(page) });
  } finally {
    await browser.close();
  }
}

const bareFrame = (url: string): Promise<number> =>
  withTab(url, async ({ page, session }) => {
    await page.waitForTimeout(REST_MS);
    const still = {
      selector: 'body',
      steps: Array.from({ length: 120 }, () => ({ dx: 0, dy: 0 })),
    };
    return (await move(page, session, still)).p95;
  });

/** Zooms and pans what is shown. */
async function moveAbout(
  { page, session }: Tab,
  selector: string,
  ctrl: boolean,
): Promise<[Motion, Motion]> {
  const steps = (list: WheelSteps['steps']): WheelSteps => ({
    selector,
    steps: list,
    ctrl,
  });
  const zoom = await move(page, session, steps(ZOOM));
  await move(page, session, steps(ZOOM_TO_WEEKS));
  const pan = await move(page, session, steps(PAN));
  return [zoom, pan];
}

const nodesOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.timeline *').length);

/**
 * The maximum number of nodes while zooming from everything to hours, and the number where
 * everything is dense.
 */
async function countNodes({ page, session }: Tab): Promise<{ most: number; dense: number }> {
  const dense = await nodesOf(page);
  let most = dense;
  for (let step = 0; step < 45; step += 1) {
    await move(page, session, {
      selector: '.area',
      steps: [{ dx: 0, dy: -40 }],
    });
    most = Math.max(most, await nodesOf(page));
  }
  return { most, dense };
}

/** From events in memory until an idle page shows them, ms. */
const firstPaint = (url: string, kind: Shows, count: number): Promise<number> =>
  withTab(url, async ({ page }) => {
    await page.evaluate((n) => bench.prepare(n), count);
    await page.waitForTimeout(REST_MS);
    return page.evaluate((name) => bench.show(name), kind);
  });

/** The measurements of one page. */
type Moved = Omit<Shown, 'paintMs'>;

/** One page of one kind, with the given number of events. */
const showOnce = (url: string, kind: Exclude<Shows, 'timeline'>, count: number): Promise<Moved> =>
  withTab(url, async (tab) => {
    const { page } = tab;
    await page.evaluate((n) => bench.prepare(n), count);
    await page.evaluate((name) => bench.show(name), kind);
    const openedMs = await page.evaluate(() => bench.openedMs);
    await page.waitForTimeout(REST_MS);
    const isPeer = kind !== 'app' && kind !== 'floor';
    const selector = kind === 'app' ? '.area' : kind === 'floor' ? 'svg' : PEERS[kind].selector;
    const nodes = kind === 'app' ? await countNodes(tab) : null;
    if (nodes) await page.evaluate(() => bench.desk?.setViewport(null));
    const [zoom, pan] = await moveAbout(tab, selector, kind !== 'event-drops');
    const filterMs =
      isPeer || kind === 'floor' || count < 1000
        ? null
        : Math.max(
            await page.evaluate(() => bench.filter('base', 'conoco')),
            await page.evaluate(() => bench.filter('claimant', 'kataib-hizballah')),
          );
    return { openedMs, zoom, pan, nodes, filterMs };
  });

function together(all: readonly Moved[], paints: readonly number[]): Shown {
  const of = (pick: (shown: Moved) => number): number => median(all.map(pick));
  const [first] = all;
  if (!first) throw new Error('nothing was measured');
  return {
    openedMs: of((shown) => shown.openedMs),
    paintMs: median(paints),
    zoom: {
      p95: of((shown) => shown.zoom.p95),
      taskMs: of((shown) => shown.zoom.taskMs),
    },
    pan: {
      p95: of((shown) => shown.pan.p95),
      taskMs: of((shown) => shown.pan.taskMs),
    },
    nodes: first.nodes,
    filterMs: first.filterMs === null ? null : of((shown) => shown.filterMs ?? 0),
  };
}

/**
 * What the module keeps beyond the events that its host holds, and the peak memory while it reads them,
 * as the process reports both.
 */
async function measureModule(
  { browser, page, session }: Tab,
  count: number,
): Promise<Pick<Row, 'keptMb' | 'arrayBytesPerEvent' | 'peakMb'>> {
  const browserSession = await browser.newBrowserCDPSession();
  // Memory that the browser keeps for later use does not belong to the index and varies. The
  // browser is asked to release it, before and after, until the rest is stable.
  const settle = async (): Promise<number | null> => {
    let settled: number | null = null;
    let alike = 0;
    for (let look = 0; look < MEMORY_LOOKS && alike < 3; look += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('Memory.simulatePressureNotification', { level: 'critical' });
      await page.waitForTimeout(MEMORY_LOOK_MS);
      const bytes = await pageMemory(browserSession);
      if (bytes === null) return null;
      alike = Math.abs(bytes - (settled ?? 0)) < STILL_BYTES ? alike + 1 : 0;
      settled = bytes;
    }
    return settled;
  };
  await page.evaluate((n) => bench.prepare(n), count);
  const before = await settle();
  await forgetPeak(browserSession);
  const start = await peakMemory(browserSession);
  await page.evaluate(() => bench.show('timeline'));
  const peak = await peakMemory(browserSession);
  const after = await settle();
  const bytes = await page.evaluate(() => bench.bytes());
  return {
    keptMb: before === null || after === null ? null : (after - before) / 1e6,
    arrayBytesPerEvent: bytes / count,
    peakMb: start === null || peak === null ? null : (peak - start) / 1e6,
  };
}

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const ledger = measureLedger();
  if (args.includes('--ledger')) {
    process.stdout.write(`${ledgerTable(ledger)}\n`);
    return;
  }
  const withPeers = args.includes('--peers');
  const given = args[args.indexOf('--counts') + 1];
  const counts = args.includes('--counts') && given ? given.split(',').map(Number) : COUNTS;
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  process.env.BENCH_OUT = join(folder, 'page');
  await build({
    configFile: new URL('./vite.config.ts', import.meta.url).pathname,
    logLevel: 'error',
  });
  const peers = withPeers ? installPeers(join(folder, 'peers')) : [];
  const { server, url } = await serve([process.env.BENCH_OUT, join(folder, 'peers')]);
  const rows: Row[] = [];
  try {
    for (const count of counts) {
      const bare = await bareFrame(url);
      const shown: Record<'app' | 'floor', Moved[]> = { app: [], floor: [] };
      for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        shown.floor.push(await showOnce(url, 'floor', count));
        shown.app.push(await showOnce(url, 'app', count));
      }
      const paints: Record<'app' | 'floor' | 'timeline', number[]> = {
        app: [],
        floor: [],
        timeline: [],
      };
      for (let repeat = 0; repeat < PAINT_REPEATS; repeat += 1) {
        for (const kind of ['floor', 'timeline', 'app'] as const) {
          paints[kind].push(await firstPaint(url, kind, count));
        }
      }
      const others = [];
      for (const name of peers) {
        if (count > PEER_LIMIT[name]) continue;
        const paintMs = await firstPaint(url, name, count);
        others.push({ name, shown: { ...(await showOnce(url, name, count)), paintMs } });
      }
      const bareAfter = await bareFrame(url);
      rows.push({
        count,
        bareMs: Math.min(bare, bareAfter),
        app: together(shown.app, paints.app),
        floor: together(shown.floor, paints.floor),
        timelinePaintMs: median(paints.timeline),
        peers: others,
        ...(await withTab(url, (tab) => measureModule(tab, count))),
      });
      process.stdout.write(`${count} events measured\n`);
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await writeReport(rows, {
    ledger,
    write: !args.includes('--counts'),
    command: ['npm run bench', ...(withPeers ? ['-- --peers'] : [])].join(' '),
  });
}

await run();
