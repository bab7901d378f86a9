/** Words around a deed that say it is none: the future, a supposition, a drill, what lies behind, a figure of speech. */

const edge = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])[وف]?(?:${words.trim().replace(/\s*\n\s*/gu, '')})(?![\\p{L}\\p{N}])`,
    'u',
  );

/** Sentences of sport. */
const SPORT = `مباراه|مباريات|المباراه|منتخب|الدوري|دوري|ملعب|هداف|كاس العالم|كاس|البطوله|اللاعب|لاعبي|المدرب|مرمي|الشباك|الحارس|ركله|صافره`;
const ENGLISH_SPORT = `league|goals?|semi-finals?|striker|football|goalkeeper|coach|kick-off|penalty|fans|midfielder|equaliser|rivals`;
const SPORT_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])[وفبل]?(?:${SPORT}|${ENGLISH_SPORT})(?![\\p{L}\\p{N}])`,
  'gu',
);
const MOST_SPORT = 4;

/** A text of sport has many of its words: its attacks and shots are none. */
export const isOfSport = (folded: string): boolean =>
  new Set(folded.match(SPORT_WORDS)).size >= MOST_SPORT;

/** Sentences that are about something else. Matched against folded text. */
export const DISCARDED =
  edge(`${SPORT}|(?:${ENGLISH_SPORT}) (?:\\p{L}+ ){0,12}(?:${ENGLISH_SPORT})|league|semi-finals?|striker|goalkeeper|kick-off|فيلم|مسلسل|روايه|the film|new film|novel|trailer|box office|stock market|shares (?:fell|rose|in)|video game|stab in the back|(?:rail|railway|teachers|workers|union|general|hunger|bus|train|nurses|doctors|labou?r) strikes?|(?:won|beat|crushed|lost to|defeated|drew)(?: \\p{L}+){0,4} \\d \\d|debating|bombarded (?:\\p{L}+ )*with (?:\\p{L}+ )?(?:questions|bookings|calls|messages|emails|e-mails|letters|complaints|requests|criticism|adverts|ads)|
زلزال|فيضان|فيضانات|حادث سير|حوادث سير|انقلاب حافله|حادث مروري|earthquake|floods?|traffic accident|road accident|heart attack|strike action|went on strike|
(?:احرق|احرقت|احرقوا|احراق|اضرم\\p{L}*)(?: \\p{L}+){0,3} (?:علم|العلم|اعلام|صور|صوره|اطارات|الاطارات|دمي|نسخه|نفسه|نفسها)|طعن\\p{L}*(?: \\p{L}+){0,2} (?:في|علي|ب)(?: |ال)?(?:ال)?(?:قرار|قرارات|حكم|الحكم|احكام|نتائج|دستوريه|صحه|شرعيه|قانون|انتخابات)|
(?:هاجم|هاجمت|يهاجم|تهاجم)(?: \\p{L}+){0,2} (?:الحكومه|سياسه|سياسات|قرار|قرارات|تصريحات|المعارضه|الاعلام|البرلمان)|attack(?:s|ed|ing) (?:the |its |his |her |\\p{L}+'s )?(?:\\p{L}+'s )?(?:government's|budget|plan|policy|policies|decision|record|opposition|critics|media|reputation|proposal)|
هجوم\\p{L}* الاعلامي|هجوما? كلامي\\p{L}*|هجوم\\p{L}* (?:مضاد\\p{L}* )?دبلوماسي\\p{L}*|هجوم\\p{L}* لفظي\\p{L}*|ازمه قلبيه|نوبه قلبيه|panic attack|asthma attack|shark attack|
والصحيح|قصفا اعلاميا|حربا اعلاميه|هجوم اعلامي|هجوما اعلاميا|هجوما لاذعا|هجوم لاذع|شن هجوما علي الحكومه|سيبراني\\p{L}*|الكتروني\\p{L}*|cyber-?attack|cyber`);

export const DRILL = edge(`
تدريب\\p{L}*|التدريب\\p{L}*|مناور\\p{L}*|المناور\\p{L}*|محاكاه|تجريبي\\p{L}*|تمرين\\p{L}*|وهمي\\p{L}*|بالذخيره الحيه|
drill|drills|exercise|exercises|rehears\\p{L}*|mock|simulat\\p{L}*|training exercise|gunnery practice|false alarm`);

/** A day that recalls a deed. */
export const ANNIVERSARY = edge(`
ذكري|الذكري|للذكري|في مثل هذا اليوم|احياء لذكري`);

