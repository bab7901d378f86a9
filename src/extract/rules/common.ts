/** Shared by the rule files: tests of meanings, and ways of combining fields. */
import { foldAll } from '../lexicon/word-lists';
import type { Of } from '../meaning';
import type { Where } from '../rule';
import { is } from '../rule';
import type { Fields, Length, Unit, Value } from '../value';
import { fields } from '../value';

type When = Of<'when'>;
type UnitWord = Of<'unit'>;

export const when = (value: Value, alone = true): When => ({ cat: 'when', value, alone });

/** A day of the month in digits. */
export const dayNumber = is('int', ({ n, width }) => n >= 1 && n <= 31 && width >= 1 && width <= 2);
/** A day of the month as an ordinal: الثالث عشر, 13th. */
export const dayOrdinal = is('ord', ({ n, definite }) => n >= 1 && n <= 31 && definite);
/** A year in four digits, 1800–2099. */
export const yearNumber = is('int', ({ n, width }) => width === 4 && n >= 1800 && n < 2100);
export const month = is('month');

/** The single form of a unit, such as الأسبوع or week. */
export const unitOne = (test: (unit: UnitWord) => boolean = () => true) =>
  is('unit', (unit) => unit.count === 'one' && test(unit));
export const dayWord = unitOne(({ unit }) => unit === 'day');
export const monthWord = unitOne(({ unit }) => unit === 'month');
export const yearWord = unitOne(({ unit }) => unit === 'year');

/** The fields of a meaning that is known to have them. */
export function fieldsOf(meaning: When): Fields {
  return meaning.value.kind === 'fields' ? meaning.value : fields({});
}

export type Grain = 'hour' | 'day' | 'week' | 'month' | 'year' | 'more' | 'none';

function unitGrain(unit: Unit): Grain {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'hour';
    case 'day':
      return 'day';
    case 'week':
    case 'weekend':
      return 'week';
    case 'month':
      return 'month';
    case 'year':
      return 'year';
    case 'quarter':
    case 'decade':
    case 'century':
      return 'more';
  }
}

/** The granularity of a value. */
export function grainOf(value: Value): Grain {
  switch (value.kind) {
    case 'fields':
      if (value.day !== null || value.weekday !== null) return 'day';
      if (value.month !== null || value.monthShift !== null) return 'month';
      return 'year';
    case 'shift':
      return unitGrain(value.unit);
    case 'same':
      return grainOf(value.main);
    case 'part':
    case 'night':
      return 'day';
    case 'clock':
      return 'hour';
    case 'nth':
      return value.count === undefined && (value.share === 'day' || value.share === 'weekday')
        ? 'day'
        : 'more';
    case 'season':
    case 'decade':
    case 'century':
      return 'more';
    case 'about':
    case 'edge':
      return grainOf(value.of) === 'none' ? 'none' : 'more';
    case 'length':
    case 'range':
    case 'since':
    case 'oneOf':
    case 'allOf':
    case 'span':
    case 'vague':
    case 'every':
    case 'anchor':
      return 'none';
  }
}

export const whenGrain = (...grains: Grain[]) =>
  is('when', ({ value }) => grains.includes(grainOf(value)));

/** A plain day, not yet narrowed to a part of it. */
export const plainDay = is(
  'when',
  ({ value }) =>
    grainOf(value) === 'day' &&
    (value.kind === 'fields' ||
      value.kind === 'shift' ||
      value.kind === 'same' ||
      value.kind === 'nth'),
);

/** Day and month, or weekday too, with or without a year. */
export const dayOfMonth = is('when', ({ value }) => value.kind === 'fields' && value.day !== null);
export const dated = is(
  'when',
  ({ value }) => value.kind === 'fields' && value.month !== null && value.weekday === null,
);
export const noYear = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.month !== null &&
    value.year === null &&
    value.yearShift === null &&
    value.toward === null,
);
export const weekdayOnly = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.weekday !== null &&
    value.day === null &&
    value.month === null &&
    value.weekShift === null,
);
export const bareWeekday = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.weekday !== null &&
    value.day === null &&
    value.month === null &&
    value.weekShift === null &&
    value.toward === null,
);

