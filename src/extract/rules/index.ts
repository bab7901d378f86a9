/** All rules, by family. Order does not matter: length and weight decide. */
import type { Rule } from '../rule';
import { AGO_RULES } from './relative/ago';
import { ANCHOR_RULES } from './relative/anchors';
import { EVE_RULES } from './relative/eves';
import { TOLD_DAY_RULES } from './relative/told-days';
import { TOLD_MONTH_RULES } from './relative/told-months';
import { CHOICE_RULES } from './calendar/choices';
import { CLOCK_DAY_RULES, CLOCK_RULES } from './clock/clock';
import { COUNTED_RULES } from './lengths/counted';
import { DAY_LIST_RULES } from './calendar/day-lists';
import { PRINTED_DATE_RULES } from './calendar/dates-printed';
import { DATE_RULES } from './calendar/dates';
import { DEICTIC_RULES } from './relative/deictic';
import { ABOUT_RULES, EDGE_RULES } from './lengths/edges';
import { FRACTION_RULES, JOINED_RULES } from './lengths/fractions';
import { HOUR_RULES } from './clock/hours';
import { LENGTH_RULES } from './lengths/lengths';
import { MONTH_RULES } from './calendar/months';
import { NAME_RULES } from './names';
import { ENGLISH_NAME_RULES } from './names-english';
import { NIGHT_RULES } from './clock/nights';
import { NUMBER_RULES } from './numbers';
import { FIRST_UNIT_RULES } from './calendar/first-units';
import { NTH_DAY_RULES } from './calendar/nth-days';
import { NUMERIC_MONTH_RULES } from './calendar/numeric-months';
import { NUMERIC_RULES } from './calendar/numeric';
import { PART_RULES } from './clock/parts';
import { ENGLISH_PART_RULES } from './clock/parts-english';
import { CLOCK_RANGE_RULES } from './lengths/clock-ranges';
import { BOUND_RULES } from './lengths/bounds';
import { DAY_RANGE_RULES, YEAR_RANGE_RULES } from './lengths/day-ranges';
import { RANGE_RULES } from './lengths/ranges';
import { LEVANTINE_RULES } from './relative/levantine';
import { NOW_RULES } from './relative/now';
import { PAST_DAY_RULES } from './relative/past-day';
import { RELATIVE_RULES } from './relative/relative';
import { ENGLISH_RELATIVE_RULES } from './relative/relative-english';
import { HOLIDAY_RULES, SEASON_RULES } from './calendar/seasons';
import { SET_RULES } from './calendar/sets';
import { ENGLISH_SHARE_RULES } from './calendar/shares-english';
import { SAME_PERIOD_RULES } from './calendar/same-period';
import { SHARE_RULES } from './calendar/shares';
import { SINCE_RULES } from './relative/since';
import { VAGUE_RULES } from './relative/vague';
import { WEEKEND_RULES } from './calendar/weekends';
import { PAGE_DAY_RULES } from './page/page-days';
import { BESIDE_WEEKDAY_RULES } from './calendar/weekdays-beside';
import { WEEKDAY_RULES } from './calendar/weekdays';
import { YEAR_WORD_RULES } from './calendar/year-words';
import { YEAR_RULES } from './calendar/years';
import { MILITARY_RULES } from './clock/military';
import { DAY_AND_CLOCK_RULES } from './clock/day-and-clock';
import { ZONE_RULES } from './clock/zones';

export const RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...MONTH_RULES,
  ...DATE_RULES,
  ...PRINTED_DATE_RULES,
  ...NUMERIC_RULES,
  ...NUMERIC_MONTH_RULES,
  ...YEAR_RULES,
  ...YEAR_WORD_RULES,
  ...DAY_LIST_RULES,
  ...WEEKDAY_RULES,
  ...BESIDE_WEEKDAY_RULES,
  ...NTH_DAY_RULES,
  ...FIRST_UNIT_RULES,
  ...DEICTIC_RULES,
  ...LEVANTINE_RULES,
  ...NOW_RULES,
  ...PAST_DAY_RULES,
  ...WEEKEND_RULES,
  ...RELATIVE_RULES,
  ...ENGLISH_RELATIVE_RULES,
  ...EDGE_RULES,
  ...ABOUT_RULES,
  ...SHARE_RULES,
  ...ENGLISH_SHARE_RULES,
  ...SAME_PERIOD_RULES,
  ...SEASON_RULES,
  ...HOLIDAY_RULES,
  ...PART_RULES,
  ...ENGLISH_PART_RULES,
  ...NIGHT_RULES,
  ...HOUR_RULES,
  ...CLOCK_RULES,
  ...ZONE_RULES,
  ...DAY_AND_CLOCK_RULES,
  ...MILITARY_RULES,
  ...CLOCK_DAY_RULES,
  ...COUNTED_RULES,
  ...FRACTION_RULES,
  ...JOINED_RULES,
  ...LENGTH_RULES,
  ...AGO_RULES,
  ...RANGE_RULES,
  ...CLOCK_RANGE_RULES,
  ...DAY_RANGE_RULES,
  ...YEAR_RANGE_RULES,
  ...SINCE_RULES,
  ...BOUND_RULES,
  ...CHOICE_RULES,
  ...VAGUE_RULES,
  ...SET_RULES,
  ...ANCHOR_RULES,
  ...TOLD_DAY_RULES,
  ...TOLD_MONTH_RULES,
  ...EVE_RULES,
  ...NAME_RULES,
  ...PAGE_DAY_RULES,
  ...ENGLISH_NAME_RULES,
];