/** What lies behind the story. */
export const BACKGROUND = edge(`
whenever|منذ اندلاع|منذ بدء|منذ بدايه الحرب|خلال السنوات|السنوات الماضيه|الاعوام الماضيه|في السنوات|علي مدي السنوات|منذ سنوات|منذ اشهر|منذ عام|منذ سنه|بين الحين والاخر|بشكل متكرر|باستمرار|بين الفينه والاخري|تكرر\\p{L}*|طوال(?! (?:ساعات )?(?:ال)?(?:نهار|ليل|ليله|يوم|صباح))|عاده|غالبا ما|بصوره شبه يوميه|كل (?:ضربه|هجوم|غاره|صاروخ|قذيفه)|[يت](?:شن|نفذ|واصل|تعرض|ستهدف|قصف|كرر)\\p{L}*(?: \\p{L}+){1,12} منذ|(?:كثف|كثفت|صعد|صعدت|واصل|واصلت)(?: \\p{L}+){1,6}? منذ (?:اسبوع|اسابيع|ايام|عده ايام|اشهر|شهر|فتره)|(?:كثف|كثفت|صعد|صعدت)(?: \\p{L}+){0,3} منذ (?:اسبوع|اسابيع|ايام|عده ايام|اشهر|شهر|فتره)|[يت]شهد(?: \\p{L}+){1,6}? منذ (?:اسبوع|اسابيع|ايام|عده ايام|اشهر|شهر|فتره)|مرارا|ذكري|الذكري|في مثل هذا اليوم|عام (?:19|20)\\d\\d|سنه (?:19|20)\\d\\d|حصار|
in the course of the|marks? the|ستحل ذكري|since the (?:war|start|outbreak|beginning|invasion)|in recent (?:months|years|weeks)|over the (?:past|last) (?:years|months|year)|for years|years ago|repeatedly|regularly|almost daily|often|frequently|periodically|every (?:day|night|week)|each time|since (?:19|20)\\d\\d|in (?:19|20)\\d\\d|back in`);

/** A deed that is to come or supposed. */
export const UNREAL = edge(`
سوف|سيكون|تمهيدا ل\\p{L}*|ممكنا|ممكن|من المتوقع|من المرتقب|يرجح ان|ربما|اذا|لو|لولا|في حال(?! (?:ال)?(?:خطر|خطره|حرج|حرجه|مستقر|مستقره|سيئه|جيده|صدمه|هلع))|احتمال|احتمالات|قد تشن|قد يشن|قد تقوم|قد تتعرض|قد يتعرض|من شان|يمكن ان|يتوقع|توقعات|متوقع|مخاوف من|خشيه|تحسبا|تخشي|يخشي|تجنب|لمنع|لردع|تهديد\\p{L}*|بالتهديد|هدد|هددت|يهدد|تهدد|توعد\\p{L}*|متوعد\\p{L}*|(?<!هدوء |هدوءا |ترقب |بشكل )حذر\\p{L}*|[يتم]حذر\\p{L}*|تحذير\\p{L}*|تحذيرات|دعا|دعت|يدعو|تدعو|طالب\\p{L}*|مطالب\\p{L}*|يطالب|تدرس|يدرس|دراسه|يستبعد|تستبعد|استبعد|مستبعدا|خطط|تخطط|يخطط|خطه|مخطط|تعتزم|يعتزم|استعداد\\p{L}*|جاهز\\p{L}*|نيه|عزمه|
will|would|could|may|might|should|can|if|unless|threat\\p{L}*|threaten\\p{L}*|warn\\p{L}*|vow\\p{L}*|plan|plans|planned|fear\\p{L}*|expected|expect|likely|risk\\p{L}*|prepar\\p{L}*|ready|intend\\p{L}*|call(?:s|ed)? (?:for|on)|urge[sd]?|order(?:s|ed|ing)?|avoid|prevent|deter|next time|about to`);

/** What the text says did not happen, or has only as a rumour. */
export const UNTRUE = edge(`
نفي (?:وقوع|حدوث|صحه|الانباء|ما)|نفت (?:وقوع|حدوث|صحه|الانباء|السلطات انباء)|لا صحه|لا تملك معلومات|لا يملك معلومات|لا علم ل\\p{L}*|غير صحيح\\p{L}*|عار عن الصحه|عاريه عن الصحه|اشاعه|اشاعات|شائعات|ما اشيع|تداولت صفحات|لم يتاكد|لم تتاكد|لم تنفذ|لم ينفذ|لم يشن|لم تشن|لم يقع|لم تقع|لم يحدث|لم يتعرض|لم تتعرض|لم تستهدف|لم يستهدف|لم تقصف|قديم\\p{L}* تعود|
not true|untrue|false reports?|rumou?rs?|hoax|no (?:rocket|attack|strike|drone|missile)s? (?:hit|struck|took|happened|was|were|had)|did not (?:attack|strike|hit|target|fire|launch|carry)|had not (?:attacked|struck|fired)|(?:refuted|dismissed|debunked) (?:on \\p{L}+ )?(?:\\p{L}+ )?(?:(?:media|the|online|earlier|recent|such|some) )?(?:claims|reports|allegations) (?:of|that|about)|(?<!den\\p{L}+ )(?:reports|claims|posts) (?:circulated|circulating)|never (?:attacked|hit|struck|happened)|contrary to`);

