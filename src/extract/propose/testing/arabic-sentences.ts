/**
 * Arabic sentences, invented, each with all the events that it tells: `kind date place+place`, `-` for none.
 * They are read as published on Wednesday 12 June 2024. Of each kind of telling there is one that tells an
 * event so, and one near to it that does not.
 */
interface Told {
  readonly text: string;
  readonly events: readonly string[];
}

const told = (text: string, ...events: readonly string[]): Told => ({ text, events });

/** Whose fire it is. */
export const SIDES: readonly Told[] = [
  told(
    'هاجم مستوطنون، أمس الثلاثاء، مركبات المواطنين بالحجارة عند مدخل بلدة حوارة.',
    'attack 2024-06-11 huwara',
  ),
  told('قصفت طائرات الاحتلال منزلاً في مدينة رفح فجر اليوم.', 'strike 2024-06-12 rafah'),
  told(
    'أعلن حزب الله شن هجوم جوي بسرب من المسيّرات الانقضاضية على قاعدة رامات دافيد ظهر اليوم.',
    'attack 2024-06-12 ramat-david',
  ),
  told(
    'اغتالت طائرات الاحتلال قيادياً ميدانياً في بلدة عيترون صباح اليوم.',
    'strike 2024-06-12 aitaroun',
  ),
  told('اغتال مجهولون ضابطاً سابقاً في بلدة تسيل صباح اليوم.', 'attack 2024-06-12 تسيل'),
];

/** Words that look like others. */
export const WORDS: readonly Told[] = [
  told(
    'وفي محافظة صعدة، استشهد مواطن وزوجته بغارة استهدفت سيارتهما في مديرية باقم عصر أمس.',
    'strike 2024-06-11 baqim',
  ),
  told('وفي محافظة صعدة، سيستأنف العمل في مديرية باقم عصر غد.'),
  told('كان الحوثيون قد ضربوها بزورق مفخخ أمس الثلاثاء غرب الحديدة.', 'attack 2024-06-11 hodeidah'),
  told('تشهد مدينة حلب هدوءاً حذراً.'),
  told(
    'تشهد مدينة حلب هدوءاً حذراً بعد اشتباكات اندلعت أمس الثلاثاء في حي الشيخ مقصود.',
    'clash 2024-06-11 sheikh-maqsoud',
  ),
];

/** Where it was: names without an entry, what only locates, what something came from. */
export const PLACES: readonly Told[] = [
  told('أصابت صواريخ مستودعاً في حرفا بريف دمشق الجنوبي أمس الثلاثاء.', 'attack 2024-06-11 حرفا'),
  told('تعرضت قافلة عسكرية لإطلاق نار قرب الكومة صباح اليوم.', 'attack 2024-06-12 الكومة'),
  told('تعرضت قافلة عسكرية لإطلاق نار قرب السوق صباح اليوم.', 'attack 2024-06-12 -'),
  told(
    'وفي بيروت، استهدفت غارة إسرائيلية شقة في حارة حريك عصر اليوم.',
    'strike 2024-06-12 haret-hreik',
  ),
  told(
    'قصفت المدفعية التركية من قاعدة جبل عقيل مواقع في منبج أمس الثلاثاء.',
    'attack 2024-06-11 manbij',
  ),
  told(
    'وفي محافظة نابلس، أطلق مسلحون النار على حافلة قرب مستوطنة "إيتمار" مساء أمس.',
    'attack 2024-06-11 إيتمار',
  ),
  told(
    'شن الطيران الحربي ست غارات على منطقة فج عطان بالعاصمة صنعاء، وغارتين على جبل النهدين، صباح اليوم.',
    'strike 2024-06-12 attan',
    'strike 2024-06-12 جبل-النهدين',
  ),
  told(
    'أبطلت الشرطة صباح اليوم مفعول صاروخين كانا موجهين نحو قاعدة عين الأسد، عُثر عليهما في مزرعة بقضاء هيت.',
    'incident 2024-06-12 hit',
  ),
  told('أطلقت إيران مساء الثلاثاء صواريخ باليستية باتجاه إسرائيل.', 'strike 2024-06-11 israel'),
];

