/**
 * `npm run bench`: the timeline at 20 to 1,000,000 events, in Chromium, beside a page written by hand
 * that draws only what can be seen. Prints a table and writes docs/benchmark.md.
 *
 * `-- --peers` installs other timelines in a temporary folder and measures them too.
 * `-- --counts 20,1000` measures only these; then the document is not written.
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
import { type Row, type Shown, writeReport } from './report';
import { serve } from './serve';

declare const bench: Bench;

const COUNTS = [20, 1000, 10_000, 100_000, 1_000_000];
/** Each measurement is taken so often, in a fresh page; the median counts. */
const REPEATS = 3;
const VIEW = { width: 1440, height: 900 };
/** Larger than this, a peer is not waited for. */
const PEER_LIMIT: Readonly<Record<PeerName, number>> = {
  'vis-timeline': 10_000,
  'event-drops': 100_000,
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

/** Memory has settled when three looks in a row find the same, give or take; it is not waited for longer. */
const MEMORY_LOOKS = 20;
const MEMORY_LOOK_MS = 700;
const STILL_BYTES = 200_000;

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openTab(browser: Browser, url: string): Promise<Tab> {
  const context = await browser.newContext({
    viewport: VIEW,
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('globalThis.bench');
  return { page, session: await context.newCDPSession(page) };
}

async function bareFrame(browser: Browser, url: string): Promise<number> {
  const { page, session } = await openTab(browser, url);
  const still = {
    selector: 'body',
    steps: Array.from({ length: 120 }, () => ({ dx: 0, dy: 0 })),
  };
  const { p95 } = await move(page, session, still);
  await page.context().close();
  return p95;
}

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

/** The greatest number of nodes on the way from everything to hours; and where all is dense. */
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

/** How long the timeline alone takes to be seen, in a fresh page; ms. */
async function timelinePaint(browser: Browser, url: string, count: number): Promise<number> {
  const { page } = await openTab(browser, url);
  await page.evaluate((n) => bench.prepare(n), count);
  const paintMs = await page.evaluate(() => bench.show('timeline'));
  await page.context().close();
  return paintMs;
}

/** One page of one kind over so many events. */
async function showOnce(
  browser: Browser,
  url: string,
  kind: Exclude<Shows, 'timeline'>,
  count: number,
): Promise<Shown> {
  const tab = await openTab(browser, url);
  const { page } = tab;
  const buildMs = await page.evaluate((n) => bench.prepare(n), count);
  const paintMs = await page.evaluate((name) => bench.show(name), kind);
  const isPeer = kind !== 'app' && kind !== 'floor';
  const selector = kind === 'app' ? '.area' : kind === 'floor' ? 'svg' : PEERS[kind].selector;
  const nodes = kind === 'app' ? await countNodes(tab) : null;
  if (nodes) await page.evaluate(() => bench.desk?.setViewport(null));
  const [zoom, pan] = await moveAbout(tab, selector, kind !== 'event-drops');
  const filterMs =
    isPeer || kind === 'floor' || count < 1000
      ? null
      : [
          await page.evaluate(() => bench.filter('base', 'conoco')),
          await page.evaluate(() => bench.filter('claimant', 'kataib-hizballah')),
        ];
  await page.context().close();
  return {
    buildMs,
    paintMs,
    zoom,
    pan,
    nodes,
    filterMs: filterMs ? Math.max(...filterMs) : null,
  };
}

function together(all: readonly Shown[]): Shown {
  const of = (pick: (shown: Shown) => number): number => median(all.map(pick));
  const [first] = all;
  if (!first) throw new Error('nothing was measured');
  return {
    buildMs: of((shown) => shown.buildMs),
    paintMs: of((shown) => shown.paintMs),
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

/** Bytes an event of the index alone, and the greatest memory while it is built, as the process says. */
async function measureIndex(
  browser: Browser,
  url: string,
  count: number,
): Promise<Pick<Row, 'bytesPerEvent' | 'arrayBytesPerEvent' | 'peakMb'>> {
  const { page, session } = await openTab(browser, url);
  const browserSession = await browser.newBrowserCDPSession();
  // What the browser keeps for later use is none of the index's, and comes and goes: it is asked to give
  // it back, before and after alike, until what is left stands still.
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
  // A first small index loads all code; then only what another thousand events take is left out.
  await page.evaluate(() => bench.prepare(1000));
  await page.evaluate(() => bench.index());
  const before = await settle();
  await page.evaluate((n) => bench.makeRaw(n), count);
  await session.send('HeapProfiler.collectGarbage');
  await forgetPeak(browserSession);
  const start = await peakMemory(browserSession);
  await page.evaluate(() => bench.sortRaw());
  const peak = await peakMemory(browserSession);
  await page.evaluate(() => bench.index());
  const after = await settle();
  const bytes = await page.evaluate(() => bench.bytes());
  await page.context().close();
  return {
    bytesPerEvent: before === null || after === null ? null : (after - before) / count,
    arrayBytesPerEvent: bytes / count,
    peakMb: start === null || peak === null ? null : (peak - start) / 1e6,
  };
}

async function run(): Promise<void> {
  const args = process.argv.slice(2);
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
  const path = findBrowser()?.path;
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--renderer-process-limit=1'],
  });
  const rows: Row[] = [];
  try {
    for (const count of counts) {
      const bare = await bareFrame(browser, url);
      const shown: Record<'app' | 'floor', Shown[]> = { app: [], floor: [] };
      const alone: number[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        shown.floor.push(await showOnce(browser, url, 'floor', count));
        shown.app.push(await showOnce(browser, url, 'app', count));
        alone.push(await timelinePaint(browser, url, count));
      }
      const others = [];
      for (const name of peers) {
        if (count > PEER_LIMIT[name]) continue;
        others.push({ name, shown: await showOnce(browser, url, name, count) });
      }
      const bareAfter = await bareFrame(browser, url);
      rows.push({
        count,
        bareMs: Math.min(bare, bareAfter),
        app: together(shown.app),
        floor: together(shown.floor),
        timelinePaintMs: median(alone),
        peers: others,
        ...(await measureIndex(browser, url, count)),
      });
      process.stdout.write(`${count} events measured\n`);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await writeReport(rows, {
    write: !args.includes('--counts'),
    command: ['npm run bench', ...(withPeers ? ['-- --peers'] : [])].join(' '),
  });
}

await run();
