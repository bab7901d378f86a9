/**
 * `npm test`: everything that is checked, in one command. Every step runs even when an earlier one
 * failed, and the last line says what it came to: "N passed, N failed". `npm run test:long` runs the same
 * steps and more of each: both languages, both zones, a slow processor, large numbers of made-up inputs.
 */
import type { Count } from './runner/count';
import { ensureBrowser, ensureProgram, ensureRsvgConvert } from './runner/install';
import { type Step, steps } from './runner/steps';

const isLong = process.argv.includes('--long');
const began = performance.now();

const browser = await ensureBrowser();
const rsvg = await ensureRsvgConvert();
// Reads what the browser prints.
await ensureProgram('pdftotext', 'poppler-utils');
// Opens the encrypted files that are written here.
await ensureProgram('age', 'age');

type Result = Count & { readonly name: string; readonly minutes: number };

const minutesSince = (start: number): number => (performance.now() - start) / 60_000;

async function resultOf({ name, run }: Step): Promise<Result> {
  const start = performance.now();
  const count = await run();
  return { name, ...count, minutes: minutesSince(start) };
}

const results: Result[] = [];
for (const group of steps({ browser, rsvg, isLong })) {
  console.log(`\n── ${group.map(({ name }) => name).join(', ')} ──`);
  results.push(...(await Promise.all(group.map(resultOf))));
}

const total = (key: 'passed' | 'failed'): number => results.reduce((sum, r) => sum + r[key], 0);

const all = {
  name: 'all',
  passed: total('passed'),
  failed: total('failed'),
  minutes: minutesSince(began),
};
const nameWidth = Math.max(...results.map(({ name }) => name.length));
console.log('\n── summary ──');
for (const { name, passed, failed, minutes } of [...results, all]) {
  const columns = [
    failed === 0 ? 'ok  ' : 'FAIL',
    name.padEnd(nameWidth),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(10),
    `${minutes.toFixed(1)} min`.padStart(9),
  ];
  console.log(columns.join('  '));
}
// By name here too: whoever sees only the end of the output would have to run everything again.
for (const failure of results.flatMap(({ failures = [] }) => failures))
  console.log(`FAIL  ${failure}`);
if (!rsvg) console.log('The tests that draw figures failed: rsvg-convert is not here.');

console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
