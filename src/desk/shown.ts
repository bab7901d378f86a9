/** What the page shows, and why something else is not shown. */
import type { Broken } from '../case/codec/case-file';
import type { UpdatePlan } from '../case/update/update';
import type { FileFault } from '../words/file-fault';
import type { CaseSession } from './cases/case-session.svelte';
import type { Incoming } from './cases/incoming';
import type { Desk } from './desk.svelte';
import type { GivenFile } from './open/any-file';
import type { TableCounts } from './open/given-file';
import type { FigureChoice } from './figure/figure-choice';

/** A desk, and the file or the case it came from. */
export interface ShownDesk {
  readonly desk: Desk;
  /** The file whose timeline is shown; null: what the app came with, or a case. */
  readonly opened: string | null;
  readonly choice: FigureChoice | null;
  readonly work: CaseSession | null;
  /** Why the file has not become a case; null where it has, or where none was opened. */
  readonly notKept: NotKept | null;
  /** What of a file was not taken over. */
  readonly broken: readonly Broken[];
  /** The table that it was read from; null where it was none. */
  readonly table: ReadTable | null;
}

/** A table that was read, which can be read otherwise. */
export interface ReadTable extends TableCounts {
  readonly file: GivenFile;
}

/** A table that is a newer export of what a case holds, or the table of a case that was read otherwise. */
export interface FoundUpdate {
  /** Name of the file. */
  readonly name: string;
  /** The case, which may be another one than that which is shown. */
  readonly shown: ShownCase;
  readonly plan: UpdatePlan;
  /** It is the same file, read again. */
  readonly isAgain: boolean;
  readonly table: ReadTable;
  /** Opens the table as a case of its own. */
  readonly openNew: (signal: AbortSignal) => Promise<null>;
}

export interface ShownCase extends ShownDesk {
  readonly work: CaseSession;
}

/** Neither file nor case. */
export const NOTHING = {
  opened: null,
  choice: null,
  work: null,
  notKept: null,
  broken: [],
  table: null,
} as const;

/** Why an opened file is shown without becoming a case. */
export type NotKept =
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'refused'; readonly message: string };

export interface RefusedFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** A case file that was opened while another copy of the same case is. */
export interface FoundCopy {
  readonly name: string;
  readonly text: string;
  /** The open case. */
  readonly work: CaseSession;
  /** What the file would bring into it. */
  readonly incoming: Incoming;
}

/** Why a case was not opened. */
export type CaseProblem = {
  readonly id: string;
  /** The address in which its view stands; null: as it is shown first. */
  readonly search: string | null;
} & (
  | { readonly kind: 'missing' | 'deleted' | 'locked' | 'wrong-passphrase' }
  /** `failed`: the storage of the browser. */
  | { readonly kind: 'seal-failed' | 'failed'; readonly message: string }
);

/** A case that was deleted. */
export interface RemovedCase {
  readonly id: string;
  readonly name: string;
}
