/**
 * Merges the records of two copies of a case, field by field, against the state that both went on from. What
 * the copies say differently is kept as a conflict, so that neither is lost.
 */
import type { Fields } from '../changes';
import { readRecord } from '../codec/read-record';
import {
  type Case,
  type CaseRecord,
  type ConflictRecord,
  type ConflictValue,
  type EventRecord,
  LISTS,
  type List,
} from '../records';
import { isSame } from '../same';
import { Authors } from './authors';
import { isLater, together, valuesOf } from './conflict-values';
import { FIRST_OF, fieldsOf, firstOf, groups, pick } from './field-groups';
import type { Sides } from './sides';
import { refsOf } from './used';
import { mergedValues } from './values';

type DataList = Exclude<List, 'conflicts'>;
const DATA_LISTS = LISTS.filter((list) => list !== 'conflicts');

/** A record as both copies have it, and as both remember it from before. */
interface Four {
  readonly list: DataList;
  readonly id: string;
  readonly now: readonly [Fields | undefined, Fields | undefined];
  /** Undefined where the two do not remember the same record. */
  readonly was: readonly [Fields, Fields] | undefined;
}

type Lists = Record<List, Map<string, CaseRecord>>;

class Merging {
  readonly #sides: Sides;
  readonly #cases: readonly [Case, Case];
  readonly #authors: readonly [Authors, Authors];
  readonly #lists: Lists;
  /** Found now. */
  readonly #conflicts = new Map<string, ConflictRecord>();
  /** Values that the copy without the conflict has replaced, by the id of the conflict. */
  readonly #replaced = new Map<string, { readonly from: Fields; readonly by: ConflictValue }>();

