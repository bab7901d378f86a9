/** Words that say what a clause tells: a statement, an event, something that lies further back. */
import { foldAll, past, present } from '../lexicon/word-lists';

/** Verbs of saying: their own day is that of the statement, not of what is told. */
const SAYING = foldAll(
  `${past(
    'قال أعلن ذكر أفاد أكد أوضح أضاف صرح نفى أشار لفت كشف نقل نشر كتب غرد نوه اعتبر زعم ادعى حذر طالب أبلغ أخبر شدد ' +
      'أورد تحدث وثق أدان ندد هدد توعد تعهد أدلى أصدر رجح اتهم رأى دعا ناشد حث حض أقر اعترف تابع أردف استطرد ألمح ' +
      'لمح نبه أنذر روى سرد عقب تساءل شرح فسر استنكر استهجن رحب أشاد أثنى انتقد تنبأ ' +
      'جزم أقسم أعرب أبدى نعى أجاب أثبت خلص استنتج نصح أوصى بث أذاع تداول شكا اشتكى ' +
      'تبنى تنصل أقرت',
  )} ${present(
    'قول علن ذكر فيد ؤكد وضح ضيف صرح نفي شير لفت كشف نقل نشر كتب غرد نوه عتبر زعم دعي حذر طالب بلغ خبر شدد ورد تحدث ' +
      'وثق دين ندد هدد توعد تعهد رجح تهم رى دعو قر عترف تابع روي صف شرح حصي عرب عبر',
  )} ` +
    'صدر صدرت قائلا قائلة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة مضيفا مضيفة لافتا لافتة محذرا محذرة مبينا مبينة نقلا نافيا نافية ' +
    'بيان تصريح تصريحات تغريدة منشور مؤتمر مقابلة حديث خطاب تقرير ' +
    'said says say saying told tells announced announces announce announcing reported reports report confirmed confirms ' +
    'denied denies deny stated states added adds wrote writes tweeted posted claimed claims warned warns declared declares ' +
    'disclosed acknowledged insisted insists noted notes explained condemned vowed pledged threatened urged revealed ' +
    'published issued according statement interview briefing post tweet communique dated released testified recalled ' +
    'argued alleged accused admitted conceded asserted contended predicted estimated cautioned hinted ' +
    'indicated quoted commented remarked stressed emphasized emphasised reiterated ' +
    'replied responded answered complained boasted apologised apologized briefed informed blamed criticised criticized ' +
    'speech memo communiqué',
);

/** Verbs of events. Regular English ones are known by their ending. */
const DOING = foldAll(
  `${past(
    'قتل أصيب وقع انفجر استهدف قصف شن نفذ أطلق سقط ضرب هجم اندلع بدأ انتهى وصل غادر دخل خرج عاد اعتقل أوقف احتجز أفرج فتح ' +
      'أغلق أعيد تعرض شهد توفي دمر أحرق احترق انهار غرق تحطم أسقط اعترض سيطر انسحب تقدم التقى زار اجتمع عقد استقال خطف ' +
      'اختطف سرق جرى حدث حصل طال سجل أسفر تظاهر انطلق توقف جاء رفع خفض ألغي ألغى أرجئ أرجأ استؤنف استأنف نصب فرض منع زرع ' +
      'طرد عثر رد نقل رصد أحصى علق وعد انتشل انتخب عين أقيل عزل اغتيل اغتال استشهد قضى لقي جرح فر هرب نزح هجر أجلي أجلى أخلي أخلى حاصر اقتحم داهم ' +
      'دهم فجر نسف هدم جرف أزال استعاد احتل ضم انضم انشق انقلب اصطدم انزلق انحرف هبط أقلع حلق أبحر رسا رست صادر ضبط كمن ' +
      'نصب تسلل قطع أضرم أخمد اشتعل تجدد هدأ تواصل استمر امتد بلغ ارتفع انخفض تراجع تجاوز قفز هوى افتتح اختتم ' +
      'دشن أطلقت سلم تسلم استلم أعاد نقل شيع دفن أبرم وقعت وافق رفض صوت صادق أقر أجاز أدين برئ أخلي استدعي استدعى ' +
      'مثل حوكم أعدم سجن شكل أسس تأسس ولد نشأ تزوج تخرج التحق عمل تولى تسبب أدى نجم سبب ألقى ألقي قبض أصاب فقد اختفى ' +
      'شوهد سمع شوهدت عانى نجا أنقذ أسعف وزع أرسل بعث توجه سافر رجع بقي مكث أقام سكن بنى بني رمم أصلح تعطل انقطع ' +
      'تعثر فشل نجح فاز خسر تعادل سجلت أجرى أجري نظم شارك حضر تأجل مدد تمدد دام طرأ بات أمضى أمضت قدم رشح انسحبت علق ' +
      'ترك غزا هزم تصدى صد أحبط كشفت',
  )} انفجار ` +
    'was were hit struck left began fell killed shot broke burst went came took fought flew sank ran blew held met ' +
    'caught fled rose drove set led found seen made got lost cut shut burnt won saw sent swept torn spread gave became ' +
    'drew ate felt froze grew hung heard laid lay leapt let lit overcame paid put quit rang sold shook shone sat sought ' +
    'spilt split stood stole bought brought built bent bled beat begun bound chose clung crept dealt dug hid rode slid ' +
    'spent slept stuck sprang stung swung threw woke wore withdrew overthrew overran undertook swore drowned resigned ' +
    'overtook kept forced',
);

/** Nouns of events that a date may belong to ("أعلن مقتل جندي في 3 أيار"). */
const EVENTS = foldAll(
  'مقتل إصابة اغتيال وفاة مصرع قصف هجوم هجوما غارة غارات ضربة ضربات تفجير انفجار استهداف سقوط إطلاق اعتقال توقيف ' +
    'اختطاف خطف وصول انسحاب بدء انتهاء إغلاق فتح تدمير إسقاط اعتراض عملية مجزرة اشتباك اشتباكات معركة حادث حادثة حريق ' +
    'زلزال هزة عودة استئناف تشييع دفن العثور عثور إجلاء إخلاء تنفيذ انهيار غرق تحطم إلقاء اجتماع لقاء زيارة مظاهرة ' +
    'attack attacks strike strikes blast blasts explosion explosions raid raids shelling bombing bombings killing ' +
    'killings death deaths arrest arrests fire fires clash clashes assault assaults ambush operation incident meeting ' +
    'poll talks verdict trial funeral wedding hearing siege offensive flood floods storm eruption outage derailment ' +
    'visit vote election crash quake earthquake battle battles airstrike airstrikes launch barrage landing collapse ' +
    'shooting abduction kidnapping evacuation closure ceasefire truce talks hearing protest protests march riot riots',
);

const THAT = foldAll('إن أن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها بأنهم أنهما that');
const RELATIVE = foldAll(
  'التي الذي الذين اللذين اللتين اللذان اللتان اللواتي which who whose whom',
);
const WAS = foldAll('كان كانت كانا كانتا كانوا');
const BEFORE_NAME = foldAll(
  'بعد عقب إثر على منذ قبل منفذ منفذي ضحايا ضحية خلفية منذ عن since after before over',
);
const JOINS = foldAll('ثم بينما فيما حيث لكن ولكن and but while whereas then when');

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

const NO_EVENT = foldAll(
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
