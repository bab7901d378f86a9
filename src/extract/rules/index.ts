/** All rules, by family. Order does not matter: length and weight decide. */
import type { Rule } from '../rule';
import { AGO_RULES } from './ago';
import { ANCHOR_RULES } from './anchors';
import { CHOICE_RULES } from './choices';
import { CLOCK_DAY_RULES, CLOCK_RULES } from './clock';
import { COUNTED_RULES } from './counted';
import { DATE_RULES } from './dates';
import { DEICTIC_RULES } from './deictic';
import { ABOUT_RULES, EDGE_RULES } from './edges';
import { FRACTION_RULES, JOINED_RULES } from './fractions';
import { HOUR_RULES } from './hours';
import { LENGTH_RULES } from './lengths';
import { MONTH_RULES } from './months';
import { NAME_RULES } from './names';
import { NIGHT_RULES } from './nights';
import { NUMBER_RULES } from './numbers';
import { NUMERIC_RULES } from './numeric';
import { PART_RULES } from './parts';
import { ENGLISH_PART_RULES } from './parts-english';
import { RANGE_RULES } from './ranges';
import { RELATIVE_RULES } from './relative';
import { ENGLISH_RELATIVE_RULES } from './relative-english';
import { HOLIDAY_RULES, SEASON_RULES } from './seasons';
import { SET_RULES } from './sets';
import { SHARE_RULES } from './shares';
import { SINCE_RULES } from './since';
import { VAGUE_RULES } from './vague';
import { WEEKDAY_RULES } from './weekdays';
import { YEAR_RULES } from './years';
import { ZONE_RULES } from './zones';

export const RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...MONTH_RULES,
  ...DATE_RULES,
  ...NUMERIC_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...DEICTIC_RULES,
  ...RELATIVE_RULES,
  ...ENGLISH_RELATIVE_RULES,
  ...EDGE_RULES,
  ...ABOUT_RULES,
  ...SHARE_RULES,
  ...SEASON_RULES,
  ...HOLIDAY_RULES,
  ...PART_RULES,
  ...ENGLISH_PART_RULES,
  ...NIGHT_RULES,
  ...HOUR_RULES,
  ...CLOCK_RULES,
  ...ZONE_RULES,
  ...CLOCK_DAY_RULES,
  ...COUNTED_RULES,
  ...FRACTION_RULES,
  ...JOINED_RULES,
  ...LENGTH_RULES,
  ...AGO_RULES,
  ...RANGE_RULES,
  ...SINCE_RULES,
  ...CHOICE_RULES,
  ...VAGUE_RULES,
  ...SET_RULES,
  ...ANCHOR_RULES,
  ...NAME_RULES,
];
