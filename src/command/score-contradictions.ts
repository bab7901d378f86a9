/**
 * Scores the contradictions ledger against the cases with seeded conflicts: `npm run score:contradictions`. The
 * cases with an odd number are for development; `-- --untouched` scores the others, which are read once, at the
 * end. `-- --list` says what was missed and what is false, of the development half alone.
 */
import { readFileSync } from 'node:fs';
import { type ConflictCase, emptyConflictScore, judgeCase } from '../ledger/score';

const FILE = new URL('../extract/propose/corpus/conflicts.jsonl', import.meta.url);
const isUntouched = process.argv.includes('--untouched');
const isListed = process.argv.includes('--list') && !isUntouched;

const score = emptyConflictScore();
for (const line of readFileSync(FILE, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const one = JSON.parse(line) as ConflictCase;
  const isEven = Number(one.id.slice(-2)) % 2 === 0;
  if (isEven !== isUntouched) continue;
  const { missed, spare } = judgeCase(one, score);
  if (!isListed) continue;
  for (const { kind, note } of missed) process.stdout.write(`${one.id} missed ${kind}: ${note}\n`);
  for (const { kind, id, sides } of spare) {
    const quotes = sides.map(({ quotes: [quote] }) => quote?.exact.slice(0, 60) ?? '–').join(' / ');
    process.stdout.write(`${one.id} false ${kind} ${id}: ${quotes}\n`);
  }
}
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const { cases, seeded, found, entries, spare, kinds } = score;
process.stdout.write(
  `${cases} cases, ${seeded} conflicts: ${found} found (${share(found, seeded)}); ` +
    `${entries} entries, ${spare} false (${share(spare, entries)})\n`,
);
for (const [kind, { of, right }] of [...kinds].sort()) {
  process.stdout.write(`  ${kind}: ${right} of ${of}\n`);
}
