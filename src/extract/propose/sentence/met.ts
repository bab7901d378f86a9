/** Whether a word of the lexicon tells of a deed here: what its rule wants stands beside it, and no negation. */
import type { Hit } from '../lexicon';
import { NEGATED } from '../lexicon/context';
import { isOfTown } from '../lexicon/english-sense';
import { hasDevice, hasForce, hasProjectile, isFromAir, meansIn } from '../lexicon/weapons';
import type { Word } from '../words';

export const foldedOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** The words around a hit, its object among them. */
export const nearby = (words: readonly Word[], { at, to }: Hit): readonly Word[] =>
  words.slice(Math.max(0, at - 10), to + 10);

/** «منصة الإطلاق» is a thing. */
const LAUNCHER = /^[وفبل]?(?:ال)?(?:منصه|منصات|موقع|مواقع|مكان|قاعده|نقطه|جهه)$/u;

const SCENE = /^[وفبل]?(?:موقع|مكان|مسرح)$/u;

/** «أطلق مسلحون النار». */
export const GUNFIRE = /(?<!\p{L})[وب]?(?:ال)?(?:نار|رصاص|نيران)(?:ها|ه|هم)?(?!\p{L})/u;

/** «أطلقت عمليتها», «أطلق سراح»: what is no shot. */
const NO_SHOT =
  /^(?:ال)?(?:عملي|حمل|سراح|مشروع|مبادر|تحذير|تهديد|صفار|نداء|دعو|اسم|برنامج|وعود|تصريح|منص|خدم|قمر|هاشتاغ|موقع|مفاوض|حوار)\p{L}*$/u;

const isLatin = (words: readonly Word[], { at }: Hit): boolean => words[at]?.isArabic === false;
/** «ألقت طائرة منشورات». */
const HARMLESS = /(?<!\p{L})(?:ال)?(?:بالون\p{L}*|منشور\p{L}*|مساعدات|بالونات)(?!\p{L})/u;

const IS_DEED = new Set([
  'attack',
  'shelling',
  'bombed',
  'air-raid',
  'bombing',
  'assassination',
  'stabbing',
  'arson',
  'abduction',
  'shooting',
  'killing',
  'clash',
]);

const isShot = (words: readonly Word[]): boolean =>
  meansIn(words).some((means) => means === 'drone' || means === 'rocket' || means === 'missile') ||
  /(?<!\p{L})(?:ال)?(?:هدف\p{L}*|اهداف\p{L}*|اجسام) (?:ال)?(?:معاد|جوي|مشبوه)\p{L}*|(?<!\p{L})(?:عدوان|هجوم|هجمات|غاره|غارات|قصف)(?!\p{L})/u.test(
    foldedOf(words).replaceAll(/(?<!\p{L})ل(?=عدوان|هجوم|هجمات|غار|قصف)/gu, ''),
  );

/** "Strikes on Yemen". */
const AGAINST =
  /^(?:on|against|hit|killed|killing|wounded|targeted|targeting|struck|destroyed|damaged|علي|ضد)$/u;

/** «جراء الضربات الروسية». */
const OF_A_STATE =
  /^(?:ال)?(?:روسي|اسرائيلي|اميركي|امريكي|تركي|ايراني|بريطاني|اوكراني|اردني|صهيوني)ه?$/u;

/** What arrives, enters or is sent, and is no force: a delegation, a statement, aid. */
const NO_MOVE =
  /(?<!\p{L})[وبل]?(?:ال)?(?:بيان\p{L}*|صور|صوره|فيديو|مقطع\p{L}*|تسجيل\p{L}*|وزير|رئيس|وفد|وفدا|مبعوث|رساله|رسائل|حيز|مساعدات|حرب|معركه|خط|جثمان|جثامين|مصابين|كاس|مجال|statement|minister|president|delegation|envoy|letter|aid|talks|video|bodies)(?!\p{L})/u;
/** «دفع الجيش بآليات»: pushed with. */
const PUSHED = /^(?:و|ف)?(?:دفع|دفعت)$/u;

