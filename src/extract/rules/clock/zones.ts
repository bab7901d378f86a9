/** Zones said with a clock time: بتوقيت غرينتش, GMT, local time. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { hour, time, utc } from './clock-common';

const clock = is('when', ({ value }) => value.kind === 'clock');

const zoneUtc = w('gmt', 'utc', 'غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'غرينتتش');

const CITIES = w(
  'دمشق',
  'بيروت',
  'بغداد',
  'القدس',
  'مكة',
  'القاهرة',
  'عمان',
  'السعودية',
  'موسكو',
  'المحلي',
  'محلي',
  'واشنطن',
  'غزة',
  'فلسطين',
  'الدوحة',
  'أبوظبي',
  'الإمارات',
  'تونس',
  'الجزائر',
  'المغرب',
  'الرباط',
  'صنعاء',
  'سوريا',
  'لبنان',
  'العراق',
  'الكويت',
  'الرياض',
  'كييف',
  'طهران',
  'إسطنبول',
  'أنقرة',
  'باريس',
  'لندن',
  'نيويورك',
  'الشرقي',
  'طرابلس',
  'الخرطوم',
);

export const ZONE_RULES: Rule[] = [
  rule('GMT', [clock, zoneUtc], (found) => utc(found), {
    weight: 1,
    examples: { '15:30 GMT': '2023-11-19T15:30Z' },
  }),
  rule('hour GMT', [hour, zoneUtc], (found) => utc(time(found, null, null, null)), {
    weight: 1,
    examples: { '0300 GMT': '2023-11-19T03:00Z' },
  }),
  rule(
    'بتوقيت غرينتش',
    [clock, w('ب', 'حسب'), w('توقيت', 'التوقيت', 'بتوقيت'), zoneUtc],
    (found) => utc(found),
    {
      weight: 1,
      examples: { 'الساعة 12:00 بتوقيت غرينتش': '2023-11-19T12:00Z' },
    },
  ),
  rule(
    'hour بتوقيت غرينتش',
    [hour, w('ب'), w('توقيت'), zoneUtc],
    (found) => utc(time(found, null, null, null)),
    { examples: { '15:30 بتوقيت غرينتش': '2023-11-19T15:30Z' }, weight: 1 },
  ),
  rule('ت غ', [clock, w('ت'), opt(w('.')), w('غ')], (found) => utc(found), {
    examples: { 'الساعة 15:30 ت غ': '2023-11-19T15:30Z' },
    weight: 1,
  }),
  rule('بتوقيت دمشق', [clock, w('ب', 'حسب'), w('توقيت', 'التوقيت'), CITIES], (found) => found, {
    weight: 1,
    examples: { 'الساعة 10:00 صباحاً بتوقيت دمشق': '2023-11-19T10:00' },
  }),
  rule(
    'hour بتوقيت دمشق',
    [hour, w('ب'), w('توقيت', 'التوقيت'), CITIES],
    (found) => time(found, null, null, null),
    { examples: { '15:30 بتوقيت دمشق': '2023-11-19T15:30' }, weight: 1 },
  ),
  rule(
    'local time',
    [
      clock,
      opt(w('(')),
      w('local', 'eastern', 'moscow', 'kyiv', 'baghdad', 'damascus', 'israel', 'london'),
      w('time'),
    ],
    (found) => found,
    { examples: { 'at 3 p.m. local time': '2023-11-19T15:00' }, weight: 1 },
  ),
  rule(
    'zone abbreviation',
    [clock, w('et', 'est', 'edt', 'cet', 'eet', 'bst', 'ist', 'pst', 'cest')],
    (found) => found,
    { examples: { 'at 3 p.m. ET': '2023-11-19T15:00' }, weight: 1 },
  ),
  rule(
    'twice told',
    [
      clock,
      w('('),
      is('when', ({ value }) => value.kind === 'clock' && value.zone === 'utc'),
      w(')'),
    ],
    (found) => found,
    { examples: { 'at 3 p.m. (1200 GMT)': '2023-11-19T15:00' }, weight: 1 },
  ),
  rule('zone in brackets', [clock, w('('), zoneUtc, w(')')], (found) => utc(found), {
    examples: { 'at 15:30 (GMT)': '2023-11-19T15:30Z' },
    weight: 1,
  }),
];
