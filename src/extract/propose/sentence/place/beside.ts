/** What stands between two places: another of a row, or words by which the second only says where the first is. */
import type { NamedPlace } from '../names';

/** Words that name what a place is, before its name. */
const HEAD = String.raw`(?:(?:ال)?(?:محيط|اطراف|موقع|ثكنه|حاجز|تله|تل|نقطه|سوق|شارع|طريق|قاعده|قاعدتي|بلده|بلدتي|قريه|قريتي|مدينه|مدينتي|حقل|معسكر|مطار|ناحيه|ميناء|مخيم|معبر|حي|احياء|ضاحيه|ضواحي|منطقه|قضاء|محافظه|مديريه|ولايه|ريف|وادي|جبل|سهل|محور|اقليم|مقاطعه|مستوطنه|عاصمه|العاصمه|صحراء|باديه|مواقع|مناطق|سد|جسر|سفح|سفوح|سلسله) )`;
const SIDE = String.raw`(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|اقصي|عمق|اوسط|قرب|داخل|خارج|ضمن|قباله|جوار|بالقرب من|القريبه من|القريب من|المحاذيه ل|المتاخمه ل|علي بعد (?:\S+ ){1,4}(?:من|شمال|جنوب|شرق|غرب))`;
const IN = String.raw`(?:ب|ل|في|من|التابع\p{L}* ل|الواقع\p{L}*(?: في| علي| ضمن| ب| قرب)?|عند|علي|${SIDE}(?: من| في)?)`;

/** «قاعدة أ العسكرية في …», «حقل أ النفطي بريف …»: what it is, said behind its name. */
const WHICH = String.raw`(?: ال(?:عسكري|جوي|نفطي|غازي|حدودي|دولي|ساحلي|استراتيجي|اميركي|امريكي|روسي|لبناني|سوري|عراقي|يمني|اوكراني|فلسطيني|محتل)(?:ه)?(?: للغاز)?| للغاز)?`;

/** No conjunction: "in the village of A, in B", «بلدة أ بريف ب», "A, north of B". */
const LOCATES = new RegExp(
  String.raw`^${WHICH} ?["»”)]?[،,]? ?\(?(?:(?:${IN}) ?(?:${HEAD})*(?:${IN} ?)?(?:${HEAD})*(?:ال)?|${HEAD}+|(?:${SIDE} ?)+(?:ال)?(?:${HEAD})*|(?:(?:about |some |around |just )?(?:\d+ )?(?:km|kilometres|kilometers|miles|nautical miles)? ?)?(?:in|near|of|outside|inside|north|south|east|west|north-?west|north-?east|south-?west|south-?east|northern|southern|eastern|western|central|close to|just|on|off)(?: (?:of|in|near|the|northern|southern|eastern|western|central|north|south|east|west|outside|city|town|village|district|province|governorate|region|countryside|coast|countryside))* ?(?:of )?(?:the )?(?:lake |mount |river )?)$`,
  'u',
);

const LIST = new RegExp(
  String.raw`^ ?["»”)]?(?:(?: ?(?:ال)?(?:غربي|شرقي|جنوبي|شمالي|اوسط|جوي|نفطي|دولي|عسكري)\p{L}*)|(?: (?:oil |gas |air |military )?(?:field|base|airbase|airport|town|city|village|camp|port|region|province|district|area|neighbou?rhood)s?))* ?(?:[،,/–-] ?)?(?:و|and |or |as well as |also )? ?(?:(?:علي|في|ب|ل|الي|كذلك|ايضا|كذا) ?)?(?:${HEAD})*(?:ال)?(?:(?:at |on |in |of |near |outside |around |to )*(?:the )?(?:towns? |villages? |bases? |city |cities |port |base |field |district |camp |area )?(?:of )?(?:the )?)?$`,
  'u',
);
const HAS_LINK = /[،,/–-]|(?:^|[^\p{L}])و|(?:^| )(?:and|or|as well as) /u;

/** Another one of a row: a comma or a conjunction is between. */
export const isInRow = (gap: string): boolean => HAS_LINK.test(gap) && LIST.test(gap);

