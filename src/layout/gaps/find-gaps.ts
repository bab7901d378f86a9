/** Finds the gaps worth folding: time between events in which nothing is dated. */
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../time/civil';
import type { Arrangement } from '../lanes/arrange';
import type { Gap } from './folded-time';

/** From the first instant to the last that a date allows; an open side reaches to infinity. */
export interface DatedSpan {
  readonly from: number;
  readonly to: number;
}

/** Minimum share of the unfolded time that a gap takes to be long … */
const LONG_SHARE = 0.15;
/** … and minimum ratio to the usual gap: evenly spaced events have no gap to fold. */
const LONG_RATIO = 4;
/** More breaks than this would be read as dashes, not as breaks. */
const MAX_GAPS = 12;
/** Shorter ones are nights, not gaps. */
const SHORTEST_MS = MS_PER_HOUR;
/** Padding that stays open beside the events at each end, as a share of the unfolded time … */
const AIR_SHARE = 0.02;
/** … and of the gap at most. */
const AIR_OF_GAP = 0.1;

/** What spans cover together, and the empty time between them. Spans come sorted by start. */
export class Coverage {
  /** Stretches between spans. */
  readonly empty: DatedSpan[] = [];
  /** Latest end so far. */
  reached = -Infinity;
  /** Start of the first span. */
  #from = Infinity;
  /** First and last instant known, open sides aside. */
  #first = Infinity;
  #last = -Infinity;

  add(from: number, to: number): void {
    if (this.#first === Infinity) this.#from = from;
    else if (from > this.reached) this.empty.push({ from: this.reached, to: from });
    this.reached = Math.max(this.reached, to);
    this.#first = Math.min(this.#first, from > -Infinity ? from : to);
    this.#last = Math.max(this.#last, to < Infinity ? to : from);
  }

  /** What no span covers, before the first and after the last one too. */
  get free(): DatedSpan[] {
    return [
      { from: -Infinity, to: this.#from },
      ...this.empty,
      { from: this.reached, to: Infinity },
    ].filter(({ from, to }) => from < to);
  }

  /** From the first span to the last; null when there is none. */
  get whole(): DatedSpan | null {
    return this.#first < this.#last ? { from: this.#first, to: this.#last } : null;
  }
}

/** What is empty in both of two sorted lists. */
export function emptyInBoth(a: readonly DatedSpan[], b: readonly DatedSpan[]): DatedSpan[] {
  const both: DatedSpan[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return both;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from < to) both.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

/** Whole days where the gap has many, else whole hours: a break must not cut a day in two. */
function rounded({ from, to }: DatedSpan): Gap | null {
  const unit = to - from >= 3 * MS_PER_DAY ? MS_PER_DAY : MS_PER_HOUR;
  const [start, end] = [Math.ceil(from / unit) * unit, Math.floor(to / unit) * unit];
  return start < end ? { from: start as Instant, to: end as Instant } : null;
}

/**
 * Selects the long gaps. The longest is compared with the whole time, the next with what remains
 * when that one is folded, and so on: so forty years do not hide the empty month of one summer.
 * Depends on the events alone, so that zooming never folds or unfolds. @param whole from the first
 * event to the last, ms. @param count the number of events: without gaps between them there is no
 * usual gap.
 */
export function longGaps(empty: readonly DatedSpan[], whole: DatedSpan, count: number): Gap[] {
  const byLength = [...empty].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const lengthAt = (at: number): number => {
    const gap = byLength[at];
    return gap ? gap.to - gap.from : 0;
  };
  let openMs = whole.to - whole.from;
  let folded = 0;
  while (folded < Math.min(MAX_GAPS, byLength.length)) {
    const lengthMs = lengthAt(folded);
    const others = Math.max(byLength.length, count - 1) - folded - 1;
    // The shortest of several gaps is never a long one; a single gap need not be compared.
    if (others === 0 && folded > 0) break;
    const usualMs = others > 0 ? lengthAt(folded + 1 + Math.floor(others / 2)) : 0;
    const isLong = lengthMs >= openMs * LONG_SHARE && lengthMs >= usualMs * LONG_RATIO;
    if (lengthMs < SHORTEST_MS || !isLong) break;
    openMs -= lengthMs;
    folded += 1;
  }
  return byLength
    .slice(0, folded)
    .map(({ from, to }) => {
      const airMs = Math.min((to - from) * AIR_OF_GAP, openMs * AIR_SHARE);
      return rounded({ from: from + airMs, to: to - airMs });
    })
    .filter((gap) => gap !== null)
    .sort((a, b) => a.from - b.from);
}

/** The long gaps of an arrangement: leading dates, other dates, all lanes. */
export function gapsOf({ lanes }: Pick<Arrangement, 'lanes'>): Gap[] {
  const byEvent = new Map(lanes.flatMap((lane) => lane.items).map((item) => [item.event.id, item]));
  const spans = [...byEvent.values()]
    .flatMap(({ extent, ghost }) => [extent, ghost].filter((drawn) => drawn !== null))
    .flatMap(({ segments }) =>
      segments.map(({ earliest, latest }) => ({
        from: earliest ?? -Infinity,
        to: latest ?? Infinity,
      })),
    )
    .sort((a, b) => a.from - b.from);
  const coverage = new Coverage();
  for (const { from, to } of spans) coverage.add(from, to);
  return coverage.whole ? longGaps(coverage.empty, coverage.whole, spans.length) : [];
}
