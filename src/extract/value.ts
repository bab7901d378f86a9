/**
 * What a time expression means before it is counted from a date.
 *
 * A value is symbolic (after SCATE, Bethard & Parker 2016): "أمس السبت" is a shift of one day whose
 * weekday is checked, not a date. `resolve` turns it into dates once a reference date is known, and
 * the publication-date solver asks it the other way round: which reference dates agree with it?
 */
import type { PartOfDay } from '../time/bounds';

/** Units of the calendar and the clock. A week begins on Monday; a weekend is Saturday and Sunday. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Where الماضي, الجاري and المقبل (last, this, next) point. */
export type Toward = 'past' | 'now' | 'next';
export type Edge = 'early' | 'middle' | 'late';
/** 21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF. */
export type Season = 21 | 22 | 23 | 24;

/** What the nth one of a period may be. */
export type Share = 'quarter' | 'half' | 'month' | 'week' | 'weekend' | 'day' | 'weekday';

/** A date of which only some fields are said. */
export interface Fields {
  readonly kind: 'fields';
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 = Sunday … 6 = Saturday */
  readonly weekday: number | null;
  /** Years, months or weeks from those of the reference date ("of last year" = -1). */
  readonly yearShift: number | null;
  readonly monthShift: number | null;
  readonly weekShift: number | null;
  readonly toward: Toward | null;
  /** 2 for "before last" (قبل الماضي) and "after next". */
  readonly steps: 1 | 2;
  readonly calendar: 'civil' | 'hijri';
}

/** A number of units; null = an unknown number ("hours"). A half hour is 0.5. */
export interface Length {
  readonly kind: 'length';
  readonly terms: readonly { readonly n: number | null; readonly unit: Unit }[];
}

export type Value =
  | Fields
  | Length
  /** Some units from the reference date, as coarse as the unit. `weekday` is a check on the day. */
  | {
      readonly kind: 'shift';
      readonly amount: number;
      readonly unit: Unit;
      readonly weekday: number | null;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly of: Value | null;
      readonly toward: Toward | null;
    }
  /**
   * The nth part of a year or a month: quarter, half, week, day, weekday; from the end if n is
   * negative. `count`: so many of them from there on ("the first nine months").
   */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly share: Share;
      readonly of: Value | null;
      readonly weekday?: number;
      readonly count?: number;
    }
  | { readonly kind: 'decade'; readonly first: number }
  | { readonly kind: 'century'; readonly n: number }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: Value }
  | { readonly kind: 'about'; readonly of: Value }
  /** Two ways of saying one day: the first is kept, the second is a check. */
  | { readonly kind: 'same'; readonly main: Value; readonly check: Value }
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly of: Value | null }
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly half: 'am' | 'pm' | null;
      readonly part: PartOfDay | null;
      /** Minutes ahead of UTC, where the text says so. */
      readonly zone: 'utc' | number | null;
      readonly of: Value | null;
    }
  | { readonly kind: 'night'; readonly first: Value; readonly second: Value }
  | { readonly kind: 'range'; readonly from: Value; readonly to: Value }
  /** A span with one end: from a date on, after it (its own day left out), before it, or up to it. */
  | {
      readonly kind: 'since';
      readonly from: Value;
      readonly side?: 'from' | 'after' | 'before' | 'until';
      /** Whichever year is nearer, before or after publication: اعتباراً من 1 تموز. */
      readonly near?: boolean;
    }
  | { readonly kind: 'oneOf'; readonly options: readonly Value[] }
  | { readonly kind: 'allOf'; readonly members: readonly Value[] }
  /** "The last n units". */
  | {
      readonly kind: 'span';
      readonly n: number;
      readonly unit: Unit;
      readonly side: 'past' | 'future';
    }
  /** "Days ago", "over the past weeks", "earlier", "soon". */
  | {
      readonly kind: 'vague';
      readonly side: 'past' | 'future';
      readonly unit: Unit | null;
      readonly lasting: boolean;
    }
  | { readonly kind: 'every'; readonly n: number; readonly unit: Unit }
  /** Counted from an event or referring to one. `side`: before or after that event. */
  | {
      readonly kind: 'anchor';
      readonly length: Length | null;
      readonly side: 'before' | 'after' | 'same' | 'between';
      /** What it means, counted from what was told. Left out where length and side say it. */
      readonly counted?: Value;
      /** The event is named after it (غداة القصف), not told before it. */
      readonly named?: boolean;
    };

