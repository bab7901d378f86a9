/**
 * Scores the proposals against the articles with events written by hand: `npm run score:proposals`, with
 * `-- --untouched` or `-- --read-once` the articles that were first read once, and with `-- --seeds` the two
 * bundled articles against their reviewed events. Only totals are printed.
 */
import { readFileSync } from 'node:fs';
import { type GoldArticle, emptyScore, f1Of, judge } from '../extract/propose/score';
import { type SeedScore, judgeSeed } from '../extract/propose/score-seeds';

const CORPUS = new URL('../extract/propose/corpus/', import.meta.url);

const ROOM = ['untouched', 'read-once'].find((name) => process.argv.includes(`--${name}`));
const FILES = ROOM
  ? { Arabic: [`${ROOM}/arabic`], English: [`${ROOM}/english`] }
  : { Arabic: ['arabic-1', 'arabic-2'], English: ['english-1', 'english-2'] };

const two = (value: number): string => value.toFixed(3);

const SEEDS = ['000_0c396e0a85464f2a', '004_31ccb72cbc693c9f'];

function scoreSeeds(): void {
  const total: SeedScore = { reviewed: 0, found: 0, dated: 0, proposed: 0, right: 0 };
  for (const name of SEEDS) {
    const read = (end: string): string =>
      readFileSync(new URL(`../../seeds/${name}.${end}`, import.meta.url), 'utf8');
    judgeSeed(JSON.parse(read('json')), read('txt'), total);
  }
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
  process.stdout.write(
    `Reviewed events proposed: ${share(total.found, total.reviewed)}\n` +
      `Proposals right: ${share(total.right, total.proposed)}\n` +
      `Dates right of those found: ${share(total.dated, total.found)}\n`,
  );
}

function scoreCorpus(): void {
  for (const [language, files] of Object.entries(FILES)) {
    const score = emptyScore();
    for (const file of files) {
      const lines = readFileSync(new URL(`${file}.jsonl`, CORPUS), 'utf8').split('\n');
      for (const line of lines)
        if (line.trim() !== '') judge(JSON.parse(line) as GoldArticle, score);
    }
    const { gold, proposed, right, withClaimant, placed } = score;
    process.stdout.write(
      `${language}: ${gold} events, ${proposed} proposed, ${right} right, F1 ${two(f1Of(right, score))}, ` +
        `with claimant ${two(f1Of(withClaimant, score))}, kind and place ${two(f1Of(placed, score))}\n`,
    );
  }
}

if (process.argv.includes('--seeds')) scoreSeeds();
else scoreCorpus();
