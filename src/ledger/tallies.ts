/** A count of attacks against the events that the case has of its place and window, and against its own shares. */
import { type Entry, type Range, type Side, type WeightReason, entryId } from './entry';
import { isDeed, meansFit, familyOf } from './kinds';
import type { Atlas, Figure, Telling } from './telling';
import { isInsideOf, isWidePlace, nearness } from './where';

/** So many of the events that a count is compared with are shown. */
const MOST_SHOWN = 12;

interface Documented {
  /** Events that certainly are in place and window. */
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly shown: readonly Telling[];
}

/** Events of one place, in chronological order, so that a window is a stretch of them. */
export class Events {
  readonly #byArea = new Map<string, Telling[]>();
  readonly #atlas: Atlas;

  constructor(tellings: readonly Telling[], atlas: Atlas) {
    this.#atlas = atlas;
    for (const telling of tellings) {
      if (!isDeed(telling.kind) || familyOf(telling.kind) !== 'fire' || !telling.when) continue;
      for (const area of this.#areasOf(telling.places)) {
        const list = this.#byArea.get(area);
        if (list) list.push(telling);
        else this.#byArea.set(area, [telling]);
      }
    }
    for (const list of this.#byArea.values()) {
      list.sort((a, b) => (a.when?.first ?? 0) - (b.when?.first ?? 0) || (a.id < b.id ? -1 : 1));
    }
  }

