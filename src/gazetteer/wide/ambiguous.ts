/**
 * Spellings that are names and something else, or names of two things. Each wants a cue: a word beside it
 * that says which. A row is
 *
 *     list/id | spelling, … | sets of cues | words before | words after | words anywhere | never beside
 *
 * A set of cues is one of `cues.ts`. Of several rows of one spelling the first whose cue is there counts;
 * an entry without a row is what remains.
 */
export const AMBIGUOUS = `
places/tyre | صور | head near | بين, شواطئ, جنوب | اللبنانية, الساحلية | - | جوية, فضائية, الأقمار, من, تظهر, مصورة, مقاطع, نشر, نشرت, التقطت, مسربة
places/tyre | Sour | head | - | - | - | -
places/mayadin | الميادين | head prep near dir | أطراف, أبناء, باديتي | الشرقية | - | قناة, شبكة, مراسل, نقلت, ذكرت, أفادت, بحسب
places/mayadin | Mayadeen, Al Mayadeen | head prep near dir | - | town, city, area, countryside, desert | - | TV, channel, broadcaster, told, reported, network
actors/al-mayadeen | الميادين | media strict | مصادر | التلفزيونية, الفضائية, اللبنانية | - | مدينة, بلدة, بادية, ريف
actors/al-mayadeen | Mayadeen, Al Mayadeen | media strict | - | TV, channel, broadcaster, network, reported, said | - | -
places/qaim | القائم | head prep near dir | - | الحدودي, الحدودية, العراقية, العراقي | - | الوضع, النزاع, الصراع, الخلاف, التعاون, الحوار, على, القانون, القتال
places/hama | حماة | head prep near dir | - | الجنوبي, الشمالي, الغربي, الشرقي | - | الديار, الوطن, الحق, العدالة, الأرض
places/palmyra | تدمر | head prep near dir | شرقي, بريف | الأثرية, التاريخية | - | القوات, التي, عشرات, منازل, الصواريخ, مواقع, البنية
places/bab | الباب | head near dir | مجلس | المحتلة, الشرقي | - | فتح, إغلاق, أمام, يفتح, فتحت, على, خلف
places/omar | العمر, al-Omar | head | قاعدتي, حقلي | النفطي, oil, field, base, النفطية | - | مدى, طوال, من, آخر, سنوات, متوسط
places/salah-al-din | صلاح الدين, Salah al-Din | head prep near dir | بيجي, تكريت | العراقية, province, governorate, Province, Governorate | تكريت, سامراء, بيجي | شارع, طريق, الأيوبي, street, Street, road
places/green-zone | الخضراء | head | المنطقة, بالمنطقة | الشديدة, المحصنة, وسط | - | القرية, تونس, مساحات, المساحات, الخطوط
places/harir | حرير, الحرير | head | قاعدتي, ناحية, عين, وقاعدة, مطاري | الجوية, العسكرية | - | طريق, من, الطبيعي
places/sariya | السرية, Sariya | head | منطقتي | - | - | عمليات, العملية, المعلومات, بسرية
places/salamiyah | سلمية | head | مدينة | - | - | مظاهرة, تظاهرة, احتجاجات, مسيرة, بطريقة
places/hol | الهول | head near dir | - | للنازحين, camp, Camp, الذي | مخيم الهول, قسد, al-Hol camp | شدة, من, يا
places/sukhna | السخنة | head prep near dir | - | - | تدمر | المياه, الأجواء
places/busayrah | البصيرة | head near dir | - | - | - | -
places/hajin | هجين | head near dir | - | - | - | سلاح, نظام, تهديد, حرب
places/tibni | التبني | head near dir | - | - | - | -
places/kasrah | الكسرة | head near dir | - | - | - | -
places/susah | السوسة | head near dir prep | - | - | - | -
places/dhiban | ذيبان | head prep near dir | - | - | دير الزور | -
places/tabqa | الطبقة | head prep near dir | - | - | الرقة, سد الفرات | الوسطى, العاملة, السياسية, الحاكمة, الجوفية
places/maadan | معدان | head prep near dir | - | - | - | -
places/resafa | الرصافة | head near dir | - | - | الرقة | جانب, محكمة
places/safira | السفيرة | head near dir | - | - | - | الأميركية, البريطانية, الفرنسية, قالت, الألمانية
places/ariha | أريحا | head near dir | - | - | إدلب, جبل الزاوية, سراقب | -
places/jericho | أريحا | near | - | الفلسطينية, المحتلة | الضفة الغربية, الأغوار, الضفة | -
places/maarat-al-numan | المعرة | head near | - | - | معرة النعمان | -
places/binnish | بنش | head near prep | - | - | إدلب | -
places/qusayr | القصير | head prep near dir | - | - | حمص | المدى, الأمد, الأجل, الفيلم, الطريق, الوقت
places/dumayr | الضمير | head near dir | - | - | - | -
places/douma | دوما, Douma | head near prep | - | - | ريف دمشق, الغوطة, Ghouta, Damascus | -
places/nawa | نوى, Nawa | head near | - | - | درعا | -
places/qaryatayn | القريتين | head near dir | - | - | حمص, تدمر | -
places/jableh | جبلة | head prep near dir | - | - | اللاذقية, طرطوس | -
places/zap | الزاب, Zap | head near | - | - | دهوك, متينا | -
places/gara | غارا | head near | - | - | - | -
places/balad | بلد, Balad | head | - | الجوية, air, base, airbase | - | كل, أي, إلى, في, من, هذا
places/haditha | حديثة | head near | - | - | الأنبار, عين الأسد | أسلحة, تقنيات, أجهزة, معدات, طائرات
places/hit | هيت | head near prep | - | - | الأنبار | -
places/ranya | رانية | head near | - | - | السليمانية, قلعة دزة | -
places/rutba | الرطبة | head near prep dir | - | - | الأنبار | الأجواء
places/hillah | الحلة | head near prep dir | - | - | بابل | -
places/qandil | قنديل | head near prep | - | - | العمال الكردستاني | البحر
places/tuz-khurmatu | Tuz | head prep near | - | - | Khurmatu, Kirkuk | -
places/azraq | الأزرق | head | - | الجوية | - | البحر, اللون, الخط, النيل
places/zarqa | الزرقاء | head prep near | - | الأردنية | - | القبعات, الخوذ, المياه
places/aqaba | العقبة | head prep near dir | ميناء, خليج | الأردنية, الأردني | الأردن | -
places/mafraq | المفرق | head prep near dir | - | الأردنية | الأردن | عند
places/khiam | الخيام | head near dir | - | اللبنانية | مرجعيون, جنوب لبنان, جنوبي لبنان | نصب, داخل, آلاف, مئات
places/hula-lebanon | حولا | head near | - | - | - | -
places/shebaa-farms | شبعا | head near | - | - | - | -
places/tripoli-lebanon | طرابلس, Tripoli | near | - | اللبنانية, شمالي لبنان | - | -
places/west-bank | الضفة | near prep | - | الغربية, المحتلة | الضفة الغربية, القدس, نابلس, جنين | الأخرى, الشرقية, اليسرى, اليمنى
places/gaza | القطاع | prep | سكان, جنوب, شمال, وسط, أنحاء, شمالي, جنوبي | - | غزة | الخاص, الصحي, النفطي, العام
places/hebron | الخليل | head prep near | - | المحتلة | الضفة الغربية, الضفة | -
places/metula | المطلة | head near prep | - | - | الجليل, كريات شمونة | على
places/nazareth | الناصرة | head prep near | - | - | الجليل, إسرائيل | -
places/lahij | لحج | head prep near | - | اليمنية | اليمن, عدن | -
places/hajjah | حجة | head near | - | اليمنية | - | تحت, بلا, إقامة
places/bayda-yemen | البيضاء | head prep near | - | اليمنية | مأرب, صنعاء | الدار, الدور, الأسلحة, البيت, الخوذ, الراية, روسيا
places/jawf | الجوف | head near prep | - | اليمنية | مأرب, صعدة, صنعاء | -
places/mahrah | المهرة | head near prep | - | - | اليمن, حضرموت | -
places/dhale | الضالع | head near prep | - | اليمنية | اليمن, عدن | في, فيها, فيه
places/midi | ميدي, Midi | head near | - | - | اليمن, Yemen | -
places/luhayyah | اللحية | head near | - | - | الحديدة | -
places/kilis | كلس | head near | - | التركية | تركيا | -
places/jeddah | جدة | head prep near | - | السعودية | السعودية | -
places/qatar | قطر | prep | أمير, وزير, دولة | - | الدوحة | نصف, نق, أنصاف
places/bahri | بحري | - | مدينة, أحياء, منطقة, ضاحية | - | الخرطوم بحري, مدينة بحري | هجوم, مسار, حصار, ممر, نقل, لغم
places/obeid | الأبيض | head prep dir | - | - | كردفان | البحر, البيت, النيل, الفوسفور, الفسفور, بحر, متوسط, المتوسط, بالفوسفور, السلاح, المنزل, الدخان
places/geneina | الجنينة | prep dir | مدينة | - | دارفور | حي
places/zamzam | زمزم | head prep | - | - | مخيم زمزم, الفاشر | بئر, ماء
places/kutum | كتم | prep near | مدينة | - | - | صوت, أنفاس
places/nuhud | النهود | head prep dir | - | - | كردفان | -
places/merowe | مروي | head prep | - | - | - | -
places/dibis | الدبس | head near | - | - | - | -
places/hatra | الحضر | head near | - | - | - | -
places/khalis | الخالص | head near | - | - | ديالى | -
places/azim | العظيم | head near | - | - | ديالى | الله, الأثر
places/saadiya-diyala | السعدية | head prep near dir | - | - | ديالى | -
places/rashad-kirkuk | الرشاد | head near dir | - | - | كركوك | -
places/karma-anbar | الكرمة | head prep near dir | - | - | الأنبار | -
places/zubayr | الزبير | head prep near dir | - | - | - | -
places/manara | المنارة | head near | - | - | كريات شمونة | -
places/abbasiyeh | العباسية | head near prep | - | - | - | -
places/qasmiyeh | القاسمية | head near prep | - | - | - | -
places/zawiya | الزاوية | head prep near dir | - | - | ليبيا, الليبية, الدبيبة | حجر, جبل, هذه
places/anah | عانة | head near | - | - | - | -
places/kut | الكوت | head prep near | - | - | واسط | -
places/hamadan | همدان | head prep near | - | - | إيران | قبيلة
places/arnoun | أرنون | head near prep | - | - | - | -
places/koya | كويا | head near prep | - | - | - | -
places/ilam | إيلام | head prep near dir | - | - | إيران | -
places/makhoul | مكحول | head near | - | - | - | -
places/kamaran | كمران | head near | - | - | - | -
places/hisyah | حسيا | head near prep dir | - | - | حمص | -
places/haris | حاريس | head near prep dir | - | - | لبنان | -
places/dubai | دبي | head prep | - | - | الإمارات | -
places/quneitra | Kuneitra | head prep near | - | - | Syria | -
places/yaroun | يارون | head near prep | - | - | لبنان | -
places/meron | ميرون, Meron | head near prep dir | - | الجوية | - | -
places/ain-al-asad | al-Assad, al-Asad | head | base, at, Al | base, air, airbase, Air, Base, Airbase | - | Bashar, President, regime, government, forces, family
places/harem | Harem, حارم | head near prep | - | - | إدلب, Idlib | -
places/dana | al-Dana | head near | - | - | Idlib | -
places/acre | Acre | head near prep | - | - | Haifa, Israel | -
places/victoria | فيكتوريا | head | قاعدتي | - | بغداد | الملكة, بحيرة
places/us-embassy-baghdad | السفارة الأميركية, US Embassy | - | - | - | بغداد, العراق, المنطقة الخضراء, Baghdad, Iraq, Green Zone | بيروت, عمان, دمشق, القدس, Beirut, Amman
actors/al-hadath | الحدث | channel strict | العربية | - | - | -
actors/al-arabiya | العربية | channel strict | مراسلة | الحدث, نت | - | -
actors/al-hurra | الحرة | channel strict | - | - | - | -
actors/al-jazeera | الجزيرة | channel strict | - | نت, مباشر | - | -
actors/al-masirah | المسيرة | channel strict | - | الفضائية, التابعة | - | الطائرات, الطائرة, طائرة, طائرات
actors/al-manar | المنار | channel strict | - | - | - | -
actors/alsumaria | السومرية | channel strict | - | نيوز | - | -
actors/saba | سبأ | channel strict | - | - | - | -
actors/ina | واع | channel strict | - | - | - | -
actors/spa | واس | channel strict | - | - | - | -
actors/tasnim | تسنيم | media strict | - | - | - | -
actors/irna | إرنا | media strict | - | - | - | -
actors/tass | تاس | media strict | - | الروسية | - | -
actors/sana | سانا | media strict | - | السورية, الرسمية | - | -
actors/hawar | هاوار | media strict | - | - | - | -
actors/anadolu | الأناضول | media strict | - | التركية | - | هضبة, منطقة
actors/afp | الفرنسية | - | برس, الصحافة, للصحافة | - | فرانس برس | -
actors/sudani | السوداني, al-Sudani, Sudani | - | الوزراء, شياع, Minister, Shia | - | محمد شياع, شياع السوداني, رئيس الوزراء العراقي, Iraqi Prime Minister, Prime Minister Mohammed | الجيش, الجنيه, الشعب, army
actors/lloyd-austin | أوستن, Austin | - | لويد, الدفاع, Secretary, الأميركي, Lloyd | - | لويد أوستن, وزير الدفاع الأميركي, Lloyd Austin, Defense Secretary | مدينة, Texas
actors/pentagon-spokesman | ريدر, رايدر, Ryder | - | باتريك, بات, Pat, Patrick, الجنرال, Gen, General | - | باتريك ريدر, بات رايدر, البنتاغون, Pentagon | -
actors/white-house | كيربي, Kirby | - | جون, John | - | البيت الأبيض, White House | -
actors/kurdistan-ct | مكافحة الارهاب, جهاز مكافحة الإرهاب, Counter-Terrorism Directorate | - | جهاز | الكردي, الكردستاني | كردستان, أربيل, اربيل, السليمانية, Kurdistan, Erbil | قانون, عمليات, استراتيجية
actors/syria-civil-defence | الدفاع المدني | free | - | - | - | اللبناني, الفلسطيني, الأوكراني, العراقي, التركي, الأردني, اللبنانية
actors/russia | Russian | - | - | forces, troops, army, air, warplanes, jets, missiles, missile, drones, drone, strikes, strike, attack, attacks, shelling, bombers, aircraft, airstrikes, authorities | - | -
`;

/**
 * States and their capitals stand for their governments. After a word that says where, the place is meant;
 * without one, the actor.
 */
export const METONYMS: readonly (readonly [place: string, actor: string])[] = [
  ['israel', 'israel'],
  ['iran', 'iran'],
  ['tehran', 'iran'],
  ['russia', 'russia'],
  ['moscow', 'russia'],
  ['turkey', 'turkey'],
  ['ankara', 'turkey'],
  ['ukraine', 'ukraine-state'],
  ['united-states', 'united-states'],
  ['washington', 'united-states'],
];

/** Words of one folded spelling that are told apart by a letter that folding gives up. */
export const WRITTEN: readonly (readonly [spelling: string, written: RegExp])[] = [
  // أب, آب: father, August.
  ['إب', /إب/u],
  // مآرب: aims.
  ['مأرب', /^(?!.*آ)/u],
];
