/** Arabic words that introduce a place: «بلدة …», «قريتي … و…», «مخيم …». */
import { type Cued, isJoined } from './cued';
import type { Word } from '../../words';

const SORTS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['town', 'بلده بلدتي بلدات'],
      ['village', 'قريه قريتي قري مزرعه مزارع مستوطنه مستعمره كيبوتس موشاف'],
      ['city', 'مدينه مدينتي مدن'],
      ['camp', 'مخيم مخيمي مخيمات'],
      ['base', 'قاعده قاعدتي معسكر ثكنه مخفر حاجز'],
      ['field', 'حقل حقلي مصفاه منتجع'],
      ['airport', 'مطار مطاري'],
      ['crossing', 'معبر منفذ'],
      ['port', 'ميناء مرفا'],
      ['dam', 'سد'],
      ['island', 'جزيره'],
      ['district', 'حي حيي احياء محله ضاحيه'],
      ['area', 'منطقه منطقتي ناحيه ناحيتي قضاء مديريه موقع مرتفعات محور محليه تلال'],
      ['governorate', 'محافظه محافظتي ولايه مقاطعه اقليم'],
      ['mountain', 'جبل تل وادي'],
      ['road', 'طريق شارع'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort])),
);
/** It is called so with its word: a valley, a hill, a road. */
const PART = new Set(['mountain', 'road']);
const SEVERAL = /(?:تي|ات|قري|مدن|احياء|مزارع|حيي|حقلي|مخيمي|مطاري)$/u;

const DEFINITE = /^[وفبلك]{0,2}ال|^[وف]?لل/u;

