/** «القاعدة», "the same town": a noun with the article that speaks of a place named before. */
import type { NamedPlace } from '../names';

/** Folded words, and the sorts of places that each can speak of. */
const NOUNS: readonly (readonly [ar: string, en: string, sorts: readonly string[]])[] = [
  [
    'القاعده|القاعدتين|القاعدتان|الموقع العسكري',
    'base|airbase|air base|garrison|outpost',
    ['base', 'airbase', 'field', 'airport'],
  ],
  ['المعسكر', 'camp', ['base', 'camp']],
  ['الحقل|المعمل|المنشاه', 'field|plant|facility|oilfield', ['field', 'base']],
  ['المطار', 'airport|airfield', ['airport', 'airbase']],
  ['المخيم', 'camp|refugee camp', ['camp']],
  ['البلده|القريه', 'town|village', ['town', 'village', 'city']],
  ['المدينه', 'city|town', ['city', 'town']],
  ['المعبر|المنفذ', 'crossing', ['crossing']],
  ['الميناء|المرفا', 'port', ['port']],
  ['الحي|الضاحيه', 'neighbourhood|neighborhood|district|suburb', ['district', 'area']],
  ['الجزيره', 'island', ['island']],
  ['المضيق', 'strait', ['strait']],
  ['المحافظه', 'province|governorate|oblast', ['governorate']],
  ['المستشفي', 'hospital', ['hospital']],
  ['المدرسه', 'school', ['school']],
  ['السوق', 'market', ['market']],
  ['الفندق', 'hotel|resort', ['hotel', 'resort']],
];
const ANY =
  /(?<!\p{L})[وفبل]{0,2}(?:المكان|المنطقه|هناك|there|the (?:same )?(?:site|area|place|scene|zone))(?!\p{L})/u;

const PATTERNS = NOUNS.map(
  ([ar, en, sorts]) =>
    [
      new RegExp(
        String.raw`(?<!\p{L})(?:[وفب]{0,2}(?:${ar})|ل(?:${ar.replaceAll(/(^|\|)ا/gu, '$1')})|(?:the|same|that|this) (?:${en}))(?! of (?!the )\p{L})(?!\p{L})`,
        'u',
      ),
      new Set(sorts),
    ] as const,
);

/** How far back a noun speaks: characters. */
const FAR = 700;
const SHARP = 3;

export const saysDefinite = (folded: string): boolean =>
  ANY.test(folded) || PATTERNS.some(([pattern]) => pattern.test(folded));

/** The place that a stretch without a name speaks of: the last one named of that sort. */
export function definitePlace(
  folded: string,
  before: number,
  places: readonly NamedPlace[],
): NamedPlace | null {
  const sorts = PATTERNS.find(([pattern]) => pattern.test(folded))?.[1];
  if (!sorts) return null;
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at] as NamedPlace;
    if (place.end > before) continue;
    if (before - place.end > FAR) return null;
    if (place.rank >= SHARP && sorts.has(place.sort)) return place;
  }
  return null;
}
