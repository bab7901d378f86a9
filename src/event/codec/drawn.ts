/**
 * Reads of an event only what is drawn, filtered and counted. That is a tenth of the work of reading all of
 * it, so that a million events can be shown at once; the rest is read when an event is opened. Whatever is
 * not plain at a glance goes to the schema, which accepts it or says what is wrong.
 */
import * as v from 'valibot';
import {
  type Extent,
  PARTS_OF_DAY,
  type PartOfDay,
  extentOf,
  isReversedIn,
} from '../../time/bounds';
import { parseEdtf } from '../../time/edtf/parse';
import type { Zone } from '../../time/zone';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import {
  CLAIM_ROLES,
  type Claim,
  type EventPlace,
  MEANS,
  PLACE_ROLES,
  type TimelineEvent,
} from '../event';
import { eventZone } from '../event-zone';
import { NONE } from '../facets/rule';
import { because } from './because';
import { type Fault, MAX_ID, faultAt, faultOf, isLabels } from './fields';
import { lenientEvent } from './schema';

/** What the facets need of an event. */
export type FacetFields = Pick<TimelineEvent, 'kind' | 'article' | 'places' | 'means'> & {
  readonly claims: readonly Pick<Claim, 'role' | 'actor' | 'to'>[];
};

export interface DrawnEvent extends FacetFields {
  readonly id: string;
  readonly stated: Extent | null;
  /** Left out where nobody assessed the date. */
  readonly assessed?: Extent | null;
  /** The date depends on the publication day, or may: it is stated from it, or bounded. */
  readonly isCounted: boolean;
  /** Ids of the events to which it is related. */
  readonly related: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;
const isObject = (given: unknown): given is Raw => typeof given === 'object' && given !== null;
const isId = (given: unknown): given is string =>
  typeof given === 'string' && given !== '' && given.length <= MAX_ID;
const isOneOf = (values: readonly string[], given: unknown): boolean =>
  typeof given === 'string' && values.includes(given);
const isNone = (given: unknown): given is null | undefined => given === null || given === undefined;

const NOTHING: readonly never[] = [];

/** The list, or none; undefined when it is not plain. */
function listOf<T>(given: unknown, isPlain: (one: unknown) => boolean): readonly T[] | undefined {
  if (isNone(given)) return NOTHING;
  if (!Array.isArray(given) || given.length > 1000) return undefined;
  return given.every(isPlain) ? (given as T[]) : undefined;
}

const isPlace = (one: unknown): boolean =>
  isObject(one) && isId(one.place) && isOneOf(PLACE_ROLES, one.role ?? 'at');
const isClaim = (one: unknown): boolean =>
  isObject(one) &&
  isOneOf(CLAIM_ROLES, one.role) &&
  isId(one.actor) &&
  (isNone(one.to) || isId(one.to));
const isMeans = (one: unknown): boolean => isOneOf(MEANS, one);
const isRelation = (one: unknown): boolean => isObject(one) && isId(one.event);

const withRole = ({ place, role }: Partial<EventPlace>): EventPlace =>
  ({ place, role: role ?? 'at' }) as EventPlace;

/** What a date means, once for each text: many events share one. */
interface Meaning {
  readonly extent: Extent | null;
  readonly isReversed: boolean;
}

function meaningOf(text: string, part: PartOfDay | null, zone: Zone): Meaning | null {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return null;
  const { value } = parsed;
  return { extent: extentOf(value, part, zone), isReversed: isReversedIn(value, zone) };
}

export class DrawnReader {
  readonly #gazetteer: Gazetteer;
  readonly #meanings = new Map<string, Meaning | null>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Null for a text that is no date. */
  #meaning(text: string, part: PartOfDay | null, zone: Zone): Meaning | null {
    // A clock time is seldom shared, and may depend on the zone: to keep it costs more than to read it.
    if (part || text.includes('T')) return meaningOf(text, part, zone);
    const known = this.#meanings.get(text);
    if (known !== undefined) return known;
    const meaning = meaningOf(text, part, zone);
    this.#meanings.set(text, meaning);
    return meaning;
  }

