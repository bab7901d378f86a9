/** What the list of cases shows of each. */
import { type CaseRow, STORED_FORM } from './rows';

/** A case in the list. */
export interface CaseEntry {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
  readonly events: number;
  readonly made: string;
  /** The last edit; ISO 8601, UTC. */
  readonly changed: string;
  /** Last saved outside the browser; null: never. */
  readonly savedAt: string | null;
  readonly editsSinceSaved: number;
  readonly isSealed: boolean;
  /** In the list of deleted cases since then; null: not deleted. */
  readonly deletedAt: string | null;
  /** It was changed by a later version of the app: it opens to be read only. */
  readonly isNewer: boolean;
}

export const entryOfRow = (row: CaseRow): CaseEntry => ({
  id: row.id,
  name: row.name,
  articles: row.articles,
  events: row.events,
  made: row.made,
  changed: row.changed,
  savedAt: row.savedAt,
  editsSinceSaved: Math.max(0, row.rev - row.savedRev),
  isSealed: row.seal !== null,
  deletedAt: row.deletedAt,
  isNewer: row.form > STORED_FORM,
});
