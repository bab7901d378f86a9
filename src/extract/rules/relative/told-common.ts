/** What the rules of told times share: the nouns that point at one, and tests of what it means. */
import type { Meaning, Of } from '../../meaning';
import type { Slot } from '../../rule';
import { is, w } from '../../rule';
import type { Anchor, Unit, Value } from '../../value';
import { shift } from '../../value';
import { grainOf, when } from '../common';

/** A noun that names a time of its own: its slot, and what it means some steps from a told time. */
export interface ToldNoun {
  readonly name: string;
  readonly slot: Slot<never>;
  readonly counted: (meaning: Meaning, step: number) => Value;
  /** Longer readings first: a night is a part of the day before it is a unit. */
  readonly weight: number;
}

const partOf = (part: Of<'part'>['part'], step: number): Value => ({
  kind: 'part',
  part,
  of: shift(step, 'day'),
});

const LONG: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'year', 'decade', 'century'];

const unitNoun = (name: string, slot: Slot<Of<'unit'>>): ToldNoun => ({
  name,
  slot: slot,
  counted: (meaning, step) => shift(step, meaning.cat === 'unit' ? meaning.unit : 'day'),
  weight: 0,
});

const partNoun = (name: string, slot: Slot<Of<'part'>>): ToldNoun => ({
  name,
  slot: slot,
  counted: (meaning, step) => partOf(meaning.cat === 'part' ? meaning.part : 'night', step),
  weight: 0.5,
});

export const ARABIC_NOUNS: readonly ToldNoun[] = [
  unitNoun(
    'اليوم',
    is(
      'unit',
      ({ definite, count, unit }) =>
        definite && count === 'one' && (LONG.includes(unit) || unit === 'hour'),
    ),
  ),
  partNoun(
    'المساء',
    is('part', ({ form }) => form === 'definite'),
  ),
  {
    name: 'الليلة',
    slot: w('الليلة'),
    counted: (_, step) => partOf('night', step),
    weight: 0.5,
  },
  {
    name: 'التاريخ',
    slot: w('التاريخ', 'النهار'),
    counted: (_, step) => shift(step, 'day'),
    weight: 0,
  },
];

export const ENGLISH_NOUNS: readonly ToldNoun[] = [
  unitNoun(
    'day',
    is('unit', ({ definite, count, unit }) => !definite && count === 'one' && LONG.includes(unit)),
  ),
  partNoun(
    'night',
    is('part', ({ form }) => form === 'noun'),
  ),
];

/** A time counted from a told one, whose own meaning passes a test. */
export const toldWhen = (test: (counted: Value) => boolean) =>
  is(
    'when',
    ({ value }) => value.kind === 'anchor' && value.counted !== undefined && test(value.counted),
  );

/** What a told time means, by itself. */
export const countedOf = ({ value }: Of<'when'>): Value =>
  value.kind === 'anchor' && value.counted !== undefined ? value.counted : value;

const sideOf = ({ value }: Of<'when'>): Anchor['side'] =>
  value.kind === 'anchor' ? value.side : 'same';

/** The same told time, narrowed: its morning, its ten o'clock, its early days. */
export const narrowed = (found: Of<'when'>, counted: Value): Of<'when'> =>
  when({ kind: 'anchor', length: null, side: sideOf(found), counted });

export const toldDay = toldWhen((counted) => counted.kind === 'shift' && counted.unit === 'day');
export const toldPart = toldWhen((counted) => counted.kind === 'part');
export const toldMonth = toldWhen(
  (counted) => counted.kind === 'shift' && counted.unit === 'month',
);
export const toldYear = toldWhen((counted) => counted.kind === 'shift' && counted.unit === 'year');
export const toldWeek = toldWhen((counted) => counted.kind === 'shift' && counted.unit === 'week');
export const toldLong = toldWhen((counted) => ['week', 'month', 'year'].includes(grainOf(counted)));

/** Steps from the told time: 0 for the same, 1 for the next. */
export const stepOf = (found: Of<'when'>): number => {
  const counted = countedOf(found);
  return counted.kind === 'shift' ? counted.amount : 0;
};
