/** Words that say what a clause tells: a statement, an event, something that lies further back. */
import { fold } from '../../article/orthography';

const all = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => fold(word).text));

/** Verbs of saying: their own day is that of the statement, not of what is told. */
const SAYING = all(
  'قال قالت قالوا يقول تقول أعلن أعلنت أعلنوا يعلن تعلن ذكر ذكرت أفاد أفادت يفيد أكد أكدت أكدوا يؤكد أوضح أوضحت ' +
    'أضاف أضافت صرح صرحت نفى نفت أشار أشارت لفت لفتت كشف كشفت نقل نقلت نشر نشرت كتب كتبت غرد غردت نوه نوهت اعتبر ' +
    'اعتبرت زعم زعمت ادعى ادعت حذر حذرت طالب طالبت أبلغ أبلغت أخبر أخبرت شدد شددت أورد أوردت تحدث تحدثت وثق وثقت ' +
    'أدان أدانت ندد نددت هدد هددت توعد توعدت تعهد تعهدت أدلى أدلت أصدر أصدرت صدر صدرت رجح رجحت اتهم اتهمت ' +
    'بيان تصريح تصريحات تغريدة منشور مؤتمر مقابلة حديث ' +
    'said says say saying told tells announced announces announce announcing reported reports report confirmed confirms ' +
    'denied denies stated states added wrote tweeted posted claimed claims warned warns declared disclosed acknowledged ' +
    'insisted noted explained condemned vowed pledged threatened urged revealed published issued according statement ' +
    'interview briefing post tweet communique dated released',
);

/** Verbs of events. Regular English ones are known by their ending. */
const DOING = all(
  'قتل قتلت قتلوا أصيب أصيبت وقع وقعت انفجر انفجرت انفجار استهدف استهدفت قصف قصفت شن شنت نفذ نفذت أطلق أطلقت ' +
    'سقط سقطت ضرب ضربت هاجم هاجمت هاجموا اندلع اندلعت بدأ بدأت انتهى انتهت وصل وصلت غادر غادرت دخل دخلت خرج خرجت ' +
    'عاد عادت اعتقل اعتقلت أوقف أوقفت أوقفوا احتجز احتجزت أفرج فتح فتحت أغلق أغلقت أعيد تعرض تعرضت شهد شهدت توفي ' +
    'توفيت نقل دمر دمرت أحرق احترق احترقت انهار انهارت غرق غرقت تحطم تحطمت أسقط أسقطت اعترض اعترضت سيطر سيطرت ' +
    'انسحب انسحبت تقدم تقدمت التقى التقت زار زارت اجتمع اجتمعت عقد عقدت وقعت استقال استقالت خطف خطفت اختطف سرق ' +
    'جرى جرت حدث حدثت حصل حصلت طال طالت سجل سجلت أسفر أسفرت تظاهر خرجوا انطلق انطلقت توقف توقفت رد ردت جاء جاءت ' +
    'رفع رفعت رفعوا خفض خفضت أقر أقرت ألغي ألغيت ألغت أرجئ أرجئت استؤنف استؤنفت نصب نصبت فرض فرضت منعت زرعت طرد طردت ' +
    'عثر انتشل انتشلت انتخب عين أقيل عزل ' +
    'was were hit struck left began fell killed shot broke burst went came took fought flew sank ran blew held met ' +
    'caught fled rose drove set led found seen made got lost cut shut burnt won saw sent swept torn spread',
);

/** Nouns of events that a date may belong to ("أعلن مقتل جندي في 3 أيار"). */
const EVENTS = all(
  'مقتل إصابة اغتيال وفاة مصرع قصف هجوم هجوما غارة غارات ضربة ضربات تفجير انفجار استهداف سقوط إطلاق اعتقال توقيف ' +
    'اختطاف خطف وصول انسحاب بدء انتهاء إغلاق فتح تدمير إسقاط اعتراض عملية مجزرة اشتباك اشتباكات معركة حادث حادثة حريق ' +
    'زلزال هزة عودة استئناف تشييع دفن العثور عثور إجلاء إخلاء تنفيذ انهيار غرق تحطم إلقاء اجتماع لقاء زيارة مظاهرة ' +
    'attack attacks strike strikes blast blasts explosion explosions raid raids shelling bombing bombings killing ' +
    'killings death deaths arrest arrests fire fires clash clashes assault assaults ambush operation incident meeting ' +
    'visit vote election crash quake earthquake battle battles airstrike airstrikes launch barrage landing collapse ' +
    'shooting abduction kidnapping evacuation closure ceasefire truce talks hearing protest protests march riot riots',
);

const THAT = all('إن أن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها بأنهم أنهما that');
const RELATIVE = all('التي الذي الذين اللذين اللتين اللذان اللتان اللواتي which who whose whom');
const WAS = all('كان كانت كانا كانتا كانوا');
const BEFORE_NAME = all(
  'بعد عقب إثر على منذ قبل منفذ منفذي ضحايا ضحية خلفية منذ عن since after before over',
);
const JOINS = all('ثم بينما فيما حيث لكن ولكن and but while whereas then when');

export type WordClass = 'saying' | 'doing' | 'event' | 'that' | 'relative' | 'had' | 'none';

const bare = (word: string): string =>
  /^[وف]/.test(word) && word.length > 3 ? word.slice(1) : word;

/** A verb, a noun or a particle by what it does in its clause. Folded words. */
export function classOf(word: string): WordClass {
  const known = classOfBare(word);
  const rest = bare(word);
  return known === 'none' && rest !== word ? classOfBare(rest) : known;
}

function classOfBare(word: string): WordClass {
  if (SAYING.has(word)) return 'saying';
  if (DOING.has(word)) return 'doing';
  if (EVENTS.has(word)) return 'event';
  if (THAT.has(word)) return 'that';
  if (RELATIVE.has(word)) return 'relative';
  if (word === 'had' || word === 'hadn') return 'had';
  if (/^[a-z]{2,}ed$/.test(word)) return 'doing';
  // Verbal nouns of the longer patterns, without an article: إطلاق، انسحاب، استئناف، تنفيذ.
  if (/^(?:است|ان|ا)[ء-ي]{2,3}ا[ء-ي]$/.test(word) && !NO_EVENT.has(word)) return 'event';
  return 'none';
}

const NO_EVENT = all(
  'إعلام إسلام ائتلاف اتحاد اقتصاد احتلال استقلال إنسان اختصاص إعلان أنصار أحزاب أطراف أخبار أعداد',
);

export const isWas = (word: string): boolean => WAS.has(word) || WAS.has(bare(word));
export const isBeforeName = (word: string): boolean => BEFORE_NAME.has(word);

/** A word that begins a clause of its own: "ثم", "and", "وأعيد". */
export function joins(word: string): boolean {
  if (JOINS.has(word) || JOINS.has(bare(word))) return true;
  const rest = bare(word);
  return rest !== word && /^[وف]/.test(word) && ['saying', 'doing'].includes(classOfBare(rest));
}