/** Begins a reason: what follows is no deed of the story. */
export const REASON = edge(`
ردا علي|رد علي|الرد علي|انتقاما ل\\p{L}*|انتقاما|ثارا|دعما ل\\p{L}*|اسنادا ل\\p{L}*|انتصارا ل\\p{L}*|علي خلفيه|نصره|تضامنا|بذريعه|دفاعا|احتجاجا علي|بحجه|
in response to|in retaliation (?:for|against)|in reply to|retaliation for|in revenge for|avenge|avenging|to protest|in protest at|in solidarity|over its|blamed for|answer to (?:the|an?)|response to (?:the|an?)|reprisal for|revenge for`);

/** Goes on to another deed: «كذلك …», «في سياق متصل …». */
export const BESIDES =
  /^(?:[وف]?(?:كذلك|كما|الي ذلك|ايضا|في (?:ال)?(?:سياق|غضون|حادث|تطور|الاثناء|المقابل)\p{L}*|(?:من|علي) (?:جهه|ناحيه|صعيد|جانب)(?: اخر\p{L}?)?|بالتزامن|بالتوازي))(?!\p{L})/u;

/** Another deed of the kind. */
export const LIKENESS = edge(`
مماثل\\p{L}*|المماثل\\p{L}*|مشابه\\p{L}*|المشابه\\p{L}*|من نوعه|من نوعها|ثاني|ثالث|رابع|الثاني|الثالث|similar|another|of its kind|the second|the third|second such`);

/** A deed of an armed group, by the words beside it. */
export const BY_GROUP = edge(`
(?:شنت?ها?|نفذت?ها?|اطلقت?ها?|هاجمت?|قصفت?|استهدفت?) (?:ال)?(?:فصائل|فصيل|ميليشيا\\p{L}*|مليشيا\\p{L}*|مسلح(?:ون|ين|و)?|مجموعات|مجموعه|مقاومه|مقاومون|مقاتلو|مقاتلي|حوثي\\p{L}*|جماعه|كتائب|سرايا)|علي (?:يد|ايدي) (?:ال)?(?:فصائل|فصيل|ميليشيا\\p{L}*|مليشيا\\p{L}*|مسلح(?:ون|ين|و)?|مجموعات|مجموعه|مقاومه|مقاومون|مقاتلو|مقاتلي|حوثي\\p{L}*|جماعه|كتائب|سرايا)|
(?:iran-|iranian-)?(?:backed )?(?:militias?|militiamen|militants?|gunmen|insurgents|rebels|houthis?|factions?|fighters|hezbollah|hamas|armed groups?) (?:have |had )?(?:fired|attacked|hit|launched|shelled|struck|targeted|carried out)|by (?:an? )?(?:suspected |unknown )?(?:iran-|iranian-)?(?:backed )?(?:militias?|militiamen|militants?|gunmen|insurgents|rebels|houthis?|factions?|fighters|hezbollah|hamas|armed groups?)`);

export const OPEN_GROUND = edge(`
منطقه مفتوحه|مناطق مفتوحه|المناطق المفتوحه|ارض خلاء|اراض خاليه|ارض مفتوحه|منطقه خاليه|ارض زراعيه خاليه|منطقه صحراويه|صفارات|صفارات الانذار|
open ground|open areas?|open desert|fell short|uninhabited|into the sea|empty field|no impact|sirens sounded`);

/** Some came through, others did not. */
export const PARTLY = edge(`
احداها|احداهما|احدهما|احدها|بعضها|(?:بعض|احد|عددا? من) (?:ال)?صواريخ\\p{L}*|معظم|معظمها|غالبيه|بقيتها|البقيه|الاخري|اخري|some of|most of|one of|the rest|the other|the second|two of|three of|got through|others`);

/** Before a deed that was not done. */
export const NEGATED =
  /^[وف]?(?:لم|لن|عدم|دون|بلا|ليس|ليست|لا|اي|ننفذ|no|not|never|without|nor|neither|didn't|hadn't|wasn't)$/u;