/** Forms of verbs that were known in the past tense alone. */
export const FORMS: readonly Told[] = [
  told('آليات الاحتلال تتوغل شرق دير البلح فجر اليوم.', 'clash 2024-06-12 deir-al-balah'),
  told('راجمات الصواريخ تدك مواقع المسلحين في منبج ظهر اليوم.', 'attack 2024-06-12 manbij'),
  told('جيش الاحتلال ينسف مباني سكنية شرقي خان يونس فجر اليوم.', 'attack 2024-06-12 khan-yunis'),
  told('ينسف القرار كل ما اتفق عليه الطرفان.'),
  told('حامت مسيّرة فوق بلدة تسيل صباح اليوم.', 'overflight 2024-06-12 تسيل'),
  told('حام الشك حول نتائج الانتخابات في بلدة تسيل صباح اليوم.'),
  told('نفذت الطائرات الحربية غارة قرب تدمر صباح اليوم.', 'strike 2024-06-12 palmyra'),
];

/** What is told, what is denied, and what is only a reason or a time. */
export const TELLINGS: readonly Told[] = [
  told('ونفى مصدر ملاحي أن يكون ميناء الحديدة قد تعرض لقصف اليوم.'),
  told('لم ترصد مصادر محلية في ريف الحسكة أصوات انفجارات صباح اليوم.'),
  told(
    'رصدت مصادر محلية في مدينة الحسكة أصوات انفجارات صباح اليوم.',
    'incident 2024-06-12 hasakah',
  ),
  told(
    'وعند الساعة 15:05، ورداً على اعتداء العدو على بلدة ميس الجبل، استهدف مقاتلونا مبنى في مستعمرة المنارة بالصواريخ.',
    'attack 2024-06-12 المنارة',
  ),
  told(
    'توعدت الغرفة بالرد على غارة استهدفت، في 6 حزيران، برجاً في بادية تدمر.',
    'strike 2024-06-06 palmyra',
  ),
  told('توعدت الغرفة بشن هجوم على قاعدة التنف.'),
  told('وعاد السكان إلى غزة بعد انهيار الهدنة.'),
  told(
    'حلّقت طائرات استطلاع فوق البوكمال صباح اليوم، ولم تنفذ أي ضربات.',
    'overflight 2024-06-12 bukamal',
  ),
  told(
    'قصفت المدفعية بلدة سرمين أمس الثلاثاء. وتوفي طفل صباح اليوم متأثراً بجراحه.',
    'attack 2024-06-11 sarmin',
  ),
  told(
    'وجاءت الضربة على خاركيف، أمس الثلاثاء، غداة هجوم صاروخي على سومي قتل فيه ثلاثة مدنيين.',
    'strike 2024-06-11 kharkiv',
    'strike 2024-06-10 sumy',
  ),
  told(
    'تمكنت الشرطة، أمس الثلاثاء، من تفكيك سيارة مفخخة في الكرادة.',
    'incident 2024-06-11 karrada',
  ),
  told('انفجرت سيارة مفخخة في الكرادة أمس الثلاثاء.', 'attack 2024-06-11 karrada'),
];

/** Counts over a window. */
export const TALLIES: readonly Told[] = [
  told(
    'قتل 617 مدنياً على الأقل في شمال دارفور منذ العاشر من نيسان، وفق الأمم المتحدة.',
    'tally 2024-04-10/2024-06-12 north-darfur',
  ),
  told(
    'تعرضت القوات الأميركية في سوريا منذ منتصف نيسان لأكثر من مئة هجوم.',
    'tally 2024-04-15/2024-06-12 syria',
  ),
  told('وأسفر النزاع في العراق منذ عام 1984 عن مقتل أكثر من 40 ألف شخص.'),
];

/** Names that are known to be places, and groups that only quotation marks name. */
export const NAMES: readonly Told[] = [
  told('انفجرت عبوة ناسفة برتل عسكري في ذي قار صباح اليوم.', 'attack 2024-06-12 ذي-قار'),
  told('سقط صاروخ وسط إيزه صباح اليوم.', 'attack 2024-06-12 إيزه'),
  told(
    'أطلقت قوات التحالف صواريخ من قاعدتها في مدينة الشدادي صباح اليوم.',
    'launch 2024-06-12 shaddadi',
  ),
  told('دخلت الحركة معركة "طوفان الأقصى" من العراق.'),
];

