/**
 * What a newer export of the same data changes in a case, by the ids of events: living datasets correct
 * themselves. What a person has edited wins, and is kept beside the newer value as a conflict to decide.
 */
import type { ArticleId } from '../../article/article';
import { eventJson } from '../../event/codec/write';
import type { DatasetContent } from '../../event/codec/read';
import { type Change, type Fields, changeOf } from '../changes';
import { readRecord } from '../codec/read-record';
import type { CaseDocument } from '../document';
import { documentOf } from '../make-case';
import { refsOf } from '../merge/used';
import {
  type ArticleRecord,
  type Case,
  type CaseRecord,
  type ConflictRecord,
  type EventRecord,
  nextOrder,
} from '../records';
import { isSame } from '../same';
import { lastEdits } from './authors';
import { type Comparable, type KeptFields, compared } from './compare';
import { type SourceList, type SourceState, sourceState } from './source-state';

export interface Updating {
  /** Name of the file of the export. */
  readonly file: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** The tag of events that their source no longer has, and what it may be called already. */
  readonly goneTag: string;
  readonly goneTags: ReadonlySet<string>;
  readonly comparable: Comparable;
}

/** What an export would change. */
export interface UpdatePlan {
  readonly added: readonly EventRecord[];
  /** Events that the source corrects; the user's own edits are not touched. */
  readonly changed: readonly Change[];
  /** No longer in the export; those that the user edited are kept in any case. */
  readonly gone: readonly EventRecord[];
  readonly editedGone: readonly EventRecord[];
  /** The user's own values, which stay, beside the newer ones. */
  readonly conflicts: readonly ConflictRecord[];
  /** All of it. @param removesGone removes the events that are gone, instead of marking them. */
  changes(removesGone: boolean): readonly Change[];
}

/** Events between two steps of the work. */
const STEP = 50;
const NAME_LISTS = ['places', 'actors', 'kinds'] as const;

const fieldsOf = (record: CaseRecord): Fields => record as unknown as Fields;

class Planner {
  readonly #one: Case;
  readonly #document: CaseDocument;
  readonly #base: SourceState;
  readonly #how: Updating;
  /** Names and articles of the export. */
  readonly #around: Case;
  /** Ids of the export as they are in the case: the export itself is an actor, by the name of its file. */
  readonly #articles = new Map<string, ArticleId>();
  readonly #actors = new Map<string, string>();
  readonly #newArticles: ArticleRecord[] = [];
  /** The articles whose events are compared. */
  readonly #sources: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #edits: (list: string, id: string, field: string) => { by: string; at: string };
  #order: number;
  readonly added: EventRecord[] = [];
  readonly changed: Change[] = [];
  readonly gone: EventRecord[] = [];
  readonly editedGone: EventRecord[] = [];
  readonly conflicts: ConflictRecord[] = [];
  readonly #names: Change[] = [];
  readonly #over: string[] = [];

