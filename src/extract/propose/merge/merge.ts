/** Brings the tellings of a text together into deeds: identity, likeness, sets, and dates from the thread. */
import { type Told, dayBefore, daysEarlier, movedTo } from '../date';
import type { Mention } from '../sentence/mention';
import type { NamedPlace } from '../sentence/names';
import { kindByLand } from '../sentence/party/side';
import { isSharperName, withoutSums } from './region';
import { type Deed, isOtherSort, isSameKind, isSamePlace, join, overlaps } from './story';

interface Thread {
  readonly deeds: Deed[];
  readonly published: Told | null;
  /** The last date told, and where. */
  last: { readonly told: Told; readonly sentence: number } | null;
  /** The last date told of what lay before the story. */
  past: Told | null;
  current: Deed | null;
  /** What one telling told of several places: what is said of it is said of them all. */
  group: readonly Deed[];
}

/** Sentences over which a date goes on. */
const THREAD = 2;
/** A deed without a place has a day, or about; one told without a day is of these last ones. */
const WIDEST = 3;
/** "The attack took place …" is no deed of years ago. In days. */
const MONTH = 31;

function inherited({ published, last, deeds }: Thread, mention: Mention): Told | null {
  const { header } = mention;
  if (mention.isItem) return header ?? published;
  if (header && (!last || last.told.start < header.start)) return header;
  if (last && mention.sentence - last.sentence <= THREAD && !isPast(last.told, published))
    return { ...last.told, rule: 'thread' };
  const main = deeds[0]?.date;
  if (main && !mention.isHeadline) return { ...main, rule: 'thread' };
  return published;
}

/** In days. */
const FAR_BACK = 10;

/** An hour alone is of the story, and not of the day before it that was told last. */
function onThread(thread: Thread, mention: Mention): Mention {
  const { date } = mention;
  if (date?.isBare !== true) return mention;
  const { past, deeds, published } = thread;
  // Counted from a day that no deed has: «منذ بدء العدوان قبل 40 يوماً … فجراً».
  const isOfNone =
    published !== null &&
    published.first - date.first > FAR_BACK &&
    deeds.every((deed) => deed.date?.first !== date.first);
  if (date.first !== past?.first && !isOfNone) return mention;
  const base = inherited(thread, { ...mention, date: null });
  return base && base.first > date.first ? { ...mention, date: movedTo(date, base) } : mention;
}

/** In days. */
const WEEK = 7;

/** Nothing but the page says the day, and what was said is at most a week older. */
const isOfPage = (base: Told, saidOn: Told): boolean =>
  base.rule === 'publication' && base.first - saidOn.first <= WEEK;

/** A date of its own that can be: none after the day of the page, nor counted from another deed. */
function dated(thread: Thread, mention: Mention): Mention {
  const { date, daysBefore, kind, isEve } = mention;
  if (isEve && date === null) {
    const base = inherited(thread, mention);
    return { ...mention, date: base && dayBefore(base), isPluperfect: true };
  }
  if (daysBefore !== null) {
    const from = mention.sentenceDate ?? thread.deeds[0]?.date ?? inherited(thread, mention);
    return { ...mention, date: from && daysEarlier(from, daysBefore) };
  }
  if (mention.isThatDay && thread.last) return { ...mention, date: thread.last.told };
  // What was said on Sunday did not happen on the Thursday after.
  const { saidOn } = mention;
  const base = date === null && saidOn ? inherited(thread, mention) : null;
  const isDay = saidOn !== null && saidOn.last - saidOn.first <= 1;
  if (isDay && base && saidOn.last < base.first && !(mention.isSaidLast && !isOfPage(base, saidOn)))
    return { ...mention, date: saidOn };
  const page = thread.published;
  const isToCome = date !== null && page !== null && date.first > page.last && kind !== 'pause';
  return isToCome ? { ...mention, date: null, isBackground: !date.edtf.includes('T') } : mention;
}

/** Earlier deeds than these are background, unless a day is said; and any before the longer time. In days. */
const [RECENT, STORY] = [120, 400];

const isPast = (date: Told, published: Told | null): boolean =>
  published !== null && published.first - date.last > STORY;

function isLongAgo(mention: Mention, { published }: Thread): boolean {
  const date = mention.date ?? mention.header;
  if (!date || !published) return false;
  const ago = published.first - date.last;
  return ago > STORY || (ago > RECENT && date.last - date.first > 1);
}

