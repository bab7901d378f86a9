/** The answers about all events that a server gave, in the place of those that are counted in the page. */
import type { ClaimantStance } from '../../event/claims';
import type { ReadingChoice, TimelineEvent } from '../../event/event';
import { type Facet, type FacetValue, type Filters, NO_FILTERS } from '../../event/facet';
import type { RowFilter } from '../../source/columns/filter-rows';
import type { LaneColumn } from '../../source/columns/lane-column';
import { EventIndex } from '../../source/event-index';
import type { EventStore } from '../../source/store/event-store';
import type { Instant } from '../../time/civil';
import { type Answered, countsOf } from './answered';

/** Pairs of values are not counted by servers: as many as are too many for lanes inside lanes. */
const TOO_MANY_PAIRS = 1000;

/**
 * Whatever filters it is given, it answers what the server said last: until a newer answer is there, that is
 * what is shown.
 */
export class AnsweredIndex extends EventIndex {
  readonly #answered: Answered;

  /** @param store the events that were loaded: of very many, few. */
  constructor(store: EventStore, answered: Answered) {
    super(store);
    this.#answered = answered;
  }

  override rowFilter(_: Filters, reading: ReadingChoice): RowFilter {
    return super.rowFilter(NO_FILTERS, reading);
  }

  override passing(): number {
    return this.#answered.passing;
  }

  override events(): TimelineEvent[] {
    return [...(this.#answered.all ?? [])];
  }

  override among(ids: readonly string[]): TimelineEvent[] {
    return super.among(ids, NO_FILTERS);
  }

  override facetValues(filters: Filters, facet: Facet): FacetValue[] {
    const { whole, counts } = this.#answered;
    const totals = countsOf(whole.totals, facet);
    const own = filters === NO_FILTERS ? totals : countsOf(counts, facet);
    return [...totals]
      .map(([value, total]) => ({ value, total, count: own.get(value) ?? 0 }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  }

  override present(_: Filters, facet: Facet): ReadonlySet<string> {
    const { counts, question } = this.#answered;
    const chosen = question.filters[facet];
    const passes = (value: string): boolean => chosen.length === 0 || chosen.includes(value);
    const present = [...countsOf(counts, facet)].filter(([value, n]) => n > 0 && passes(value));
    return new Set(present.map(([value]) => value));
  }

  override laneColumn(reading: ReadingChoice, by: Facet, within: Facet | null): LaneColumn {
    const { whole, lanes, question } = this.#answered;
    const { settings } = question;
    const isAnswered = settings.by === by && settings.reading === reading;
    const known = isAnswered
      ? lanes
      : [...countsOf(whole.totals, by)].map(([outer, count]) => ({
          outer,
          count,
          first: Infinity,
        }));
    const column = {
      lanes: known.map(({ outer }) => ({ outer, inner: null })),
      sets: [],
      codes: new Uint32Array(),
      counts: Uint32Array.from(known, ({ count }) => count),
      first: Float64Array.from(known, ({ first }) => first),
    };
    if (within === null) return column;
    const pair = { outer: '', inner: '' };
    return { ...column, lanes: Array.from({ length: TOO_MANY_PAIRS }, () => pair) };
  }

  override stances(actor: string): Set<ClaimantStance> {
    const { totals } = this.#answered.whole;
    const all = totals.get('claimant')?.get(actor) ?? 0;
    const claims = totals.get('claims')?.get(actor) ?? 0;
    const stances = new Set<ClaimantStance>();
    if (claims > 0) stances.add('claims');
    if (all > claims) stances.add('named');
    return stances;
  }

  override bounds(): { readonly from: Instant; readonly to: Instant } | null {
    const { span } = this.#answered.whole;
    return span && { from: span.from as Instant, to: span.to as Instant };
  }
}
