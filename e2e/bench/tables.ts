/**
 * `npm run measure:tables`: a table of 1,000,000 rows (about 200 MB of CSV) on the command line and in the app, and
 * the counts of 10,000,000 events in columns. The app is that of `npm run build`. Prints; writes no file.
 *
 * `-- --rows 100000 --events 1000000` measures fewer.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';

import { FACETS, eachFacet } from '../../src/event/facet';
import { countFacets, rowFilter } from '../../src/source/columns/filter-rows';
import { findBrowser } from '../runner/find';
import { generatedColumns } from './generate';
import { median, peakMemory } from './measure';
import { serve } from './serve';
import { tableCsv } from './table-file';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    events: { type: 'string', default: '10000000' },
  },
});
const MB = 1e6;
/** Between two looks at the memory of a command, ms. */
const LOOK_MS = 100;
const TIMES = 9;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

interface Used {
  readonly bytes: number;
  readonly cpuMs: number;
}

/** The most memory that a process has had, and its time on the processor; null when it is no more. */
function usedBy({ pid }: ChildProcess): Used | null {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const stat =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    const kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
    // In ticks of 10 ms.
    return { bytes: kilobytes * 1024, cpuMs: (Number(stat[11]) + Number(stat[12])) * 10 };
  } catch {
    return null;
  }
}

async function measureCommand(table: string, out: string): Promise<void> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--max-semi-space-size=64', '--import', 'tsx', 'src/command/sourceline.ts'],
      ...['convert', table, out],
    ],
    { stdio: 'ignore' },
  );
  let used: Used = { bytes: 0, cpuMs: 0 };
  const timer = setInterval(() => {
    const now = usedBy(child);
    if (now && now.bytes > 0) used = now;
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const took = seconds(performance.now() - start);
  const memory = `${Math.round(used.bytes / MB)} MB`;
  say(
    `sourceline convert, to JSON Lines: ${took} (processor ${seconds(used.cpuMs)}), ${memory}, code ${code}`,
  );
}

/** From the choice of the file until its events are counted on the page. */
async function measureApp(table: string, rows: number): Promise<void> {
  const { server, url } = await serve(['dist']);
  const path = findBrowser()?.path;
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--renderer-process-limit=1'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}?lang=en`);
    await page.locator('[data-event]').first().waitFor();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ entryTypes: ['longtask'] });
    });
    const start = performance.now();
    await page.locator('input[type="file"]').first().setInputFiles(table);
    await page
      .getByText(`${rows.toLocaleString('en')} events`)
      .first()
      .waitFor({ timeout: 600_000 });
    const took = seconds(performance.now() - start);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    const peak = await peakMemory(await browser.newBrowserCDPSession());
    const longest = Math.round(Math.max(0, ...tasks));
    say(
      `the app: ${took}, ${peak === null ? '?' : Math.round(peak / MB)} MB, ${tasks.length} tasks above 50 ms, the longest ${longest} ms`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

function measureColumns(count: number): void {
  const columns = generatedColumns(count);
  const { start, stretch, facets } = columns;
  const bytes = [start, stretch.codes, ...FACETS.map((facet) => facets[facet].codes)].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  const none = eachFacet((): readonly string[] => []);
  const one = { ...none, base: [facets.base.values[0] ?? ''] };
  const three = { ...one, kind: ['strike'], means: ['drone'] };
  const timeOf = (chosen: typeof none): string => {
    const took = Array.from({ length: TIMES }, () => {
      const begin = performance.now();
      countFacets(columns, rowFilter(columns, chosen));
      return performance.now() - begin;
    });
    return `${Math.round(median(took))} ms`;
  };
  say(
    `${count} events in columns: ${(bytes / count).toFixed(1)} bytes an event; filtered with all counts by one facet ${timeOf(one)}, by three ${timeOf(three)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'sourceline-tables-'));
try {
  const rows = Number(values.rows);
  const table = join(folder, 'incidents.csv');
  const file = openSync(table, 'w');
  for (const piece of tableCsv(rows)) writeSync(file, piece);
  closeSync(file);
  say(`${rows} rows, ${Math.round(statSync(table).size / MB)} MB`);
  await measureCommand(table, join(folder, 'out.jsonl'));
  await measureApp(table, rows);
  measureColumns(Number(values.events));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