/** «أعلنت في 2019 … بعد معارك»: all that its sentence names is of years ago. */
const isOfYearsAgo = ({ date, latestDay }: Mention, { published }: Thread): boolean =>
  date === null && published !== null && latestDay !== null && published.first - latestDay > STORY;

const isOpenToNew = (thread: Thread, mention: Mention): boolean =>
  !mention.isHeadline &&
  !mention.isFurniture &&
  !mention.isVoiceOnly &&
  !mention.isBackground &&
  !isLongAgo(mention, thread);

const isNextTo = ({ mentions }: Deed, { sentence }: Mention): boolean =>
  sentence - (mentions.at(-1)?.sentence ?? 0) <= 1;

/** A drone and a rocket are two attacks, where each telling names one. */
function isOtherMeans(deed: Deed, mention: Mention): boolean {
  if (mention.isReference || mention.isHeadline || mention.isFurniture) return false;
  const sort = (means: Mention['means']): string | null => {
    const isDrone = means.includes('drone');
    const isShot = means.some((one) => one === 'rocket' || one === 'missile' || one === 'shelling');
    return isDrone === isShot ? null : isDrone ? 'drone' : 'shot';
  };
  // A state's drone fires a missile.
  const isOfState =
    mention.kind === 'strike' || (mention.isOpen && !mention.means.includes('rocket'));
  if (deed.kind === 'strike' && isOfState && isNextTo(deed, mention)) return false;
  const own = sort(mention.means);
  const told = deed.mentions.map(({ means }) => sort(means)).find((one) => one !== null);
  return own !== null && told !== undefined && told !== own;
}

/** An attack or a strike without a doer: as what was told before it on that day. */
function openKind({ current, deeds }: Thread, mention: Mention): Deed['kind'] {
  const { kind, date } = mention;
  const byLand = kindByLand(mention);
  if (byLand) return byLand;
  const before = current ?? deeds.at(-1);
  const isFire = before?.kind === 'attack' || before?.kind === 'strike';
  return before && isFire && overlaps(date, before.date) ? before.kind : kind;
}

function begin(thread: Thread, mention: Mention, places: readonly NamedPlace[]): Deed {
  const date = mention.date ?? inherited(thread, mention);
  const deed: Deed = {
    kind: mention.isOpen ? openKind(thread, mention) : mention.kind,
    place: places[0] ?? null,
    places,
    wider: new Set(mention.wider),
    date,
    isOpen: mention.isOpen,
    count: mention.isPlural ? null : mention.count,
    earlier: [],
    casualties: mention.casualties,
    claimant: mention.kind === 'interception' ? null : mention.voices.claimant,
    claimedBy: mention.voices.claimant ? mention : null,
    mentions: [mention],
    isMain: thread.deeds.length === 0,
  };
  thread.deeds.push(deed);
  return deed;
}

/** "The attack took place on Tuesday": the day of what was told without one. */
function fitsDate({ date, mentions }: Deed, mention: Mention): boolean {
  if (mention.date === null || overlaps(mention.date, date)) return true;
  if (date?.rule !== 'publication' || mention.isLike) return false;
  if (mention.isReference && !mention.isPlural) return date.first - mention.date.last <= MONTH;
  // A first sentence without a day, and the next that tells it with one.
  const isNext = mention.sentence - (mentions.at(-1)?.sentence ?? 0) <= THREAD;
  return isNext && !mention.isPluperfect && date.first - mention.date.last <= WIDEST;
}

/** Denied first, and then told: one deed, of the day that is told. */
const isOnlyDenied = ({ mentions, date }: Deed): boolean =>
  date?.rule !== 'own-date' && mentions.every(({ voices }) => voices.deniedBy !== null);

/** A state's strike is not the attack of a group, where the words leave neither open. */
function isOtherSide(deed: Deed, mention: Mention): boolean {
  if (
    mention.isOpen ||
    deed.isOpen ||
    mention.isToll ||
    mention.isVoiceOnly ||
    mention.isHeadline ||
    mention.isFurniture
  )
    return false;
  const kinds = [deed.kind, mention.kind];
  return kinds.includes('attack') && kinds.includes('strike');
}

/** "In the east of the country", without a day: what was told before of a part of it. */
const isVaguer = ({ place: told }: Deed, { date }: Mention, place: NamedPlace): boolean =>
  date === null &&
  told !== null &&
  place.rank === 1 &&
  told.rank >= 1 &&
  told.rank <= 2 &&
  place.within.at(-1) !== undefined &&
  place.within.at(-1) === told.within.at(-1);

const LATIN = /[a-z]/iu;

