/**
 * Compares Sourceline with chrono-node (its `ar` and `en` locales) on all sets of sentences and texts:
 * scores by set, by family, and by whether a value needs another sentence. `npm run compare:dates`.
 * chrono-node gives instants and what it is sure of: its answers are written as EDTF, as fine as that.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as chrono from 'chrono-node';
import type { Answer, GoldCase, GoldExpression, Tally } from '../extract/corpus/score';
import { emptyTally, f1, judge } from '../extract/corpus/score';
import { readDates } from '../extract';

const CORPUS = new URL('../extract/corpus/', import.meta.url);

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** One end of a chrono-node result, to the precision it is certain of. */
function edtfOf(parts: ParsedComponents): string {
  const year = String(parts.get('year')).padStart(4, '0');
  const day = `${year}-${two(parts.get('month'))}-${two(parts.get('day'))}`;
  if (parts.isCertain('hour'))
    return `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}`;
  const dayKnown = parts.isCertain('day') || parts.isCertain('weekday');
  if (!dayKnown && parts.isCertain('month')) return `${year}-${two(parts.get('month'))}`;
  if (!dayKnown && parts.isCertain('year')) return year;
  return day;
}

function answerOf(result: ParsedResult): Answer {
  const from = edtfOf(result.start);
  return {
    start: result.index,
    end: result.index + result.text.length,
    edtf: result.end ? `${from}/${edtfOf(result.end)}` : from,
    duration: null,
  };
}

type Reader = (gold: GoldCase) => readonly Answer[];

/** What chrono-node answers, counted from noon of the reference date. */
const byChrono: Reader = ({ text, lang, reference }) => {
  const locale = chrono[lang];
  const noon = reference === null ? undefined : new Date(`${reference.slice(0, 10)}T12:00:00Z`);
  return locale.parse(text, noon && { instant: noon, timezone: 0 }).map(answerOf);
};

const bySourceline: Reader = ({ text, lang, reference }) =>
  readDates(text, { reference, language: lang }).expressions;

const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['Sourceline', bySourceline],
  ['chrono-node', byChrono],
];

function load(file: string): GoldCase[] {
  return readFileSync(new URL(`${file}.jsonl`, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldCase);
}

/** Hits among the expressions of one family, or of those that need as much of the text. */
interface Share {
  right: number;
  all: number;
}

interface Score {
  readonly total: Tally;
  readonly families: ReadonlyMap<string, Share>;
  readonly needs: ReadonlyMap<string, Share>;
}

function count(shares: Map<string, Share>, name: string, right: boolean): void {
  const share = shares.get(name) ?? { right: 0, all: 0 };
  shares.set(name, share);
  share.all++;
  if (right) share.right++;
}

const familyOf = (gold: GoldCase, expression: GoldExpression): string =>
  expression.family ?? gold.family ?? 'none';

function score(cases: readonly GoldCase[], read: Reader): Score {
  const total = emptyTally();
  const families = new Map<string, Share>();
  const needs = new Map<string, Share>();
  for (const gold of cases) {
    for (const { gold: expected, right } of judge(gold, read(gold), total)) {
      if (!expected) continue;
      count(families, familyOf(gold, expected), right);
      count(needs, expected.needs ?? 'sentence', right);
    }
  }
  return { total, families, needs };
}

const percent = (hits: number, tally: Tally): string =>
  (100 * f1(hits, tally)).toFixed(1).padStart(7);
const shareOf = (share: Share | undefined): string =>
  share === undefined
    ? '–'.padStart(13)
    : `${String(Math.round((100 * share.right) / share.all)).padStart(6)} % of${String(share.all).padStart(4)}`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** One line for each name: the share of right values, a reader a column. */
function table(
  title: string,
  scores: readonly Score[],
  of: (score: Score) => ReadonlyMap<string, Share>,
): void {
  const names = [...new Set(scores.flatMap((one) => [...of(one).keys()]))].sort();
  if (names.length < 2) return;
  print(`  ${title.padEnd(14)}${READERS.map(([name]) => name.padStart(14)).join('')}`);
  for (const name of names)
    print(`  ${name.padEnd(14)}${scores.map((one) => ` ${shareOf(of(one).get(name))}`).join('')}`);
}

const files = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  // Pages have a day of publication, and no expressions of their own.
  .filter((name) => !name.startsWith('pages'));

for (const file of files) {
  const cases = load(file);
  const scores = READERS.map(([, read]) => score(cases, read));
  const expected = scores[0]?.total.gold ?? 0;
  if (expected === 0) {
    const found = READERS.map(([name], at) => `${name} ${scores[at]?.total.system ?? 0}`);
    print(`${file}: nothing to find in ${cases.length} texts; found by ${found.join(', ')}\n`);
    continue;
  }
  print(`${file}: ${expected} expressions in ${cases.length} texts`);
  print(
    `  ${'F1'.padEnd(14)}${['strict', 'relaxed', 'value'].map((name) => name.padStart(7)).join(' ')}`,
  );
  READERS.forEach(([name], at) => {
    const total = scores[at]?.total ?? emptyTally();
    const row = [total.strict, total.relaxed, total.value].map((hits) => percent(hits, total));
    print(`  ${name.padEnd(14)}${row.join(' ')}`);
  });
  table('value needs', scores, ({ needs }) => needs);
  table('family', scores, ({ families }) => families);
  print('');
}
