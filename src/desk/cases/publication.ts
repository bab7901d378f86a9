/** The day of publication of a text that comes in: those that the text and its page allow, and how one was found. */
import type { Bilingual } from '../../article/article';
import { describe } from '../../article/quote';
import type { ArticleRecord } from '../../case/records';
import { type ReadingResult, readDates } from '../../extract';
import { publisherIn } from '../../extract/page/publisher';
import type { PageDay } from '../../format/page/page';
import { sayReasonsInAll } from '../../words/reasons';
import { sayInAll } from '../../words/review-words';
import { type DatedText, datesOf } from '../dates/article-dates.svelte';
import { selectorOf } from './new-event';
import { nameOf } from './own-names';

export type PublicationCandidate = ReadingResult['published']['candidates'][number];

/** A day that is taken. `of` says where from: the rules, the page beside its text; null: it was typed. */
export interface ChosenDay {
  readonly edtf: string;
  readonly of: PublicationCandidate | PageDay | null;
}

const isSaid = (of: PublicationCandidate | PageDay): of is PageDay => 'from' in of;

/** Null while a long text is being read. */
export const proposedDays = (text: DatedText): ReadingResult | null => datesOf(text, null);

/** From here on a day is taken by itself, though it can be changed. */
const CERTAIN = 0.9;

/** The day that a stamp in the text states, else the one that the page states of itself; null: nobody is sure. */
export function dayTaken(
  reading: Pick<ReadingResult, 'published' | 'expressions'> | null,
  days: readonly PageDay[],
): ChosenDay | null {
  const best = reading?.published.candidates[0];
  const isStamped =
    best !== undefined &&
    best.confidence >= CERTAIN &&
    reading?.expressions.some(
      ({ scope, edtf }) => scope === 'stamp' && edtf?.startsWith(best.date) === true,
    );
  if (best && isStamped) return { edtf: best.date, of: best };
  // When a file was made is no day on which its text appeared.
  const said = days.find(({ from }) => from !== 'properties');
  return said ? { edtf: said.edtf, of: said } : null;
}

/** As the dialog reads a page, at once. Longer texts than any page are read by their beginning. */
export function readDay({ text, language }: DatedText, days: readonly PageDay[]): ChosenDay | null {
  const LONGEST = 20_000;
  return dayTaken(readDates(text.slice(0, LONGEST), { language, reference: null }), days);
}

/** The publisher that the text names; empty where it names none. */
export const publisherOf = (text: string): string => publisherIn(text);

type Published = ArticleRecord['published'];

const NONE: Bilingual = { ar: '', en: '' };

/** How a proposed day was found: how its words are read, and which they are. */
function proposedBasis({ relaxed }: PublicationCandidate): Bilingual {
  return sayReasonsInAll(relaxed.map(({ note }) => note));
}

/** @param basis how a day that was typed is known. */
export function publicationOf(text: string, day: ChosenDay | null, basis: string): Published {
  if (!day) return { edtf: null, basis: NONE, evidence: [] };
  const { edtf, of } = day;
  if (!of) return { edtf, basis: basis.trim() === '' ? NONE : nameOf(basis.trim()), evidence: [] };
  if (isSaid(of)) {
    const said = sayInAll(({ pages }) => pages.days[of.from](of.field));
    return { edtf, basis: said, evidence: [] };
  }
  const spans = [...of.evidence, ...of.relaxed].filter(({ end }) => end <= text.length);
  const evidence = spans.map(({ start, end }) => ({
    kind: 'quote' as const,
    quote: selectorOf(describe(text, start, end)),
  }));
  return { edtf, basis: proposedBasis(of), evidence };
}
