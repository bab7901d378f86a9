/** An article as the ledger reads it: its sentences, their words, its dates. */
import { fold } from '../../article/orthography';
import { sentences } from '../../article/sentences';
import { type TimeExpression, readDates } from '../../extract/index';
import { isDateline } from '../../extract/page/stamps';
import { type Word, wordsOf } from '../../extract/propose/words';
import type { Passage, ToldArticle } from '../telling';

export interface ReadSentence extends Passage {
  /** Folded as for a search. */
  readonly folded: string;
  /** Offsets from the start of the sentence. */
  readonly words: readonly Word[];
}

export interface ReadPage {
  readonly article: ToldArticle;
  readonly sentences: readonly ReadSentence[];
  /** Without those that date the page. */
  readonly expressions: readonly TimeExpression[];
}

export const isTouching = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;

/** Letters behind a date that tell whether it is that of a dateline. */
const BEHIND = 60;

function isOfPage(text: string, { start, end, role }: TimeExpression): boolean {
  if (role === 'stamp' || role === 'header') return true;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return isDateline(text.slice(from, start), text.slice(end, end + BEHIND));
}

export function readPage(article: ToldArticle): ReadPage {
  const { text, language, published } = article;
  const { expressions } = readDates(text, { language, reference: published });
  return {
    article,
    sentences: sentences(text).map(({ start, end }) => {
      const exact = text.slice(start, end);
      return { start, end, exact, folded: fold(exact, 'search').text, words: wordsOf(exact) };
    }),
    expressions: expressions.filter((one) => !isOfPage(text, one)),
  };
}

/** Words of a sentence as a passage of the article. */
export const passageOf = (sentence: Passage, from: number, to: number): Passage => ({
  start: sentence.start + from,
  end: sentence.start + to,
  exact: sentence.exact.slice(from, to),
});

/** A day and a month, and no hour: "21 July", «12 تشرين الثاني». */
const WRITTEN = /(?<![:\d])\d{1,2}(?![:\d]) (?:من )?\p{L}{3,}|\p{L}{3,}\.? \d{1,2}(?![:\d])/u;

/** Whether an expression writes its day and month out. */
export const isWrittenOut = ({ kind, text }: TimeExpression): boolean =>
  (kind === 'date' || kind === 'time') && WRITTEN.test(text);

/** What is still to come. */
const AHEAD = /(?:ahead of|until|before|by|due on|next|قبل|حتى|بحلول|المقبل|في موعد)\s*$/u;
const BEFORE = 24;

/** Whether an expression is of what is still to come: "ahead of Jan. 3". */
export const isAhead = ({ future, start }: TimeExpression, text: string): boolean =>
  future || AHEAD.test(text.slice(Math.max(0, start - BEFORE), start));
