/** The date of a deed: of its own words, not the day of the statement; else of its thread. */
import type { TextRange } from '../../article/quote';
import { boundsOf } from '../../time/bounds';
import { type CivilDay, type Instant, dayOf, isoDay } from '../../time/civil';
import { parseEdtf } from '../../time/edtf/parse';
import type { TimeExpression } from '../read';
import { countsFromDeed } from './sentence/anchored';
import { bySaidWeekday } from './sentence/weekday-said';

export interface Told extends TextRange {
  readonly edtf: string;
  /** Days since 1970, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly rule: 'own-date' | 'thread' | 'publication';
  /** An hour or a part of a day alone: the day is that of the thread. */
  readonly isBare?: boolean;
}

/** The days of an EDTF value; null where an end of it is open. */
export function daysOf(edtf: string): { first: number; last: number } | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { earliest, latest } = boundsOf(parsed.value);
  if (earliest === null || latest === null) return null;
  return { first: dayOf(earliest), last: dayOf((latest - 1) as Instant) };
}

export function toldOn(edtf: string, range: TextRange, rule: Told['rule']): Told | null {
  const days = daysOf(edtf);
  return days && { edtf, ...days, start: range.start, end: range.end, rule };
}

/** So many days before a date; a night and a span move as a whole. */
export function daysEarlier(told: Told, days: number): Told {
  const [first, last] = [told.first - days, told.last - days];
  const day = (one: number): string => isoDay(one as CivilDay);
  const edtf = first === last ? day(first) : `${day(first)}/${day(last)}`;
  return { ...told, edtf: days === 0 ? told.edtf.slice(0, 10) : edtf, first, last };
}

/** Wider dates are no day of a deed. */
const WIDEST_DAYS = 62;

/** @param isPluperfect "had pointed to …": the day of the statement is that of the deed, or about. */
const isUsable = (
  { kind, role, edtf, future, scope }: TimeExpression,
  isPluperfect = false,
): boolean =>
  kind !== 'duration' &&
  kind !== 'set' &&
  (role !== 'statement' || isPluperfect) &&
  role !== 'stamp' &&
  scope !== 'stamp' &&
  edtf !== null &&
  !future;

/** "Half an hour later": the day is that of what was told. */
const isSoonAfter = ({ value, text, edtf }: TimeExpression): boolean =>
  value.kind === 'anchor' && edtf?.length === 10 && /ساع|دقي|دقائق|hour|minute|later/u.test(text);

const isSince = ({ value }: TimeExpression): boolean => value.kind === 'since';

const RECENTLY = /صباح|مساء|امس|أمس|ليل|فجر|yesterday|morning|afternoon|evening|night|dawn/u;

const sinceDay = ({ text, edtf }: TimeExpression): string | null =>
  RECENTLY.test(text) ? (edtf?.split('/')[0] ?? null) : null;

/** «بعد منتصف ليل الجمعة»: the night of that day and the next. */
function pastMidnight({ text }: TimeExpression, edtf: string): string {
  const isNight = /منتصف ليل/u.test(text) && edtf.length === 10;
  const day = isNight ? daysOf(edtf) : null;
  return day ? `${edtf}/${isoDay((day.last + 1) as CivilDay)}` : edtf;
}

const isBareTime = ({ value }: TimeExpression): boolean =>
  (value.kind === 'part' || value.kind === 'clock') && value.of === null;

const DAY_MS = 86_400_000;

/** The day before the first of a date. */
export function dayBefore(date: Told): Told {
  const first = date.first - 1;
  const edtf = new Date(first * DAY_MS).toISOString().slice(0, 10);
  return { ...date, edtf, first, last: first, rule: 'thread' };
}

/** A bare time on another day. */
export function movedTo(bare: Told, { edtf, first, last }: Told): Told {
  const day = edtf.slice(0, 10);
  const time = /T.*$/u.exec(bare.edtf)?.[0] ?? '';
  return first === last && /^\d{4}-\d\d-\d\d$/u.test(day)
    ? { ...bare, edtf: `${day}${time}`, first, last }
    : bare;
}

