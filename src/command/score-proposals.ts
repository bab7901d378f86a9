/**
 * Scores the proposals against the articles with events written by hand: `npm run score:proposals`, with
 * `-- --untouched` or `-- --read-once` the articles that were first read once, with `-- --read-once-2` those that are
 * read once now, with `-- --sentences` single sentences that tell an assault or do not, and with `-- --seeds` the two
 * bundled articles against their reviewed events. Only totals are printed.
 */
import { readFileSync } from 'node:fs';
import { proposeEvents } from '../extract/propose/engine';
import { type GoldArticle, emptyScore, f1Of, judge } from '../extract/propose/score';
import { type SeedScore, judgeSeed } from '../extract/propose/score-seeds';

const CORPUS = new URL('../extract/propose/corpus/', import.meta.url);

const ROOM = ['untouched', 'read-once', 'read-once-2'].find((name) =>
  process.argv.includes(`--${name}`),
);
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

/** Kinds of events that are an assault. */
const ASSAULTS = new Set(['attack', 'strike', 'clash']);

function scoreSentences(): void {
  const lines = readFileSync(new URL('read-once-2/sentences.tsv', CORPUS), 'utf8').split('\n');
  let [told, found, right] = [0, 0, 0];
  for (const line of lines) {
    const [mark, sentence] = line.split('\t');
    if (sentence === undefined) continue;
    const { events } = proposeEvents(sentence, { language: 'ar', published: null });
    const isAssault = mark === '1';
    const isProposed = events.some(({ kind }) => ASSAULTS.has(kind));
    told += Number(isAssault);
    found += Number(isProposed);
    right += Number(isAssault && isProposed);
  }
  process.stdout.write(
    `Sentences: ${told} tell an assault, ${found} are said to, ${right} rightly, ` +
      `F1 ${two((2 * right) / (told + found))}\n`,
  );
}

if (process.argv.includes('--seeds')) scoreSeeds();
else if (process.argv.includes('--sentences')) scoreSentences();
else scoreCorpus();
