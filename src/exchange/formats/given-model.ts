/** A dataset or a case of this program as the model: its records are checked one by one, and the rest is kept. */
import * as v from 'valibot';
import { upgraded } from '../../event/codec/forms';
import {
  DATASET_SCHEMA,
  actorSchema,
  articleSchema,
  kindSchema,
  lenientEvent,
  placeSchema,
} from '../../event/codec/schema';
import type { ReadFile, RowFault } from '../format';
import { Refusal } from '../format';
import { EventPacker } from '../mapping/packing';
import { type Fields, isFields } from './json-rows';

const CASE_FORM = /^sourceline\/case\/\d+$/;

/** Whether JSON says of itself, or shows, that it is of this program. */
export function isOurs(given: unknown): boolean {
  if (!isFields(given)) return Array.isArray(given) && given.length > 0 && isOurEvent(given[0]);
  const { schema, events } = given;
  if (typeof schema === 'string' && schema.startsWith('sourceline/')) return true;
  return Array.isArray(events) && events.length > 0 && isOurEvent(events[0]);
}

/** An event needs an id, a kind and a title, and is never mistaken for a row of another program. */
export const isOurEvent = (given: unknown): given is Fields =>
  isFields(given) &&
  typeof given.id === 'string' &&
  typeof given.kind === 'string' &&
  (isFields(given.title) || typeof given.title === 'string') &&
  (isFields(given.stated) ||
    Array.isArray(given.places) ||
    Array.isArray(given.quotes) ||
    typeof given.date === 'string') &&
  given.content === undefined;

interface Records {
  readonly articles: Fields[];
  readonly places: Fields[];
  readonly actors: Fields[];
  readonly kinds: Fields[];
}

const SCHEMAS = {
  articles: articleSchema,
  places: placeSchema,
  actors: actorSchema,
  kinds: kindSchema,
} as const;
export const LISTS = Object.keys(SCHEMAS) as readonly (keyof Records)[];

/** Gathers records, whatever order they come in, and sets aside those that are not valid. */
export class ModelGatherer {
  readonly #records: Records = { articles: [], places: [], actors: [], kinds: [] };
  readonly #packer = new EventPacker();
  readonly #ids = new Set<string>();
  readonly #faults: RowFault[] = [];

  fault(line: number, why: RowFault['why'], column: string, value: string): void {
    this.#faults.push({ line, why, column, value: value.slice(0, 120), isKept: false });
  }

  record(list: keyof Records, given: unknown, line: number): void {
    const checked = v.safeParse(SCHEMAS[list], given, { abortEarly: true });
    if (!checked.success) {
      const path = (checked.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
      return this.fault(line, 'not-an-event', `${list}.${path}`, JSON.stringify(given) ?? '');
    }
    this.#records[list].push(given as Fields);
  }

  event(given: unknown, line: number): void {
    const checked = v.safeParse(lenientEvent, given, { abortEarly: true });
    if (!checked.success) {
      const path = (checked.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
      return this.fault(line, 'not-an-event', path, JSON.stringify(given) ?? '');
    }
    const { id } = checked.output;
    if (this.#ids.has(id)) return this.fault(line, 'twice', 'id', id);
    this.#ids.add(id);
    this.#packer.add(given as Fields);
  }

  finish(): ReadFile {
    const model = { ...this.#records, events: this.#packer.finish() };
    return { kind: 'model', model, faults: this.#faults };
  }
}

/** Reads a whole dataset or case. */
export function readModel(given: unknown): ReadFile {
  const isCase = isFields(given) && CASE_FORM.test(String(given.schema));
  // A case is the dataset form with more in it.
  const form = upgraded(isCase ? { ...given, schema: DATASET_SCHEMA } : given);
  if (!isFields(form) || form.schema !== DATASET_SCHEMA) throw new Refusal('not-this-format');
  const gatherer = new ModelGatherer();
  for (const list of LISTS) {
    const records = form[list];
    if (Array.isArray(records)) records.forEach((one, at) => gatherer.record(list, one, at + 1));
  }
  if (!Array.isArray(form.events)) throw new Refusal('not-this-format');
  form.events.forEach((one, at) => {
    // Work that a reviewer rejected stays in the case.
    if (isCase && isFields(one) && one.status === 'rejected') return;
    gatherer.event(one, at + 1);
  });
  return gatherer.finish();
}