export type Anchor = Extract<Value, { kind: 'anchor' }>;

/** What an expression is, in the words of the rule book (docs/annotation.md). */
export type ExpressionKind = 'date' | 'time' | 'interval' | 'duration' | 'set' | 'anchor';

const NO_FIELDS: Fields = {
  kind: 'fields',
  year: null,
  month: null,
  day: null,
  weekday: null,
  yearShift: null,
  monthShift: null,
  weekShift: null,
  toward: null,
  steps: 1,
  calendar: 'civil',
};

export function fields(known: Partial<Omit<Fields, 'kind'>>): Fields {
  return { ...NO_FIELDS, ...known };
}

export function shift(amount: number, unit: Unit, weekday: number | null = null): Value {
  return { kind: 'shift', amount, unit, weekday };
}

/** A time counted from one that was told: "the next day" is a shift of one day from it. */
export function told(counted: Value, side: Anchor['side'] = 'same'): Anchor {
  return { kind: 'anchor', length: null, side, counted };
}

export function length(n: number | null, unit: Unit): Length {
  return { kind: 'length', terms: [{ n, unit }] };
}

const SUB_DAY: readonly Unit[] = ['second', 'minute', 'hour'];

export function isSubDay(unit: Unit): boolean {
  return SUB_DAY.includes(unit);
}

export function kindOf(value: Value): ExpressionKind {
  switch (value.kind) {
    case 'length':
      return 'duration';
    case 'shift':
      return isSubDay(value.unit) ? 'time' : 'date';
    case 'part':
    case 'clock':
    case 'night':
      return 'time';
    case 'range':
    case 'since':
    case 'span':
      return 'interval';
    case 'vague':
      return value.lasting ? 'interval' : 'date';
    case 'every':
      return 'set';
    case 'anchor':
      return 'anchor';
    case 'about':
      return kindOf(value.of);
    case 'oneOf': {
      const first = value.options[0];
      return first ? kindOf(first) : 'date';
    }
    case 'fields':
    case 'season':
    case 'nth':
    case 'decade':
    case 'century':
    case 'edge':
    case 'same':
    case 'allOf':
      return 'date';
  }
}

/** The part of the day that a value names, or null. */
export function partOf(value: Value): PartOfDay | null {
  switch (value.kind) {
    case 'part':
    case 'clock':
      return value.part;
    case 'night':
      return 'night';
    case 'about':
      return partOf(value.of);
    case 'anchor':
      return value.counted === undefined ? null : partOf(value.counted);
    default:
      return null;
  }
}

const DESIGNATOR: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** What half a unit is called: an hour and a half is PT1H30M, not PT1.5H. */
const HALVES: Partial<Record<Unit, readonly [unit: Unit, n: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  month: ['day', 30],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** ISO 8601-1 duration; an unknown number is `X` as in TIMEX3 (`PTXH`, `PXD`). */
export function isoDuration({ terms }: Length): string {
  const whole: { n: number | null; unit: Unit }[] = [];
  for (const { n, unit } of terms) {
    const finer = HALVES[unit];
    const rest = n === null ? 0 : n - Math.floor(n);
    if (n === null || rest === 0 || !finer) whole.push({ n, unit });
    else {
      if (n >= 1) whole.push({ n: Math.floor(n), unit });
      whole.push({ n: Math.round(rest * finer[1]), unit: finer[0] });
    }
  }
  let date = '';
  let time = '';
  for (const { n, unit } of whole) {
    const [letter, factor] = DESIGNATOR[unit];
    const text = `${n === null ? 'X' : n * factor}${letter}`;
    if (isSubDay(unit)) time += text;
    else date += text;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
