/**
 * `npm test`: everything that is checked, in one command. Every step runs even when an earlier one
 * failed, and the last line says what it came to: "N passed, N failed".
 */
import type { Count } from './runner/count';
import { ensureBrowser, ensureProgram, ensureRsvgConvert } from './runner/install';
import { steps } from './runner/steps';

const browser = await ensureBrowser();
const rsvg = await ensureRsvgConvert();
// Reads what the browser prints.
await ensureProgram('pdftotext', 'poppler-utils');

type Result = Count & { readonly name: string; readonly seconds: number };

const results: Result[] = [];
for (const { name, run } of steps({ browser, rsvg })) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const count = await run();
  results.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
}

const nameWidth = Math.max(...results.map(({ name }) => name.length));
console.log('\n── summary ──');
for (const { name, passed, failed, seconds } of results) {
  const columns = [
    failed === 0 ? 'ok  ' : 'FAIL',
    name.padEnd(nameWidth),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(10),
    `${seconds.toFixed(1)} s`.padStart(8),
  ];
  console.log(columns.join('  '));
}
if (!rsvg) console.log('The tests that draw figures failed: rsvg-convert is not here.');

const total = (key: 'passed' | 'failed'): number => results.reduce((sum, r) => sum + r[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