/** After the cue these describe it instead of naming it. */
export const NO_NAME =
  /^(?:[يت]خضع|غالبي\p{L}*|اغلب\p{L}*|معظم\p{L}*|سكان\p{L}*|مختلف\p{L}*|متفرق\p{L}*|متعدد\p{L}*|متنوع\p{L}*|لوجستي\p{L}*|خال|مهم\p{L}*|كثير\p{L}*|عديد\p{L}*|مما|بما|فيما|بينما|وسط|ضمن|دون|اثر|جراء|منها|منهم|لكن|غير|اي|جميع|كل|بعض|عده|عدد|وفق\p{L}*|بحسب|حسب|نتيجه|عبر|لدي|سوي|مثل|رغم|وجود|تواجد|تمركز|انتشار|(?:ال)?(?:تفجير|انفجار|قصف|استهداف|هجوم|استخبارات|قطاعين|محورين)|لـ?|(?:ال)?(?:اوكراني|سوري|لبناني|عراقي|يمني|فلسطيني|ايراني|روسي|تركي|اردني|اسرائيلي|اميركي|امريكي|سعودي|كردي|حوثي|صهيوني)(?:ا|ه|ين|تين|تان|ات)?|اقيم|اقيمت|نصب\p{L}*|استحدث\p{L}*|ال(?:نازحين|لاجئين|مهجرين|ايواء|مدنيين|سكان|عسكريه|اميركيه|امريكيه|جويه|تي|ذي|حدوديه|نفطي|نفطيه|دولي|دوليه|مدني|جنوبيه|شماليه|شرقيه|غربيه|قريبه|مجاوره|مذكوره|نفسه|نفسها|ثانيه|اولي|قديمه|ان|جديده|صغيره|محتله|محاصره|رئيسيه|محلي|محليه|حادث|وحيد\p{L}*|متنازع|مستهدف\p{L}*|صناعيه|تجاري\p{L}*)|في|من|علي|الي|كما|عن|ل\p{L}{1,2}|بعد|قبل|عند|بين|تضم|تقع|يقع|تستضيف|تابعه|تابع|تحت|كانت|كان|انها|انه|تم|قد|لم|ما|هي|هو|نفس\p{L}*|ذات\p{L}*|(?:بلده|قريه|مدينه|قاعده|مطار|حقل|مبني|مقر|سفار\p{L}*|موقع|مواقع|حدود|منطقه|مخيم|معسكر|ناحيه|حي|الحي|سيطره|عبور|تفتيش|عسكر|انطلاق|ارتكاز|تجمع|استراتيج\p{L}*|مراقبه|رصد|طبي|امني|امنيه|حساس\p{L}*|حيوي\p{L}*|مدنيه|مدني|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)|ال(?:قاعده|مدينه|بلده|قريه|مطار|حقل|معسكر|عاصمه|موقع|مكان|منطقه|حدود|سفار\p{L}*|قنصليه|مبني|مقر|منزل|ميناء|سجن|مستشفي|طريق|نهر|اطراف|جانبين|شرق|غرب|شمال|جنوب|احتلال|عدوان|عدو|تحالف|جيش|فصائل|حرس|جماعه|قوات|شرطه|هجوم|قصف|تنظيم|حزب|اشتباك\p{L}*|انفجار|حادثه|ضربه|غاره|عمليات|صراع|حرب)|عسكري|سري|محصن|مهجور|رئيسي|عام|دولي|سريع|مؤد\p{L}*|موءد\p{L}*|عسكريه|اميركيه|امريكيه|جويه|اسرائيليه|روسيه|تركيه|سوريه|عراقيه|خاليه|مفتوحه|حدوديه|واسعه|مجاوره|قريبه|فيها|هناك|نفط\p{L}{0,2}|غازي?|سقوط|اطلاق|سكني|سكنيه|صناعي\p{L}*|اخري|اخر|واحده|تستخدمها|تتخذها|يستخدمه\p{L}*|عمليات|الف|اثناء|خلال|حيث|امس|اليوم|فجر|صباح|مساء|لل.*|قرب|ان|موقت\p{L}*|مؤقت\p{L}*|صغير\p{L}*|كبير\p{L}*|جديد\p{L}*|قديم\p{L}*|مهجوره|زراعي\p{L}*|تدريبي\p{L}*|متقدم\p{L}*|خلفي\p{L}*|امنه|مكتظ\p{L}*|نائي\p{L}*|محصن\p{L}*|مشترك\p{L}*|سابق\p{L}*|مماثل\p{L}*|ثاني\p{L}*|ثالث\p{L}*|يوجد|[يت](?:ستخدم|سيطر|نتشر|تواجد|تمركز)\p{L}*|بحري\p{L}*|مرابط\p{L}*|ظهرا|صباحا|مساء|فجرا|ليلا|عصرا|لم|قبل\p{L}*|\p{L}{2,}(?<![ويا])ت|ب(?:ال|صاروخ|صواريخ|قذ|ريف|محافظ|عدد|مدين|قضاء|منطق|طائر|طاءر|مسير|غار|شكل|واسط|سيار|عبو|هجوم|قصف|نحو|رصاص|اسلح|رشق|ضرب|نير|هذ|ها$|ه$|جوار|اتجاه|شرق|غرب|شمال|جنوب|وسط|اسم|سبب|ين$|دون|كامل|قياده|قوات|ثلاث|اربع|خمس|قنابل|طيران|عشرات).*)$/u;
/** The first word of names of two. */
const FIRST =
  /^(?:ابو|ابي|ام|بيت|دير|كفر|عين|راس|خان|بئر|بير|تل|تله|جسر|مرج|برج|حوش|خربه|شيخ|الشيخ|بني|وادي|جبل|سيدي|قصر|باب|جديده|جديدة|ذي|بو|كريات|رامات|مجدل|معره|حمام|حاره|مار|نور|ابن|مزار|مقام|الام|نبي|النبي|ميس|دار|جب|شارع|ال|البو|ال|خور|عرب|قلعه|قلعة|نقطه|مسكاف|حدب)$/u;
const AND = /^و(?=.{3})/u;

/** How many names may follow one cue in the plural. */
const MOST = 6;

const isAdjective = (text: string): boolean => /^ال.*(?:يه|ي|يتين|يتان|يين)$/u.test(text);

/** «بلدة الكرك الشرقي»: a masculine adjective belongs to the name and not to the town. */
const OF_TOWN = /^[وفبل]{0,2}(?:بلده|قريه|مدينه)$/u;
const WHICH = /^ال(?:شرقي|غربي|شمالي|جنوبي|كبير|صغير|تحتاني|فوقاني|اوسط|تحتا|فوقا)$/u;

