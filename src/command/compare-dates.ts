/**
 * Compares Sourceline with chrono-node (its `ar` and `en` locales) on the development set.
 * `npm run compare:dates`. chrono-node gives instants and what it is sure of: its answers are
 * written as EDTF, as fine as that.
 */
import { readFileSync } from 'node:fs';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as chrono from 'chrono-node';
import type { Answer, GoldCase, Tally } from '../extract/corpus/score';
import { emptyTally, f1, judge } from '../extract/corpus/score';
import { readDates } from '../extract';

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

/** What chrono-node answers, counted from noon of the reference date. */
function byChrono({ text, lang, reference }: GoldCase): Answer[] {
  const locale = chrono[lang];
  const noon = reference === null ? undefined : new Date(`${reference.slice(0, 10)}T12:00:00Z`);
  return locale.parse(text, noon && { instant: noon, timezone: 0 }).map(answerOf);
}

const bySourceline = ({ text, lang, reference }: GoldCase): readonly Answer[] =>
  readDates(text, { reference, language: lang }).expressions;

function load(file: string): GoldCase[] {
  const path = new URL(`../extract/corpus/${file}.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldCase);
}

function score(cases: readonly GoldCase[], read: (gold: GoldCase) => readonly Answer[]): Tally {
  const tally = emptyTally();
  for (const gold of cases) judge(gold, read(gold), tally);
  return tally;
}

const percent = (hits: number, tally: Tally): string =>
  (100 * f1(hits, tally)).toFixed(1).padStart(7);

const rows = ['strict', 'relaxed', 'value'] as const;
process.stdout.write(
  `${'set'.padEnd(12)}${'reader'.padEnd(14)}${rows.map((name) => name.padStart(7)).join(' ')}\n`,
);
for (const file of ['arabic', 'english']) {
  const cases = load(file);
  for (const [name, read] of [
    ['Sourceline', bySourceline],
    ['chrono-node', byChrono],
  ] as const) {
    const tally = score(cases, read);
    process.stdout.write(
      `${file.padEnd(12)}${name.padEnd(14)}${rows.map((row) => percent(tally[row], tally)).join(' ')}\n`,
    );
  }
}
const negative = load('negative');
process.stdout.write(
  `${'negative'.padEnd(12)}spurious in ${negative.length} texts: Sourceline ${score(negative, bySourceline).system}, chrono-node ${score(negative, byChrono).system}\n`,
);
