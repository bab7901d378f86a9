/** The deeds of a text as they come together: each telling joins the deed it tells, or begins one. */
import type { TextRange } from '../../../article/quote';
import type { Told } from '../date';
import type { Kind } from '../sentence/kind';
import type { Mention } from '../sentence/mention';
import type { NamedPlace } from '../sentence/names';
import type { Casualties, Count } from '../sentence/figures/numbers';
import type { Party } from '../sentence/names';

export interface Deed {
  kind: Kind;
  place: NamedPlace | null;
  /** All places, for a deed that spans several. */
  places: readonly NamedPlace[];
  wider: Set<string>;
  date: Told | null;
  /** Nothing told so far says whether it was an attack or a strike. */
  isOpen: boolean;
  count: Count | null;
  earlier: Count[];
  casualties: Casualties | null;
  claimant: Party | null;
  claimedBy: TextRange | null;
  mentions: Mention[];
  readonly isMain: boolean;
}

/** Kinds that tell of one fire. */
const FIRE: ReadonlySet<Kind> = new Set(['attack', 'strike', 'launch', 'interception', 'incident']);

export function isSameKind(a: Kind, b: Kind): boolean {
  if (a === b) return true;
  if (FIRE.has(a) && FIRE.has(b)) return true;
  return (a === 'clash' && b === 'attack') || (a === 'attack' && b === 'clash');
}

/** Debris, a mine or a device that was found: no fire of anyone. */
const isFind = (kind: Kind, { rule }: Mention): boolean =>
  kind === 'incident' && rule !== 'explosion';

/** One tells of what was found or came down, the other of fire. */
export function isOtherSort({ kind, mentions: [first] }: Deed, mention: Mention): boolean {
  if (mention.isVoiceOnly || mention.isToll || !first) return false;
  const [found, tells] = [isFind(kind, first), isFind(mention.kind, mention)];
  return found !== tells && (found || mention.places.length > 0);
}

export const overlaps = (a: Told | null, b: Told | null): boolean =>
  a === null || b === null || (a.first <= b.last && b.first <= a.last);

/** A country or a part of one: told first, before the places in it. */
const isRegion = ({ rank }: NamedPlace): boolean => rank <= 1;

/** «طريق العين الشرقية» and «بلدة العين», of which the gazetteer knows neither. */
const isNamedWithin = (one: NamedPlace, other: NamedPlace): boolean =>
  !one.isKnown &&
  !other.isKnown &&
  (one.sort === 'road' || other.sort === 'road') &&
  (` ${one.name} `.includes(` ${other.name} `) || ` ${other.name} `.includes(` ${one.name} `));

const PROVINCE = 2;
const isUnknown = ({ isKnown, within }: NamedPlace): boolean => !isKnown && within.length === 0;

/** One is the other, or in it. */
export function isSamePlace(deed: Deed, place: NamedPlace, wider: readonly string[]): boolean {
  if (!deed.place) return true;
  if (deed.place.id === place.id || isNamedWithin(deed.place, place)) return true;
  if (deed.place.isCity === true || place.isCity === true) return false;
  if (
    isRegion(deed.place) &&
    place.rank >= 3 &&
    place.within.some((id) => id === deed.place?.id || deed.place?.within.includes(id) === true)
  )
    return true;
  // «في محافظة أ … في قضاء ب», of which the gazetteer does not know where it is.
  if (deed.place.rank === PROVINCE && place.rank > PROVINCE && isUnknown(place)) return true;
  if (place.rank < deed.place.rank) return deed.wider.has(place.id);
  return place.rank > deed.place.rank && wider.includes(deed.place.id);
}

/** "An Iraqi militia claimed", and then by its name. */
const isBetter = (one: Party, known: Party | null): boolean =>
  known === null || (known.kind === 'descriptor' && one.kind !== 'descriptor');

