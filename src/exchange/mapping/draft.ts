/** What a row says of an event, before places, actors and kinds are entries with ids. */
import type { Bilingual } from '../../article/article';
import type { ClaimRole, CountRange, Means } from '../../event/event';
import type { Row, RowFaultKey } from '../format';

export interface DraftPlace {
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly uncertaintyKm: number | null;
}

export interface DraftClaim {
  readonly role: ClaimRole;
  /** Who speaks; empty: the table itself. */
  readonly actor: string;
  readonly to: string | null;
}

export interface Draft {
  readonly id: string | null;
  readonly title: string | Bilingual;
  /** Its name; an own kind unless it is that of a built-in one. */
  readonly kind: string;
  /** Null: not dated. */
  readonly edtf: string | null;
  /** How the date was reached, where it is not as written. */
  readonly because: Bilingual | null;
  readonly places: readonly DraftPlace[];
  readonly claims: readonly DraftClaim[];
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly means: readonly Means[];
  readonly note: string | Bilingual;
  readonly link: string;
}

/** Where a row tells what of it is not understood. */
export type OnFault = (why: RowFaultKey, column: string, value: string, isKept: boolean) => void;

/** Makes a draft of a row; null where it is none, the fault having been told. */
export type ReadRow = (row: Row, onFault: OnFault) => Draft | null;