/** The word after the last of the name that begins at a word. */
export function nameEnd(words: readonly Word[], from: number): number {
  const [first, after] = [words[from], words[from + 1]];
  if (!first || !isJoined(after) || !after.isArabic) return from + 1;
  const bare = first.text.replace(AND, '');
  if (/^(?:مزار|مقام)$/u.test(bare)) return nameEnd(words, from + 1);
  if (FIRST.test(first.text) || FIRST.test(bare)) return from + 2;
  if (OF_TOWN.test(words[from - 1]?.text ?? '') && WHICH.test(after.text)) return from + 2;
  const takes = /^ال/u.test(after.text) && !NO_NAME.test(after.text) && !isAdjective(after.text);
  return takes ? from + 2 : from + 1;
}

/** «قرب مستوطنة …»: a word of a sort is no name. */
export const isSort = (text: string): boolean => SORTS[text.replace(/^ال/u, '')] !== undefined;

/** «مصادر محلية»: of the place, and no district of Sudan. */
const OF_HERE =
  /^[وفبل]?(?:ال)?(?:مصادر|وسائل|سلطات|شبكات|شبكه|حسابات|جهات|صفحات|لجان|لجنه|صحف|صحيفه|مواقع|اذاعه|اعلام|انباء|ادارات|قوات|قوي)$/u;

/** «أكثر منطقة ازدحاماً», «مدير موقع …»: of all such places, and on the net. */
const MOST_OF = /^[وفبل]?(?:اكثر|اكبر|اهم|اول|اخر|ثاني|اي|كل|اشد)$/u;
const OF_SITE = /^[وفبل]?(?:مدير|محرر|ناشر|صاحب|عبر|نقل|نقله|بحسب|وفق)$/u;

/** The cue in a word: «بلدة», «وبلدة», «وببلدة». */
const cueOf = (text: string): string =>
  [text, text.replace(/^[وف]/u, ''), text.replace(/^[وف]?[بلك]/u, '')].find(
    (one) => SORTS[one] !== undefined,
  ) ?? '';

export function arabicCued(words: readonly Word[], at: number): Cued[] {
  const word = words[at] as Word;
  const next = words[at + 1];
  const gap = next?.gap ?? '';
  const isNext = /^ \($/u.test(gap) || isJoined(next);
  if (DEFINITE.test(word.text) || !next || !isNext || !next.isArabic) return [];
  const cue = cueOf(word.text);
  const before = words[at - 1]?.text ?? '';
  if (MOST_OF.test(before) || (cue === 'موقع' && OF_SITE.test(before))) return [];
  if (cue === 'محليه' && OF_HERE.test(words[at - 1]?.text ?? '')) return [];
  const sort = SORTS[cue];
  if (
    sort === undefined ||
    NO_NAME.test(next.text) ||
    (AND.test(next.text) && cue !== next.text && /^وال/u.test(next.text)) ||
    // «قرى وبلدات عدة»: another sort and no name.
    (AND.test(next.text) && isSort(next.text.replace(AND, '')))
  )
    return [];
  let end = nameEnd(words, at + 1);
  const start = PART.has(sort) ? word.start + word.text.length - cue.length : next.start;
  const found: Cued[] = [{ start, end: words[end - 1]?.end ?? next.end, sort }];
  if (!SEVERAL.test(cue)) return found;
  // «بلدات أ وب وج»: the names that follow in a row.
  while (found.length < MOST) {
    const other = words[end];
    const isListed =
      other?.isArabic === true &&
      (AND.test(other.text) || /[،,]/u.test(other.gap)) &&
      /^[ ،,"«»]*$/u.test(other.gap);
    if (!isListed || NO_NAME.test(other.text.replace(AND, ''))) break;
    const skip = AND.test(other.text) ? 1 : 0;
    end = nameEnd(words, end);
    found.push({ start: other.start + skip, end: words[end - 1]?.end ?? other.end, sort });
    if (/تي$/u.test(cue)) break;
  }
  return found;
}
