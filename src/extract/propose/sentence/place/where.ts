/** The places of a deed: the sharpest of its stretch, several where they stand in a row. */
import { type Beside, besideOf, isAway, isElsewhere, isFrom, isGapped, isInRow } from './beside';
import type { NamedPlace } from '../names';
import type { Segment } from '../segments';

/** Capitals and states that stand for their governments unless a word says where. */
const CAPITALS = new Set(
  'baghdad beirut damascus kyiv tel-aviv sanaa erbil jerusalem amman cairo khartoum ankara riyadh doha israel iran lebanon iraq syria jordan yemen ukraine russia turkey sudan libya gaza'.split(
    ' ',
  ),
);
const AT =
  /(?:^|[^\p{L}])(?:في|الي|من|نحو|باتجاه|صوب|علي|قرب|داخل|وسط|منطقه|مناطق|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|محيط|اطراف|مدينه|محافظه|العاصمه(?: ال\p{L}+ه)?|ريف|مطار|قطاع|اراضي|سماء|اجواء|احياء|ضواحي|بين|قاعده|قصفت?|استهدفت?|تستهدف|يستهدف|تقصف|يقصف|ضربت?|تضرب|يضرب|هزت?|تهز|يهز|طالت?|تطال|يطال|شهدت?|تشهد|يشهد|عاشت|تعيش|لملمت|قصف|استهداف|استهدافه|استهدافها|ضرب|تفجير|تفجيرات|غارات|in|at|on|near|over|around|outside|inside|of|to|towards?|against|across|from|hit|struck|bombed?s?|and|و|،|,) ?(?:the |ال)?(?:(?:northern|southern|eastern|western|central|downtown|greater|occupied|north|south|east|west) )?$/u;