  constructor(document: CaseDocument, newer: DatasetContent, how: Updating) {
    this.#document = document;
    this.#one = document.case;
    this.#base = sourceState(document);
    this.#how = how;
    this.#edits = lastEdits(document.history);
    const { articles, gazetteer, events } = newer;
    const stamp = { name: how.file, at: how.at, how: 'file', by: how.by } as const;
    this.#around = documentOf({ articles, gazetteer, events: [] }, stamp).document.case;
    const shared = events.flatMap(({ id }) => this.#base.events.get(id)?.article ?? []);
    this.#sources = new Set(shared as string[]);
    this.#placeArticles();
    this.#matchFile();
    this.#order = nextOrder(this.#one.events);
  }

  /** The text of the export is a capture of its own, unless the case has it already. */
  #placeArticles(): void {
    const { articles } = this.#one;
    const sources = [...this.#sources].flatMap((id) => articles.get(id) ?? []);
    let order = nextOrder(articles);
    for (const article of this.#around.articles.values()) {
      const known = sources.find(
        ({ text, file }) => text === article.text && (text !== '' || file === article.file),
      );
      let id = known?.id ?? article.id;
      for (let nth = 2; !known && articles.has(id); nth += 1)
        id = `${article.id}-${nth}` as ArticleId;
      this.#articles.set(article.id, id);
      if (known) continue;
      this.#newArticles.push({ ...article, id, order });
      order += 1;
    }
  }

  /** Files of one export have different names, and name one source. */
  #matchFile(): void {
    const { articles, actors } = this.#one;
    const files = new Set([...this.#sources].flatMap((id) => articles.get(id)?.file ?? []));
    const idOf = (among: ReadonlyMap<string, unknown>, isFile: (name: string) => boolean) =>
      [...(among as ReadonlyMap<string, { id: string; name: { en: string } }>).values()].find(
        ({ name }) => isFile(name.en),
      )?.id;
    const was =
      idOf(this.#base.actors, (name) => files.has(name)) ?? idOf(actors, (name) => files.has(name));
    const is = idOf(this.#around.actors, (name) => name === this.#how.file);
    if (was !== undefined && is !== undefined) this.#actors.set(is, was);
  }

  #aligned(event: EventRecord): EventRecord {
    const claims = event.claims.map((claim) => ({
      ...claim,
      actor: (this.#actors.get(claim.actor) ?? claim.actor) as typeof claim.actor,
    }));
    return { ...event, claims, article: this.#articles.get(event.article) ?? event.article };
  }

  event(given: DatasetContent['events'][number]): void {
    const read = readRecord('events', eventJson(given, ''), 0);
    if (!read.ok || this.#seen.has(given.id)) return;
    this.#seen.add(given.id);
    const newer = this.#aligned(read.value);
    const own = this.#one.events.get(newer.id);
    const base = this.#base.events.get(newer.id);
    if (own)
      this.#compare(
        'events',
        { base: this.#ungone(base ?? {}), newer, own: this.#ungone(own) },
        own,
      );
    else if (!base) {
      this.added.push({ ...newer, order: this.#order });
      this.#order += 1;
    }
  }

  /** What is in the export is not gone from it. */
  #ungone<T extends object>(event: T): T {
    const { tags } = event as { readonly tags?: readonly string[] };
    if (!tags) return event;
    return { ...event, tags: tags.filter((tag) => !this.#how.goneTags.has(tag)) };
  }

  #compare(
    list: SourceList,
    three: { readonly base: object; readonly newer: object; readonly own: object },
    before: CaseRecord,
  ): void {
    const fields = three as Readonly<Record<'base' | 'newer' | 'own', Fields>>;
    const { after, kept, agreed } = compared(list, fields, this.#how.comparable);
    const change = changeOf(list, before.id, before, after);
    if (change && list === 'events') this.changed.push(change);
    else if (change) this.#names.push(change);
    for (const one of kept) this.conflicts.push(this.#conflict(list, before.id, one));
    for (const field of agreed) this.#over.push(`${list}/${before.id}/${field}`);
  }

  #conflict(list: SourceList, record: string, { base, own, newer }: KeptFields): ConflictRecord {
    const [field = ''] = Object.keys(newer).concat(Object.keys(own));
    const { at } = this.#how;
    const values = [
      { to: own, ...this.#edits(list, record, field) },
      { to: newer, by: this.#how.file, at },
    ];
    return { id: `${list}/${record}/${field}`, list, record, base, values };
  }

  /** What only the older export has. */
  finish(): void {
    for (const [id, base] of this.#base.events) {
      const own = this.#one.events.get(id);
      if (!own || this.#seen.has(id) || !this.#sources.has(base.article as string)) continue;
      const isEdited = Object.keys({ ...base, ...own }).some((field) => {
        if (field === 'order') return false;
        return !isSame(
          this.#ungone(base)[field] ?? null,
          fieldsOf(this.#ungone(own))[field] ?? null,
        );
      });
      // Marked already: no news.
      if (own.tags.some((tag) => this.#how.goneTags.has(tag))) continue;
      (isEdited ? this.editedGone : this.gone).push(own);
    }
    this.#nameChanges();
  }

  #nameChanges(): void {
    const put = [...this.added, ...this.changed.map(({ to }) => to)];
    const used = new Set(put.flatMap((event) => [...usedIn(event as Partial<EventRecord>)]));
    for (const list of NAME_LISTS) {
      for (const [id, newer] of this.#around[list]) {
        if (this.#actors.has(id) && list === 'actors') continue;
        const [own, base] = [this.#one[list].get(id), this.#base[list].get(id)];
        if (own && base) this.#compare(list, { base, newer, own }, own);
        else if (!own && (!base || used.has(`${list}/${id}`))) {
          this.#names.push({ list, id, from: null, to: fieldsOf(newer) });
        }
      }
    }
  }

  changes(removesGone: boolean): Change[] {
    const { conflicts } = this.#document.case;
    const put = [
      ...this.added,
      ...this.changed.map(({ to }) => to),
    ] as readonly Partial<EventRecord>[];
    const isUsed = ({ id }: ArticleRecord): boolean => put.some(({ article }) => article === id);
    const over = new Set([...this.#over, ...this.conflicts.map(({ id }) => id)]);
    const added = (list: Change['list'], records: readonly CaseRecord[]): Change[] =>
      records.map((record) => ({ list, id: record.id, from: null, to: fieldsOf(record) }));
    return [
      ...added('articles', this.#newArticles.filter(isUsed)),
      ...this.#names,
      ...added('events', this.added),
      ...this.changed,
      ...this.gone.flatMap((event) => this.#goneChange(event, removesGone)),
      ...this.editedGone.flatMap((event) => this.#goneChange(event, false)),
      ...[...over].flatMap((id) => changeOf('conflicts', id, conflicts.get(id), undefined) ?? []),
      ...added('conflicts', this.conflicts),
    ];
  }

  #goneChange(event: EventRecord, isRemoved: boolean): Change[] {
    const marked = { ...event, tags: [...event.tags, this.#how.goneTag] };
    const change = changeOf('events', event.id, event, isRemoved ? undefined : marked);
    return change ? [change] : [];
  }
}

/** What the fields of an event that change refer to. */
function usedIn(event: Partial<EventRecord>): ReadonlySet<string> {
  const none = {
    places: [],
    breakdown: [],
    claims: [],
    counts: [],
    contradictions: [],
    relations: [],
  };
  const casualties = { state: 'not-stated', killed: null, injured: null, by: null, quote: null };
  return refsOf({ ...none, casualties, ...event } as unknown as EventRecord);
}

/** Compares an export with a case. Yields the share of the events that are compared. */
export function* updatePlan(
  document: CaseDocument,
  newer: DatasetContent,
  how: Updating,
): Generator<number, UpdatePlan, undefined> {
  const planner = new Planner(document, newer, how);
  const { events } = newer;
  for (const [at, event] of events.entries()) {
    planner.event(event);
    if (at % STEP === 0) yield at / events.length;
  }
  planner.finish();
  const { added, changed, gone, editedGone, conflicts } = planner;
  return {
    added,
    changed,
    gone,
    editedGone,
    conflicts,
    changes: (removesGone) => planner.changes(removesGone),
  };
}
