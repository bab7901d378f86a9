/** Which parts of a date are doubted or approximate. */
import type { EdtfDate, PartQualifier } from './date';

export type DatePart = PartQualifier['part'];

export interface PartCertainty {
  readonly part: DatePart;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const ORDER: readonly DatePart[] = ['year', 'month', 'day'];

const partsOf = ({ month, day, group }: EdtfDate): readonly DatePart[] =>
  ORDER.slice(0, day !== null ? 3 : month !== null || group !== null ? 2 : 1);

/** A sign after a part covers all parts before it, too. */
const covers = ({ part, side }: PartQualifier, other: DatePart): boolean =>
  side === 'before' ? part === other : ORDER.indexOf(other) <= ORDER.indexOf(part);

/** The certainty of each part that a date names. */
export function certaintyByPart(date: EdtfDate): PartCertainty[] {
  return partsOf(date).map((part) => {
    const signs = date.qualifiers.filter((one) => covers(one, part)).map(({ sign }) => sign);
    return {
      part,
      approximate: date.approximate || signs.some((sign) => sign !== '?'),
      uncertain: date.uncertain || signs.some((sign) => sign !== '~'),
    };
  });
}

/** True where the whole date, or a part of it, is said to be "about" it. */
export const isApproximate = (date: EdtfDate): boolean =>
  date.approximate || date.qualifiers.some(({ sign }) => sign !== '?');

/** True where somebody doubts the whole date, or a part of it. */
export const isUncertain = (date: EdtfDate): boolean =>
  date.uncertain || date.qualifiers.some(({ sign }) => sign !== '~');

/** The coarsest part up to which "about" reaches by itself; null where it holds for the whole date. */
export function approximatePart(date: EdtfDate): DatePart | null {
  if (date.approximate) return null;
  const parts = date.qualifiers.filter(({ sign }) => sign !== '?').map(({ part }) => part);
  const coarsest = ORDER.find((part) => parts.includes(part)) ?? null;
  return coarsest === partsOf(date).at(-1) ? null : coarsest;
}
