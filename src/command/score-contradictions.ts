/**
 * Scores the contradictions ledger against the cases with seeded conflicts, set by set: `npm run
 * score:contradictions`. `-- --list` says what was missed and what is false.
 */
import { readFileSync } from 'node:fs';
import {
  type ConflictCase,
  type ConflictScore,
  emptyConflictScore,
  judgeCase,
} from '../ledger/score';

const isListed = process.argv.includes('--list');
const number = ({ id }: ConflictCase): number => Number(id.slice(-2));

interface CaseSet {
  readonly name: string;
  readonly file: string;
  readonly has: (one: ConflictCase) => boolean;
}
const SETS: readonly CaseSet[] = [
  { name: 'first, odd', file: 'conflicts', has: (one) => number(one) % 2 === 1 },
  { name: 'first, even', file: 'conflicts', has: (one) => number(one) % 2 === 0 },
  { name: 'second', file: 'conflicts-2', has: () => true },
  { name: 'third', file: 'conflicts-3', has: () => true },
];

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function casesIn({ file, has }: CaseSet): ConflictCase[] {
  const url = new URL(`../extract/propose/corpus/${file}.jsonl`, import.meta.url);
  const lines = readFileSync(url, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ConflictCase)
    .filter(has);
}

function list(one: ConflictCase, { missed, spare }: ReturnType<typeof judgeCase>): void {
  for (const { kind, note } of missed) process.stdout.write(`${one.id} missed ${kind}: ${note}\n`);
  for (const { kind, id, sides } of spare) {
    const quotes = sides.map(({ quotes: [quote] }) => quote?.exact.slice(0, 60) ?? '–').join(' / ');
    process.stdout.write(`${one.id} false ${kind} ${id}: ${quotes}\n`);
  }
}

function report(name: string, score: ConflictScore): void {
  const { cases, seeded, found, entries, spare, kinds } = score;
  const byKind = [...kinds].sort().map(([kind, { of, right }]) => `${kind} ${right} of ${of}`);
  process.stdout.write(
    `${name}: ${cases} cases, ${seeded} conflicts: ${found} found (${share(found, seeded)}); ` +
      `${entries} entries, ${spare} false (${share(spare, entries)})\n  ${byKind.join(', ')}\n`,
  );
}

for (const set of SETS) {
  const score = emptyConflictScore();
  for (const one of casesIn(set)) {
    const judged = judgeCase(one, score);
    if (isListed) list(one, judged);
  }
  report(set.name, score);
}
