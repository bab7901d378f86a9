/** What a language says of how a date was reached: each language's `reasons.ts` is one. */
import type { Reason, ReasonArgs, ReasonKey } from '../../extract/reason';

/** Says what stands inside a reason: a date (EDTF), another reason. */
export interface Saying {
  readonly date: (edtf: string) => string;
  readonly reason: (reason: Reason) => string;
}

/** A sentence for every reason: plain words for one that needs nothing but its key. */
export type ReasonWords = {
  readonly [Key in ReasonKey]: ReasonArgs[Key] extends null
    ? string
    : (args: ReasonArgs[Key], saying: Saying) => string;
};