/** What a later telling adds. */
export function join(deed: Deed, mention: Mention, place: NamedPlace | null): void {
  deed.mentions.push(mention);
  if (place && (!deed.place || place.rank > deed.place.rank)) {
    deed.place = place;
    deed.places = [place];
  }
  for (const id of mention.wider) deed.wider.add(id);
  // The day of a new count is not that of the deed.
  const date = mention.isToll && deed.date?.rule === 'own-date' ? null : mention.date;
  if (date && deed.date && overlaps(date, deed.date)) {
    const isSharper =
      date.last - date.first < deed.date.last - deed.date.first ||
      (date.edtf.includes('T') &&
        !deed.date.edtf.includes('T') &&
        deed.date.first === deed.date.last);
    if (isSharper || (deed.date.rule !== 'own-date' && !mention.isHeadline)) deed.date = date;
  } else if (date && (!deed.date || deed.date.rule !== 'own-date')) deed.date = date;
  // Fewer were stopped than were fired.
  const isFewer = (mention.count?.best ?? Infinity) < (deed.count?.best ?? 0);
  if (mention.count && !mention.isPlural) {
    if (deed.count && deed.count.best !== mention.count.best) deed.earlier.push(deed.count);
    deed.count ??= mention.count;
  }
  if (mention.casualties) {
    const { killed, wounded } = mention.casualties;
    deed.casualties = {
      killed: killed ?? deed.casualties?.killed ?? null,
      wounded: wounded ?? deed.casualties?.wounded ?? null,
    };
  }
  if (
    mention.voices.claimant &&
    isBetter(mention.voices.claimant, deed.claimant) &&
    (mention.kind !== 'interception' || mention.isVoiceOnly)
  ) {
    deed.claimant = mention.voices.claimant;
    deed.claimedBy = mention;
  }
  // «قُتل راع إثر سقوط جزء من صاروخ»: what killed him is told behind.
  const [first] = deed.mentions;
  if (
    !mention.isToll &&
    !mention.isOpen &&
    first?.sentence === mention.sentence &&
    deed.mentions.every((one) => one === mention || one.isToll)
  ) {
    deed.kind = mention.kind;
    deed.isOpen = false;
  } else if (deed.isOpen && mention.isToll && mention.kind === 'strike' && !mention.isOpen) {
    // "A Turkish drone killed two", of what was only called an attack.
    deed.kind = mention.kind;
    deed.isOpen = false;
  } else if (!mention.isReference && !mention.isHeadline && !mention.isFurniture) {
    const isWithin = deed.kind === 'clash' && mention.places.length === 0;
    if (
      !isWithin &&
      !isByGunsAlready(deed, mention) &&
      (!mention.isOpen || SHARPNESS[deed.kind] === 0)
    )
      deed.kind = mergedKind(deed.kind, mention.kind);
    deed.isOpen &&= mention.isOpen;
    if (mention.kind === 'interception' && !mention.isPartly && !isFewer && isStopped(deed))
      deed.kind = 'interception';
  }
}

/** Shelled by guns, as another telling says: an attack, whoever fired. */
const isByGunsAlready = ({ kind, mentions }: Deed, { means }: Mention): boolean =>
  kind === 'attack' &&
  means.length === 0 &&
  mentions.some((one) => one.means.includes('shelling') && !one.means.includes('aircraft'));

/** What was fired, and is told to have hit nothing, was stopped. */
const isStopped = ({ mentions, casualties }: Deed): boolean =>
  (casualties?.killed ?? 0) === 0 &&
  mentions.every(
    ({ rule, kind }) => kind === 'interception' || rule === 'fires' || rule === 'attack',
  );

const SHARPNESS: Partial<Record<Kind, number>> = {
  incident: 0,
  launch: 1,
  attack: 2,
  strike: 3,
  interception: 3,
};

/** What says more: an explosion becomes an attack, an attack the strike that it was. */
function mergedKind(one: Kind, other: Kind): Kind {
  if (one === 'interception' || other === 'interception') return one;
  return (SHARPNESS[other] ?? 0) > (SHARPNESS[one] ?? 0) ? other : one;
}
