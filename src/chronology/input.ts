/** What a chronology is made of. */
import type { EvidenceLink, Status } from '../case/records';
import type { EventId, ReadingChoice } from '../event/event';
import type { Dataset } from '../source/dataset';
import type { Language } from '../words/language';

/** What a case knows of an event beyond the dataset. */
export interface Judgement {
  readonly status: Status;
  readonly links: readonly EvidenceLink[];
}

/** By which facet the table counts. */
export type CountsBy = 'kind' | 'base';
export const COUNTS_BY: readonly CountsBy[] = ['kind', 'base'];

/** All but the events that a reviewer has rejected. */
export const USUAL_STATUSES: readonly Status[] = ['unreviewed', 'reviewed', 'disputed'];

export interface ChronologyInput {
  readonly dataset: Dataset;
  /** Name of the case; empty where there is none. */
  readonly name: string;
  /** Of a case; empty for a dataset, which knows no status. */
  readonly judgements: ReadonlyMap<EventId, Judgement>;
  /** When each text of a case was taken down, ISO 8601, UTC. */
  readonly captures: ReadonlyMap<string, string>;
  /** Records of the file that could not be read. */
  readonly unread: number;
  /** The events to include, of those that have a status. */
  readonly statuses: readonly Status[];
  /** One, or several with the leading one first. */
  readonly languages: readonly [Language, ...Language[]];
  readonly reading: ReadingChoice;
  readonly countsBy: CountsBy;
  /** The day printed as the document's own, `YYYY-MM-DD`. */
  readonly made: string;
}
