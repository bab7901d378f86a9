/** Words that tell the tense of a clause, in Arabic and English. All are folded. */
import { look } from '../lexicon';
import { foldAll, present } from '../lexicon/word-lists';

/** What these say about is still to come. */
export const MARKERS = foldAll(
  'سوف المقرر المزمع المرتقب المتوقع المنتظر يتوقع يرتقب يعتزم تعتزم ينوي تنوي يخطط تخطط مقرر مرتقبة مقررة المقررة ' +
    'المزمعة المرتقبة المتوقعة المنتظرة لن يستعد تستعد يستعدون عازم سنوافيكم سيكون ستكون ندعوكم ندعو موعدنا ' +
    "will shall would would'll scheduled due expected upcoming plans planned planning plan intends slated going " +
    "won won't must should may can could cannot 'll expects expect hopes hope aims wants ready forecast invites invited",
);

/** Stems of the present that tell what is arranged: يُختتم, تُختتم. */
const ARRANGED_STEMS =
  'ختتم ستضيف ستقبل ستكمل ستأنف ستمر عقد نعقد بدأ نطلق قام فتتح غلق صل زور جتمع لتقي نتهي جرى جري سري غادر صوت ' +
  'حتفل مثل صادف حل نظم شارك نظر طلق فتح حيي سافر عود علن بث لعب واجه خوض ناقش بحث شيع دفن ترأس دشن نتخب ختار حاكم ' +
  'باشر تسلم توجه توقف تولى تزامن حدد نشر ستهل ؤدي حضر لقي خضع قفل توج خطب عتمد عيد ستعرض نقضي ختبر متد نتقل صوم ' +
  'ضرب عتصم تظاهر تجمع تنافس رحل هبط قلع';
/** Single forms: the feminine of some is also a verb of the past (تعرض، تراجع، تدخل). */
const ARRANGED_FORMS = 'يعرض يدخل يراجع يمدد يغيب يصدر نجتمع نلتقي نعقد نبدأ ننظم';

/**
 * Verbs of what is arranged. In the present tense they tell what is to come (تُعقد الجلسة الخميس,
 * the fair opens Friday); other verbs in the present may as well narrate.
 */
export const ARRANGED = foldAll(
  `${present(ARRANGED_STEMS)} ${ARRANGED_FORMS} ` +
    'begins starts opens reopens ends expires closes resumes meets returns arrives appears appear hosts heads ' +
    'expire reopen resume leaves kicks applies concludes plays faces visits travels flies launches receives ' +
    'addresses chairs unveils elects convenes votes',
);

/** Verbs in the past that no ending gives away. */
export const PAST = foldAll(
  'لم قال قالت قالوا أعلن أعلنت أعلنوا ذكر ذكرت أفاد أفادت أكد أكدت أكدوا كان كانت كانوا قتل قتلت قتلوا بعدما عقب إثر ' +
    'وقع وقعت وقعا أصيب أصيبت أصيبوا شهد شهدت التقى التقت زار زارت وصل وصلت وصلوا استهدف استهدفت قصف قصفت قصفوا ' +
    'شن شنت شنوا نفذ نفذت نفذوا أضاف أضافت أوضح أوضحت صرح صرحت كشف كشفت بين رد ردت توعد توعدت هدد هددت تعهد تعهدت ' +
    'طالب طالبت دعا دعت اتهم اتهمت نفى نفت حذر حذرت أشار أشارت لفت لفتت نقل نقلت نقلا نشر نشرت بث بثت سجل سجلت وثق ' +
    'وثقت رصد رصدت انفجر انفجرت اندلع اندلعت سقط سقطت سقطوا أطلق أطلقت أطلقوا دمر دمرت أسقط أسقطت اعترض اعترضت هاجم ' +
    'هاجمت اقتحم اقتحمت اعتقل اعتقلت أوقف أوقفت أغلق أغلقت أعاد أعادت عاد عادت عثر توفي توفيت استشهد جرح تعرض تعرضت ' +
    'أدى أدت تبنى تبنت أقر أقرت وافق وافقت رفض رفضت غادر غادرت بدأ بدأت انتهى انتهت انطلق انطلقت ' +
    'عقد عقدت جرى جرت دخل دخلت خرج خرجت قضى حكم حكمت قرر قررت أصدر أصدرت سلم سلمت تسلم تسلمت شارك ' +
    'said says told killed was were had announced after reported met visited struck hit followed launched left went ' +
    'came took made began broke fell rose won lost held sent gave found fired shot burned burnt fled drove flew sank ' +
    'cut shut saw did got put led fought died spoke wrote blew stood ran paid sold bought grew knew became ' +
    'brought caught drew kept sought taught threw wore swore withdrew',
);

