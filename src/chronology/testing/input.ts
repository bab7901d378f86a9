/** What chronologies are made of in tests. */
import type { CaseDocument } from '../../case/document';
import { bundledSeeds } from '../../format/bundled';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { Dataset } from '../../source/dataset';
import { type ChronologyInput, USUAL_STATUSES } from '../input';
import type { Chronology, Entry, Paragraph } from '../model';
import { ofCase, ofDataset } from '../of-case';
import { plainText } from '../text';

const USUAL = {
  unread: 0,
  statuses: USUAL_STATUSES,
  languages: ['en'],
  reading: 'stated',
  countsBy: 'kind',
  made: '2026-11-28',
} as const;

/** As the build bundles them: this also works where a test has a page. */
const SEEDS = bundledSeeds();

/** Of the two articles. */
export const seedInput = (more: Partial<ChronologyInput> = {}): ChronologyInput => ({
  ...ofDataset(
    Dataset.of(
      SEEDS.map(({ article }) => article),
      SEEDS.flatMap(({ events }) => events),
      BUILT_IN,
    ),
  ),
  ...USUAL,
  ...more,
});

export const caseInput = (
  { case: one }: CaseDocument,
  more: Partial<ChronologyInput> = {},
): ChronologyInput => ({ ...ofCase(one), ...USUAL, ...more });

/** A paragraph as one reads it; a footnote is its number in brackets. */
export const said = ({ runs }: Paragraph): string =>
  plainText(runs.map((run) => (run.kind === 'note' ? `[${run.number}]` : run.text)).join(''));

export const allEntries = ({ sections }: Chronology): Entry[] =>
  sections.flatMap(({ entries }) => entries);

/** The lines of the entry with a title, in the language of that title. Throws when there is none. */
export function linesUnder(chronology: Chronology, title: string): string[] {
  const found = allEntries(chronology)
    .flatMap(({ accounts }) => accounts)
    .find((account) => said(account.title) === title);
  if (!found) throw new RangeError(`no entry “${title}”`);
  return found.lines.map(said);
}

/** A line without its footnotes. */
export const bare = (line: string): string => line.replace(/\[\d+\]\u2009?/gu, '');

/** The footnotes of a line, each as its paragraphs. */
export function notesOf({ footnotes }: Chronology, line: string): string[][] {
  return [...line.matchAll(/\[(\d+)\]/gu)].map(([, number]) =>
    (footnotes[Number(number) - 1]?.paragraphs ?? []).map(said),
  );
}