function isMove(hit: Hit, words: readonly Word[]): boolean {
  const after = words.slice(hit.to, hit.to + 8);
  const near = words.slice(Math.max(0, hit.at - 5), hit.to + 7);
  if (NO_MOVE.test(foldedOf(words.slice(hit.to, hit.to + 4)))) return false;
  if (PUSHED.test(words[hit.at]?.text ?? ''))
    return after.some((word, at) => /^ب/u.test(word.text) && hasForce(after.slice(at, at + 2)));
  return hasForce(near);
}

/** «ردت القواعد بعشرات القذائف»: with arms, and not with words. */
const FIRED_BACK =
  /(?<!\p{L})ب(?:عشرات |عدد من |رشق\p{L}* )?(?:ال)?(?:قصف|قذائف|قذيف\p{L}*|صواريخ|صاروخ\p{L}*|رشق\p{L}*|مدفعي\p{L}*|غار\p{L}*|نيران)(?!\p{L})/u;
const APPLIED = /^[وف]?(?:طبق|طبقت|طبقوا|تطبيق)$/u;

/** «شن العدوان …», «تحالف العدوان»: who did it. «خط فض الاشتباك» is a line. */
const isDoerHere = (words: readonly Word[], { at }: Hit): boolean => {
  const [text = '', before = ''] = [words[at]?.text, words[at - 1]?.text];
  // «معركة "طوفان الأقصى"»: a name.
  if (/معركه$/u.test(text) && /["«“]/u.test(words[at + 1]?.gap ?? '')) return true;
  if (/^العدوان$/u.test(text))
    return /^[وف]?(?:شن|شنه|شنها|نفذ|نفذه|نفذها|استهدف|قصف|ارتكب|جدد|واصل|طيران|طائرات|بوارج|تحالف|دول|قوي|قوات|مرتزقه)$/u.test(
      before,
    );
  // «طبقت قواعد الاشتباك مع مهربين»: they fired.
  if (
    before === 'قواعد' &&
    words.slice(Math.max(0, at - 12), at).some((word) => APPLIED.test(word.text))
  )
    return false;
  return /^الاشتباك$/u.test(text) && /^(?:فض|خط|خطوط|قواعد)$/u.test(before);
};

const AIR_TRAFFIC =
  /(?<!\p{L})[وفبل]?(?:وقف|توقف|توقفت|ايقاف|تعليق|علق|علقت|تعطل|تعطيل|استئناف|استاناف|اغلاق|عوده|مدني|المدني|المسافرين|المطار)(?!\p{L})/u;
const FOR_STOPPING = /^ل(?:ل|ا)?(?:تصدي|اعتراض|سقاط)/u;
const SWITCHED_ON = /(?<!\p{L})[وفب]?(?:تفعيل|فعلت|تشغيل|نشر|تزويد|استخدام)(?!\p{L})/u;

const OF_THINGS = new Set(['target', 'demolition']);
/** What is hit: «استُهدفت سيارة …». */
const THING =
  /(?<!\p{L})(?:ال)?(?:حقل|معمل|سياره|سيارته|سيارتهما|سيارات|مركبه|مركبات|دراجه|حافله|شاحنه|منزل|منزله|منازل|مبني|مباني|شقه|بنايه|مدرسه|مستشفي|مشفي|مسجد|كنيسه|مطار|ميناء|مصفاه|محطه|مستودع\p{L}*|مخيم|خيمه|خيام|سوق|جسر|سفاره|قنصليه|صحفيين|مدنيين|مواطنين|نازحين)(?!\p{L})/u;

export function isMet(
  hit: Hit,
  words: readonly Word[],
  sentence: readonly Word[],
  hits: readonly Hit[],
): boolean {
  if (hit.rule.id === 'bombing' && /مسير|طاير|طائر/u.test(words[hit.at - 1]?.text ?? ''))
    return false;
  if (
    hit.rule.id === 'fires' &&
    hit.part === 'noun' &&
    LAUNCHER.test(words[hit.at - 1]?.text ?? '')
  )
    return false;
  // «في موقع الاستهداف»: where it was, and no telling of it.
  if (hit.rule.told === 'fire' && hit.part === 'noun' && SCENE.test(words[hit.at - 1]?.text ?? ''))
    return false;
  if (hit.rule.id === 'fires' && NO_SHOT.test(words[hit.to]?.text ?? '')) return false;
  if (hit.rule.id === 'fires' && HARMLESS.test(foldedOf(words.slice(hit.to, hit.to + 4))))
    return false;
  // «… وأصابت أهدافها»: goes on with what was fired.
  if (/^[وف]اصابت$/u.test(words[hit.at]?.text ?? '')) return false;
  if (
    /^[وف]?رد/u.test(words[hit.at]?.text ?? '') &&
    !FIRED_BACK.test(foldedOf(words.slice(hit.to, hit.to + 9)))
  )
    return false;
  if (isDoerHere(words, hit)) return false;
  // «إغلاق المطار ووقف حركة الطيران»: of travellers.
  if (hit.rule.id === 'overflight' && /^[وفبل]?(?:ال)?حركه$/u.test(words[hit.at]?.text ?? ''))
    if (AIR_TRAFFIC.test(foldedOf(words.slice(Math.max(0, hit.at - 3), hit.to + 3)))) return false;
  // «تفعيل المنظومة للتصدي …»: what it was for.
  if (hit.rule.told === 'interception' && FOR_STOPPING.test(words[hit.at]?.text ?? ''))
    if (SWITCHED_ON.test(foldedOf(words.slice(Math.max(0, hit.at - 12), hit.at)))) return false;
  switch (hit.rule.needs) {
    case 'weapon':
      return (
        hasProjectile(sentence) ||
        hasForce(sentence) ||
        (OF_THINGS.has(hit.rule.id) && THING.test(foldedOf(words.slice(hit.to, hit.to + 5)))) ||
        hits.some((one) => one !== hit && IS_DEED.has(one.rule.id)) ||
        (hit.rule.id === 'target' && isOfTown(words, sentence, hit)) ||
        (/^(?:ال)?(?:ضربات|strikes?)$/u.test(words[hit.at]?.text ?? '') &&
          AGAINST.test(words[hit.to]?.text ?? '')) ||
        (hit.rule.id === 'strike' &&
          hit.part === 'noun' &&
          OF_A_STATE.test(words[hit.to]?.text ?? ''))
      );
    case 'projectile':
      if (hit.rule.id === 'fires' && GUNFIRE.test(foldedOf(nearby(words, hit)))) return true;
      return hit.rule.told === 'interception'
        ? isShot(words.slice(Math.max(0, hit.at - (isLatin(words, hit) ? 20 : 10)), hit.to + 14))
        : hasProjectile(words);
    case 'aircraft':
      return (
        isFromAir(words) || meansIn(words).includes('drone') || meansIn(words).includes('aircraft')
      );
    case 'force':
      return isMove(hit, words);
    case 'device':
      return hasDevice(words.slice(Math.max(0, hit.at - 4), hit.to + 7));
    case null:
      return true;
  }
}

const NOT_SEEN = /^[يت](?:رصد|سجل|شهد|سمع|قع|حدث|بلغ)$/u;

/** «لم ترصد مصادر محلية في الريف أصوات انفجارات». */
const isNotSeen = (words: readonly Word[], at: number): boolean =>
  [2, 3, 4, 5, 6, 7, 8].some(
    (step) =>
      NOT_SEEN.test(words[at - step + 1]?.text ?? '') &&
      /^[وف]?لم$/u.test(words[at - step]?.text ?? '') &&
      words.slice(at - step + 1, at + 1).every(({ gap }) => !/[،,.:]/u.test(gap)),
  );

/** "No strikes there", «لم ننفذ أي ضربات». */
export const isNegated = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === 'no' ||
  isNotSeen(words, at) ||
  [1, 2, 3].some((step) => {
    const word = words[at - step];
    return (
      word !== undefined &&
      NEGATED.test(word.text) &&
      words.slice(at - step + 1, at + 1).every(({ gap }) => !/[،,.]/u.test(gap))
    );
  });