const SPOKEN_FOR =
  /^(?:'s? )?\s*(?:officials|official|residents|authorities|time|government|said|says|denied|police chief|embassy)|^'s (?:\p{L}+ ){0,2}(?:houthis?|hezbollah|army|military|ministry|air force|navy|president|prime minister|parliament|forces|media|revolutionary|guards?|defen[cs]e|rebels|militias?|state news|state-\p{L}+|health|territory)(?!\p{L})/u;
/** "Kharkiv Governor X", "Odesa regional police": the place of an office, and of the deed where no other is named. */
/** "The security forces of the X camp": where somebody belongs. Before the name. */
const OF_MEN =
  /(?<!\p{L})(?:forces|guards?|guarding|police|members?|fighters|units?|battalion|brigade|commander|leader|council|administration|army|officials?|mayor|native|sheikh|union|party|movement) (?:of|from) (?:the )?$|hospitals? (?:of|in|at) (?:the )?$/u;
/** "By the X hospital, which said": it speaks, or takes in the wounded. Before and after the name. */
const TOLD_BY = /(?<!\p{L})(?:by|according to|to|from|told) (?:the )?$/u;
const OFFICE =
  /^ (?:(?:oblast|region|regional|province|provincial|city|district) )?(?:governor|mayor|prosecutors?|police|military administration|administration|council|emergency|health (?:department|directorate|ministry)|state administration)(?!\p{L})/u;

/** A place that speaks or acts: its government, its officials. @param before the folded words before it. */
export function isParty(before: string, { id, name }: NamedPlace): boolean {
  if (!CAPITALS.has(id)) return false;
  return before.trim() !== '' && /\s$/u.test(before) && !AT.test(before) && !/^[بل]/u.test(name)
    ? !/[،,:(«"-]\s*$/u.test(before)
    : before.trim() === '';
}

export interface Where {
  readonly places: readonly NamedPlace[];
  /** The places that only locate it, as ids. */
  readonly wider: readonly string[];
  /** Named only as that of an office: "Kharkiv Governor X said". */
  readonly isOffice: boolean;
}

/** A place with where the words end that only say where it is. */
interface Located {
  readonly place: NamedPlace;
  /** "60 miles off …". */
  readonly isAway: boolean;
  /** Something came from it, or only passed it. */
  readonly isFrom: boolean;
  end: number;
}

const PASSED = /(?:^|[^\p{L}])(?:من|عبر|from|through|via) (?:the )?$/u;
/** The city and not the province of its name. */
const SAID_CITY = /(?:مدينه|the city of|city of) $/u;

/** Each place with those behind it that only locate it taken in: "in the village of X, in Y". */
function located(
  inside: readonly NamedPlace[],
  { start }: Segment,
  between: (from: number, to: number) => string,
): Located[] {
  const kept: Located[] = [];
  for (const place of inside) {
    const last = kept.at(-1);
    const beside: Beside = last
      ? besideOf(between(last.end, place.start), last.place, place)
      : 'apart';
    if (last && beside === 'locates') {
      last.end = place.end;
      continue;
    }
    const before = between(Math.max(start, place.start - 60), place.start);
    const isPassed = place.sort === 'crossing' && PASSED.test(before);
    kept.push({
      place: SAID_CITY.test(before) ? { ...place, isCity: true } : place,
      isFrom:
        isPassed ||
        isFrom(before) ||
        (last?.isFrom === true && isInRow(between(last.end, place.start))),
      isAway: isAway(before),
      end: place.end,
    });
  }
  return kept;
}

/** «وفي بيروت، رأى مصدر أن …»: where it was said. */
const THOUGHT =
  /^ ?[،,:]? ?[وف]?(?:راي|رات|اعتبر\p{L}*|شدد\p{L}*|ندد\p{L}*|دان|دانت|ادان\p{L}*|حذر\p{L}*|دعا|دعت|طالب\p{L}*|رحب\p{L}*|توقع\p{L}*|علق|علقت|كتب|كتبت|استدعت|قال محلل|قال خبير)(?!\p{L})/u;

const LISTING = /(?<!\p{L})(?:including|included|namely) (?:[\p{L}\d]+ ){0,3}$/u;

const isLatin = ({ name }: NamedPlace): boolean => /[a-z]/iu.test(name);

const LEAD =
  /^[وف]?(?:في|ب)? ?(?:(?:ال)?(?:مدينه|محافظه|قضاء|ريف|منطقه|ولايه|العاصمه|قطاع|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي) )*$/u;

/** «وفي بيروت، استهدفت غارة شقة في حارة حريك»: the first only says where to look. */
function withoutLead(
  all: readonly Located[],
  { start }: Segment,
  between: (from: number, to: number) => string,
): readonly Located[] {
  const [lead, ...rest] = all;
  if (
    lead &&
    LEAD.test(between(start, lead.place.start)) &&
    THOUGHT.test(between(lead.end, lead.end + 24))
  )
    return rest;
  if (!lead || !rest.some(({ place }) => place.rank >= 3 && place.id !== lead.place.id)) return all;
  const isLead =
    LEAD.test(between(start, lead.place.start)) && /^ ?[،:]/u.test(between(lead.end, lead.end + 2));
  return isLead ? rest : all;
}

/** @param between the folded text between two offsets. */
export function whereOf(
  segment: Segment,
  all: readonly NamedPlace[],
  between: (from: number, to: number) => string,
  hitStart: number,
  isHalt: boolean,
  isLaunch = false,
): Where {
  const told = all
    .filter(({ start, end }) => segment.start <= start && end <= segment.end)
    .filter(({ end }) => !SPOKEN_FOR.test(between(end, end + 24)))
    .filter(
      ({ start, sort }) =>
        sort !== 'hospital' || !TOLD_BY.test(between(Math.max(segment.start, start - 24), start)),
    )
    .filter(({ start }) => !OF_MEN.test(between(Math.max(segment.start, start - 40), start)))
    .filter(({ start }) => !isElsewhere(between(Math.max(segment.start, start - 130), start)))
    .sort((a, b) => a.start - b.start);
  const free = told.filter(({ end }) => !OFFICE.test(between(end, end + 32)));
  const isOffice = free.length === 0;
  const inside = isOffice ? told : free;
  if (inside.length === 0) return { places: [], wider: [], isOffice: false };
  const spoken = located(
    inside.filter(
      (place) => !isParty(between(Math.max(segment.start, place.start - 40), place.start), place),
    ),
    segment,
    between,
  );
  const isSharp = ({ place }: Located): boolean => place.rank >= 3;
  // A state can be what is attacked: "Russia attacked Ukraine".
  const open = inside.filter(({ rank }) => rank === 0);
  const named =
    spoken.some(isSharp) || open.length === 0
      ? spoken
      : located(
          inside.filter(
            (place) => place.rank === 0 || spoken.some((one) => one.place.id === place.id),
          ),
          segment,
          between,
        );
  // Fired, and not said at what: from where is all that is known.
  const aimed = named.filter((one) => !one.isFrom);
  const near = isLaunch && aimed.length === 0 ? named : aimed;
  const hit = near.some((one) => !one.isAway) ? near.filter((one) => !one.isAway) : near;
  const candidates = withoutLead(hit, segment, between);
  // "The dead came from A and B": what happened was in neither.
  const origins = new Set(
    named.flatMap(({ place, isFrom: isOrigin }) => (isOrigin ? place.id : [])),
  );
  if (candidates.length === 0) {
    const wider = inside.flatMap(({ id }) => (origins.has(id) ? [] : id));
    return { places: [], wider, isOffice };
  }
  const sharpest = Math.max(...candidates.map(({ place }) => place.rank));
  const rank = isHalt ? 0 : sharpest >= 3 ? 3 : sharpest;
  const groups: Located[][] = [];
  for (const one of candidates.filter(({ place }) => place.rank >= rank)) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? between(last.end, one.place.start) : '';
    if (last && (isInRow(gap) || isGapped(gap))) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  // "Several sites, including A, which …, B and C": all of them.
  const [first] = candidates;
  const isListing =
    first !== undefined &&
    isLatin(first.place) &&
    rank >= 3 &&
    LISTING.test(between(segment.start, first.place.start));
  const [best = []] = isListing
    ? [groups.flat()]
    : groups.sort((a, b) => nearness(a, hitStart) - nearness(b, hitStart));
  const places = best.map(({ place }) => place);
  const unique = places.filter(({ id }, at) => places.findIndex((one) => one.id === id) === at);
  return {
    places: unique,
    wider: [
      ...inside.flatMap((place) =>
        unique.includes(place) || (origins.has(place.id) && isLatin(place)) ? [] : place.id,
      ),
      ...unique.flatMap(({ within }) => within),
    ],
    isOffice,
  };
}

/** A town before the city that it is in, unless the city is much nearer. */
const [SHARP, WIDER] = [3, 1.5];

/** What stands after the word that tells is nearer than what stands before. */
function nearness(group: readonly Located[], hit: number): number {
  const { start = 0, rank = 0 } = group[0]?.place ?? {};
  const distance = start >= hit ? start - hit : 3 * (hit - start);
  return rank > SHARP ? distance : WIDER * distance;
}