/** "It shot down 70 drones", and then a town that one hit: two deeds. */
const isPastDefence = ({ kind, place }: Deed, mention: Mention): boolean =>
  kind === 'interception' &&
  place === null &&
  (mention.kind === 'attack' || mention.kind === 'strike') &&
  mention.places.some(({ name }) => LATIN.test(name)) &&
  !mention.isReference &&
  !mention.isHeadline;

/** The deed that a telling with a place tells; the latest first. */
function toldBefore(thread: Thread, mention: Mention, place: NamedPlace): Deed | null {
  const isNew = mention.isLike && !mention.isReference && mention.date !== null;
  const fits = thread.deeds.filter(
    (deed) =>
      isSameKind(deed.kind, mention.kind) &&
      !isOtherSide(deed, mention) &&
      !isOtherSort(deed, mention) &&
      (isSamePlace(deed, place, mention.wider) ||
        isVaguer(deed, mention, place) ||
        isSharperName(deed, mention, place)) &&
      !isPastDefence(deed, mention) &&
      !isOtherMeans(deed, mention) &&
      (fitsDate(deed, mention) || isOnlyDenied(deed)) &&
      !(isNew && deed.date?.rule === 'own-date' && deed.date.edtf !== mention.date?.edtf),
  );
  return fits.find(({ place: own }) => own?.id === place.id) ?? fits.at(-1) ?? null;
}

/** A group's claim is not of a state's strike, nor the other way about. */
function isOtherClaim({ kind, isOpen }: Deed, { voices: { claimant } }: Mention): boolean {
  if (!claimant || isOpen) return false;
  const isGroup = claimant.kind === 'armed-group' || claimant.kind === 'umbrella';
  return isGroup ? kind === 'strike' : claimant.kind === 'state-force' && kind === 'attack';
}

/** A telling without a place: the deed last told, if its date and kind allow. */
function lastTold(thread: Thread, mention: Mention): Deed | null {
  const fits = thread.deeds.filter(
    (deed) =>
      isSameKind(deed.kind, mention.kind) &&
      !isOtherSide(deed, mention) &&
      !isOtherSort(deed, mention) &&
      (fitsDate(deed, mention) || (deed === thread.current && isOnlyDenied(deed))),
  );
  if (thread.current && fits.includes(thread.current)) return thread.current;
  return fits.at(-1) ?? null;
}

/** Provinces of one night's defence. */
const ONE_NIGHT = 3;

/** Told first without a day, and again where the thread has one. */
function onDayOfThread({ last }: Thread, { date }: Deed, mention: Mention): Told | null {
  const isOpen = date?.rule === 'publication' && mention.date === null && !mention.isReference;
  const told = isOpen && last && mention.sentence - last.sentence <= THREAD ? last.told : null;
  const isNear = told && date && date.first - told.last <= WIDEST && told.last <= date.last;
  return isNear ? { ...told, rule: 'thread' } : date;
}

function tellPlaced(thread: Thread, mention: Mention): void {
  // A flight or a front line over several places is one deed.
  const isSpan =
    mention.kind === 'overflight' ||
    mention.kind === 'pause' ||
    mention.kind === 'resumption' ||
    // "84 drones over A, B, C and D": one night's defence.
    (mention.kind === 'interception' &&
      mention.places.length >= ONE_NIGHT &&
      mention.places.every(({ name }) => LATIN.test(name)));
  const groups = isSpan ? [mention.places] : mention.places.map((place) => [place]);
  const told: Deed[] = [];
  for (const group of groups) {
    const [place] = group;
    if (!place) continue;
    const before = toldBefore(thread, mention, place);
    // Two places of one row are two deeds, though one is in the other.
    const known = before && told.includes(before) && before.place?.id !== place.id ? null : before;
    if (known) {
      join(known, mention, place);
      known.date = onDayOfThread(thread, known, mention);
      told.push(known);
    } else if (
      isOpenToNew(thread, mention) &&
      !(
        mention.isReference &&
        !mention.isToll &&
        mention.date === null &&
        mention.casualties === null &&
        thread.deeds.length > 0 &&
        thread.current?.mentions.at(-1)?.sentence !== mention.sentence
      ) &&
      !(
        mention.isPlural &&
        mention.count === null &&
        mention.date === null &&
        thread.deeds.length > 0 &&
        mention.isReference
      )
    ) {
      thread.current = begin(thread, mention, group);
      told.push(thread.current);
      continue;
    }
    if (known) thread.current = known;
  }
  if (told.length > 0) thread.group = told;
}