  /** The extent of a reading as given; undefined when it is not plain. */
  #extent(given: Raw, zone: Zone): Extent | null | undefined {
    const { edtf, part } = given;
    if (!isNone(part) && !isOneOf(PARTS_OF_DAY, part)) return undefined;
    if (isNone(edtf)) return null;
    if (typeof edtf !== 'string') return undefined;
    const meaning = this.#meaning(edtf, (part ?? null) as PartOfDay | null, zone);
    return meaning && !meaning.isReversed ? meaning.extent : undefined;
  }

  /** Null when the event is not plain. */
  #plain(given: unknown): DrawnEvent | null {
    if (!isObject(given)) return null;
    const { id, kind, title, article, stated, assessed } = given;
    const hasTitle = typeof title === 'string' || isLabels(title);
    if (!isId(id) || !isId(kind) || !hasTitle || !(isNone(article) || isId(article))) return null;
    const places = listOf<Partial<EventPlace>>(given.places, isPlace)?.map(withRole);
    const claims = listOf<FacetFields['claims'][number]>(given.claims, isClaim);
    const means = listOf<FacetFields['means'][number]>(given.means, isMeans);
    const relations = listOf<{ readonly event: string }>(given.relations, isRelation);
    if (!places || !claims || !means || !relations) return null;
    const zone = eventZone({ places }, this.#gazetteer);
    const written = isNone(stated) ? { edtf: given.date } : stated;
    if (!isObject(written)) return null;
    const statedExtent = this.#extent(written, zone);
    if (statedExtent === undefined) return null;
    const drawn = {
      id,
      kind: kind as DrawnEvent['kind'],
      article: (article ?? NONE) as DrawnEvent['article'],
      places,
      claims,
      means,
      related: relations.length > 0 ? relations.map(({ event }) => event) : NOTHING,
      stated: statedExtent,
      isCounted: isCounted(written),
    };
    if (isNone(assessed)) return drawn;
    const assessedExtent = isObject(assessed) ? this.#extent(assessed, zone) : undefined;
    return assessedExtent === undefined ? null : { ...drawn, assessed: assessedExtent };
  }

  /** What is drawn of an event as it was given, or what is wrong with it. */
  read(given: unknown): DrawnEvent | Fault {
    const plain = this.#plain(given);
    if (plain) return plain;
    const checked = v.safeParse(lenientEvent, given, { abortEarly: true });
    if (!checked.success) return faultOf(checked.issues[0]);
    const { stated, date, assessed, ...event } = checked.output;
    const places = event.places as EventPlace[];
    const zone = eventZone({ places }, this.#gazetteer);
    for (const written of [stated?.edtf ?? date, assessed?.edtf]) {
      if (!written || !isReversedIn(written.value, zone)) continue;
      return faultAt('', because('reversed', written.text, zone));
    }
    const first = stated?.edtf ?? (stated ? null : date);
    return {
      id: event.id,
      kind: event.kind as DrawnEvent['kind'],
      article: (event.article ?? NONE) as DrawnEvent['article'],
      places,
      claims: event.claims as FacetFields['claims'],
      means: event.means,
      related: event.relations.map((relation) => relation.event),
      stated: first && extentOf(first.value, stated?.part ?? null, zone),
      isCounted: stated !== null && isCounted(stated),
      ...(assessed && {
        assessed: assessed.edtf && extentOf(assessed.edtf.value, assessed.part, zone),
      }),
    };
  }
}

/** Whether trying another publication day may move the date, or what bounds it. */
function isCounted({ reference, after, before }: Raw): boolean {
  const kind = isObject(reference) ? reference.kind : reference;
  return kind === 'publication' || !isNone(after) || !isNone(before);
}

export const isFault = (read: DrawnEvent | Fault): read is Fault => 'reason' in read;
