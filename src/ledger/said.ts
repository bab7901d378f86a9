/** What a reader said of two events: that they are one, or that they are not. */

/** By `pairKey`. */
export type Said = ReadonlyMap<string, 'same' | 'not-same'>;

/** One key for two events, whichever is named first. */
export const pairKey = (one: string, other: string): string =>
  JSON.stringify(one < other ? [one, other] : [other, one]);