/** The date of a stretch of the text by its own words: the nearest to the deed. */
export function ownDate(
  expressions: readonly TimeExpression[],
  range: TextRange,
  near: number,
  isPluperfect = false,
): Told | null {
  const dated = expressions.flatMap((expression) => {
    const { start, end, edtf } = expression;
    if (
      start < range.start ||
      end > range.end ||
      !isUsable(expression, isPluperfect) ||
      isSoonAfter(expression) ||
      countsFromDeed(expression)
    )
      return [];
    // "Since yesterday morning": what began then, and is told today.
    const from = isSince(expression)
      ? sinceDay(expression)
      : edtf && bySaidWeekday(expression, edtf);
    const own = from ? toldOn(pastMidnight(expression, from), { start, end }, 'own-date') : null;
    const told = own && isBareTime(expression) ? { ...own, isBare: true } : own;
    return told && told.last - told.first <= WIDEST_DAYS ? [{ told, expression }] : [];
  });
  if (dated.length === 0) return null;
  const width = ({ told }: (typeof dated)[number]): number => told.last - told.first;
  const distance = ({ told }: (typeof dated)[number]): number =>
    told.start >= near ? told.start - near : near - told.end;
  const [nearest] = [...dated].sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  // A clock of the same day is sharper; "the night of Saturday to Sunday" stays as it is.
  const sharper = dated.find(
    (one) =>
      one !== nearest &&
      width(one) <= width(nearest) &&
      one.told.first >= nearest.told.first &&
      one.told.last <= nearest.told.last &&
      one.told.edtf.length > nearest.told.edtf.length &&
      !nearest.told.edtf.includes('T'),
  );
  return (sharper ?? nearest).told;
}

/** «منذ منتصف …»: from the fifteenth. */
const fromOf = ({ text, edtf }: TimeExpression): string => {
  const from = (edtf?.split('/')[0] ?? '').replace(/[~?%]$/u, '');
  return /منتصف|mid-|middle/u.test(text) ? from.replace(/-11$/u, '-15') : from;
};

/** «منذ 19 أكتوبر», told on 3 October. */
const yearBefore = (edtf: string): string =>
  edtf.replace(/^\d{4}/u, (year) => String(Number(year) - 1));

/** «منذ بدء الحملة في 26 نيسان»: the day stands a few words behind. In characters. */
const SINCE_REACH = 60;

/** "Since the collapse of the truce on 19 September". */
const NAMED = /(?<!\p{L})since the (?:[^.,;]+ )?(?:on|of) $/u;

const sinceNamed = (text: string, inside: readonly TimeExpression[]): TimeExpression | undefined =>
  inside.find(
    (one) =>
      isUsable(one) && NAMED.test(text.slice(Math.max(0, one.start - 80), one.start).toLowerCase()),
  );

/** «بدأت مطلع أيار، حتى 9 حزيران»: the other end of a window. */
const UNTIL = /^[،,]? ?و?(?:حتى|ولغاية|لغاية|إلى|الى) (?:يوم |تاريخ |نهاية )?$/u;
const isUntil = (text: string, from: number, { start, edtf }: TimeExpression): boolean =>
  edtf !== null && start > from && UNTIL.test(text.slice(from, start));

/** The window of a tally: since a day, up to the day of the count. @param near where the count stands. */
export function windowOf(
  text: string,
  expressions: readonly TimeExpression[],
  range: TextRange,
  until: string | null,
  near: number,
  sinceAt: number | null = null,
): Told | null {
  const inside = expressions.filter(({ start, end }) => range.start <= start && end <= range.end);
  const distance = ({ start, end }: TimeExpression): number =>
    start >= near ? start - near : near - end;
  const byDistance = (a: TimeExpression, b: TimeExpression): number => distance(a) - distance(b);
  const dated = inside.filter((one) => isUsable(one) && !isSince(one));
  const behind =
    sinceAt === null
      ? undefined
      : dated.find(({ start }) => start > sinceAt && start - sinceAt < SINCE_REACH);
  const said =
    inside.filter((one) => isSince(one) && one.edtf !== null).sort(byDistance)[0] ??
    sinceNamed(text, inside);
  const open = dated.find(({ end }) => inside.some((one) => isUntil(text, end, one)));
  const close = open && inside.find((one) => isUntil(text, open.end, one));
  const [from, to] = [open && daysOf(open.edtf ?? ''), close && daysOf(close.edtf ?? '')];
  if (open && close && from && to && from.first < to.first)
    return toldOn(
      `${isoDay(from.first as CivilDay)}/${isoDay(to.last as CivilDay)}`,
      { start: open.start, end: close.end },
      'own-date',
    );
  const spans = dated.filter(({ value }) => value.kind === 'range' || value.kind === 'span');
  const span = spans.sort(byDistance)[0];
  const isSpan = span !== undefined && (!said || distance(span) < distance(said));
  const since = isSpan ? undefined : (said ?? behind);
  if (since) {
    const said = fromOf(since);
    const from = until !== null && said.slice(0, 10) > until ? yearBefore(said) : said;
    const end = until ?? since.edtf?.split('/')[1] ?? '..';
    return toldOn(`${from}/${end}`, since, 'own-date') ?? toldOn(from, since, 'own-date');
  }
  const other = span ?? dated[0];
  return other?.edtf === undefined || other.edtf === null
    ? null
    : toldOn(other.edtf, other, 'own-date');
}
