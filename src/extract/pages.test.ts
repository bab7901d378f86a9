import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../time/bounds';
import { civilDay, startOfDay } from '../time/civil';
import { edtf } from '../time/edtf/parse';
import { readDates } from './index';

interface Page {
  readonly id: string;
  readonly lang: 'ar' | 'en';
  /** The true day; null where nothing in the text tells it from any other week. */
  readonly published: string | null;
  readonly text: string;
}

function pages(name: string): Page[] {
  const file = new URL(`corpus/pages-${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Page);
}

const candidatesOf = ({ text, lang }: Page) =>
  readDates(text, { reference: null, language: lang }).published.candidates;

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function holds(date: string, day: string): boolean {
  const { earliest, latest } = boundsOf(edtf(date));
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const at = startOfDay(civilDay(year, month, of));
  return earliest !== null && latest !== null && earliest <= at && at < latest;
}

/** Answers by the confidence that they were given with: of those with 0.9, nine in ten are right. */
const BINS = [0, 0.3, 0.5, 0.7, 0.9, 1.01] as const;

describe.each([
  ['development', ['stamped', 'plain']],
  ['held-out', ['held-out']],
])('pages, %s', (kind, names) => {
  const all = names.flatMap(pages);
  const answers = all.map((page) => ({ page, candidates: candidatesOf(page) }));
  const isStamped = ({ id }: Page): boolean => id.startsWith('s');

  it('with a stamp: the day itself', () => {
    const stamped = answers.filter(({ page }) => isStamped(page));
    const missed = stamped.filter(({ page, candidates }) => candidates[0]?.date !== page.published);
    process.stdout.write(
      `${kind} pages with a stamp: ${stamped.length - missed.length} of ${stamped.length} exact\n`,
    );
    expect(missed.length / stamped.length).toBeLessThanOrEqual(0.05);
  });

  it('without a stamp: the true day among the candidates', () => {
    const plain = answers.filter(({ page }) => !isStamped(page) && page.published !== null);
    const missed = plain.filter(
      ({ page, candidates }) => !candidates.some(({ date }) => holds(date, page.published ?? '')),
    );
    process.stdout.write(
      `${kind} pages without a stamp: ${plain.length - missed.length} of ${plain.length} among the candidates\n`,
    );
    expect(missed.length / plain.length).toBeLessThanOrEqual(0.05);
  });

  it('never gives a wrong day with confidence', () => {
    const wrong = answers.filter(
      ({ page, candidates: [first] }) =>
        first && isDay(first.date) && first.confidence >= 0.9 && first.date !== page.published,
    );
    expect(wrong.map(({ page }) => page.id)).toEqual([]);
  });

  it('is calibrated', () => {
    const rows = BINS.slice(0, -1).map((low, at) => {
      const high = BINS[at + 1] ?? 1;
      const inBin = answers.filter(
        ({ page, candidates: [first] }) =>
          page.published !== null &&
          first &&
          isDay(first.date) &&
          first.confidence >= low &&
          first.confidence < high,
      );
      const right = inBin.filter(({ page, candidates }) => candidates[0]?.date === page.published);
      return {
        confidence: `${low}–${Math.min(1, high)}`,
        answers: inBin.length,
        right: right.length,
      };
    });
    process.stdout.write(
      rows.map((row) => `${row.confidence}: ${row.right} of ${row.answers} right\n`).join(''),
    );
    const sure = rows.at(-1);
    expect(sure?.right ?? 0).toBeGreaterThanOrEqual(0.9 * (sure?.answers ?? 0));
  });
});