/** Words with a conjunction before the word of a sort, and who is only killed. */
export const JOINED: readonly Told[] = [
  told(
    'شن الطيران الحربي غارات على مدينة صور وبلدتي البازورية ومعركة صباح اليوم.',
    'strike 2024-06-12 tyre',
    'strike 2024-06-12 البازورية',
    'strike 2024-06-12 معركة',
  ),
  told(
    'قتل قيادي في كتائب حزب الله بقصف سيارته بصاروخين من طائرة مسيّرة في حي الميسر مساء الثلاثاء.',
    'strike 2024-06-11 الميسر',
  ),
];

/** Where a clause with a deed of its own begins, and where one goes on. */
export const CLAUSES: readonly Told[] = [
  told(
    'تعرضت بلدة عيترون صباح اليوم لقصف مدفعي، في حين أغارت طائرات الاحتلال على بلدة ياطر.',
    'attack 2024-06-12 aitaroun',
    'strike 2024-06-12 ياطر',
  ),
  told(
    'تعرضت أطراف بلدة عيترون بعد ظهر اليوم لقصف مدفعي من مرابض في المطلة.',
    'attack 2024-06-12 aitaroun',
  ),
  told(
    'فخخت قوات الاحتلال مبنى في خان يونس قبل أن تنسفه صباح اليوم.',
    'attack 2024-06-12 khan-yunis',
  ),
  told(
    'حلقت مسيّرة فوق بلدة تسيل صباح اليوم بالتزامن مع قصف مدفعي على بلدة كودنة.',
    'overflight 2024-06-12 تسيل',
    'attack 2024-06-12 كودنة',
  ),
  told(
    'أصيب جندي، وهو في حال الخطر، حين انفجرت مسيّرة قرب منبج صباح اليوم.',
    'attack 2024-06-12 manbij',
  ),
  told('سترد القوات في حال تعرضت قاعدتها في منبج لهجوم.'),
  told('حلق الطيران الحربي فوق مدينة صور طوال ساعات النهار.', 'overflight 2024-06-12 tyre'),
  told('عاش سكان صور تحت القصف طوال سنوات الحرب.'),
];

/** Fire by words of its own: an answer with arms, guns that rake, strays, rules of engagement. */
export const FIRE_WORDS: readonly Told[] = [
  told('ردت القواعد التركية بعشرات القذائف صوب منبج صباح اليوم.', 'attack 2024-06-12 manbij'),
  told('ردت الوزارة ببيان على ما نشر عن قذائف في منبج صباح اليوم.'),
  told('مشطت قوات الاحتلال بالأسلحة الرشاشة بلدة عيترون فجر اليوم.', 'attack 2024-06-12 aitaroun'),
  told('أصابت قذيفة طائشة منزلاً في منبج صباح اليوم.', 'incident 2024-06-12 manbij'),
  told('طبق حرس الحدود فجر اليوم قواعد الاشتباك مع مهربين في منبج.', 'clash 2024-06-12 manbij'),
  told('وعدل الجيش قواعد الاشتباك في منبج صباح اليوم.'),
];

/** What looks like the name of a place. */
export const NO_NAMES: readonly Told[] = [
  told('شنت إسرائيل عصر اليوم عدواناً جوياً على مبنى في عيترون.', 'strike 2024-06-12 aitaroun'),
  told(
    'جنود متمركزون على حاجز أقيم غرب منبج فتحوا النار على حافلة صباح اليوم.',
    'attack 2024-06-12 manbij',
  ),
];

/** A night past midnight, a day behind a death, the dead of a day, and what only compares. */
export const WINDOWS: readonly Told[] = [
  told('اندلعت اشتباكات بعد منتصف ليل الاثنين في منبج.', 'clash 2024-06-10/2024-06-11 manbij'),
  told(
    'توفي جندي مساء أمس متأثراً بجروح أصيب بها في الاشتباك الذي وقع في منبج يوم الثاني من الشهر الجاري.',
    'clash 2024-06-02 manbij',
  ),
  told(
    'وثقت وزارة الصحة مقتل 41 شخصاً في سوريا خلال الـ24 ساعة الماضية.',
    'tally 2024-06-11/2024-06-12 syria',
  ),
  told('تضاعفت أقساط التأمين عشر مرات منذ نيسان.'),
];
