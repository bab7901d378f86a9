/** Places and actors that 47 real pages name, with the spellings that they use: all must be found. */

export const ASKED_PLACES = `
iran | إيران, Iran
gaza | غزة, قطاع غزة, مدينة غزة, Gaza, Gaza Strip
israel | إسرائيل, Israel
hasakah | الحسكة, محافظة الحسكة, ريف الحسكة, Al-Hasakah, Hasaka, Hasakeh
kurdistan | إقليم كردستان, كردستان العراق, كوردستان, Kurdistan Region, Iraqi Kurdistan
erbil | أربيل, اربيل, هولير, Erbil, Arbil, Irbil
yemen | اليمن, Yemen
idlib | إدلب, ريف إدلب, مدينة إدلب, Idlib, Idleb
damascus | دمشق, محيط دمشق, العاصمة السورية, Damascus
anbar | الأنبار, محافظة الأنبار, Al-Anbar, Anbar
jordan | الأردن, الاردن, Jordan
bukamal | البوكمال, البو كمال, بوكمال, Al-Bukamal, Abu Kamal, Albu Kamal, Bukamal
baghdad | بغداد, العاصمة بغداد, Baghdad
lebanon | لبنان, جنوب لبنان, جنوبي لبنان, Lebanon, south Lebanon, southern Lebanon
sanaa | صنعاء, Sanaa, Sana'a
red-sea | البحر الأحمر, جنوب البحر الأحمر, Red Sea, southern Red Sea
malikiyah | المالكية, ديريك, ناحية المالكية, Al-Malikiyah, Derik, Malikiyah
sarmin | سرمين, Sarmin
jabal-al-zawiya | جبل الزاوية, منطقة الزاوية, Jabal al-Zawiya, Zawiya Mountain
golan | الجولان, الجولان المحتل, الجولان السوري, Golan Heights, Golan
sulaymaniyah | السليمانية, سليمانية, Sulaymaniyah, Slemani, Sulaimani
kormor | كورمور, حقل كورمور, كورمور الغازي, Kormor gas field, Khor Mor, Kor Mor
sidon | صيدا, قضاء صيدا, Sidon, Saida
hodeidah | الحديدة, Hodeidah, Hudaydah, Al Hudaydah
gulf-of-aden | خليج عدن, Gulf of Aden
ukraine | أوكرانيا, اوكرانيا, Ukraine
sumy | سومي, Sumy
zaporizhzhia | زابوريجيا, زابوريزهزهيا, زابوروجيا, Zaporizhzhia
mayadin | الميادين, مدينة الميادين, بادية الميادين, Mayadin, Al-Mayadin, Mayadeen
qaim | القائم, بوابة القائم, Al-Qaim, Qaim, Husaybah
kharab-al-jir | رميلان, الرميلان, رميلات, Rumaylan, Rmeilan, Rumeilan
aleppo | حلب, ريف حلب, Aleppo, Halab
sarmada | سرمدا, Sarmada
bab-al-hawa | باب الهوى, معبر باب الهوى, Bab al-Hawa
jisr-al-shughur | جسر الشغور, ريف جسر الشغور, Jisr al-Shughur, Jisr ash-Shugur
maarat-misrin | معرة مصرين, Maarrat Misrin, Maarat Misrin
rif-dimashq | ريف دمشق, Rif Dimashq, Damascus countryside
dimas | الديماس, Ad-Dimas, Dimas
green-zone | المنطقة الخضراء, الخضراء, Green Zone
chamchamal | جمجمال, قضاء جمجمال, Chamchamal
tuz-khurmatu | طوز خورماتو, طوز خرماتو, Tuz Khurmatu, Tuz
salah-al-din | صلاح الدين, محافظة صلاح الدين, Salah al-Din, Salahuddin
bekaa | البقاع, Bekaa, Beqaa
galilee | الجليل, إصبع الجليل, Galilee, Upper Galilee
arabian-sea | بحر العرب, البحر العربي, Arabian Sea
kyiv | كييف, Kyiv, Kiev
odesa | أوديسا, Odesa, Odessa
hlukhiv | هلوخيف, هلوخوف, Hlukhiv
kerman | كرمان, Kerman
lipetsk | ليبيتسك, Lipetsk
kirkuk | كركوك, Kirkuk
duhok | دهوك, Duhok, Dohuk
beirut | بيروت, Beirut
dahiyeh | الضاحية الجنوبية, Dahiyeh
tyre | صور, مدينة صور, Tyre, Sour
khan-yunis | خان يونس, خانيونس, Khan Yunis, Khan Younis
rafah | رفح, Rafah
eilat | إيلات, أم الرشراش, Eilat
haifa | حيفا, حيفا المحتلة, Haifa
raqqa | الرقة, محافظة الرقة, Raqqa, Ar Raqqah, Al-Raqqa
palmyra | تدمر, بادية تدمر, Palmyra, Tadmur
qamishli | القامشلي, Qamishli
homs | حمص, Homs
hama | حماة, Hama
quneitra | القنيطرة, Quneitra
suwayda | السويداء, Suwayda
daraa | درعا, Daraa
manbij | منبج, Manbij
sinjar | سنجار, Sinjar
mosul | الموصل, Mosul
nabatieh | النبطية, Nabatieh
baalbek | بعلبك, Baalbek
jabalia | جباليا, Jabalia
kharkiv | خاركيف, Kharkiv
bab-al-mandab | باب المندب, Bab al-Mandab
`;

