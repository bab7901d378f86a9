/**
 * A proposal without what its own words speak against: an interception of nothing, an origin as a target, a means
 * that no word bears out, a day that lies ahead of the page.
 */
import { fold } from '../../article/orthography';
import { findNames } from '../../gazetteer/wide/look-up';
import type { Telling } from '../telling';
import { whenOf } from '../when';
import { meansSaid } from './means-said';
import { type ReadPage, type ReadSentence, isAhead, isTouching, isWrittenOut } from './page';
import { isNarrowPlace, narrowPlaces, placeOf } from './places-named';

/** Signs that something was stopped on its way. */
const STOPPED =
  /(?:intercept|sh(?:oo|o)t(?:ing)? down|downed|brought down|br(?:ing|ought) .{0,30} down|air defen[cs]e|repell|destroyed .{0,40}(?:drone|missile)|اعترض|اعتراض|[اي]سقط|[اي]سقاط|تصد|دفاعات|مضادات)/u;
/** What moved when it was hit is an attack. */
const WENT_OFF =
  /(?:went off|exploded|explosion|bombed|ambushed|explosive|انفجر|انفجار|عبوه|كمين)/u;
/** A means that the words must bear out: «شاهد» is a witness, and a bomb is not always dropped. */
const BORNE_OUT: Readonly<Record<string, RegExp>> = {
  shelling:
    /(?:shell|mortar|artillery|howitzer|(?<!water |fuel |oil )tank|(?<!\p{L})guns?(?!\p{L})|قذي|قذاي|قذاء|قذائ|هاون|مدفع|دباب|راجم|قصف)/u,
  drone:
    /(?:drone|uav|unmanned|uncrewed|shahed|quadcopter|crewless|مسير|درون|طاير\p{L}+ شاهد|شاهد ?\d)/u,
};

function kindBy(kind: string, text: string): string {
  if (kind === 'interception' && !STOPPED.test(text)) return 'strike';
  return kind === 'deployment' && WENT_OFF.test(text) ? 'attack' : kind;
}

function meansBy(
  means: readonly string[],
  own: readonly ReadSentence[],
  text: string,
): readonly string[] {
  const kept = means.filter((one) => BORNE_OUT[one]?.test(text) ?? true);
  return kept.length > 0 ? kept : meansSaid(own);
}

/** Where it came from is not where it hit. */
const FROM_THERE =
  /(?:(?<!\p{L})(?:fired|launched|flew|came) from (?:\p{L}+ ){0,5}|from the (?:\p{L}+ ){1,3}(?:of|in) (?:the )?|(?:انطلاقا|انطلقت|اطلقت|مصدرها|قادمه|انطلق|اطلق) (?:من )?(?:\p{L}+ ){0,2}[بل]?(?:ال)?)$/u;

/** The places of a telling; where none of them is known, the first that its sentences, else the page, name. */
function placesBy(
  places: readonly string[],
  stretches: readonly (readonly ReadSentence[])[],
  isOrigin: (id: string) => boolean,
): readonly string[] {
  if (places.some((id) => placeOf(id) !== null)) return places;
  for (const stretch of stretches) {
    const named = stretch.flatMap(({ exact }) => narrowPlaces(exact));
    const first = named.find((id) => !isOrigin(id) && isNarrowPlace(id));
    if (first !== undefined) return places.length > 0 ? [...places, first] : [first];
  }
  return places;
}

/** A proposal without what its own words speak against: an interception of nothing, an origin as a target. */
export function corrected(
  telling: Telling,
  { article, sentences, expressions }: ReadPage,
): Telling {
  const own = sentences.filter((one) => telling.quotes.some((quote) => isTouching(quote, one)));
  const text = own.map(({ folded }) => folded).join(' ');
  const isOrigin = (id: string): boolean =>
    own.some(({ exact }) =>
      findNames(exact).some(
        (name) =>
          name.id === id && FROM_THERE.test(fold(exact.slice(0, name.start), 'search').text),
      ),
    );
  const { when, saysWhen, kind } = telling;
  // Only a date that is written out can lie ahead of the page; a weekday or an hour was read wrongly.
  const printed = whenOf(article.published);
  const isLate =
    when !== null &&
    printed !== null &&
    when.first > printed.last &&
    kind !== 'pause' &&
    !expressions.some(
      (one) =>
        saysWhen && isTouching(one, saysWhen) && isWrittenOut(one) && !isAhead(one, article.text),
    );
  const isOdd =
    saysWhen !== null &&
    expressions.some((one) => one.conflict !== null && isTouching(one, saysWhen));
  return {
    ...telling,
    kind: kindBy(kind, text),
    means: meansBy(telling.means, own, text),
    places: placesBy(
      telling.places.filter((id) => !isOrigin(id)),
      [own, sentences],
      isOrigin,
    ),
    when: isLate
      ? printed && { ...printed, isInferred: true }
      : when && isOdd
        ? { ...when, isOdd }
        : when,
    saysWhen: isLate ? null : saysWhen,
  };
}
