/** The parties, offices, monitors and media of Syria, Iraq, Lebanon, Palestine, Israel and Yemen. The form of a row is described in `../table.ts`. */
export const REGION_ACTORS = `
# SY
syrian-army-until-2024 | state-force | قوات النظام السوري, قوات النظام, قوات الأسد, الجيش السوري, جيش النظام, جيش النظام السوري, الجيش العربي السوري, قوات الحكومة السورية | Syrian government forces (until December 2024), Syrian Arab Army, Syrian army, regime forces, Syrian government forces, Assad's forces, Syrian regime forces | 1946/2024-12-08 | the government fell on 8 December 2024
syrian-army-since-2024 | state-force | الجيش السوري الجديد, الجيش السوري, قوات الحكومة السورية, الجيش العربي السوري | New Syrian army (since December 2024), New Syrian army, Syrian army, Syrian government forces | 2024-12-08/.. | the government fell on 8 December 2024
syrian-mod | official | وزارة الدفاع السورية | Syrian Ministry of Defence, Syrian Defence Ministry, Syrian Defense Ministry, Syrian Ministry of Defense
syrian-foreign-ministry | official | وزارة الخارجية السورية, الخارجية السورية | Syrian Foreign Ministry, Syrian Ministry of Foreign Affairs
hts | armed-group | هيئة تحرير الشام, تحرير الشام | Hayat Tahrir al-Sham, HTS, Tahrir al-Sham | 2017-01-28/2025-01-29 | founded and dissolved by its own statements
fatah-mubin | armed-group | الفتح المبين, غرفة عمليات الفتح المبين | al-Fath al-Mubin operations room, Fateh al-Mubin, al-Fatah al-Mubin | 2019/2024-12 | -
military-operations-administration | armed-group | إدارة العمليات العسكرية | Military Operations Administration | 2024-11-27/2025-01-29 | -
sdf | armed-group | قوات سوريا الديمقراطية, قوات سورية الديمقراطية, قسد | Syrian Democratic Forces, SDF | 2015-10-10/.. | -
ypg | armed-group | وحدات حماية الشعب, الوحدات الكردية | People's Protection Units, YPG
asayish | state-force | الأسايش, قوى الأمن الداخلي الكردية, قوات الأسايش | Asayish
autonomous-administration | official | الإدارة الذاتية, الإدارة الذاتية لشمال وشرق سوريا | Autonomous Administration of North and East Syria, AANES
manbij-military-council | armed-group | مجلس منبج العسكري | Manbij Military Council
deir-ez-zor-military-council | armed-group | مجلس دير الزور العسكري | Deir ez-Zor Military Council
syrian-national-army | umbrella | الجيش الوطني السوري, الجيش الوطني, فصائل الجيش الوطني | Syrian National Army, SNA | 2017-12-30/2025-01-29 | -
syrian-free-army | armed-group | جيش سوريا الحرة, مغاوير الثورة, جيش مغاوير الثورة | Syrian Free Army, Maghawir al-Thawra
free-syrian-army | umbrella | الجيش السوري الحر, الجيش الحر | Free Syrian Army, FSA | 2011-07-29/.. | -
national-defence | armed-group | الدفاع الوطني, ميليشيا الدفاع الوطني, قوات الدفاع الوطني | National Defence Forces, National Defense Forces | 2012/2024-12-08 | -
fourth-division | state-force | الفرقة الرابعة | Fourth Division, 4th Armoured Division | ../2024-12-08 | -
liwa-al-quds | armed-group | لواء القدس | Liwa al-Quds, Quds Brigade
fatemiyoun | armed-group | لواء فاطميون, فاطميون | Fatemiyoun Brigade, Liwa Fatemiyoun, Fatemiyoun
zaynabiyoun | armed-group | لواء زينبيون, زينبيون | Zaynabiyoun Brigade, Zainabiyoun, Zaynabiyoun
syria-civil-defence | monitor | الدفاع المدني السوري, الخوذ البيضاء, الدفاع المدني | Syria Civil Defence (White Helmets), White Helmets, Syria Civil Defence, Syrian Civil Defence
rami-abdulrahman | monitor | رامي عبد الرحمن, مدير المرصد, مدير المرصد السوري لحقوق الإنسان, رامي عبدالرحمن | Rami Abdulrahman (SOHR), Rami Abdulrahman, Rami Abdurrahman, Rami Abdel Rahman
snhr | monitor | الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights, SNHR
deir-ezzor-24 | media | دير الزور 24, شبكة دير الزور 24 | Deir ez-Zor 24, DeirEzzor24
ein-al-furat | media | عين الفرات, شبكة عين الفرات | Ein al-Furat, Ain al-Furat
nahr-media | media | نهر ميديا, شبكة نهر ميديا | Nahr Media
sana | media | وكالة سانا, سانا, وكالة الأنباء السورية, الوكالة العربية السورية للأنباء | SANA, Syrian Arab News Agency
baladi-news | media | بلدي نيوز | Baladi News
enab-baladi | media | عنب بلدي | Enab Baladi
halab-today | media | حلب اليوم, قناة حلب اليوم | Halab Today
north-press | media | نورث برس, وكالة نورث برس | North Press
hawar | media | وكالة هاوار, هاوار | Hawar News Agency, ANHA
sham-fm | media | شام إف إم, إذاعة شام إف إم | Sham FM
# IQ
iraqi-factions | descriptor | الفصائل العراقية المسلحة, فصائل عراقية, الفصائل المسلحة, فصائل مسلحة, المجموعات المسلحة, الفصائل العراقية, فصائل المقاومة العراقية | Iraqi armed factions, Iraqi armed groups, Iraqi factions
pmf | umbrella | الحشد الشعبي, هيئة الحشد الشعبي, قوات الحشد الشعبي | Popular Mobilisation Forces, PMF, Popular Mobilization Forces, Hashd al-Shaabi | 2014-06-13/.. | -
nujaba | armed-group | حركة النجباء, النجباء, حركة حزب الله النجباء | Harakat al-Nujaba, Harakat Hezbollah al-Nujaba, al-Nujaba, Nujaba
sayyid-al-shuhada | armed-group | كتائب سيد الشهداء | Kataib Sayyid al-Shuhada, Kata'ib Sayyid al-Shuhada
ansar-allah-al-awfiya | armed-group | أنصار الله الأوفياء, حركة أنصار الله الأوفياء | Ansar Allah al-Awfiya, Ansar Allah al-Awfiyaa
asaib-ahl-al-haq | armed-group | عصائب أهل الحق, العصائب | Asaib Ahl al-Haq, Asa'ib Ahl al-Haq
badr | armed-group | منظمة بدر | Badr Organisation, Badr Organization
kataib-imam-ali | armed-group | كتائب الإمام علي | Kataib Imam Ali, Kata'ib al-Imam Ali
saraya-awliya-al-dam | armed-group | سرايا أولياء الدم, أولياء الدم | Saraya Awliya al-Dam
ashab-al-kahf | armed-group | أصحاب الكهف, عصبة الثائرين | Ashab al-Kahf, Usbat al-Thairin
iraqi-army | state-force | الجيش العراقي, القوات العراقية, القوات المسلحة العراقية, القوات الأمنية العراقية | Iraqi army, Iraqi forces, Iraqi security forces
iraqi-joint-operations | official | قيادة العمليات المشتركة, العمليات المشتركة, خلية الإعلام الأمني | Iraqi Joint Operations Command, Security Media Cell, Joint Operations Command
iraqi-cts | state-force | جهاز مكافحة الإرهاب العراقي, جهاز مكافحة الإرهاب | Iraqi Counter Terrorism Service, Counter-Terrorism Service
iraqi-government | official | الحكومة العراقية, السلطات العراقية | Iraqi government, Iraqi authorities
iraqi-cic-spokesman | official | الناطق باسم القائد العام للقوات المسلحة, المتحدث باسم القائد العام للقوات المسلحة, يحيى رسول | Spokesman for the Iraqi Commander-in-Chief, Yahya Rasool, Yehia Rasool
sudani | official | محمد شياع السوداني, السوداني, رئيس الوزراء العراقي | Iraqi PM Mohammed al-Sudani, Mohammed Shia al-Sudani, al-Sudani, Sudani, Iraqi Prime Minister | 2022-10-27/.. | -
kurdistan-ct | official | جهاز مكافحة الإرهاب في إقليم كردستان, مكافحة الإرهاب في كوردستان, مكافحة الارهاب, جهاز مكافحة الإرهاب, مكافحة الإرهاب في كردستان, جهاز مكافحة الإرهاب الكردي, مكافحة الإرهاب في إقليم كردستان, جهاز مكافحة الإرهاب في كردستان | Kurdistan Counter-Terrorism, CTD, Kurdistan counter-terrorism, Counter-Terrorism Directorate, Kurdistan Region's Counter-Terrorism
krg | official | حكومة إقليم كردستان, حكومة الإقليم, حكومة كردستان | Kurdistan Regional Government, KRG
peshmerga | state-force | البشمركة, البيشمركة, قوات البيشمركة, وزارة البيشمركة | Peshmerga
hoshyar-zebari | official | هوشيار زيباري | Hoshyar Zebari
pkk | armed-group | حزب العمال الكردستاني, العمال الكردستاني | Kurdistan Workers' Party, PKK | 1978/.. | -
shafaq | media | شفق نيوز, وكالة شفق نيوز | Shafaq News
rudaw | media | رووداو, شبكة رووداو | Rudaw
kurdistan-24 | media | كردستان 24, كوردستان 24 | Kurdistan 24, Kurdistan24
baghdad-today | media | بغداد اليوم, وكالة بغداد اليوم | Baghdad Today
sabereen | social-account | صابرين نيوز | Sabereen News
ina | media | وكالة الأنباء العراقية, واع | Iraqi News Agency
alsumaria | media | السومرية, السومرية نيوز | Alsumaria, al-Sumaria
nas-news | media | ناس نيوز | NAS News
# LB
hezbollah | armed-group | حزب الله اللبناني, حزب الله, المقاومة الإسلامية في لبنان, ميليشيا حزب الله | Hezbollah (Lebanon), Lebanese Hezbollah, Hezbollah, Hizballah, Hizbullah
lebanese-army | state-force | الجيش اللبناني | Lebanese army, Lebanese Armed Forces
lebanese-health-ministry | official | وزارة الصحة اللبنانية, الصحة اللبنانية, وزارة الصحة العامة اللبنانية | Lebanese Health Ministry, Lebanon's health ministry, Lebanese Ministry of Health
unifil | monitor | اليونيفيل, قوات اليونيفيل | UNIFIL | 1978-03-19/.. | -
nna | media | الوكالة الوطنية للإعلام, وكالة الأنباء اللبنانية | Lebanese National News Agency, NNA, National News Agency
al-manar | media | قناة المنار, المنار | Al-Manar
lebanese-government | official | الحكومة اللبنانية | Lebanese government
amal | armed-group | حركة أمل | Amal Movement
# PS
qassam | armed-group | كتائب القسام, كتائب عز الدين القسام, القسام | al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Qassam Brigades
pij | armed-group | الجهاد الإسلامي, حركة الجهاد الإسلامي | Palestinian Islamic Jihad, Islamic Jihad, PIJ
saraya-al-quds | armed-group | سرايا القدس | Saraya al-Quds, al-Quds Brigades
gaza-health-ministry | official | وزارة الصحة في غزة, الصحة في غزة, وزارة الصحة بغزة, وزارة الصحة الفلسطينية | Gaza health ministry, Health Ministry in Gaza, Gaza's health ministry, Palestinian Health Ministry
gaza-civil-defence | monitor | الدفاع المدني في غزة, الدفاع المدني بغزة | Gaza Civil Defence, Gaza's civil defence, Gaza civil defense
unrwa | monitor | الأونروا, وكالة الأونروا, أونروا | UNRWA
prcs | monitor | الهلال الأحمر الفلسطيني | Palestine Red Crescent, Palestinian Red Crescent
wafa | media | وكالة وفا, وكالة الأنباء الفلسطينية | WAFA, Wafa news agency
# IL
israeli-army | state-force | الجيش الإسرائيلي, جيش الاحتلال, طيران الاحتلال, الطيران الحربي الإسرائيلي, الطائرات الإسرائيلية, المقاتلات الإسرائيلية, إذاعة الجيش الإسرائيلي, جيش الاحتلال الإسرائيلي, قوات الاحتلال, الطيران الإسرائيلي, سلاح الجو الإسرائيلي, القوات الإسرائيلية, جيش العدو الإسرائيلي | Israeli army, IDF, Israel Defense Forces, Israeli military, Israeli forces, Israeli air force, Israeli aircraft, Israeli warplanes, Israeli jets, Israeli aircraft, Israeli warplanes, Israeli jets
israeli-enemy | descriptor | العدو الإسرائيلي, العدو الصهيوني, الكيان الصهيوني, كيان الاحتلال, الاحتلال الإسرائيلي | “Israeli enemy”, Israeli enemy, Zionist entity
israeli-government | official | الحكومة الإسرائيلية, رئيس الوزراء الإسرائيلي, نتنياهو, بنيامين نتنياهو | Israeli government, Netanyahu, Benjamin Netanyahu
israeli-broadcasting | media | هيئة البث الإسرائيلية, الإذاعة الإسرائيلية | Israel's public broadcaster Kan, Israeli Broadcasting Authority
magen-david-adom | monitor | الإسعاف الإسرائيلي, نجمة داود الحمراء | Magen David Adom
haaretz | media | هآرتس, صحيفة هآرتس | Haaretz
times-of-israel | media | تايمز أوف إسرائيل | Times of Israel
# YE
houthis | armed-group | الحوثيون, جماعة الحوثي, أنصار الله, الحوثيين, مليشيات الحوثي, ميليشيا الحوثي, حوثيون, حوثيين, جماعة أنصار الله, الحوثي, القوات المسلحة اليمنية, القوة الصاروخية | Houthis, Ansar Allah, Houthi, Ansarullah, Houthi movement
yahya-saree | official | يحيى سريع, العميد يحيى سريع | Yahya Saree (Houthi spokesman), Yahya Saree, Yahya Sarea
yemeni-government | official | الحكومة اليمنية, مجلس القيادة الرئاسي | Yemeni government, Presidential Leadership Council
stc | armed-group | المجلس الانتقالي الجنوبي, المجلس الانتقالي | Southern Transitional Council, STC | 2017-05-11/.. | -
saba | media | وكالة سبأ, سبأ | Saba News Agency, SABA
al-masirah | media | المسيرة, قناة المسيرة | Al Masirah, al-Masirah
aqap | armed-group | تنظيم القاعدة في جزيرة العرب, تنظيم القاعدة في اليمن | Al-Qaeda in the Arabian Peninsula, AQAP
ukmto | monitor | هيئة عمليات التجارة البحرية البريطانية, عمليات التجارة البحرية البريطانية | UKMTO, Maritime Trade Operations, United Kingdom Maritime Trade Operations, UK Maritime Trade Operations
ambrey | monitor | شركة أمبري, أمبري | Ambrey
eunavfor-aspides | state-force | مهمة أسبيدس, أسبيدس, عملية أسبيدس | EUNAVFOR Aspides, Operation Aspides, Aspides | 2024-02-19/.. | -
prosperity-guardian | state-force | حارس الازدهار, تحالف حارس الازدهار | Operation Prosperity Guardian, Prosperity Guardian | 2023-12-18/.. | -
# SY
syrian-interior-ministry | official | وزارة الداخلية السورية, الداخلية السورية | Syrian Interior Ministry, Syrian Ministry of Interior
syrian-general-security | state-force | الأمن العام السوري, إدارة الأمن العام, قوات الأمن العام, جهاز الأمن العام | General Security Service of Syria, Syrian General Security
ahmad-al-sharaa | official | أحمد الشرع, الرئيس أحمد الشرع | Ahmed al-Sharaa, Ahmad al-Sharaa
syrian-opposition-factions | descriptor | فصائل المعارضة السورية, الفصائل الثورية, فصائل المعارضة, الجيش الوطني المعارض | Syrian opposition factions, Syrian rebels, rebel factions
syrian-tribes | descriptor | عشائر البدو, مقاتلو العشائر, قوات العشائر, مسلحو العشائر | Bedouin tribes, tribal fighters
suwayda-military-council | armed-group | المجلس العسكري في السويداء, الحرس الوطني في السويداء | Suwayda Military Council
rijal-al-karama | armed-group | حركة رجال الكرامة, رجال الكرامة | Men of Dignity, Rijal al-Karama
deterrence-of-aggression | armed-group | ردع العدوان, غرفة عمليات ردع العدوان | Deterrence of Aggression
hurras-al-din | armed-group | حراس الدين, تنظيم حراس الدين | Hurras al-Din
saraya-ansar-al-sunna | armed-group | سرايا أنصار السنة | Saraya Ansar al-Sunnah
khabour | media | شبكة الخابور, الخابور | Khabour Network
orient-news | media | أورينت نت, أورينت نيوز | Orient News
# IQ
iraqi-federal-police | state-force | الشرطة الاتحادية العراقية, الشرطة الاتحادية | Iraqi Federal Police
iraqi-air-force | state-force | القوة الجوية العراقية, صقور الجو, طيران الجيش العراقي, سلاح الجو العراقي | Iraqi Air Force
tribal-mobilisation | armed-group | الحشد العشائري | Tribal Mobilisation
warithin | armed-group | تشكيل الوارثين, الوارثين | al-Warithin
qasim-al-jabbarin | armed-group | سرية قاصم الجبارين, قاصم الجبارين | Qasim al-Jabbarin
iraqi-resistance-coordination | umbrella | الهيئة التنسيقية للمقاومة العراقية, تنسيقية المقاومة العراقية | Iraqi Resistance Coordination Committee
iraqi-foreign-ministry | official | وزارة الخارجية العراقية, الخارجية العراقية | Iraqi Foreign Ministry
iraqi-interior-ministry | official | وزارة الداخلية العراقية, الداخلية العراقية | Iraqi Interior Ministry
sinjar-resistance | armed-group | وحدات مقاومة سنجار, اليبشة | Sinjar Resistance Units, YBS
ahrar-sinjar | armed-group | أحرار سنجار | Ahrar Sinjar
free-iraq-brigades | armed-group | لواء أحرار العراق, أحرار العراق | Liwa Ahrar al-Iraq
# LB
lebanese-civil-defence | monitor | الدفاع المدني اللبناني | Lebanese Civil Defence, Lebanese Civil Defense
lebanese-red-cross | monitor | الصليب الأحمر اللبناني | Lebanese Red Cross
fajr-forces | armed-group | قوات الفجر, الجماعة الإسلامية في لبنان | Fajr Forces
# PS
aqsa-martyrs | armed-group | كتائب شهداء الأقصى, شهداء الأقصى | al-Aqsa Martyrs' Brigades
abu-ali-mustafa | armed-group | كتائب أبو علي مصطفى, كتائب الشهيد أبو علي مصطفى | Abu Ali Mustafa Brigades
lions-den | armed-group | عرين الأسود | Lions' Den
jenin-battalion | armed-group | كتيبة جنين | Jenin Brigade, Jenin Battalion
tulkarm-battalion | armed-group | كتيبة طولكرم | Tulkarm Brigade, Tulkarm Battalion
mujahideen-brigades | armed-group | كتائب المجاهدين | Mujahideen Brigades
nasser-salah-al-din-brigades | armed-group | ألوية الناصر صلاح الدين | Nasser Salah al-Din Brigades
abu-obeida | official | أبو عبيدة | Abu Obeida, Abu Ubaida
palestinian-authority | official | السلطة الفلسطينية, الأجهزة الأمنية الفلسطينية | Palestinian Authority
gaza-media-office | official | المكتب الإعلامي الحكومي في غزة, المكتب الإعلامي الحكومي | Gaza government media office
# IL
israeli-police | state-force | الشرطة الإسرائيلية, شرطة الاحتلال | Israeli police
israeli-settlers | descriptor | المستوطنون, المستوطنين, مستوطنون, مستوطنين | Israeli settlers, settlers
shin-bet | state-force | الشاباك, جهاز الشاباك | Shin Bet
mossad | state-force | الموساد | Mossad
israeli-defence-ministry | official | وزارة الدفاع الإسرائيلية | Israeli Defence Ministry, Israeli Defense Ministry
# YE
houthi-media | media | الإعلام الحربي اليمني | Yemeni Military Media
yemeni-army | state-force | الجيش اليمني, القوات الحكومية اليمنية | Yemeni army
giants-brigades | armed-group | ألوية العمالقة, قوات العمالقة | Giants Brigades
`;