export const ASKED_ACTORS = `
AGENT | المجموعات المدعومة من إيران, مدعومة من إيران, مدعومون من إيران, موالية لإيران, المدعومين من إيران, ميليشيات إيران, التابعة لإيران, Iran-backed groups, Iran-backed, Iranian-backed, aligned with Iran
AGENT | مسؤول أميركي, مسؤولان أميركيان, مسؤولون أمريكيون, مسؤول أمريكي, مسؤول عسكري أمريكي, مسؤولان أمريكيان, US official, US officials, U.S. officials, Anonymous US officials
iraqi-factions | الفصائل العراقية المسلحة, فصائل عراقية, الفصائل المسلحة, فصائل مسلحة, المجموعات المسلحة, Iraqi armed factions, Iraqi armed groups
hezbollah | حزب الله اللبناني, حزب الله, Hezbollah, Lebanese Hezbollah, Hezbollah
islamic-state | تنظيم الدولة الإسلامية, داعش, تنظيم الدولة, Islamic State, ISIS, Islamic State
centcom | القيادة المركزية الأميركية, سنتكوم, القيادة المركزية, القيادة الوسطى, CENTCOM, U.S. Central Command, US Central Command, United States Central Command, Centcom
syrian-army-until-2024 | قوات النظام السوري, قوات النظام, قوات الأسد, الجيش السوري, جيش النظام, Syrian government forces, regime forces, Syrian army
houthis | الحوثيون, جماعة الحوثي, أنصار الله, الحوثيين, مليشيات الحوثي, Houthis, Houthi, Houthis
reuters | وكالة رويترز, رويترز, لرويترز, Reuters, REUTERS
joe-biden | جو بايدن, بايدن, Joe Biden, Biden
AGENT | مصدر أمني, مصادر أمنية, مصدر أمني عراقي, security source, security sources
russia | روسيا, الطيران الحربي الروسي, القوات الروسية, النظام وروسيا, الاتحاد الروسي, Russian forces, Russian
kurdistan-ct | جهاز مكافحة الإرهاب في إقليم كردستان, مكافحة الإرهاب في كوردستان, مكافحة الارهاب, مكافحة الإرهاب في كردستان, Kurdistan Counter-Terrorism, Kurdistan counter-terrorism
syria-civil-defence | الدفاع المدني السوري, الخوذ البيضاء, الدفاع المدني, Syria Civil Defence, White Helmets
sudani | محمد شياع السوداني, السوداني, رئيس الوزراء العراقي, Iraqi PM Mohammed al-Sudani, Sudani
AGENT | مراسل, مراسلنا, المراسل, own correspondent, correspondent
sdf | قوات سوريا الديمقراطية, قسد, Syrian Democratic Forces, SDF, Syrian Democratic Forces
israeli-army | الجيش الإسرائيلي, جيش الاحتلال, إذاعة الجيش الإسرائيلي, Israeli army, IDF, Israel Defense Forces
AGENT | مصدر عسكري, مصدران بالجيش, مسؤول عسكري, military source, military sources
cnn | سي أن أن, سي إن إن, CNN
afp | وكالة فرانس برس, فرانس برس, الفرنسية, AFP, Agence France-Presse
dpa | د ب أ, وكالة الأنباء الألمانية, dpa
lebanese-health-ministry | وزارة الصحة اللبنانية, الصحة اللبنانية, Lebanese Health Ministry
nna | الوكالة الوطنية للإعلام, وكالة الأنباء اللبنانية, Lebanese National News Agency, NNA
wsj | وول ستريت جورنال, Wall Street Journal, WSJ
baladi-news | بلدي نيوز, Baladi News
enab-baladi | عنب بلدي, Enab Baladi
anadolu | وكالة الأناضول, الأناضول, Anadolu, Anadolu Agency
ap | أسوشيتد برس, Associated Press, AP
sputnik | سبوتنيك, Sputnik
lloyd-austin | لويد أوستن, أوستن, وزير الدفاع الأميركي, Lloyd Austin, Austin
pentagon-spokesman | المتحدث باسم البنتاغون, باتريك ريدر, ريدر, رايدر, Pentagon spokesman, Ryder
white-house | البيت الأبيض, جون كيربي, كيربي, White House, Kirby
krg | حكومة إقليم كردستان, Kurdistan Regional Government, KRG
peshmerga | البشمركة, البيشمركة, Peshmerga
pmf | الحشد الشعبي, Popular Mobilisation Forces, PMF
AGENT | شهود عيان, eyewitnesses, witnesses
rami-abdulrahman | رامي عبد الرحمن, مدير المرصد, Rami Abdulrahman, Rami Abdurrahman
sana | وكالة سانا, سانا, وكالة الأنباء السورية, SANA
ukmto | هيئة عمليات التجارة البحرية البريطانية, UKMTO, Maritime Trade Operations
ohchr | المفوضية السامية لحقوق الإنسان, OHCHR
hrmmu | بعثة الأمم المتحدة لرصد حقوق الإنسان في أوكرانيا, HRMMU
nujaba | حركة النجباء, Harakat al-Nujaba
sayyid-al-shuhada | كتائب سيد الشهداء, Kataib Sayyid al-Shuhada
ansar-allah-al-awfiya | أنصار الله الأوفياء, Ansar Allah al-Awfiya
hts | هيئة تحرير الشام, Hayat Tahrir al-Sham, HTS
yahya-saree | يحيى سريع, Yahya Saree
shafaq | شفق نيوز, Shafaq News
al-hurra | الحرة, Al Hurra
fox-news | فوكس نيوز, Fox News
tass | تاس, TASS
ukrainian-authorities | السلطات الأوكرانية, Ukrainian authorities
memri | ميمري, MEMRI
hoshyar-zebari | هوشيار زيباري, Hoshyar Zebari
rudaw | رووداو, Rudaw
al-arabiya | العربية, Al Arabiya
isw-ctp | معهد دراسة الحرب, ISW–CTP
`;
