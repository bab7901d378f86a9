/**
 * The contradictions ledger of the open case as components read it: its lines, how far the comparison is, and
 * what the reader decides. A decision is an edit of the case.
 */
import { caseText } from '../../case/codec/case-file';
import { NO_HISTORY } from '../../case/history';
import type { RulingRecord, Verdict } from '../../case/rulings';
import { ENTRY_KINDS, type Entry, type EntryKind } from '../../ledger/entry';
import { type LedgerLine, pairEntryId, pairIn, sideKey, withRulings } from '../../ledger/ruled';
import { instantText } from '../../store/instant';
import type { CaseSession } from '../cases/case-session.svelte';
import { addWorker, askWorker } from '../workers';
import type { LedgerReport, LedgerRequest } from './ledger.worker';
import address from './ledger.worker?worker&url';

/** Which lines are shown by what was decided of them. */
export type LedgerState = 'open' | 'decided' | 'all';

/** How far the comparison is; `done`: the entries are those of the case. */
export type Comparing =
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'done' | 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

type Compare = (
  request: LedgerRequest,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
) => Promise<readonly Entry[]>;

addWorker('ledger', address);

const compareApart: Compare = (request, onProgress, signal) =>
  askWorker<LedgerReport, readonly Entry[]>(
    'ledger',
    request,
    (report) => {
      if (report.kind === 'progress') onProgress(report.done, report.of);
      else if (report.kind === 'failed') throw new Error(report.reason);
      else return report.entries;
      return undefined;
    },
    signal,
  );

/** A decision as the reader gives it. */
export interface Decision {
  readonly verdict: Verdict;
  /** Of `right`: the side. */
  readonly side?: number;
  readonly why: string;
}

export class OpenLedger {
  readonly #work: CaseSession;
  readonly #compare: Compare;
  readonly #now: () => number;
  #entries = $state.raw<readonly Entry[]>([]);
  #comparing = $state.raw<Comparing>({ kind: 'working', done: 0, of: 0 });
  #stop: AbortController | null = null;
  /** The case that was compared. */
  #compared: object | null = null;
  kind = $state<EntryKind | ''>('');
  state = $state<LedgerState>('open');
  /** The entry that is read. */
  #current = $state.raw<string | null>(null);
  readonly lines: readonly LedgerLine[] = $derived.by(() =>
    withRulings(this.#work.case, this.#entries),
  );
  readonly shown: readonly LedgerLine[] = $derived.by(() =>
    this.lines.filter(
      ({ entry, ruling }) =>
        (this.kind === '' || entry.kind === this.kind) &&
        (this.state === 'all' || (ruling !== null) === (this.state === 'decided')),
    ),
  );

  /** @param now @param compare for tests. */
  constructor(
    work: CaseSession,
    { now = Date.now, compare = compareApart }: { now?: () => number; compare?: Compare } = {},
  ) {
    this.#work = work;
    this.#now = now;
    this.#compare = compare;
  }

  get comparing(): Comparing {
    return this.#comparing;
  }

  /** The kinds that there are, in their order. */
  get kinds(): EntryKind[] {
    return ENTRY_KINDS.filter((kind) => this.lines.some(({ entry }) => entry.kind === kind));
  }

  /** The line that is read: the chosen one, else the first. */
  get current(): LedgerLine | null {
    return this.shown.find(({ entry }) => entry.id === this.#current) ?? this.shown[0] ?? null;
  }

  get at(): number {
    const { current } = this;
    return current ? this.shown.indexOf(current) : -1;
  }

  choose(id: string): void {
    this.#current = id;
  }

  /** Steps to the next (1) or previous (-1) line, and stops at the ends. */
  step(by: 1 | -1): void {
    const next = this.shown[this.at + by];
    if (next) this.#current = next.entry.id;
  }

  /** Compares the case as it is now, unless it has been. */
  async compare(): Promise<void> {
    const { case: now } = this.#work;
    if (this.#compared === now && this.#comparing.kind === 'done') return;
    this.#stop?.abort(new Error('another comparison'));
    const stop = (this.#stop = new AbortController());
    this.#comparing = { kind: 'working', done: 0, of: now.articles.size };
    try {
      const text = caseText({ case: now, history: NO_HISTORY });
      const entries = await this.#compare(
        { text },
        (done, of) => {
          if (this.#stop === stop) this.#comparing = { kind: 'working', done, of };
        },
        stop.signal,
      );
      if (this.#stop !== stop) return;
      this.#entries = entries;
      this.#compared = now;
      this.#comparing = { kind: 'done' };
    } catch (error) {
      if (this.#stop !== stop) return;
      this.#comparing = stop.signal.aborted
        ? { kind: 'cancelled' }
        : { kind: 'failed', reason: String(error) };
    }
  }

  cancel(): void {
    this.#stop?.abort(new Error('cancelled'));
  }

  /** Writes down what was decided; false where the case refuses. */
  decide({ entry }: LedgerLine, { verdict, side, why }: Decision): boolean {
    const pair = pairIn(entry);
    const isOfPair = verdict === 'same' || verdict === 'not-same';
    if (isOfPair && !pair) return false;
    const events = pair ?? entry.sides.flatMap(({ event }) => event ?? []);
    const ruling: RulingRecord = {
      id: isOfPair && pair ? pairEntryId(pair) : entry.id,
      verdict,
      right: side === undefined ? null : sideKey(entry, side),
      events: events.filter((event, at) => events.indexOf(event) === at),
      why: why.trim(),
      by: this.#work.by,
      at: instantText(this.#now()),
    };
    const next = this.shown[this.at + 1] ?? this.shown[this.at - 1];
    const isDone = this.#work.apply({ kind: 'rule', ruling }, ruling.why).ok;
    if (isDone && next && this.state === 'open') this.#current = next.entry.id;
    // What is one event, or is not, changes what contradicts what.
    if (isDone && isOfPair) void this.compare();
    else this.#compared = this.#work.case;
    return isDone;
  }

  /** The side that was found right; -1 for none. */
  rightSide({ entry, ruling }: LedgerLine): number {
    return entry.sides.findIndex((_, at) => sideKey(entry, at) === ruling?.right);
  }

  /** Whether it compares two events, which may be said to be one. */
  isOfPair({ entry }: LedgerLine): boolean {
    return pairIn(entry) !== null;
  }

  /** Takes a decision back. */
  reopen({ entry, ruling }: LedgerLine): boolean {
    if (!ruling) return false;
    const isOfPair = ruling.verdict === 'same' || ruling.verdict === 'not-same';
    const isDone = this.#work.apply({ kind: 'reopen', id: entry.id }).ok;
    if (isDone && isOfPair) void this.compare();
    return isDone;
  }

  undo(): boolean {
    const isDone = this.#work.canUndo && this.#work.undo().ok;
    if (isDone) void this.compare();
    return isDone;
  }
}

const ledgers = new WeakMap<CaseSession, OpenLedger>();

/** One for each open case, so that it is found as it was left. */
export function ledgerFor(work: CaseSession): OpenLedger {
  const known = ledgers.get(work) ?? new OpenLedger(work);
  ledgers.set(work, known);
  return known;
}
