/** The benchmark's report: printed, and written to docs/benchmark.md. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

import { format } from 'prettier';

import type { PeerName } from './peer-names';
import type { LedgerRow } from './ledger';
import type { Motion } from './measure';

export interface Shown {
  /** From the bytes of a file until its events were read; the app alone. */
  readonly openedMs: number;
  /** From the events in memory, or the bytes of a file, to the first paint. */
  readonly paintMs: number;
  readonly zoom: Motion;
  readonly pan: Motion;
  readonly nodes: { readonly most: number; readonly dense: number } | null;
  readonly filterMs: number | null;
}

export interface Row {
  readonly count: number;
  /** 95th percentile of the frame time of an empty page. */
  readonly bareMs: number;
  readonly app: Shown;
  readonly floor: Shown;
  /** First paint of the timeline alone, as embedded in other pages. */
  readonly timelinePaintMs: number;
  readonly peers: readonly { readonly name: PeerName; readonly shown: Shown }[];
  /** Kept by the module beyond what its host holds, as the process reports it; null if it reports nothing. */
  readonly keptMb: number | null;
  /** Sum of the typed arrays. */
  readonly arrayBytesPerEvent: number;
  readonly peakMb: number | null;
}

const one = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
const whole = (value: number | null): string => (value === null ? '–' : String(Math.round(value)));
const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}

const grouped = (count: number): string => count.toLocaleString('en');

function frames(rows: readonly Row[]): string {
  return table(
    [
      'events',
      'empty page: frame p95, ms',
      'zoom p95, ms',
      '÷ empty',
      'pan p95, ms',
      '÷ empty',
      'main thread per zoom step, ms',
      'floor: zoom p95, ms',
      'floor: main thread per zoom step, ms',
    ],
    rows.map(({ count, bareMs, app, floor }) => [
      grouped(count),
      one(bareMs),
      one(app.zoom.p95),
      ratio(app.zoom.p95, bareMs),
      one(app.pan.p95),
      ratio(app.pan.p95, bareMs),
      one(app.zoom.taskMs),
      one(floor.zoom.p95),
      one(floor.zoom.taskMs),
    ]),
  );
}

function sizes(rows: readonly Row[]): string {
  return table(
    [
      'events',
      'module, events to paint, ms',
      'floor, ms',
      '÷ floor',
      'app, file to paint, ms',
      'filter to paint, ms',
      'nodes, everything in view',
      'nodes, maximum',
      'of it reading the file, ms',
      'module: peak memory, MB',
      'kept, MB',
      'columns: bytes per event',
    ],
    rows.map((row) => [
      grouped(row.count),
      whole(row.timelinePaintMs),
      whole(row.floor.paintMs),
      ratio(row.timelinePaintMs, row.floor.paintMs),
      whole(row.app.paintMs),
      whole(row.app.filterMs),
      String(row.app.nodes?.dense ?? '–'),
      String(row.app.nodes?.most ?? '–'),
      whole(row.app.openedMs),
      whole(row.peakMb),
      whole(row.keptMb),
      one(row.arrayBytesPerEvent),
    ]),
  );
}

function peerTable(rows: readonly Row[]): string {
  return table(
    ['events', 'page', 'first paint, ms', 'zoom p95, ms', 'main thread per zoom step, ms'],
    rows.flatMap(({ count, app, floor, peers, timelinePaintMs }) =>
      [
        { name: 'Sourceline, file to paint', shown: app },
        { name: 'Sourceline, events to paint', shown: { ...app, paintMs: timelinePaintMs } },
        { name: 'floor', shown: floor },
        ...peers,
      ].map(({ name, shown }) => [
        grouped(count),
        name,
        whole(shown.paintMs),
        one(shown.zoom.p95),
        one(shown.zoom.taskMs),
      ]),
    ),
  );
}

export const ledgerTable = (rows: readonly LedgerRow[]): string =>
  table(
    ['events', 'days', 'processor time, ms', 'entries'],
    rows.map(({ count, days, cpuMs, entries }) => [
      grouped(count),
      grouped(days),
      whole(cpuMs),
      grouped(entries),
    ]),
  );

/** Prints the report and, if asked, writes it to docs/benchmark.md. */
export async function writeReport(
  rows: readonly Row[],
  {
    ledger,
    write,
    command,
  }: { readonly ledger: readonly LedgerRow[]; readonly write: boolean; readonly command: string },
): Promise<void> {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const machine = `${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.version}, headless Chromium without GPU`;
  const thousand = rows.find(({ count }) => count === 1000);
  const million = rows.find(({ count }) => count === 1_000_000);
  const text = [
    '# Benchmark',
    '',
    `These results were written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}, on ${machine}.`,
    '',
    'The data are seeded, generated events over five years in twelve lanes, dated to days, minutes and months, with “about” dates and date ranges. Each page is opened three times (seven times for the first paint), each time in a freshly started browser, and idles for half a second before it is measured. The tables give medians. One wheel step is sent per frame: 45 steps in, from five years to hours, then 45 steps out; then 60 steps sideways with a few weeks in view. The floor is a lower bound measured in the same run: a hand-written page that only counts event starts per pixel column and lane (`e2e/bench/floor.ts`).',
    '',
    'The module is given event objects, as a host page gives them (`mountTimeline`), and the app a file of the same events, as a reader opens one; floor and peers get the same events in columns. All code has been evaluated before. The timing ends at the second frame after marks or counts are there.',
    '',
    frames(rows),
    '',
    ...(thousand && million
      ? [
          `Zoom p95 at 1,000,000 events ÷ zoom p95 at 1,000: ${ratio(million.app.zoom.p95, thousand.app.zoom.p95)}.`,
          '',
        ]
      : []),
    sizes(rows),
    '',
    'The contradictions ledger of generated events, compared in Node: the median of five runs in one process.',
    '',
    ledgerTable(ledger),
    '',
    ...(rows.some(({ peers }) => peers.length > 0)
      ? [
          'Comparison with other timelines, which are measured in one run each.',
          '',
          peerTable(rows),
          '',
        ]
      : []),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (!write) return;
  const formatted = await format(text, { parser: 'markdown' });
  writeFileSync(new URL('../../docs/benchmark.md', import.meta.url), formatted);
}
