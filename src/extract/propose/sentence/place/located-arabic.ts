/**
 * Names that the gazetteer does not know and no word of a sort introduces: what stands near, and what a wider
 * place locates: «قرب الكومة», «في حرفا بريف دمشق».
 */
import { fold } from '../../../../article/orthography';
import type { TextRange } from '../../../../article/quote';
import { NO_NAME, isSort, nameEnd } from './cued-arabic';
import { type Cued, isJoined } from './cued';
import type { Word } from '../../words';

const COMMON = new Set(
  fold(
    `منزل منازل منزله مبنى مباني مبان سيارة سيارات مركبة مركبات دورية دوريات حاجز حواجز نقطة نقاط موقع مواقع موقعين مقر
    مقرات مقار مستودع مستودعات مخزن مخازن معسكر معسكرات قاعدة قواعد قاعدتين مطار مطارات ميناء موانئ مرفأ مدرسة مدارس مستشفى
    مستشفيات مشفى مسجد جامع سوق أسواق محطة محطات مصنع مصانع معمل مزرعة مزارع قرية قرى بلدة بلدات مدينة مدن حي أحياء مخيم
    مخيمات منطقة مناطق أراض أراضي أرض شارع شوارع طريق طرق طرقات جسر جسور سد سدود حقل حقول بئر آبار رتل قافلة تجمع تجمعات
    أهداف هدف ثكنة ثكنات مركز مراكز كنيسة خيام خيمة شقة بناء بناية عمق أنحاء أجزاء جزء قطاع محور محاور جبهة جبهات خطوط
    خط سفينة سفن ناقلة زورق قارب قوارب برج أبراج منشأة منشآت بنى بنية شاحنة شاحنات حافلة باص مجمع فندق مطعم مقهى صالة
    قاعة متجر متاجر محل محال مخبز فرن أفران بستان بساتين ساحة حديقة وادي جبل جبال تل تلة تلال سهل سهول ساحل سواحل شاطئ
    حدود معبر معابر نهر بحر خليج سياج جدار مفترق دوار مدخل مداخل بوابة سجن جامعة مقبرة كل كلا إحدى أحد عدة عدد بعض قوات جيش
    قوة عناصر جنود مسلحين مدنيين سكان مجموعة مجموعات فصائل دوائر مديرية مبان سفارة قنصلية وزارة بيت بيوت خزان خزانات
    صوامع مؤسسة شركة بلاد عاصمة محافظة ريف ضفة سكة مسافة بعد مرتفعات مجرى حرم سور مهبط مدرج مناجم منجم غابة غابات
    أحراج حرش مكان أماكن مصدر دار مصلى ملجأ ملعب منتجع نادي نفق أنفاق شبكة خيم مأوى نزل مول ورشة كراج موقف صهريج`,
  ).text.split(/\s+/u),
);
/** «محيط تفجير …», «قرب القطاعين»: what happened, and parts of a land. */
const NO_TOWN =
  /^(?:ال)?(?:تفجير|انفجار|هجوم|قصف|حادث|حادثه|اشتباك\p{L}*|وجود|تواجد|تمركز|انتشار|قطاعين|محورين|جانبين|طرفين|بلدين|ضفتين|حدود\p{L}*|قريتين|بلدتين|مدينتين|قاعدتين)$/u;
const bareOf = (text: string): string => text.replace(/^ال(?=.{2})/u, '');
const WEEKDAY = /^ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)$/u;

/** A word that can be a name: no common noun, no adjective, no day. */
const isName = (word: Word | undefined): word is Word =>
  word?.isArabic === true &&
  word.text.length >= 3 &&
  !NO_NAME.test(word.text) &&
  !COMMON.has(word.text) &&
  !COMMON.has(bareOf(word.text)) &&
  !NO_TOWN.test(word.text) &&
  !isSort(word.text) &&
  !WEEKDAY.test(word.text) &&
  !/(?:ها|هم|هما|نا)$/u.test(word.text) &&
  !/^(?:ال)?\p{L}+يه?$/u.test(word.text.replace(/^(?=.{1,4}$).*/u, '')) &&
  !/^ب?\d/u.test(word.text);

