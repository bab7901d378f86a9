/** All rules, one family after the other. Order does not matter: length and weight decide. */
import type { Rule } from '../rule';
import { AGO_RULES } from './ago';
import { CLOCK_RULES } from './clock';
import { DATE_RULES } from './dates';
import { DEICTIC_RULES } from './deictic';
import { EDGE_RULES } from './edges';
import { LENGTH_RULES } from './lengths';
import { LOOSE_RULES } from './loose';
import { MONTH_RULES } from './months';
import { NAME_RULES } from './names';
import { NUMBER_RULES } from './numbers';
import { PART_RULES } from './parts';
import { RANGE_RULES } from './ranges';
import { RELATIVE_RULES } from './relative';
import { WEEKDAY_RULES } from './weekdays';
import { YEAR_RULES } from './years';

export const RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...MONTH_RULES,
  ...DATE_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...DEICTIC_RULES,
  ...RELATIVE_RULES,
  ...EDGE_RULES,
  ...PART_RULES,
  ...CLOCK_RULES,
  ...LENGTH_RULES,
  ...AGO_RULES,
  ...RANGE_RULES,
  ...LOOSE_RULES,
  ...NAME_RULES,
];