/** The start of the next slot is the end of the one before: no blank between them. */
export const glued: Where = (_, { parts }) =>
  parts.every((part, at) => at === 0 || parts[at - 1]?.end === part.start);

export const not =
  (where: Where): Where =>
  (around, stretch) =>
    !where(around, stretch);

export const all =
  (...tests: Where[]): Where =>
  (around, stretch) =>
    tests.every((test) => test(around, stretch));

/** "At 3 p.m. By Friday it was over": a preposition with a capital begins a sentence. */
export const inOneSentence: Where = (around, { parts }) =>
  parts.every(
    (part, at) =>
      at === 0 ||
      !/^(?:By|In|At|On|Until|During|Before|After) /.test(around.surface(part.start, part.end)),
  );

/** Conditions name their words anew each time they are asked; the words are folded once. */
const FOLDED = new Map<string, ReadonlySet<string>>();
function foldOnce(words: string): ReadonlySet<string> {
  const known = FOLDED.get(words);
  if (known) return known;
  const folded = foldAll(words);
  FOLDED.set(words, folded);
  return folded;
}

/** The word before the range is one of these. */
export function after(words: string, back = 1): Where {
  const set = foldOnce(words);
  return (around, { start }) => {
    for (let at = 1; at <= back; at++) {
      const word = around.before(start, at);
      // "وفي تموز": a preposition may have its و.
      if (set.has(word) || (/^[وف]../.test(word) && set.has(word.slice(1)))) return true;
    }
    return false;
  };
}

/** The word after the range is one of these. */
export function before(words: string, ahead = 1): Where {
  const set = foldOnce(words);
  return (around, { end }) => {
    for (let at = 1; at <= ahead; at++) if (set.has(around.after(end, at))) return true;
    return false;
  };
}

export const latin: Where = (around, { parts }) => {
  const first = parts[0];
  return first !== undefined && /^[a-z]/i.test(around.surface(first.start, first.end));
};

export function withLength(length: Length, counted = true): Of<'length'> {
  return { cat: 'length', length, counted, rough: false };
}

/** Words after a four-digit number that make it a count. */
const COUNTED =
  'شخص شخصا قتيل قتيلا جريح مدني مدنيا عنصر عنصرا مقاتل مقاتلا جندي جنديا كيلومتر كيلومترا كم متر مترا ' +
  'دولار دولارا ليرة دينار جنيه ريال يورو درهم طن طنا برميل مليون مليار ألف وحدة منزل عائلة أسرة لاجئ صاروخ ' +
  'ساعة يوم يوما عام عاما سنة شهر دقيقة نسمة موقع قرية هدف نازح حالة إصابة ميغاواط خرق غارة ضربة هجوم طائرة مركبة سيارة خيمة طفل امرأة عامل موظف مهاجر أسير معتقل سجين مقعد ' +
  'صوت نقطة شهيد مصاب ناخب طالب ' +
  'people dollars euros km kilometers kilometres miles meters metres troops soldiers homes families percent ' +
  'men women children tons tonnes barrels feet years days hours minutes months weeks rockets civilians others residents villagers employees workers seats jobs cases deaths votes shares points ' +
  'cars trees tents refugees migrants prisoners detainees dead injured wounded killed violations attacks strikes incidents';
const COUNTED_WORDS = foldAll(COUNTED);

/** Not a count of people, money or units. */
export const notCounted: Where = (around, { end }) => {
  const word = around.after(end);
  return !COUNTED_WORDS.has(word) && !COUNTED_WORDS.has(word.replace(/ا$/, ''));
};

/** The range is not part of a longer number (versions, sums, telephone numbers). */
export const whole: Where = (around, { start, end }) =>
  !/[\d./\\:-]$/.test(around.surface(start - 1, start)) &&
  (!/^(?:[/\\:-]\d|\d|[.,]\d|%)/.test(around.surface(end, end + 2)) ||
    clockAfterYear(around.surface(end - 5, end), around.surface(end, end + 5)));

/** 2/6/202209:17: a clock time run together with the year before it. */
const clockAfterYear = (year: string, rest: string): boolean =>
  /[/.-](?:19|20)\d{2}$/.test(year) && /^[0-2]\d:[0-5]\d/.test(rest);
