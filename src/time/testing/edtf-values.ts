/** Generated dates for property tests: every form that Sourceline reads. */
import fc from 'fast-check';
import { civilDay, daysInMonth } from '../civil';
import type { Edtf, EdtfDate, EdtfMember, Granularity } from '../edtf/date';

const qualifiers = fc.record({ approximate: fc.boolean(), uncertain: fc.boolean() });
const year = fc.integer({ min: -9999, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

const text = (value: number): string =>
  (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');

function date(granularity: Granularity, fields: Partial<EdtfDate>): EdtfDate {
  return {
    kind: 'date',
    granularity,
    year: 'XXXX',
    month: null,
    day: null,
    hour: null,
    minute: null,
    second: null,
    fraction: null,
    offsetMinutes: null,
    group: null,
    approximate: false,
    uncertain: false,
    qualifiers: [],
    ...fields,
  };
}

/** A day that exists. */
const dayFields = fc
  .tuple(year, month, fc.integer({ min: 0, max: 30 }))
  .map(([y, m, d]) => ({ year: text(y), month: m, day: (d % daysInMonth(y, m)) + 1 }));

const sixty = fc.integer({ min: 0, max: 59 });

const clock = {
  hour: fc.integer({ min: 0, max: 23 }),
  offsetMinutes: fc.option(fc.constantFrom(0, 180, 330, -300, -210)),
};

const dayDates = fc.tuple(dayFields, qualifiers).map(([day, q]) => date('day', { ...day, ...q }));

/** Dates whose year is known, of every granularity. */
const knownDates: fc.Arbitrary<EdtfDate> = fc.oneof(
  dayDates,
  fc.tuple(year, qualifiers).map(([y, q]) => date('year', { year: text(y), ...q })),
  fc
    .tuple(year, month, qualifiers)
    .map(([y, m, q]) => date('month', { year: text(y), month: m, ...q })),
  fc
    .tuple(year, month, qualifiers)
    .map(([y, m, q]) => date('month', { year: text(y), month: m, day: 'XX', ...q })),
  fc.tuple(year, qualifiers).map(([y, q]) => date('year', { year: text(y), month: 'XX', ...q })),
  fc
    .tuple(
      year,
      fc.constantFrom(21, 22, 23, 24, 25, 28, 29, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41),
      qualifiers,
    )
    .map(([y, group, q]) => date('group', { year: text(y), group, ...q })),
  fc
    .tuple(dayFields, fc.record(clock), qualifiers)
    .map(([day, time, q]) => date('hour', { ...day, ...time, ...q })),
  fc
    .tuple(dayFields, fc.record({ ...clock, minute: sixty }), qualifiers)
    .map(([day, time, q]) => date('minute', { ...day, ...time, ...q })),
  fc
    .tuple(dayFields, fc.record({ ...clock, minute: sixty, second: sixty }), qualifiers)
    .map(([day, time, q]) => date('second', { ...day, ...time, ...q })),
);

/** Years of five digits and more. */
const longYears = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 4_000_000_000 }), qualifiers)
  .map(([sign, number, q]) => date('year', { year: `${sign}${number}`, ...q }));
const powers = fc
  .tuple(
    fc.constantFrom('Y', 'Y-'),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 4, max: 9 }),
  )
  .map(([sign, number, power]) => date('year', { year: `${sign}${number}E${power}` }));

const sign = fc.constantFrom('', '-');

/** Years with significant digits, and masks that are not those of a decade or a century. */
const estimates = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }), qualifiers)
  .map(([number, digits, q]) => date('year', { year: `${number}S${digits}`, ...q }));
const masked: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc.constantFrom('1XX3', 'X023', '20X3', '-1X50').map((y) => date('year', { year: y })),
  fc.constantFrom('1XXX', '-2XXX').map((y) => date('millennium', { year: y })),
  fc
    .tuple(year, fc.constantFrom('1X', '0X', 'X2', 'XX'))
    .map(([y, m]) => date('year', { year: text(y), month: m })),
  fc
    .tuple(year, month, fc.constantFrom('1X', '0X', 'X7', '2X'))
    .map(([y, m, d]) => date('month', { year: text(y), month: m, day: d })),
  fc
    .tuple(fc.constantFrom('156X', '15XX', '2XXX', 'XXXX'), month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => date('day', { year: y, month: m, day: d })),
);

const signs = fc.constantFrom('?' as const, '~' as const, '%' as const);
/** Days of which parts are doubted or approximate. */
const partly = fc
  .tuple(dayFields, fc.subarray(['year', 'month', 'day'] as const), signs, fc.boolean(), qualifiers)
  .map(([day, parts, mark, isBefore, q]) =>
    date('day', {
      ...day,
      ...q,
      qualifiers: parts.map((part) => ({
        part,
        side: isBefore || part === 'day' ? ('before' as const) : ('after' as const),
        sign: mark,
      })),
    }),
  );
const fractions = fc
  .tuple(dayFields, sixty, sixty, fc.constantFrom('0', '5', '042', '123456'))
  .map(([day, minute, second, fraction]) =>
    date('second', { ...day, hour: 16, minute, second, fraction }),
  );

const vagueDates: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc
    .tuple(sign, fc.integer({ min: 0, max: 999 }))
    .map(([s, d]) => date('decade', { year: `${s}${text(d).slice(1)}X` })),
  fc
    .tuple(sign, fc.integer({ min: 0, max: 99 }))
    .map(([s, c]) => date('century', { year: `${s}${text(c).slice(2)}XX` })),
  longYears,
  powers,
  estimates,
  masked,
  partly,
  fractions,
  month.map((m) => date('month', { month: m })),
  dayFields.map(({ month: m, day }) => date('day', { month: m, day: Math.min(day, 28) })),
);

const anyDate: fc.Arbitrary<EdtfDate> = fc.oneof(
  { arbitrary: knownDates, weight: 4 },
  { arbitrary: vagueDates, weight: 1 },
);

/** Two days in order. */
const ordered = fc.tuple(dayDates, dayDates).map(([a, b]) => {
  const key = (d: EdtfDate): number => civilDay(Number(d.year), Number(d.month), Number(d.day));
  return key(a) <= key(b) ? ([a, b] as const) : ([b, a] as const);
});

const intervals: fc.Arbitrary<Edtf> = fc.oneof(
  ordered.map(([start, end]) => ({ kind: 'interval' as const, start, end })),
  fc
    .tuple(anyDate, fc.constantFrom('open' as const, 'unknown' as const), fc.boolean())
    .map(([known, other, isStart]) => ({
      kind: 'interval' as const,
      start: isStart ? known : other,
      end: isStart ? other : known,
    })),
);

const members: fc.Arbitrary<EdtfMember> = fc.oneof(
  { arbitrary: anyDate, weight: 3 },
  { arbitrary: ordered.map(([from, to]) => ({ kind: 'run' as const, from, to })), weight: 1 },
  {
    arbitrary: fc
      .tuple(knownDates, fc.boolean())
      .map(([end, first]) =>
        first
          ? { kind: 'run' as const, from: end, to: null }
          : { kind: 'run' as const, from: null, to: end },
      ),
    weight: 1,
  },
);

const sets: fc.Arbitrary<Edtf> = fc
  .tuple(
    fc.constantFrom('oneOf' as const, 'allOf' as const),
    fc.array(members, { minLength: 1, maxLength: 4 }),
  )
  .map(([kind, list]) => ({ kind, members: list }));

/** Any value that can be written. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(anyDate, intervals, sets);
