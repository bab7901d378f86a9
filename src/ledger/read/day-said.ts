/** The day that the sentences of a telling name, where the proposal took it from elsewhere. */
import type { TimeExpression } from '../../extract/index';
import type { Passage, Telling } from '../telling';
import { daysIn, whenOf } from '../when';
import { type ReadPage, isAhead, isTouching, isWrittenOut } from './page';
import { partIn } from './part-said';

/** "Said on Sunday", «أعلن اليوم الأحد»: the day of the telling, not of the deed. */
const SAID_THEN =
  /(?:(?<!\p{L})(?:said|says|told|announced|reported|confirmed|stated|claimed|denied|added|posted|insisted)(?: \p{L}+){0,2}(?: on| in| late| early)?|(?<!\p{L})(?:قال|قالت|أعلن|أعلنت|ذكر|ذكرت|أفاد|أفادت|أكد|أكدت|نفى|نفت|صرّح|صرح|أوضح|كشف|كشفت)(?: \p{L}+){0,3})\s*$/u;
/** Letters before a date in which a verb of saying stands. */
const BEFORE = 40;
const WIDEST_DAYS = 3;

export interface SaidDay {
  readonly expression: TimeExpression;
  /** Of the telling itself: the deed was no later. */
  readonly isOfSaying: boolean;
}

/** The day that the passages name, of the deed before one of what was said of it. */
export function daySaid(
  quotes: readonly Passage[],
  { article, expressions }: ReadPage,
): SaidDay | null {
  const printed = whenOf(article.published)?.last ?? null;
  const found = expressions.flatMap((expression): SaidDay[] => {
    const { edtf, kind, role, start } = expression;
    const isDay = kind === 'date' || kind === 'time' || kind === 'anchor' || kind === 'interval';
    if (edtf === null || !isDay || !quotes.some((quote) => isTouching(quote, expression)))
      return [];
    const when = whenOf(edtf);
    if (!when || daysIn(when) > WIDEST_DAYS) return [];
    // A date in figures may lie ahead of the page: that is a fault of the page, and told.
    const isLate = printed !== null && when.first > printed;
    if (isLate && (isAhead(expression, article.text) || !isWrittenOut(expression))) return [];
    const isOfSaying =
      role === 'statement' &&
      SAID_THEN.test(article.text.slice(Math.max(0, start - BEFORE), start));
    return role === 'background' && kind === 'anchor' ? [] : [{ expression, isOfSaying }];
  });
  return found.find(({ isOfSaying }) => !isOfSaying) ?? found[0] ?? null;
}

const passage = ({ start, end, text }: TimeExpression): Passage => ({ start, end, exact: text });

/** A telling with the day that its sentences name. */
export function withDay(telling: Telling, page: ReadPage): Telling {
  const isOfPage =
    telling.saysWhen !== null &&
    !page.expressions.some((one) => isTouching(one, telling.saysWhen as Passage));
  if (telling.kind === 'tally' || (telling.when && !telling.when.isInferred && !isOfPage))
    return telling;
  const own = page.sentences.findIndex((one) =>
    telling.quotes.some((quote) => isTouching(quote, one)),
  );
  const before = page.sentences[own - 1];
  const found = daySaid(telling.quotes, page) ?? (before ? daySaid([before], page) : null);
  if (!found) return telling;
  const { expression, isOfSaying } = found;
  const isBefore = before !== undefined && isTouching(before, expression);
  const part = expression.part ?? partIn(expression.text);
  return {
    ...telling,
    when: whenOf(expression.edtf, part, isOfSaying),
    saysWhen: passage(expression),
    quotes: isBefore
      ? [...telling.quotes, { start: before.start, end: before.end, exact: before.exact }]
      : telling.quotes,
  };
}