/** Nouns of what happened: "غارة الجمعة" is past whatever the verb of its clause. */
export const HAPPENED = foldAll(
  'هجوم هجمات غارة غارات قصف تفجير تفجيرات انفجار مجزرة ضربة ضربات اعتداء اعتداءات كمين حادث حادثة حوادث اشتباك ' +
    'اشتباكات معركة عملية أحداث جريمة مقتل اغتيال استهداف خرق خروقات كارثة زلزال حريق فيضانات انقلاب مداهمة إطلاق ' +
    'اعتقالات مواجهات خسارة فوز هزيمة زيارة احتجاجات',
);
export const HAPPENED_ENGLISH = foldAll(
  'attack attacks strike strikes raid raids bombing bombings blast blasts explosion ambush killing killings ' +
    'shooting shootings assault massacre clash clashes incident crash accident fire earthquake defeat loss win ' +
    'protest protests riot riots arrest arrests verdict announcement statement shelling airstrike airstrikes quake',
);

/** What follows the word reports what was said, in a tense of its own. */
export const THAT = foldAll(
  'أن بأن إن إنه إنها إنهم أنه أنها أنهم بأنه بأنها بأنهم إننا أننا that',
);

/** Another clause begins. */
export const JOINS = foldAll('and who which الذي التي الذين ما');

/** A clause that has nothing to do with the one before. */
export const BREAKS = foldAll('but while whereas although though لكن بينما فيما حيث علما إذ');

/** Participles that tell what was to come, where a verb of the past stands before them. */
export const PLANNED = foldAll(
  'مقرر مقررة المقرر مرتقبة scheduled due expected planned slated going planning ready',
);
export const WAS = foldAll('كان كانت كانوا وكان وكانت was were been');

/** Verbs of what is arranged that are also nouns. */
export const PLURAL_VERBS = foldAll('close open start begin end meet vote return leave arrive run');

/** "Cancelled until Sunday": an end that is to come, where no verb says that it is past. */
export const UNTIL = foldAll('until till through by');

/** Verbs of putting off: what is put off "to Monday" is to come. */
export const PUT_OFF = foldAll(
  'أجل أجلت أرجأ أرجأت أرجئ أرجئت مدد مددت تأجيل إرجاء تمديد ترحيل postponed adjourned extended delayed deferred ' +
    'rescheduled prolonged moved',
);

/** Verbs of calling and agreeing: what they call for ("agreed to meet Monday") is to come. */
export const CALLED_FOR = foldAll(
  'دعا دعت دعوا agreed pledged promised invited summoned asked urged called',
);
/** What people are called to in Arabic: "دعا إلى وقف القتال" says nothing of its day. */
export const GATHERINGS = foldAll(
  'إضراب الإضراب التظاهر تظاهرة تظاهرات مظاهرة مظاهرات اعتصام الاعتصام اجتماع الاجتماع جلسة مسيرة مسيرات وقفة حداد احتجاج',
);

/** Conditions and times of what is to come: "when the permit expires". */
export const WHEN = foldAll('when until unless if before once after till عندما حين إذا');

/** Words that look like a future verb (سي، ست) and are not. */
const LOOK_ALIKE = foldAll(
  'سياسة سياسي سياسية سياسيا سياسات سياسيين سياسيون سيارة سيارات سيدة سيدات سيناء سيناريو سيناريوهات سيطرة سيطر سيطرت ' +
    'سيطروا سيادة سيادية سيرة سيره سيرها سيرهم سيران سيرغي سيئة سيئ سياق سياقات سياج سياحة سياحي سياحية سيف سيول سيوف سيلفا سيدي سيدني ' +
    'ستة ستين ستون ستار ستوكهولم ستيفن ستيف ستريت ستارمر ستالين سترة ستائر ستمئة ستمائة ستينيات ستينات ستراتيجي ' +
    'سنوي سنوية سنويا سنوات سنين سنة سند سندات سنغافورة سنجار سنغالي سنان سنهور سنابل سنام سيئول سيدا سيرته سيرتها ' +
    'سياحيا سياساته سياساتها سيارته سيارتها سيطرته سيطرتها سيادته سيادتها سيبان سياراتهم سيارتهم ستراسبورغ ستيني سنك ' +
    'سيرا سيفاستوبول سيبيريا سيراليون سيناتور سيولة سيسيل سيسي سيليا سيمون سيامند سينما سينمائي سيروم',
);

/** Nouns that keep such a beginning in all their forms: سيارتهما, سيطرتهم, ستينيات. */
const LOOK_ALIKE_STEM =
  /^(?:سيار[اته]|سياس[اتهي]|سيطر[اته]|سياد[اتهي]|سياح[اتهي]|سيناريو|سنو[اي]|ستين[يا])/;

/** سـ on an imperfect verb: سيعقد, ستبدأ, سنرد. */
export function isFutureVerb(word: string): boolean {
  const bare = /^[وف]/.test(word) && word.length > 5 ? word.slice(1) : word;
  return (
    /^س[يتن][ء-ي]{2,}$/.test(bare) &&
    bare.length >= 4 &&
    !LOOK_ALIKE.has(bare) &&
    !LOOK_ALIKE_STEM.test(bare) &&
    look(bare).length === 0
  );
}
