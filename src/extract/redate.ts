/**
 * Re-dating: the stated dates of an article under another publication date. Only dates that depend
 * on it move: expressions counted from it or from one that is, intervals that end with it, and the
 * bounds of undated events based on it or on a moved event. A reviewer's assessed readings stay,
 * because they have their own evidence.
 */
import type { Article } from '../article/article';
import { type DateReading, withDate } from '../event/date-reading';
import type { EventId, TimelineEvent } from '../event/event';
import { type CivilDay, civilDay, isoDay } from '../time/civil';
import { type WrittenDate, dayOf, writtenDate } from '../time/edtf/written';
import { type TimeExpression, readDates } from './read';

export interface Moved {
  readonly event: EventId;
  /** EDTF before and after; null where the words give no date. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Redated {
  readonly events: readonly TimelineEvent[];
  /** Events whose stated date changed. */
  readonly moved: readonly Moved[];
}

function expressionOf(
  reading: DateReading,
  expressions: readonly TimeExpression[],
): TimeExpression | null {
  const quote = reading.expression;
  if (!quote) return null;
  return expressions.find(({ start, end }) => start < quote.end && end > quote.start) ?? null;
}

/** The value of a reading's words under another publication date; null when they give none. */
function restated(
  reading: DateReading,
  expressions: readonly TimeExpression[],
  published: { readonly from: string; readonly to: string },
): string | null {
  const found = expressionOf(reading, expressions)?.edtf ?? null;
  const text = reading.date?.text ?? null;
  if (found === null) return text;
  // A count "since" a day continues until the article appears: the reviewer closed it there.
  const closed = text?.endsWith(`/${published.from}`) === true && found.endsWith('/..');
  if (closed) return `${found.slice(0, -2)}${published.to}`;
  // What ends with an "about" publication is no surer than that.
  const end = `/${dayOf(published.to) ?? published.to}`;
  return found.endsWith(end) ? `${found.slice(0, -end.length)}/${published.to}` : found;
}

/** Whether a reading's date moves with the day of publication. */
function depends(
  { reference, date, expression }: DateReading,
  before: () => readonly TimeExpression[],
): boolean {
  if (date === null) return false;
  if (reference.kind === 'publication') return true;
  if (reference.kind !== 'event' || !expression) return false;
  // Counted from another expression: it moves with that one, unless a reviewer dated it otherwise.
  return before().some(
    ({ start, end, from, edtf }) =>
      start < expression.end && end > expression.start && from !== null && edtf === date.text,
  );
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The ISO day after another, or null for anything that is not a day. */
function dayAfter(text: string): string | null {
  const found = DAY.exec(text);
  if (!found) return null;
  const day = civilDay(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoDay((day + 1) as CivilDay);
}

/** Old day → new day for everything a bound may be based on. */
function boundMap(
  published: { readonly from: string; readonly to: string },
  moved: readonly Moved[],
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const add = (from: string | null, to: string | null): void => {
    if (from === null || to === null) return;
    const [nextFrom, nextTo] = [dayAfter(from), dayAfter(to)];
    if (nextFrom !== null && nextTo !== null && !map.has(nextFrom)) map.set(nextFrom, nextTo);
    map.set(from, to);
  };
  for (const { from, to } of moved) add(from, to);
  const [from, to] = [dayOf(published.from), dayOf(published.to)];
  add(from, to);
  if (from !== null && to !== null) map.set(from, to);
  return map;
}

function rebound(reading: DateReading, map: ReadonlyMap<string, string>): DateReading {
  const renew = (bound: WrittenDate | null): WrittenDate | null => {
    const moved = bound && map.get(bound.text);
    return moved ? writtenDate(moved) : bound;
  };
  return { ...reading, after: renew(reading.after), before: renew(reading.before) };
}

const isSame = (one: DateReading, other: DateReading): boolean =>
  (['date', 'after', 'before'] as const).every((part) => one[part]?.text === other[part]?.text);

/**
 * The events of an article as it would date them if it had been published on another day.
 * `redate(article, events, article.published.date.text)` changes nothing.
 * @param published EDTF of a day; `~` where it is not sure.
 * @param read the article's expressions under that publication date, where they have been read already.
 */
export function redate(
  article: Article,
  events: readonly TimelineEvent[],
  published: string,
  read?: readonly TimeExpression[],
): Redated {
  const from = article.published.date?.text;
  if (from === undefined || from === published) return { events, moved: [] };
  const days = { from, to: published };
  const { language, text } = article;
  const reference = dayOf(published) ?? published;
  const expressions = read ?? readDates(text, { language, reference }).expressions;
  let known: readonly TimeExpression[] | null = null;
  // Few articles need it: those with an event that is counted from another one.
  const before = (): readonly TimeExpression[] =>
    (known ??= readDates(text, { language, reference: dayOf(from) ?? from }).expressions);
  const moved: Moved[] = [];
  const restatedEvents = events.map((event) => {
    const { stated } = event;
    if (stated.date === null || !depends(stated, before)) return event;
    const edtf = restated(stated, expressions, days);
    if (edtf === stated.date.text) return event;
    moved.push({ event: event.id, from: stated.date.text, to: edtf });
    return { ...event, stated: withDate(stated, edtf) };
  });
  const map = boundMap(days, moved);
  return {
    events: restatedEvents.map((event, index) => {
      const stated = rebound(event.stated, map);
      const reviewed = events[index]?.stated;
      return !reviewed || isSame(stated, reviewed) ? event : { ...event, stated, reviewed };
    }),
    moved,
  };
}
