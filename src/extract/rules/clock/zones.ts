/** Zones said with a clock time: بتوقيت غرينتش, GMT, (Sanaa time), UTC+3, +03:00. */
import type { Of } from '../../meaning';
import type { Rule, Slot } from '../../rule';
import { ZONE_NAME, is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { all, glued, plainDay, when } from '../common';
import { hour, time, utc } from './clock-common';

const clock = is('when', ({ value }) => value.kind === 'clock' && value.zone === null);
/** Times on one clock: "between 2 a.m. and 4 p.m. (Sanaa time)". */
const clocks = is(
  'when',
  ({ value }) => value.kind === 'range' && value.from.kind === 'clock' && value.to.kind === 'clock',
);
const timed = is(
  'when',
  ({ value }) =>
    (value.kind === 'clock' && value.zone === null) ||
    (value.kind === 'range' && value.from.kind === 'clock' && value.to.kind === 'clock'),
);

const zoneUtc = w('gmt', 'utc', 'غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'غرينتتش', 'العالمي');
const named = { ...w(ZONE_NAME), words: new Set([ZONE_NAME]) } as Slot<Of<'word'>>;
const local = w('local', 'المحلي', 'محلي');
const by = w('ب', 'حسب', 'وفق');
const clockOf = w('توقيت', 'التوقيت');
const ABBREVIATIONS = w(
  ...'et est edt cet cest eet eest bst ist pst pdt cst cdt mst mdt msk trt idt ast jst'.split(' '),
);

const same = (found: Of<'when'>): Of<'when'> => found;

function ahead(found: Of<'when'>, sign: string, hours: number, minutes: number): Of<'when'> | null {
  if (found.value.kind !== 'clock' || hours > 14 || minutes > 59) return null;
  const zone = (sign === '-' || sign === '−' ? -1 : 1) * (hours * 60 + minutes);
  return when({ ...found.value, zone });
}

const digits = (width: number) => is('int', (found) => found.width === width);
const sign = w('+', '-', '−');

/** UTC is the clock of both ends. */
function bothUtc({ value }: Of<'when'>): Of<'when'> | null {
  const onUtc = (one: Value): Value => (one.kind === 'clock' ? { ...one, zone: 'utc' } : one);
  return value.kind === 'range'
    ? when({ kind: 'range', from: onUtc(value.from), to: onUtc(value.to) })
    : null;
}

export const ZONE_RULES: Rule[] = [
  rule(
    'told twice',
    [
      is('when', ({ value }) => value.kind === 'clock'),
      w('('),
      is('when', ({ value }) => value.kind === 'clock' && value.zone !== null && value.of === null),
      w(')'),
      opt(w('on', 'في', 'من', 'يوم', '،', ',')),
      opt(plainDay),
    ],
    (first, _open, second, _close, _on, day) => {
      if (first.value.kind !== 'clock' || second.value.kind !== 'clock') return null;
      if (first.value.of !== null && day !== undefined) return null;
      const of = day?.value ?? first.value.of;
      return when({
        kind: 'allOf',
        members: [
          { ...first.value, of },
          { ...second.value, of },
        ],
      });
    },
    {
      weight: 2,
      where: (_, { parts }) => parts.length !== 5,
    },
  ),
  rule('GMT', [clock, zoneUtc], (found) => utc(found), {
    weight: 1,
    examples: { '15:30 GMT': '2023-11-19T15:30Z' },
  }),
  rule('hour GMT', [hour, zoneUtc], (found) => utc(time(found, null, null, null)), {
    weight: 1,
    examples: { '0300 GMT': '2023-11-19T03:00Z' },
  }),
  rule('بتوقيت غرينتش', [clock, by, clockOf, zoneUtc], (found) => utc(found), {
    weight: 1.5,
    examples: { 'الساعة 12:00 بتوقيت غرينتش': '2023-11-19T12:00Z' },
  }),
  rule(
    'hour بتوقيت غرينتش',
    [hour, by, clockOf, zoneUtc],
    (found) => utc(time(found, null, null, null)),
    { examples: { '15:30 بتوقيت غرينتش': '2023-11-19T15:30Z' }, weight: 1.5 },
  ),
  rule('ت غ', [clock, w('ت'), opt(w('.')), w('غ')], (found) => utc(found), {
    examples: { 'الساعة 15:30 ت غ': '2023-11-19T15:30Z' },
    weight: 1,
  }),
  rule(
    'hour ت غ',
    [hour, w('ت'), opt(w('.')), w('غ')],
    (found) => utc(time(found, null, null, null)),
    { examples: { 'قرابة 20:30 ت.غ': '2023-11-19T20:30Z' }, weight: 1 },
  ),
  rule('بتوقيت دمشق', [timed, by, clockOf, named], same, {
    weight: 1,
    examples: {
      'الساعة 10:00 صباحاً بتوقيت دمشق': '2023-11-19T10:00',
      'الساعة 9:00 بتوقيت أديلايد': '2023-11-19T09:00',
    },
  }),
  rule('hour بتوقيت دمشق', [hour, by, clockOf, named], (found) => time(found, null, null, null), {
    examples: { '15:30 بتوقيت دمشق': '2023-11-19T15:30' },
    weight: 1,
  }),
  rule('(بتوقيت دمشق)', [timed, w('('), by, clockOf, named, w(')')], same, {
    weight: 1,
    examples: { 'الساعة 6:40 صباحاً (بالتوقيت المحلي)': '2023-11-19T06:40' },
  }),
  rule(
    '(بتوقيت غرينتش)',
    [clock, w('('), opt(by), clockOf, zoneUtc, w(')')],
    (found) => utc(found),
    {
      weight: 1.5,
      examples: {
        'الساعة 6:40 صباحاً (بتوقيت غرينتش)': '2023-11-19T06:40Z',
        'الساعة 5:15 فجراً (بالتوقيت العالمي) في 17 تشرين الثاني': '2023-11-17T05:15Z',
      },
    },
  ),
  rule('(GMT)', [clock, w('('), zoneUtc, w(')')], (found) => utc(found), {
    weight: 1.5,
    examples: { 'at 6:40 a.m. (GMT) on Nov. 17': '2023-11-17T06:40Z' },
  }),
  rule('(توقيت دمشق)', [timed, w('('), clockOf, named, w(')')], same, {
    weight: 1,
    examples: { 'الساعة 6:40 صباحاً (توقيت صنعاء)': '2023-11-19T06:40' },
  }),
  rule('local time', [timed, local, w('time')], same, {
    examples: { 'at 3 p.m. local time': '2023-11-19T15:00' },
    weight: 1,
  }),
  rule('Sanaa time', [timed, opt(named), named, w('time')], same, {
    examples: { 'at 3 p.m. Addis Ababa time': '2023-11-19T15:00' },
    weight: 1,
  }),
  rule('(local time)', [timed, w('('), local, w('time'), w(')')], same, {
    examples: { 'at 6:40 a.m. (local time) Nov. 17': '2023-11-17T06:40' },
    weight: 1,
  }),
  rule('(Sanaa time)', [timed, w('('), opt(named), named, w('time'), w(')')], same, {
    examples: {
      'at 6:40 a.m. (Sanaa time) on Nov. 17': '2023-11-17T06:40',
      'Between 2 a.m. and 4:50 p.m. (Sanaa time) on March 13': '2023-03-13T02:00/2023-03-13T16:50',
    },
    weight: 1,
  }),
  rule('zone abbreviation', [timed, ABBREVIATIONS], same, {
    examples: { 'at 3 p.m. ET': '2023-11-19T15:00' },
    weight: 1,
  }),
  rule('(zone abbreviation)', [timed, w('('), ABBREVIATIONS, w(')')], same, {
    examples: { 'at 3 p.m. (EDT)': '2023-11-19T15:00' },
    weight: 1,
  }),
  rule('zone in brackets', [clock, w('('), zoneUtc, w(')')], (found) => utc(found), {
    examples: { 'at 15:30 (GMT)': '2023-11-19T15:30Z' },
    weight: 1,
  }),
  rule('range GMT', [clocks, zoneUtc], bothUtc, {
    weight: 1,
    examples: { 'between 14:00 and 16:00 GMT': '2023-11-19T14:00Z/2023-11-19T16:00Z' },
  }),
  rule(
    '+03:00',
    [clock, sign, digits(2), w(':'), digits(2)],
    (found, { word }, hours, _colon, minutes) => ahead(found, word, hours.n, minutes.n),
    { weight: 3, where: glued, examples: { '2023-06-04T22:00+03:00': '2023-06-04T22:00+03:00' } },
  ),
  rule(
    '+0300',
    [clock, sign, digits(4)],
    (found, { word }, { n }) => ahead(found, word, Math.floor(n / 100), n % 100),
    {
      weight: 3,
      where: (_, { parts }) => {
        const [, mark, zone] = parts;
        return (
          mark !== undefined &&
          zone?.start === mark.end &&
          // "10:05 - 2022" is no offset: a dash needs its clock right before it.
          (mark.meaning.cat === 'word' && mark.meaning.word === '+'
            ? true
            : parts[0]?.end === mark.start)
        );
      },
      examples: { '2023-06-04 22:00 +0300': '2023-06-04T22:00+03:00' },
    },
  ),
  rule(
    'UTC+3',
    [clock, w('utc', 'gmt'), sign, is('int', ({ width }) => width === 1 || width === 2)],
    (found, _utc, { word }, { n }) => ahead(found, word, n, 0),
    {
      weight: 3,
      where: all(
        (_, { parts }) => parts[1]?.end === parts[2]?.start && parts[2]?.end === parts[3]?.start,
      ),
      examples: { '22:00 UTC+3 on 4 June 2023': '2023-06-04T22:00+03:00' },
    },
  ),
  rule(
    '(UTC+3)',
    [
      clock,
      w('('),
      w('utc', 'gmt'),
      sign,
      is('int', ({ width }) => width === 1 || width === 2),
      w(')'),
    ],
    (found, _open, _utc, { word }, { n }) => ahead(found, word, n, 0),
    {
      weight: 3,
      examples: {
        'at 14:32 (UTC+3) on 4 May 2022': '2022-05-04T14:32+03:00',
        'عند الساعة 23:15 (UTC+3) يوم 17 تشرين الثاني': '2023-11-17T23:15+03:00',
      },
    },
  ),
  rule(
    'UTC+03:00',
    [clock, w('utc', 'gmt'), sign, digits(2), w(':'), digits(2)],
    (found, _utc, { word }, hours, _colon, minutes) => ahead(found, word, hours.n, minutes.n),
    { weight: 3, examples: { '22:00 GMT+03:00': '2023-11-19T22:00+03:00' } },
  ),
];
