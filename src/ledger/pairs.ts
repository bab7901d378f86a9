/**
 * Chooses the pairs of tellings that may be of one event: of those that are alike one partner for each telling in
 * each other article, the likeliest.
 */
import { type Likeness, likeness } from './alike';
import { candidatesOf } from './candidates';
import { type Said, pairKey } from './said';
import type { Telling, Told } from './telling';

export interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  readonly likeness: Likeness;
}

const byId = (a: Telling, b: Telling): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const SAID: Likeness = { score: 10, reasons: ['said-by-reader'] };
const IN_CASE: Likeness = { score: 9, reasons: ['said-in-case'] };

/** Pairs that a person has joined, in the case or in the ledger. */
function joined({ tellings }: Told, said: Said): Pair[] {
  const byEvent = new Map(tellings.map((telling) => [telling.id, telling]));
  const found = new Map<string, Pair>();
  const put = (one: Telling | undefined, other: Telling | undefined, like: Likeness): void => {
    if (!one || !other || one === other) return;
    const [a, b] = byId(one, other) <= 0 ? [one, other] : [other, one];
    found.set(pairKey(a.id, b.id), { a, b, likeness: like });
  };
  for (const telling of tellings) {
    for (const other of telling.sameAs) put(telling, byEvent.get(other), IN_CASE);
  }
  for (const [key, verdict] of said) {
    const [one = '', other = ''] = JSON.parse(key) as readonly string[];
    if (verdict === 'same') put(byEvent.get(one), byEvent.get(other), SAID);
  }
  return [...found.values()];
}

const byScore = (x: Pair, y: Pair): number =>
  y.likeness.score - x.likeness.score || byId(x.a, y.a) || byId(x.b, y.b);

/** Which partners are taken: by the number of a telling, and that of the other article. */
class Taken {
  readonly #numbers = new Map<Telling, { readonly at: number; readonly article: number }>();
  readonly #ends = new Set<number>();
  readonly #count: number;

  constructor(tellings: readonly Telling[]) {
    const [ids, articles] = [new Map<string, number>(), new Map<string, number>()];
    const numberIn = (known: Map<string, number>, id: string): number => {
      const number = known.get(id) ?? known.size;
      known.set(id, number);
      return number;
    };
    for (const telling of tellings) {
      const at = numberIn(ids, telling.id);
      this.#numbers.set(telling, { at, article: numberIn(articles, telling.article) });
    }
    this.#count = articles.size;
  }

  #of(a: Telling, b: Telling): readonly [number, number] {
    const [one, other] = [this.#numbers.get(a), this.#numbers.get(b)];
    if (!one || !other) return [-1, -1];
    return [one.at * this.#count + other.article, other.at * this.#count + one.article];
  }

  has(a: Telling, b: Telling): boolean {
    return this.#of(a, b).some((end) => this.#ends.has(end));
  }

  add(a: Telling, b: Telling): void {
    for (const end of this.#of(a, b)) this.#ends.add(end);
  }
}

const isSaid = ({ likeness: { reasons } }: Pair): boolean =>
  reasons[0]?.startsWith('said') ?? false;

/** The pairs, the likeliest first, whatever the order in which the tellings are given. */
export function pairsOf(told: Told, said: Said): Pair[] {
  const { tellings, atlas } = told;
  const chosen: Pair[] = [];
  const taken = new Taken(tellings);
  const known = new Set<string>();
  for (const pair of joined(told, said)) {
    const { a, b } = pair;
    const key = pairKey(a.id, b.id);
    if (known.has(key) || said.get(key) === 'not-same') continue;
    if (!isSaid(pair) && taken.has(a, b)) continue;
    taken.add(a, b);
    known.add(key);
    chosen.push(pair);
  }
  // Most cases have no such pair, and need no key for each of the others.
  const isOpen = (a: Telling, b: Telling): boolean => {
    if (known.size === 0 && said.size === 0) return true;
    const key = pairKey(a.id, b.id);
    return !known.has(key) && said.get(key) !== 'not-same';
  };
  for (const { a, b } of candidatesOf(told)) {
    if (taken.has(a, b) || !isOpen(a, b)) continue;
    taken.add(a, b);
    const like = likeness(a, b, atlas);
    if (like) chosen.push({ a, b, likeness: like });
  }
  return chosen.sort(byScore);
}

/** Joins the tellings of one event: for each its group, by id. */
export function groupsOf(
  tellings: readonly Telling[],
  pairs: readonly Pair[],
): Map<string, string> {
  const parents = new Map(tellings.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a.id), rootOf(b.id)];
    if (x !== y) parents.set(x < y ? y : x, x < y ? x : y);
  }
  return new Map(tellings.map(({ id }) => [id, rootOf(id)]));
}
