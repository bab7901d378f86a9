/** Compares a record with what its source said before and says now: the source's news, unless a person edited it. */
import type { Fields } from '../changes';
import { readRecord } from '../codec/read-record';
import { groups, pick } from '../merge/field-groups';
import type { CaseRecord } from '../records';
import { isSame } from '../same';
import type { SourceList } from './source-state';

/** Fields that the case gives, and those that only say where the source says it. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'order', 'article', 'quotes']);
const PASSAGE = ['article', 'quotes'] as const;

/** Fields of which the user's own value was kept. */
export interface KeptFields {
  readonly base: Fields | null;
  readonly own: Fields;
  readonly newer: Fields;
}

export interface Compared {
  readonly after: CaseRecord;
  readonly kept: readonly KeptFields[];
  /** Fields, by the first of each group, on which the source has come to agree with the user. */
  readonly agreed: readonly string[];
}

/** What of a field is compared: all of it, but for what says only where it stands in the source. */
export type Comparable = (field: string, value: unknown) => unknown;

const exactOf = (quotes: unknown): unknown =>
  Array.isArray(quotes) ? quotes.map((quote: Fields) => quote.exact) : quotes;

interface Three {
  readonly base: Fields;
  readonly newer: Fields;
  readonly own: Fields;
}

class Comparison {
  readonly #three: Three;
  readonly #comparable: Comparable;
  after: Fields;
  readonly kept: KeptFields[] = [];
  readonly agreed: string[] = [];

  constructor(three: Three, comparable: Comparable) {
    this.#three = three;
    this.#comparable = comparable;
    this.after = three.own;
  }

  #isSame(a: Fields, b: Fields, keys: readonly string[]): boolean {
    return keys.every((key) =>
      isSame(this.#comparable(key, a[key] ?? null), this.#comparable(key, b[key] ?? null)),
    );
  }

  fields(list: SourceList): void {
    const { base, newer } = this.#three;
    for (const group of groups(list, base, newer)) {
      const keys = group.filter((key) => !ASIDE.has(key));
      if (keys.length > 0 && !this.#isSame(base, newer, keys)) this.#take(keys);
    }
  }

  /** The passage follows the source where it says something else now, and the user has not chosen another. */
  passage(): void {
    const { base, newer, own } = this.#three;
    const isNews =
      !isSame(exactOf(base.quotes), exactOf(newer.quotes)) ||
      this.kept.length > 0 ||
      Object.keys(this.after).some((key) => this.after[key] !== own[key]);
    if (!isNews) return;
    if (isSame(pick(base, PASSAGE), pick(own, PASSAGE))) this.#set(PASSAGE, newer);
    else if (!isSame(exactOf(base.quotes), exactOf(newer.quotes))) this.#take(PASSAGE);
  }

  #take(keys: readonly string[]): void {
    const { base, newer, own } = this.#three;
    if (this.#isSame(own, newer, keys)) this.agreed.push(keys[0] ?? '');
    else if (this.#isSame(base, own, keys)) {
      this.#set(keys, newer);
    } else this.keep(keys);
  }

  #set(keys: readonly string[], from: Fields): void {
    const others = Object.entries(this.after).filter(([key]) => !keys.includes(key));
    this.after = { ...Object.fromEntries(others), ...pick(from, keys) };
  }

  keep(keys: readonly string[]): void {
    const [base, own, newer] = [this.#three.base, this.#three.own, this.#three.newer].map((one) =>
      pick(one, keys),
    ) as [Fields, Fields, Fields];
    this.kept.push({ base, own, newer });
  }
}

/** @param own the record as it is; it is what comes out where the source says nothing else than before. */
export function compared(list: SourceList, three: Three, comparable: Comparable): Compared {
  const comparison = new Comparison(three, comparable);
  comparison.fields(list);
  if (list === 'events') comparison.passage();
  const { after, agreed, kept } = comparison;
  const read = readRecord(list, after);
  if (read.ok) return { after: read.value, kept, agreed };
  // Valid apart, and not together: the fields that differ are decided as one.
  const keys = Object.keys(after).filter((key) => !isSame(after[key], three.own[key]));
  const all = new Comparison(three, comparable);
  all.keep([...new Set([...keys, ...kept.flatMap(({ own }) => Object.keys(own))])].sort());
  return { after: three.own as unknown as CaseRecord, kept: all.kept, agreed: [] };
}
