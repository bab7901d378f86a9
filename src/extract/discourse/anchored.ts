/** What "three days later", "the next day" and "then" are counted from: events told before, or named beside them. */
import type { Found } from '../find-expressions';
import type { Anchor, Value } from '../value';
import type { Context } from './context';
import type { Anchored } from './counted';
import { countedOf } from './counted';
import { neededFor, toldBy } from './grain';
import type { Link } from './links';
import { LOST, ofClause } from './links';
import type { NamedEvents } from './named-events';
import { namesArticle, namesEvent } from './naming';
import type { Entry } from './story';
import { isEvent } from './story';
import { isNamedPeriod } from './told-values';

/** One day of what took several. */
const DAYS_OF_MANY = new Set(['اليوم الأول', 'اليوم الأخير', 'the second day', 'the last day']);
export const isDayOfMany = ({ rules }: Found): boolean =>
  rules.some((name) => DAYS_OF_MANY.has(name));
/** "Meanwhile" points at no time that is told. */
const MEANWHILE = new Set(['في الوقت نفسه', 'نفس الوقت']);

export function anchorLink(context: Context, events: NamedEvents, one: Anchored, at: number): Link {
  const { value } = one;
  if (value.length === null && value.counted === undefined) return pointLink(context, one, at);
  const counted = countedOf(value);
  // From the publication of the text itself, not from what it tells.
  if (namesArticle(context.clauses, one.last)) return LOST;
  if (namesEvent(context.clauses, one)) return events.linkOf(one, counted, at);
  if (counted === null) return LOST;
  if (isDayOfMany(one)) return dayOfMany(context, one, counted, at);
  const behind = events.namedBehind(one, at);
  if (behind >= 0) return context.counted(behind, counted);
  const named = value.length === null && value.side === 'same' ? events.namedBefore(one, at) : -1;
  if (named >= 0) return context.counted(named, counted);
  if (followsItsDate(context, one, at)) return ofClause(at - 1);
  const said = saidThen(context, value, at);
  if (said) return context.counted(said.index, counted);
  return neededFor(counted) === 'day'
    ? fromDay(context, value, counted, at)
    : fromPeriod(context, value, counted, at);
}

/** "Then", "at the time": the time of what was told just now. */
function pointLink({ telling, clauses }: Context, one: Anchored, at: number): Link {
  const { rules, first, value } = one;
  if (value.side !== 'same' || rules.some((name) => MEANWHILE.has(name))) return LOST;
  const told = telling.inSentence(at, () => true) ?? telling.last(at, isEvent);
  if (!telling.isNear(told, at)) return LOST;
  const isOpen = /^(?:since|منذ|مذ)$/.test(clauses.text(first));
  return { kind: 'same', from: told.index, ofClause: false, isOpen, check: null };
}

/** "In the first day", after what took several; "on the third day" also after what began on one. */
function dayOfMany(context: Context, { rules, last }: Found, counted: Value, at: number): Link {
  const { telling, clauses, found } = context;
  const told = telling.last(at, isEvent);
  if (!telling.isNear(told, at) || told.grain !== 'day') return LOST;
  const value = found[told.index]?.value;
  const isMany = value?.kind === 'range' || value?.kind === 'allOf';
  const isLater = counted.kind === 'shift' && counted.amount > 0;
  const names = /^(?:من|of)$/.test(clauses.text(last + 1));
  const fits = isMany || (isLater && names && !rules.includes('اليوم الأخير'));
  return fits ? context.counted(told.index, counted) : LOST;
}

/** "It ended on 13 October after 18 days": right behind the date of its own clause. */
function followsItsDate({ found, clauses }: Context, { first }: Found, at: number): boolean {
  const before = found[at - 1];
  return (
    before?.last === first - 1 &&
    /^(?:بعد|عقب|after)$/.test(clauses.text(first)) &&
    toldBy(before.value) === 'day' &&
    before.value.kind !== 'since'
  );
}

/** "Police said on Tuesday that they had questioned a man the day before": before Tuesday. */
function saidThen({ telling }: Context, { side }: Anchor, at: number): Entry | null {
  if (side !== 'before' || telling.role(at) !== 'background') return null;
  if (telling.inSentence(at, (told) => isEvent(told) && !told.isOpen)) return null;
  return telling.inSentence(at, ({ role, grain }) => role === 'statement' && grain === 'day');
}

/** "Two weeks later": from the day that was told last. */
function fromDay(context: Context, { length, side }: Anchor, counted: Value, at: number): Link {
  const { telling } = context;
  const told = telling.antecedent(at, 'day');
  // "In March 2024 … and freed two weeks later": some time in March.
  const coarse =
    length === null ? null : telling.inSentence(at, ({ role }) => role !== 'statement');
  if (coarse && (told === null || told.index < coarse.index))
    return context.counted(coarse.index, counted);
  return told ? context.counted(told.index, counted, side !== 'before') : LOST;
}

/** "The same month", "a year earlier": from the month or the year that was told last. */
function fromPeriod(context: Context, value: Anchor, counted: Value, at: number): Link {
  const { telling } = context;
  const needed = neededFor(counted);
  const back = yearBack(context, value, at);
  if (back >= 0) return context.counted(back, counted);
  const told = isNamedPeriod(counted) ? telling.period(at, needed) : telling.antecedent(at, needed);
  return told ? context.counted(told.index, counted) : LOST;
}

/** A year earlier, said again: it is the same year that both are before. */
function yearBack({ telling, found, links }: Context, value: Anchor, at: number): number {
  const told = isYearBack(value) ? telling.antecedent(at, 'year') : null;
  const link = told ? links[told.index] : undefined;
  return told && isYearBack(found[told.index]?.value) && link?.kind === 'counted' ? link.from : -1;
}

const isYearBack = (value: Value | undefined): boolean =>
  value?.kind === 'anchor' &&
  value.side === 'before' &&
  value.length?.terms.length === 1 &&
  value.length.terms[0]?.unit === 'year' &&
  value.length.terms[0].n === 1;