const SERIES =
  /(?<!\p{L})[وب]?(?:ال)?سلسله (?:من )?(?:ال)?(?:هجمات|عمليات|ضربات|استهدافات)(?!\p{L})/u;

const isPluralClaim = ({ isPlural, voices }: Mention, folded: string): boolean =>
  voices.claimant !== null &&
  (isPlural ||
    /(?:الهجومين|العمليتين|العمليات|الهجمات|الضربات|الضربتين|الغارتين|both|attacks|operations|strikes)/u.test(
      folded,
    ));

function tellUnplaced(thread: Thread, mention: Mention, folded: string): void {
  // «تنفيذ سلسلة عمليات»: what follows tells them.
  if (mention.voices.claimant && SERIES.test(folded)) return;
  if (isPluralClaim(mention, folded)) {
    const main = thread.deeds[0]?.date ?? null;
    const all = thread.deeds.filter(
      (deed) =>
        deed.claimant === null &&
        deed.kind !== 'tally' &&
        overlaps(deed.date, main) &&
        !isOtherClaim(deed, mention),
    );
    for (const deed of all) join(deed, mention, null);
    if (all.length > 0) return;
  }
  const known = lastTold(thread, mention);
  const hasOwn = mention.date !== null && mention.isThere && thread.current?.place;
  const isNew =
    (mention.isLike || mention.isBesides) && mention.date !== null && !mention.isReference;
  if (known && !(mention.isLike && mention.date !== null) && !isNew) {
    const isOfAll = thread.group.includes(known) && mention.kind !== 'interception';
    for (const deed of isOfAll ? thread.group : [known]) join(deed, mention, null);
    thread.current = known;
  } else if (hasOwn && isOpenToNew(thread, mention)) {
    thread.current = begin(thread, mention, thread.current?.places ?? []);
  } else if (
    isOpenToNew(thread, mention) &&
    !mention.isReference &&
    !mention.isPlural &&
    mention.date !== null &&
    mention.date.last - mention.date.first <= WIDEST
  )
    thread.current = begin(thread, mention, []);
  else if (
    thread.deeds.length === 0 &&
    isOpenToNew(thread, mention) &&
    !(mention.isReference && mention.kind === 'incident')
  )
    thread.current = begin(thread, mention, []);
}

/** A headline without a place tells the first deed of its kind. */
function tellHeadline({ deeds }: Thread, mention: Mention): void {
  const known = deeds.find(
    (deed) => isSameKind(deed.kind, mention.kind) && overlaps(mention.date, deed.date),
  );
  if (known) join(known, mention, null);
}

/** Who claims it says whether it was an attack or a strike, where the words of the deed do not. */
function kindByClaim({ kind, claimant }: Deed): Deed['kind'] {
  if (!claimant || (kind !== 'attack' && kind !== 'strike')) return kind;
  return claimant.kind === 'state-force' ? 'strike' : 'attack';
}

/** @param foldedOf the folded words of a telling. */
export function merged(
  mentions: readonly Mention[],
  published: Told | null,
  foldedOf: (mention: Mention) => string,
): Deed[] {
  const thread: Thread = { deeds: [], published, last: null, past: null, current: null, group: [] };
  const isBody = ({ isHeadline, isFurniture }: Mention): boolean => !isHeadline && !isFurniture;
  for (const one of mentions.filter(isBody)) {
    if (one.isItem) thread.current = null;
    const mention = dated(thread, onThread(thread, one));
    if (isOfYearsAgo(mention, thread)) continue;
    if (mention.places.length > 0) tellPlaced(thread, mention);
    else tellUnplaced(thread, mention, foldedOf(mention));
    const isAside = mention.isBackground || mention.isPluperfect || mention.daysBefore !== null;
    if (mention.date && !isAside) thread.last = { told: mention.date, sentence: mention.sentence };
    else if (mention.date) thread.past = mention.date;
  }
  const retellings = mentions.filter((mention) => !isBody(mention));
  if (thread.deeds.length === 0) {
    const [headline] = retellings.filter(
      ({ isHeadline, isBackground }) => isHeadline && !isBackground,
    );
    if (headline) begin(thread, headline, headline.places);
  }
  for (const mention of retellings) {
    if (mention.places.length === 0 && mention.isHeadline) tellHeadline(thread, mention);
    for (const place of mention.places) {
      const known = toldBefore(thread, mention, place);
      if (known && !known.mentions.includes(mention)) join(known, mention, null);
    }
  }
  for (const deed of thread.deeds) if (deed.isOpen) deed.kind = kindByClaim(deed);
  return withoutSums(thread.deeds, foldedOf);
}
