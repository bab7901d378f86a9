/** The bench's table, on the screen and in docs/benchmark.md. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

import { format } from 'prettier';

import type { PeerName } from './peer-names';
import type { Motion } from './measure';

export interface Shown {
  /** Sorting raw columns in the worker. */
  readonly buildMs: number;
  /** From the sorted columns in memory to the first paint. */
  readonly paintMs: number;
  readonly zoom: Motion;
  readonly pan: Motion;
  readonly nodes: { readonly most: number; readonly dense: number } | null;
  readonly filterMs: number | null;
}

export interface Row {
  readonly count: number;
  /** 95th percentile of a frame of an empty page. */
  readonly bareMs: number;
  readonly app: Shown;
  readonly floor: Shown;
  /** First paint of the timeline alone, as other pages embed it. */
  readonly timelinePaintMs: number;
  readonly peers: readonly { readonly name: PeerName; readonly shown: Shown }[];
  /** As the process says; null where it says nothing. */
  readonly bytesPerEvent: number | null;
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
      'bare frame p95, ms',
      'zoom p95, ms',
      '÷ bare',
      'pan p95, ms',
      '÷ bare',
      'main thread a zoom step, ms',
      'floor: zoom p95, ms',
      'floor: a zoom step, ms',
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
      'first paint, the timeline, ms',
      'the floor, ms',
      '÷ floor',
      'the whole app, ms',
      'filter to paint, ms',
      'nodes, all in view',
      'nodes, at most',
      'index built, ms',
      'memory while building, MB',
      'index bytes an event (process)',
      '(arrays)',
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
      whole(row.app.buildMs),
      whole(row.peakMb),
      // A few thousand events are lost in the noise of a process.
      row.count < 100_000 ? '–' : one(row.bytesPerEvent),
      one(row.arrayBytesPerEvent),
    ]),
  );
}

function peerTable(rows: readonly Row[]): string {
  return table(
    ['events', 'page', 'first paint, ms', 'zoom p95, ms', 'main thread a zoom step, ms'],
    rows.flatMap(({ count, app, floor, peers }) =>
      [{ name: 'Sourceline', shown: app }, { name: 'floor', shown: floor }, ...peers].map(
        ({ name, shown }) => [
          grouped(count),
          name,
          whole(shown.paintMs),
          one(shown.zoom.p95),
          one(shown.zoom.taskMs),
        ],
      ),
    ),
  );
}

/** Prints the report, and writes it where it is kept. */
export async function writeReport(
  rows: readonly Row[],
  { write, command }: { readonly write: boolean; readonly command: string },
): Promise<void> {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const machine = `${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.version}, headless Chromium without GPU`;
  const thousand = rows.find(({ count }) => count === 1000);
  const million = rows.find(({ count }) => count === 1_000_000);
  const text = [
    '# Benchmark',
    '',
    `\`${command}\` wrote this on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
    'Generated events, seeded: five years, twelve lanes; days, minutes, months, “about” dates and stretches. Each page is opened three times (for the first paint seven times), each time in a browser just started, and rests for half a second before it is measured; the median counts. A wheel step is sent in each frame: 45 steps in from five years to hours, 45 out again; then 60 steps sideways at some weeks. The floor is a page written by hand that only counts starts per pixel column and lane (`e2e/bench/floor.ts`), measured in the same run.',
    '',
    'The clock of a first paint starts with the sorted columns in memory and all modules evaluated, for the timeline as for the floor: both are in one file. It stops at the second frame after what was asked for, when marks or counts have been painted.',
    '',
    frames(rows),
    '',
    ...(thousand && million
      ? [
          `Zoom p95 at 1,000,000 ÷ at 1,000: ${ratio(million.app.zoom.p95, thousand.app.zoom.p95)}.`,
          '',
        ]
      : []),
    sizes(rows),
    '',
    ...(rows.some(({ peers }) => peers.length > 0)
      ? ['Side by side; one run each for the others.', '', peerTable(rows), '']
      : []),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (!write) return;
  const formatted = await format(text, { parser: 'markdown' });
  writeFileSync(new URL('../../docs/benchmark.md', import.meta.url), formatted);
}
