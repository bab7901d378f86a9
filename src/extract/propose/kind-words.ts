/**
 * The words that tell what kind of event a sentence speaks of, and by what means. Patterns over folded words
 * (`fold`, level `letters`): one hamza, one ya, ه for ة, no marks.
 */
import type { BuiltInKind, Means } from '../../event/event';

/** What may be written onto an Arabic word in front. */
const CLITICS = '(?:[وف]?[بلك]?(?:ال|لل)?|[وف]?س?)';
/** Before and after a word of either script. */
const [BEFORE, AFTER] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

const english = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'u');
const arabic = (words: string): RegExp =>
  new RegExp(`${BEFORE}${CLITICS}(?:${words})${AFTER}`, 'u');

export interface Sign<T> {
  readonly means: T;
  readonly words: readonly RegExp[];
}

const sign = <T>(means: T, inEnglish: string, inArabic: string): Sign<T> => ({
  means,
  words: [english(inEnglish), arabic(inArabic)],
});

/** The first sign that a sentence has decides: what says more comes first. */
export const KIND_SIGNS: readonly Sign<BuiltInKind>[] = [
  sign(
    'tally',
    '(?:at least |more than |some |about )?\\d+ (?:attacks|strikes|raids)(?: \\p{L}+){0,6} since|(?:a )?total of \\d+|dozens of attacks(?: \\p{L}+){0,6} since',
    '(?:عدد|حصيله) (?:ال)?(?:هجمات|ضربات|غارات)|\\d+ (?:هجوما|هجمات|هجمه|ضربه|ضربات|غاره)(?: \\p{L}+){0,6} منذ',
  ),
  // What is brought into position shoots nothing down yet.
  sign(
    'deployment',
    'deploy(?:s|ed|ing)?(?: \\p{L}+){0,4} (?:batter(?:y|ies)|systems?|air defen[cs]es?)',
    '(?:نشر|نشرت|نشرها|نصب|نصبت|وصول|وصلت)(?: \\p{L}+){0,3} (?:منظوم\\p{L}*|بطاري\\p{L}*|دفاع|دفاعات)',
  ),
  sign(
    'interception',
    'intercept(?:s|ed|ing|ion|ions)?|sh(?:oo|o)t(?:s|ing)? down|down(?:ed|s|ing) (?:a|the|two|three|several|\\d+) (?:drones?|rockets?|missiles?)|air defen[cs]es?',
    'اعتراض|اعترض\\p{L}*|اعترضت|تصد[تيى]?\\p{L}*|اسقط\\p{L}*|اسقاط|مضادات|(?:ال)?دفاعات (?:ال)?جويه|(?:ال)?دفاع (?:ال)?جوي',
  ),
  sign(
    'strike',
    'air ?strikes?|air raids?|air attacks?|warplanes?|bombers?|fighter jets?|bombard(?:ed|ment)|(?:aircraft|jets|planes)(?: \\p{L}+){0,3} (?:strikes?|raids?|struck|hit|bombed)',
    'غاره|غارات|غارتين|غارتان|ضربه جويه|ضربات جويه|ضربتين|طيران حربي|(?:ال)?طيران(?: \\p{L}+){0,3} (?:قصف|استهدف)\\p{L}*|قصف جوي',
  ),
  sign(
    'overflight',
    'over ?flew|over ?flights?|fl(?:ew|ies|ying) over|hover(?:ed|ing|s)?|circl(?:ed|ing) over',
    'تحليق|حلق|حلقت|يحلق|تحلق|طلعات',
  ),
  sign(
    'resumption',
    'resum(?:e|es|ed|ing|ption)',
    'استئناف|استانف\\p{L}*|استئنف\\p{L}*|تستانف|يستانف|استءناف',
  ),
  sign(
    'pause',
    'suspend(?:s|ed|ing)?|suspension|halt(?:s|ed|ing)?|pause[sd]?|truce|cease-?fire',
    'هدنه|تعليق|علق|علقت|وقف اطلاق النار|توقف|توقفت|ايقاف',
  ),
  sign(
    'launch',
    '(?:fired|launched)(?: \\p{L}+){0,6} from|launch(?:es)? from',
    '(?:اطلق|اطلقت|اطلاق)(?: \\p{L}+){0,6} من',
  ),
  sign(
    'attack',
    'attack(?:s|ed|ing|ers)?|hit|struck|target(?:s|ed|ing)?|shell(?:s|ed|ing)|rockets?|missiles?|drones?|mortars?|ambush(?:ed)?|raid(?:s|ed)?',
    'هجوم|هجوما|هجومين|هجومان|هجمات|هجمه|هاجم\\p{L}*|استهد[اف]\\p{L}*|يستهدف|تستهدف|قصف\\p{L}*|سقوط|سقط\\p{L}*|صاروخ\\p{L}*|صواريخ|قذيفه|قذائف|مسير\\p{L}*|كمين',
  ),
  sign(
    'deployment',
    'deploy(?:s|ed|ing|ment|ments)?|reinforcements?|convoys?|troops arrived',
    'تعزيزات|رتل|ارتال|قافله|قوافل|انتشار|نشر قوات|انتشرت',
  ),
  sign(
    'statement',
    'statement|announc(?:e|es|ed|ing|ement)|declar(?:e|es|ed|ing|ation)|warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|spokes(?:man|woman|person)|said',
    'بيان|بيانا|اعلن\\p{L}*|صرح\\p{L}*|تصريح\\p{L}*|هدد\\p{L}*|حذر\\p{L}*|توعد\\p{L}*|قال|قالت|اكد\\p{L}*',
  ),
];

/** All that a sentence has. */
export const MEANS_SIGNS: readonly Sign<Means>[] = [
  sign('drone', 'drones?|uavs?|unmanned', 'مسير\\p{L}*|درون'),
  sign('rocket', 'rockets?|mortars?', 'صاروخ|صاروخا|صاروخين|صاروخان|صواريخ|قذائف|قذيفه|راجمه'),
  sign('missile', 'missiles?|ballistic', 'باليستي\\p{L}*|صواريخ موجهه|صاروخ موجه'),
  sign(
    'aircraft',
    'air ?strikes?|air raids?|warplanes?|fighter jets?|aircraft|helicopters?|bombers?',
    'غاره|غارات|غارتين|طيران|طائرات حربيه|طائره حربيه|مروحي\\p{L}*',
  ),
  sign('air-defence', 'air defen[cs]es?', 'مضادات|دفاعات|(?:ال)?دفاع (?:ال)?جوي'),
];