  /** The places themselves, and what they lie in. */
  #areasOf(places: readonly string[]): Set<string> {
    const areas = new Set<string>();
    for (const id of places) {
      const place = this.#atlas(id);
      areas.add(id);
      if (place?.base) areas.add(place.base);
      if (place?.governorate) areas.add(`in ${place.governorate.en}`);
      for (const country of place?.country.split('/') ?? []) areas.add(`of ${country}`);
    }
    return areas;
  }

  #areaOf(id: string): string {
    const place = this.#atlas(id);
    if (place?.kind === 'country') return `of ${place.country}`;
    if (place?.kind === 'region' && place.governorate) return `in ${place.governorate.en}`;
    return place?.base ?? id;
  }

  /** Those in a place and a window, joined by what tells the same. */
  within(tally: Telling, place: string, groups: ReadonlyMap<string, string>): Documented {
    const [certain, possible] = [new Set<string>(), new Set<string>()];
    const shown: Telling[] = [];
    const { when } = tally;
    const list = this.#byArea.get(this.#areaOf(place)) ?? [];
    if (!when) return { certain, possible, shown };
    for (const telling of list) {
      const at = telling.when;
      if (!at || at.first > when.last) break;
      if (at.last < when.first || telling.id === tally.id) continue;
      if (meansFit(tally.means, telling.means) === false) continue;
      if (!telling.places.some((id) => this.#isIn(id, place))) continue;
      const group = groups.get(telling.id) ?? telling.id;
      const isInside = when.first <= at.first && at.last <= when.last && !at.isAbout;
      if (isInside && !at.isInferred && telling.deniers.length === 0) certain.add(group);
      if (!possible.has(group) && shown.length < MOST_SHOWN) shown.push(telling);
      possible.add(group);
    }
    return { certain, possible, shown };
  }

  isWide(place: string): boolean {
    return isWidePlace(place, this.#atlas);
  }

  #isIn(id: string, place: string): boolean {
    const near = nearness(id, place, this.#atlas);
    return near === 'same' || near === 'inside';
  }
}

const sideOf = ({ id, article, quotes }: Telling, says: Side['says']): Side => ({
  event: id,
  article,
  quotes,
  marks: [],
  says,
});

const rangeOf = ({ min, max, isAbout }: Figure): Range => ({ min, max, isAbout });

const isExact = ({ min, max, isAbout }: Figure): boolean => min !== null && min === max && !isAbout;

function againstEvents(
  tally: Telling,
  place: string,
  counted: Figure,
  events: Events,
  groups: ReadonlyMap<string, string>,
): Entry | null {
  const { certain, possible, shown } = events.within(tally, place, groups);
  const most = counted.isAbout ? Math.ceil((counted.max ?? Infinity) * 1.2) : counted.max;
  // Whom the attacks of a whole country or province are on is not known here.
  const isTooMany = most !== null && certain.size > most && !events.isWide(place);
  const isTooFew = counted.min !== null && possible.size < counted.min && possible.size > 0;
  if (!isTooMany && !isTooFew) return null;
  const reason: WeightReason = {
    key: isTooMany ? 'more-than-counted' : 'fewer-than-counted',
    counted: (isTooMany ? counted.max : counted.min) ?? 0,
    documented: [certain.size, possible.size],
  };
  const documented = { min: certain.size, max: possible.size, isAbout: false };
  return {
    id: entryId('tally', [tally.id, `at.${place}`]),
    kind: 'tally',
    nature: isTooMany ? 'contradiction' : 'gap',
    weight: isTooMany ? 'medium' : 'low',
    reasons: [reason],
    sides: [
      {
        ...sideOf(tally, { of: 'counted', range: rangeOf(counted) }),
        marks: counted.passage ? [counted.passage] : [],
      },
      ...shown.map((telling, at) =>
        sideOf(telling, at === 0 ? { of: 'documented', range: documented } : null),
      ),
    ],
    about: null,
    score: null,
  };
}

const exact = (count: number): Figure => ({
  min: count,
  max: count,
  isAbout: false,
  passage: null,
});

/** What its shares make together against what it says is the sum. */
function againstShares(tally: Telling, whole: Figure, atlas: Atlas): Entry | null {
  // A place that is named twice has one share: the other number is a part of it.
  const byPlace = new Map<string, number>();
  for (const { place, count } of tally.breakdown)
    byPlace.set(place, Math.max(count, byPlace.get(place) ?? 0));
  const breakdown = [...byPlace].map(([place, count]) => ({ place, count }));
  // "24 in Iraq, of these 6 at Ain al-Asad": a share of a share.
  const isNested = (place: string): boolean =>
    breakdown.some((one) => one.place !== place && isInsideOf(place, one.place, atlas));
  const sum = breakdown.reduce(
    (total, { place, count }) => total + (isNested(place) ? 0 : count),
    0,
  );
  if (breakdown.length < 2 || !isExact(whole) || sum === whole.min) return null;
  // Fewer may be some of them only; a source that lists all of them says so by listing at least two thirds.
  const counted = whole.min ?? 0;
  if (sum < counted * (2 / 3)) return null;
  return {
    id: entryId('tally', [tally.id, 'shares']),
    kind: 'tally',
    nature: 'contradiction',
    weight: 'medium',
    reasons: [{ key: 'shares-do-not-add', counted, sum }],
    sides: [
      sideOf(tally, { of: 'counted', range: rangeOf(whole) }),
      sideOf({ ...tally, quotes: [...tally.quotes].reverse() }, { of: 'shares', sum }),
    ],
    about: null,
    score: null,
  };
}

/** The counts of a case against its events. */
export function talliesOf(
  tellings: readonly Telling[],
  groups: ReadonlyMap<string, string>,
  atlas: Atlas,
): Entry[] {
  const tallies = tellings.filter(({ kind }) => kind === 'tally');
  if (tallies.length === 0) return [];
  const events = new Events(tellings, atlas);
  return tallies.flatMap((tally) => {
    const whole = tally.counts.find(({ of }) => of === 'attacks' || of === 'weapons');
    const shares = tally.breakdown.map(({ place, count }) => ({ place, counted: exact(count) }));
    const [only, ...more] = tally.places;
    const one =
      whole && shares.length === 0 && only !== undefined && more.length === 0
        ? [{ place: only, counted: whole }]
        : [];
    const found = [...shares, ...one].map(({ place, counted }) =>
      againstEvents(tally, place, counted, events, groups),
    );
    return [...found, whole ? againstShares(tally, whole, atlas) : null].filter(
      (entry) => entry !== null,
    );
  });
}
