/** The event that a row makes, in the short form of a dataset file, and the same whole. */
import type { ArticleId, Bilingual } from '../../article/article';
import type { Quote, QuoteSelector } from '../../article/quote';
import { NO_QUOTE } from '../../event/codec/read';
import { type DateReading, dateReading } from '../../event/date-reading';
import type {
  Claim,
  ClaimRole,
  CountRange,
  EventId,
  EventKind,
  Means,
  TimelineEvent,
} from '../../event/event';
import { eventZone } from '../../event/event-zone';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { writtenDate } from '../../time/edtf/written';
import type { Zone } from '../../time/zone';
import { owned } from './cells';

export interface MadeEvent {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  /** A text alone is that of both languages. */
  readonly title: string | Bilingual;
  readonly places: readonly { readonly place: string; readonly role: 'at' }[];
  readonly stated: {
    readonly edtf: string | null;
    readonly basis: Bilingual;
    readonly evidence?: readonly [
      { readonly kind: 'outside'; readonly note: string; readonly address: string },
    ];
  };
  readonly claims?: readonly {
    readonly role: ClaimRole;
    readonly actor: string;
    readonly to: string | null;
    readonly named: string | null;
  }[];
  readonly means?: readonly Means[];
  readonly casualties?: {
    readonly state: 'none-reported' | 'reported';
    readonly killed: CountRange | null;
    readonly injured: CountRange | null;
  };
  readonly quotes: readonly [QuoteSelector];
  readonly note?: string | Bilingual;
}

const wordsOf = (words: string | Bilingual): Bilingual =>
  typeof words === 'string' ? { ar: words, en: words } : words;

/** Without a text of its article, as of a table whose events are not kept. */
const quoteOf = ({ exact }: QuoteSelector): Quote => ({ ...NO_QUOTE, exact });

/** Dates whose place in time is remembered. */
const REMEMBERED = 50_000;
const NO_CASUALTIES = { state: 'not-entered', killed: null, injured: null } as const;

/**
 * Makes whole events of made ones. They are what the schema accepts, so it is not asked again: on a million
 * rows that is most of the work.
 */
export class MadeEvents {
  readonly #gazetteer: Gazetteer;
  readonly #dates = new Map<string, DateReading>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** A reading that says nothing but the date. */
  #dated(edtf: string | null, zone: Zone): DateReading {
    const known = this.#dates.get(edtf ?? '');
    if (known?.zone === zone) return known;
    const made = dateReading({
      date: edtf === null ? null : writtenDate(edtf),
      zone,
      part: null,
      expression: null,
      reference: { kind: 'none' },
      basis: { ar: '', en: '' },
      evidence: [],
      after: null,
      before: null,
    });
    if (this.#dates.size < REMEMBERED) this.#dates.set(owned(edtf ?? ''), made);
    return made;
  }

  whole(made: MadeEvent): TimelineEvent {
    const { stated, claims = [], casualties = NO_CASUALTIES, note, means = [] } = made;
    const places = made.places as TimelineEvent['places'];
    const evidence = (stated.evidence ?? []).map((one) => ({ ...one, note: wordsOf(one.note) }));
    const dated = this.#dated(stated.edtf, eventZone({ places }, this.#gazetteer));
    return {
      id: made.id as EventId,
      article: made.article as ArticleId,
      kind: made.kind as EventKind,
      title: wordsOf(made.title),
      places,
      stated: { ...dated, basis: stated.basis, evidence },
      assessed: null,
      claims: claims.map((claim) => ({ ...claim, quote: NO_QUOTE }) as Claim),
      means,
      counts: [],
      casualties: { ...casualties, by: null, quote: null },
      breakdown: [],
      relations: [],
      contradictions: [],
      quotes: made.quotes.map(quoteOf),
      note: note === undefined ? null : wordsOf(note),
    };
  }
}