const NEAR = /^[وفبل]?(?:قرب|محيط|اطراف|ضواحي|ريف|باديه)$/u;
const IN = /^[وف]?(?:في|علي|قرب|نحو|الي|باتجاه|صوب|محيط|اطراف|داخل|وسط)$/u;
/** «على عيتا الجبل وميس الجبل»: a row, of which the gazetteer knows the next. */
const ON = /^[وف]?(?:علي|في|ب?استهداف|استهدف|استهدفت|قصف|قصفت|طال|طالت)$/u;
const SIDE = /^(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)$/u;
const BY =
  /^ب(?:ريف|محافظه|مدينه|قضاء|ناحيه|منطقه|العاصمه|ولايه|مديريه|اقليم|باديه|سهل|جبل|القرب|جوار)$/u;
const BETWEEN =
  /^(?:ال)?(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|مدينه|محافظه|ريف|مؤقته|موقته|عاصمه|قضاء|ناحيه|من|ولايه|بلده)$/u;
const TWO =
  /^(?:ابو|ابي|ام|بيت|دير|كفر|عين|راس|خان|بئر|بير|تل|تله|جسر|مرج|برج|خربه|بني|خور|ذي|البو|شيخ|الشيخ|جب|قلعه)$/u;
/** «في خربة …»: names of places by their first word. */
const COMPOUND = /^(?:خربه|كفر|البو|بني|تل|تله|دير|حوش|كريات)$/u;
/** Words between the name's locator and the place that locates it. */
const REACH = 4;

/** A wider place that is known begins behind the words that only say where. */
function isLocator(words: readonly Word[], at: number, taken: readonly TextRange[]): boolean {
  const word = words[at];
  if (!word || !isJoined(word)) return false;
  const begins = (start: number): boolean => taken.some((one) => one.start === start);
  if (/^ب/u.test(word.text) && begins(word.start + 1)) return true;
  if (!SIDE.test(word.text) && !BY.test(word.text)) return false;
  for (let step = 1; step <= REACH; step++) {
    const next = words[at + step];
    if (!next || !isJoined(next)) return false;
    if (taken.some((one) => one.start <= next.start && next.start < one.end)) return true;
    if (!BETWEEN.test(next.text)) return false;
  }
  return false;
}

/** «في "زرعيت"»: a name of one, or of two by its first, in quotation marks. */
const QUOTE = { open: /["«“]$/u, close: /^["»”]/u };
const NO_SPOT =
  /^(?:اكس|تويتر|تلغرام|تليغرام|فيسبوك|فيس|يوتيوب|انستغرام|واتساب|الجزيره|العربيه|المسيره|الميادين|المنار|سبوتنيك|رويترز|الاناضول|داعش|قسد|حماس|النصره|التحالف|المقاومه|الحشد|السلاح|الجيش|الحزب|التنظيم|الحركه|الاداره)$/u;
const isQuoted = (words: readonly Word[], at: number, end: number): boolean =>
  QUOTE.open.test(words[at]?.gap ?? '') &&
  QUOTE.close.test(words[end]?.gap ?? '') &&
  !NO_SPOT.test(words[at]?.text ?? '') &&
  isName(words[at]);

/** The name that begins at a word. */
export function locatedName(
  words: readonly Word[],
  at: number,
  taken: readonly TextRange[],
): Cued | null {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first || !isJoined(first)) return null;
  const end = TWO.test(first.text) ? at + 2 : at + 1;
  if (IN.test(before.text) && (end > at + 1 || isName(first)) && isLocator(words, end, taken))
    return { start: first.start, end: words[end - 1]?.end ?? first.end, sort: 'town' };
  const begins = (word: Word | undefined): boolean =>
    word !== undefined &&
    isJoined(word) &&
    taken.some((one) => one.start === word.start || one.start === word.start + 1);
  const next = words[at + 1];
  if (IN.test(before.text) && COMPOUND.test(first.text) && isName(next) && isJoined(next))
    return { start: first.start, end: next.end, sort: 'town' };
  if (IN.test(before.text) && isQuoted(words, at, end))
    return { start: first.start, end: words[end - 1]?.end ?? first.end, sort: 'town' };
  const whole = nameEnd(words, at);
  if (
    ON.test(before.text) &&
    isName(first) &&
    /^و/u.test(words[whole]?.text ?? '') &&
    begins(words[whole])
  )
    return { start: first.start, end: words[whole - 1]?.end ?? first.end, sort: 'town' };
  if (!NEAR.test(before.text) || !isName(first)) return null;
  // «محيط مدخل سرمين»: the name stands behind it.
  if (begins(words[at + 1]) && !/^و/u.test(words[at + 1]?.text ?? '')) return null;
  return { start: first.start, end: words[nameEnd(words, at) - 1]?.end ?? first.end, sort: 'town' };
}