const LONGEST_GAP = 70;
/** "Three drones at A, and one at B": the verb is not said again. */
const GAPPED = new RegExp(
  String.raw`[،,] ?و(?:(?:علي|في|ب|ل|الي|باتجاه|نحو) ?)?(?:\d+ )?(?:${HEAD})*(?:ال)?$|(?:^|[ ,])and (?:again )?(?:(?:one|two|three|four|another|the other|others|\d+) )?(?:\p{L}+ ){0,2}(?:at|in|on|near|against|towards?|over) (?:the )?(?:(?:town|village|city|district|camp|base|port) of )?$`,
  'u',
);

const NUMBER =
  '(?:\\d+|واحد\\p{L}*|اثن\\p{L}+|ثلاث\\p{L}{0,2}|اربع\\p{L}{0,2}|خمس\\p{L}{0,2}|ست\\p{L}{0,2}|سبع\\p{L}{0,2}|ثمان\\p{L}{0,2}|تسع\\p{L}{0,2}|عشر\\p{L}{0,2})';
/** «ست غارات على أ، وغارتين على ب، وسبعاً ج». */
const AGAIN = new RegExp(
  String.raw`(?:^|[ ،,])و(?:(?:ال)?(?:غار|ضرب|قذيف|قذائف|صاروخ|صواريخ|هجوم|هجمات|اخر)\p{L}*(?: \p{L}+){0,3} (?:علي|في|باتجاه|نحو|استهدف\p{L}*)|${NUMBER}(?: \p{L}+)?(?: (?:علي|في|باتجاه|نحو))?) ?(?:${HEAD})*(?:ب|ل)?(?:ال)?$`,
  'u',
);

/** «بلدة أ، التي شهدت مقتل شخصين، وبلدة ب». */
const WHICH_SAW = new RegExp(
  String.raw`^[^،,.]{0,24}[،,] ال(?:تي|ذي) [^،,.]{1,50}[،,] و(?:${HEAD})+(?:ال)?$`,
  'u',
);

