/** What became of the edits of an open case: kept, waiting, refused. */
import type { Refusal } from '../case/command';

/** Why a case can only be read. */
export type ReadOnly =
  /** A later version of the app has changed it. */
  | 'newer'
  /** It was deleted for good. */
  | 'gone'
  /** Its passphrase was set, changed or taken off in another tab. */
  | 'locked'
  | 'closed';

export type SaveStatus =
  /** Everything is kept. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  /** The storage refused; memory holds everything, and it is tried again. */
  | {
      readonly kind: 'failed';
      readonly because: 'full' | 'other';
      readonly message: string;
      readonly waiting: number;
    }
  | { readonly kind: 'read-only'; readonly because: ReadOnly; readonly waiting: number };

/** What became of an edit. */
export type Kept =
  | { readonly kind: 'saved' }
  /** Another tab's edit came first, and this one no longer fits. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read-only'; readonly because: ReadOnly };

export type ApplyResult =
  | { readonly ok: true; readonly kept: Promise<Kept> }
  | { readonly ok: false; readonly refusal: Refusal | { readonly key: 'read-only' } };