  constructor(sides: Sides) {
    this.#sides = sides;
    const [a, b] = sides.sides;
    this.#cases = [a.copy.case, b.copy.case];
    this.#authors = [new Authors(a), new Authors(b)];
    this.#lists = Object.fromEntries(
      LISTS.map((list) => [list, new Map<string, CaseRecord>()]),
    ) as Lists;
  }

  merged(): Case {
    for (const list of DATA_LISTS) {
      const [a, b] = this.#cases;
      for (const id of new Set([...a[list].keys(), ...b[list].keys()])) {
        const four = this.#four(list, id);
        const record = this.#record(four);
        if (record) this.#lists[list].set(id, record);
      }
    }
    this.#keepUsed();
    this.#carryConflicts();
    return this.#lists as unknown as Case;
  }

  #four(list: DataList, id: string): Four {
    const get = (one: Case): Fields | undefined => {
      const record = one[list].get(id);
      return record && fieldsOf(record);
    };
    const [a, b] = this.#cases;
    const [wasA, wasB] = this.#sides.bases.map(get);
    return { list, id, now: [get(a), get(b)], was: wasA && wasB && [wasA, wasB] };
  }

  /** The record that the two copies make; undefined where it is gone. */
  #record(four: Four): CaseRecord | undefined {
    const [a, b] = four.now;
    if (a && b) return isSame(a, b) ? (a as unknown as CaseRecord) : this.#both(four, a, b);
    const left = a ?? b;
    if (!left || !four.was) return left as unknown as CaseRecord | undefined;
    const { was } = four;
    const isEdited = !was.some((one) => isSame(one, left));
    if (!isEdited) return undefined;
    const keys = Object.keys(left).filter((key) => !was.some((one) => isSame(one[key], left[key])));
    this.#kept(four, pick(left, keys), pick(was[0], keys));
    return left as unknown as CaseRecord;
  }

  /** One copy removed the record, the other has set these fields of it. */
  #kept({ list, id, now }: Four, to: Fields, base: Fields, author = { by: '', at: '' }): void {
    const [gone, left] = now[0] ? [1, 0] : [0, 1];
    const editor = author.at || author.by ? author : this.#author(left, list, id, to);
    this.#conflict(list, id, '', base, [
      { to: null, ...this.#author(gone, list, id, null) },
      { to, ...editor },
    ]);
  }

  #author(side: number, list: List, id: string, to: Fields | null): { by: string; at: string } {
    return this.#authors[side === 0 ? 0 : 1].of(list, id, to);
  }

  #both(four: Four, a: Fields, b: Fields): CaseRecord {
    const { list, id } = four;
    const out: Record<string, unknown> = {};
    const found: (() => void)[] = [];
    for (const keys of groups(list, a, b)) {
      const { to, conflict } = this.#fields(four, keys, pick(a, keys), pick(b, keys));
      Object.assign(out, to);
      if (conflict) found.push(conflict);
    }
    const read = readRecord(list, out);
    if (read.ok) {
      for (const conflict of found) conflict();
      return read.value;
    }
    // Each is valid, and the two together are not: the fields that differ are decided as one.
    const keys = Object.keys({ ...a, ...b })
      .filter((key) => !isSame(a[key], b[key]))
      .sort();
    const [x, y] = [this.#value(0, four, pick(a, keys)), this.#value(1, four, pick(b, keys))];
    this.#conflict(list, id, keys[0] ?? '', null, [x, y]);
    return (isLater(x, y) ? a : b) as unknown as CaseRecord;
  }

  #value(side: 0 | 1, { list, id }: Four, to: Fields): ConflictValue {
    return { to, ...this.#author(side, list, id, to) };
  }

  /** Fields as the two copies make them, and what notes down that they could not. */
  #fields(
    four: Four,
    keys: readonly string[],
    a: Fields,
    b: Fields,
  ): { readonly to: Fields; readonly conflict?: () => void } {
    if (isSame(a, b)) return { to: a };
    const { list, id } = four;
    const [field = ''] = keys;
    const [wasA, wasB] = (four.was ?? []).map((one) => pick(one, keys));
    const was = isSame(wasA, wasB) ? wasA : undefined;
    if (was && isSame(was, a)) return this.#onlyOne(1, four, field, was, b);
    if (was && isSame(was, b)) return this.#onlyOne(0, four, field, was, a);
    if (FIRST_OF.has(field)) return { to: { [field]: firstOf(a[field], b[field]) } };
    const merged =
      keys.length === 1 ? mergedValues(field, was?.[field], a[field], b[field]) : ([a, b] as const);
    const [x, y] = (keys.length === 1 ? merged.map((one) => ({ [field]: one })) : merged) as [
      Fields,
      Fields,
    ];
    if (isSame(x, y)) return { to: x };
    const values = [
      { to: x, ...this.#author(0, list, id, a) },
      { to: y, ...this.#author(1, list, id, b) },
    ] as const;
    return {
      to: isLater(...values) ? x : y,
      conflict: () => this.#conflict(list, id, field, was ?? null, values),
    };
  }

  /** Only one copy has changed the fields: a value that is undecided in the other is replaced. */
  #onlyOne(side: 0 | 1, four: Four, field: string, was: Fields, to: Fields): { to: Fields } {
    const id = `${four.list}/${four.id}/${field}`;
    const [own, other] = [this.#cases[side], this.#cases[side === 0 ? 1 : 0]];
    if (other.conflicts.has(id) && !own.conflicts.has(id)) {
      this.#replaced.set(id, { from: was, by: this.#value(side, four, to) });
    }
    return { to };
  }

  #conflict(
    list: DataList,
    record: string,
    field: string,
    base: Fields | null,
    values: readonly ConflictValue[],
  ): void {
    const id = field === '' ? `${list}/${record}` : `${list}/${record}/${field}`;
    this.#conflicts.set(id, { id, list, record, base, values: valuesOf(values) });
  }

  /** What one copy removed stays where an event of the other, that it did not know so, refers to it. */
  #keepUsed(): void {
    const events = this.#lists.events as ReadonlyMap<string, CaseRecord> as Map<
      string,
      EventRecord
    >;
    const refs = new Map<CaseRecord, Set<string>>();
    const refsIn = (event: CaseRecord): Set<string> => {
      const known = refs.get(event) ?? refsOf(event as EventRecord);
      refs.set(event, known);
      return known;
    };
    const gone = this.#gone();
    // An event that stays may refer to another one.
    for (let isMore = gone.size > 0; isMore;) {
      isMore = false;
      // In an order that is not that in which the copies were named: the first event says who uses it.
      for (const event of [...events.values()].sort((x, y) => (x.id < y.id ? -1 : 1))) {
        for (const ref of refsIn(event)) {
          const four = gone.get(ref);
          if (!four) continue;
          const [remover, left] = four.now[0] ? [1, 0] : [0, 1];
          const there = this.#cases[remover === 0 ? 0 : 1].events.get(event.id);
          if (there && refsIn(there).has(ref)) continue;
          gone.delete(ref);
          this.#lists[four.list].set(four.id, four.now[left] as unknown as CaseRecord);
          const used = this.#author(left, 'events', event.id, fieldsOf(event));
          this.#kept(four, {}, {}, used);
          isMore = true;
        }
      }
    }
  }

  /** Records that one copy removed and the other did not edit, by list and id. */
  #gone(): Map<string, Four> {
    const gone = new Map<string, Four>();
    const [a, b] = this.#cases;
    for (const list of DATA_LISTS) {
      for (const id of [...a[list].keys(), ...b[list].keys()]) {
        if (!this.#lists[list].has(id)) gone.set(`${list}/${id}`, this.#four(list, id));
      }
    }
    return gone;
  }

  /** Conflicts that were undecided before, unless one copy has decided them since. */
  #carryConflicts(): void {
    const [a, b] = this.#cases.map(({ conflicts }) => conflicts);
    const out = this.#lists.conflicts as ReadonlyMap<string, CaseRecord> as Map<
      string,
      ConflictRecord
    >;
    for (const id of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
      const one = this.#carried(id, a?.get(id), b?.get(id));
      if (one) out.set(id, one);
    }
    for (const [id, { from, by }] of this.#replaced) {
      const one = out.get(id);
      if (!one) continue;
      const values = [...one.values.filter(({ to }) => !isSame(to, from)), by];
      out.set(id, { ...one, values: valuesOf(values) });
    }
    for (const [id, one] of this.#conflicts) {
      const known = out.get(id);
      out.set(id, known ? together(known, one) : one);
    }
  }

  #carried(
    id: string,
    a: ConflictRecord | undefined,
    b: ConflictRecord | undefined,
  ): ConflictRecord | undefined {
    const [wasA, wasB] = this.#sides.bases.map(({ conflicts }) => conflicts.get(id));
    const was = wasA && isSame(wasA, wasB) ? wasA : undefined;
    if (a && b) {
      if (isSame(a, b) || isSame(b, was)) return a;
      return isSame(a, was) ? b : together(a, b);
    }
    const left = a ?? b;
    return was && isSame(left, was) ? undefined : left;
  }
}

/** The records of both copies as one case; the same whichever of them is named first. */
export const mergedRecords = (sides: Sides): Case => new Merging(sides).merged();
