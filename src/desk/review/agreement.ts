/** The blind check: how far what a reader marked agrees with what the rules propose. */
import type { TextRange } from '../../article/quote';
import type { AgreementRecord } from '../../case/records';
import type { Proposal } from '../../extract/propose/proposal';
import { proposedKind } from '../../extract/propose/propose';

export interface Agreement {
  readonly byKind: readonly AgreementRecord[];
  /** Marks of the reader where the rules propose nothing. */
  readonly readerOnly: readonly TextRange[];
  /** Proposals that the reader marked no passage of. */
  readonly rulesOnly: readonly Proposal[];
}

const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** An event that is told in several passages is found where any of them is marked. */
export function agreementOf(
  text: string,
  marks: readonly TextRange[],
  proposals: readonly Proposal[],
): Agreement {
  const byKind = new Map<string, { both: number; reader: number; rules: number }>();
  const count = (kind: string, side: 'both' | 'reader' | 'rules'): void => {
    const known = byKind.get(kind) ?? { both: 0, reader: 0, rules: 0 };
    known[side] += 1;
    byKind.set(kind, known);
  };
  const isFound = ({ quotes }: Proposal): boolean =>
    quotes.some((quote) => marks.some((mark) => touches(mark, quote)));
  const rulesOnly = proposals.filter((one) => !isFound(one));
  for (const one of proposals) count(one.kind, isFound(one) ? 'both' : 'rules');
  const readerOnly = marks.filter(
    (mark) => !proposals.some(({ quotes }) => quotes.some((quote) => touches(mark, quote))),
  );
  for (const mark of readerOnly) count(proposedKind(text, mark)?.value ?? 'incident', 'reader');
  return {
    byKind: [...byKind].map(([kind, counts]) => ({ kind, ...counts })),
    readerOnly,
    rulesOnly,
  };
}

/** How many articles there are for one whose proposals stay hidden at first. */
const ONE_IN = 10;

/** Whether an article is one of those, by its place in the order of entry. */
export const isChecked = (order: number): boolean => order % ONE_IN === ONE_IN - 1;
