/** One event as it is drawn and listed, from the cells of an answer. */
import type { Certainty } from '../../time/bounds';
import { LASTING, certaintyOfTraits } from '../columns/columns';
import { STATES } from './schema';
import type { RowCells } from './statements/rows';

export interface RemoteRow {
  readonly id: string;
  readonly state: keyof typeof STATES;
  /** Instants; of no use where `state` is `undated`. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  readonly isLasting: boolean;
  /** EDTF, as precise as it was written; empty when there is none. */
  readonly date: string;
  /** Where the other reading puts it; null when there is one date only. */
  readonly other: { readonly start: number; readonly end: number } | null;
  readonly kind: string;
  readonly article: string;
  readonly bases: readonly string[];
  readonly claimants: readonly string[];
  /** Of the claimants those that say so themselves. */
  readonly claiming: readonly string[];
  readonly means: readonly string[];
  readonly title: { readonly ar: string; readonly en: string };
  /** The sentence that it came from. */
  readonly quote: string;
}

const STATE_NAMES = Object.keys(STATES) as (keyof typeof STATES)[];

export function rowOfCells(cells: RowCells): RemoteRow {
  const [id, start, end, state, traits, date, otherStart, otherEnd, reading, kind, article] = cells;
  const [bases, claimants, claiming, means, ar, en, quote] = [
    cells[11],
    cells[12],
    cells[13],
    cells[14],
    cells[15],
    cells[16],
    cells[17],
  ];
  return {
    id,
    state: STATE_NAMES[state] ?? 'undated',
    start,
    end,
    certainty: certaintyOfTraits(traits),
    isLasting: (traits & LASTING) !== 0,
    date,
    other: reading === 0 ? null : { start: otherStart, end: otherEnd },
    kind,
    article,
    bases,
    claimants,
    claiming,
    means,
    title: { ar, en },
    quote,
  };
}