/** «قرية أ بسفح جبل ب وقرية ج». */
const AND_TOWN =
  /^["»”)]? (?:ب|في|عند|قرب|شمال|جنوب|شرق|غرب)[^،,.]{1,34} و(?:قريه|بلده|مدينه|مخيم|حي|ناحيه|منطقه) ["«“(]?$/u;

export const isGapped = (gap: string): boolean =>
  AND_TOWN.test(gap) ||
  (gap.length < LONGEST_GAP && (GAPPED.test(gap) || AGAIN.test(gap))) ||
  WHICH_SAW.test(gap);

export type Beside = 'locates' | 'apart';

/** «محافظة أ شمال شرق ب»: the city only says where the province is. */
const TOWARDS =
  /^ (?:(?:ال)?(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي) ){1,2}(?:مدينه |العاصمه )?(?:ال)?$/u;

/** @param gap the folded words between a place and the next. */
export function besideOf(gap: string, one: NamedPlace, next: NamedPlace): Beside {
  // "Kreminna, Luhansk Oblast".
  const isWider = next.rank < one.rank && /^ ?,? ?$/u.test(gap);
  const isBeside = next.rank <= one.rank && !isInRow(gap) && LOCATES.test(gap);
  return isWider || isBeside || TOWARDS.test(gap) ? 'locates' : 'apart';
}

const CAME = String.raw`(?:اطلق\p{L}*|اطلاق\p{L}*|انطلق\p{L}*|انطلاق\p{L}*|قادم\p{L}*|اتي\p{L}*|اقلع\p{L}*|[يت]?خرج\p{L}*|انسح\p{L}*|غادر\p{L}*|مغادر\p{L}*|وصل\p{L}*|دخل\p{L}*|دخول|عبر|عبرت|توجه\p{L}*|نقل\p{L}*|رتل\p{L}*|قافل\p{L}*|تعزيزات|نازح\p{L}*|قذائف|قذيف\p{L}*|صواريخ|صاروخ\p{L}*|مسير\p{L}*|طائر\p{L}*|مدفعي\p{L}*|اتجاه|جهه|ناحيه|اهالي|سكان|ابناء|ينحدر\p{L}*|مصدر|مصادر|مراسل\p{L}*)`;
const FROM = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:[وفبل]{0,2}(?:ال)?${CAME} (?:\S+ ){0,5}?من|من (?:اتجاه|جهه|محيط|مواقع|داخل|جانب)|من(?= (?:معبر|منفذ))|^من|مصدر(?:ها|ه|هما) (?:\S+ ){0,3}(?:في|قرب)) ?(?:(?:شمال|جنوب|شرق|غرب|وسط|داخل|محيط|جهه|اتجاه|مواقع) )*(?:${HEAD})*(?:(?<= )\S+ (?:قرب|شرق|غرب|شمال|جنوب|في) )?(?:ال)?$|(?:^|[^\p{L}])(?:from(?: (?:the direction of|positions in|near|inside|within|positions (?:west|east|north|south) of|central|northern|southern|eastern|western|the (?:town|city|village) of))?|through|via) (?:the )?$|(?:^| )عبر (?:${HEAD})*(?:ال)?$|(?:يقيم|مقيم\p{L}*|المقيم\p{L}*|يقطن|يسكن|المتمركز\p{L}*|متمركز\p{L}*|based|living|reporting) (?:في|قرب|in) (?:ال)?$`,
  'u',
);
/** «انطلقت من مناطق سيطرة الجيش في …», «عبر منصة في …»: where who fired it stood. */
const STOOD =
  /(?:^|[^\p{L}])(?:من|عبر|مصدر(?:ه|ها|هما)) (?:\d+ )?(?:مناطق|منطقه|مواقع|مقرات|مقار|نقاط|معسكرات|منصه|منصات|راجم\p{L}*|قاذف\p{L}*|طائر\p{L}*|قواعد|مرابض|سفن|سفينه|قاعدت(?:ه|ها|هم|هما))(?: (?!علي |الي |نحو |باتجاه |استهدف)[^ ،,.]*[^ ا،,.]){0,8} (?:في (?:(?:ال)?(?:منطقه|منطقتي|ريف|محيط|مدينه|بلده|قريه|محافظه|باديه|جبال|جبل|حقل|شمال|جنوب|شرق|غرب) )*|ب(?:قضاء|ناحيه|محافظه|ريف|منطقه|مدينه) )(?:ال)?$/u;

/** "Close to", "each of", "the east of". */
const NO_FROM =
  /(?:القرب|قريب\p{L}*|مقربه|كل|كلا|بعد (?:\S+ ){1,3}|ال(?:شمال|جنوب|شرق|غرب|قريب|داخل|خارج)\p{L}*|احياء|مناطق|اجزاء|اطراف|جانب) من ?(?:\S+ )?(?:ال)?$|(?:km|kilomet(?:re|er)s?|miles|metres|meters|minutes|far|away) (?:\p{L}+ )?from (?:the )?$/u;

/** «نُقل الجرحى إلى مشفى في …», «قال في كلمة له في …»: where somebody was brought, or spoke. */
const ELSEWHERE =
  /(?<!\p{L})[وفي]?(?:نقل\p{L}*|ينقل\p{L}*|اسعف\p{L}*)(?: [^ ،,.]+){0,5} (?:الي|في)(?: [^ ،,.]+){0,4} ?$|(?<!\p{L})(?:جاء|جاءت|ياتي|تاتي) (?:بعد|عقب|اثر) (?:[^ .]+ ){0,20}(?:ال)?$|(?<!\p{L})(?:مراسل|مراسلنا|مراسله|مراسلها|مندوب|موفد)(?: [^ ،,.]+){0,3} (?:في|ب) ?(?:ال)?$|(?<!\p{L})(?:خلال|في) (?:تصريح|كلمه|موتمر|مؤتمر|مقابله|خطاب|حديث|تجمع|لقاء|مسيره)(?: [^ ،,.]+){0,9} ?$/u;

/** @param before the folded words before a place. */
export const isElsewhere = (before: string): boolean => ELSEWHERE.test(before);

/** @param before the folded words before a place. */
export const isFrom = (before: string): boolean =>
  (FROM.test(before) && !NO_FROM.test(before)) || STOOD.test(before);

const AWAY =
  /(?:(?:km|kilomet(?:re|er)s?|miles|nm|nautical miles) (?:\p{L}+ ){0,2}(?:of|from|off) (?:the )?|(?:كم|كيلومتر\p{L}*|ميل\p{L}*|اميال|بحري\p{L}*) (?:\p{L}+ ){0,3}(?:من |عن |شرق |غرب |جنوب |شمال |شرقي |غربي |جنوبي |شمالي )(?:\p{L}+ )?(?:ال)?)$/u;

/** "60 miles off …": where it was seen from. @param before the folded words before a place. */
export const isAway = (before: string): boolean => AWAY.test(before);
