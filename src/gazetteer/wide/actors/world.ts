/** States beyond the region, their forces and offices, international bodies, agencies and broadcasters. The form of a row is described in `../table.ts`. */
export const WORLD_ACTORS = `
# IR
iran | state-force | إيران, ايران, طهران | Iran, Tehran
irgc-quds | state-force | فيلق القدس | Quds Force, IRGC Quds Force
iranian-army | state-force | الجيش الإيراني, القوات الإيرانية | Iranian army, Iranian forces, Iranian military
iranian-foreign-ministry | official | وزارة الخارجية الإيرانية, الخارجية الإيرانية | Iranian Foreign Ministry
tasnim | media | وكالة تسنيم, تسنيم | Tasnim, Tasnim News Agency
fars | media | وكالة فارس, وكالة أنباء فارس | Fars News Agency, Fars News
irna | media | وكالة إرنا, إرنا | IRNA
jaish-al-adl | armed-group | جيش العدل | Jaish al-Adl
# US
centcom | state-force | القيادة المركزية الأميركية, سنتكوم, القيادة المركزية, القيادة الوسطى, القيادة الوسطى الأميركية, القيادة المركزية للقوات الأميركية | CENTCOM, Centcom, U.S. Central Command, US Central Command, United States Central Command, Central Command
pentagon-spokesman | official | المتحدث باسم البنتاغون, باتريك ريدر, ريدر, رايدر, بات رايدر, المتحدث باسم وزارة الدفاع الأميركية, متحدث باسم البنتاغون, المتحدثة باسم البنتاغون, سابرينا سينغ | Pentagon spokesman (Pat Ryder), Pat Ryder, Ryder, Patrick Ryder, Pentagon spokesman, Pentagon spokesperson, Pentagon press secretary, Sabrina Singh
lloyd-austin | official | لويد أوستن, أوستن, وزير الدفاع الأميركي | Lloyd Austin, Austin, US Defense Secretary | 2021-01-22/2025-01-20 | -
joe-biden | official | جو بايدن, بايدن | Joe Biden, Biden, President Biden | 2021-01-20/2025-01-20 | -
donald-trump | official | دونالد ترامب, ترامب | Donald Trump, Trump, President Trump
white-house | official | البيت الأبيض, جون كيربي, كيربي | White House (John Kirby), White House, John Kirby, Kirby
us-state-department | official | وزارة الخارجية الأميركية, الخارجية الأميركية | US State Department, State Department, U.S. Department of State
us-navy | state-force | البحرية الأميركية | US Navy, U.S. Navy
united-states | state-force | الولايات المتحدة, الولايات المتحدة الأميركية, أميركا, واشنطن | United States, U.S., Washington
# RU
russia | state-force | روسيا, الطيران الحربي الروسي, القوات الروسية, النظام وروسيا, الاتحاد الروسي, الجيش الروسي, الطيران الروسي, الطائرات الحربية الروسية, موسكو | Russia (Russian forces), Russia, Russian, Russian forces, Russian army, Russian military, Moscow
russian-mod | official | وزارة الدفاع الروسية, الدفاع الروسية | Russian Ministry of Defence, Russian Defence Ministry, Russian Defense Ministry, Russian Ministry of Defense
hmeimim-centre | official | المركز الروسي للمصالحة, مركز حميميم, مركز المصالحة الروسي | Russian Reconciliation Centre, Russian Reconciliation Center
wagner | armed-group | مجموعة فاغنر, فاغنر | Wagner Group, Wagner | 2014/.. | -
tass | media | تاس, وكالة تاس | TASS
sputnik | media | سبوتنيك, وكالة سبوتنيك | Sputnik
ria | media | ريا نوفوستي, وكالة نوفوستي | RIA Novosti, RIA
interfax | media | إنترفاكس, وكالة إنترفاكس | Interfax
# UA
ukraine-state | state-force | أوكرانيا, اوكرانيا | Ukraine
ukrainian-army | state-force | القوات الأوكرانية, الجيش الأوكراني, القوات المسلحة الأوكرانية | Ukrainian forces, Ukrainian army, Armed Forces of Ukraine, Ukrainian military
ukrainian-air-force | state-force | القوات الجوية الأوكرانية, سلاح الجو الأوكراني | Ukrainian Air Force, Ukraine's air force, Ukrainian air force
ukrainian-general-staff | official | هيئة الأركان العامة الأوكرانية, هيئة الأركان الأوكرانية, الأركان العامة الأوكرانية | General Staff of Ukraine, Ukrainian General Staff
ukrainian-authorities | official | السلطات الأوكرانية | Ukrainian authorities
zelensky | official | زيلينسكي, فولوديمير زيلينسكي | Volodymyr Zelensky, Zelensky, Zelenskyy, Zelenskiy
sbu | state-force | جهاز الأمن الأوكراني | Security Service of Ukraine, SBU
hur | state-force | الاستخبارات العسكرية الأوكرانية, المخابرات العسكرية الأوكرانية | Ukrainian military intelligence, HUR
hrmmu | monitor | بعثة الأمم المتحدة لرصد حقوق الإنسان في أوكرانيا | HRMMU, UN Human Rights Monitoring Mission in Ukraine | 2014-03/.. | -
ukrinform | media | أوكرينفورم | Ukrinform
# TR
turkey | state-force | تركيا, أنقرة | Turkey, Türkiye, Ankara
turkish-army | state-force | الجيش التركي, القوات التركية, القوات المسلحة التركية, الطيران التركي, مقاتلات تركية | Turkish army, Turkish forces, Turkish Armed Forces, Turkish military
turkish-mod | official | وزارة الدفاع التركية, الدفاع التركية | Turkish Ministry of Defence, Turkish Defence Ministry, Turkish Defense Ministry, Turkish Ministry of National Defence
turkish-intelligence | state-force | الاستخبارات التركية, المخابرات التركية, جهاز الاستخبارات التركي | Turkish intelligence, National Intelligence Organisation
anadolu | media | وكالة الأناضول, الأناضول | Anadolu, Anadolu Agency
# JO
jordanian-army | state-force | الجيش الأردني, القوات المسلحة الأردنية, الجيش العربي الأردني | Jordanian army, Jordanian Armed Forces, Jordan Armed Forces
jordanian-public-security | official | مديرية الأمن العام الأردنية, مديرية الأمن العام, الأمن العام الأردني | Jordanian Public Security Directorate, Public Security Directorate
petra | media | وكالة بترا, وكالة الأنباء الأردنية | Petra News Agency, Jordan News Agency
# GB
british-army | state-force | القوات البريطانية, الجيش البريطاني, سلاح الجو الملكي البريطاني | British forces, Royal Air Force, RAF
uk-mod | official | وزارة الدفاع البريطانية | UK Ministry of Defence, British Ministry of Defence, British Defence Ministry
bbc | media | بي بي سي, هيئة الإذاعة البريطانية | BBC
reuters | media | وكالة رويترز, رويترز | Reuters
sky-news-arabia | media | سكاي نيوز عربية, سكاي نيوز | Sky News Arabia, Sky News
guardian | media | الغارديان, صحيفة الغارديان | The Guardian
# FR
french-army | state-force | القوات الفرنسية, الجيش الفرنسي | French forces, French army
afp | media | وكالة فرانس برس, فرانس برس, الفرنسية, وكالة الصحافة الفرنسية | AFP, Agence France-Presse
# -
islamic-state | armed-group | تنظيم الدولة الإسلامية, داعش, تنظيم الدولة, تنظيم داعش, الدولة الإسلامية | Islamic State (ISIS), ISIS, Islamic State, ISIL, Daesh | 2013-04-08/.. | -
al-qaeda | armed-group | تنظيم القاعدة | Al-Qaeda, al-Qaida
inherent-resolve | state-force | العزم الصلب, قوة المهام المشتركة عملية العزم الصلب | Operation Inherent Resolve, Combined Joint Task Force | 2014-10-17/.. | -
un | official | الأمم المتحدة | United Nations, UN
un-security-council | official | مجلس الأمن, مجلس الأمن الدولي | UN Security Council, Security Council
ohchr | monitor | المفوضية السامية لحقوق الإنسان, مفوضية الأمم المتحدة السامية لحقوق الإنسان, مفوضية حقوق الإنسان | OHCHR, UN Human Rights Office
iaea | monitor | الوكالة الدولية للطاقة الذرية | IAEA, International Atomic Energy Agency
who | monitor | منظمة الصحة العالمية | World Health Organization, World Health Organisation
icrc | monitor | اللجنة الدولية للصليب الأحمر | ICRC, International Committee of the Red Cross
hrw | monitor | هيومن رايتس ووتش | Human Rights Watch, HRW
amnesty | monitor | منظمة العفو الدولية | Amnesty International
isw-ctp | monitor | معهد دراسة الحرب, معهد دراسات الحرب | Institute for the Study of War (ISW), Institute for the Study of War, ISW, ISW–CTP
acled | monitor | أكليد | ACLED
memri | monitor | ميمري | MEMRI
nato | state-force | حلف شمال الأطلسي, الناتو, حلف الناتو | NATO
arab-coalition | state-force | التحالف العربي, تحالف دعم الشرعية | Saudi-led coalition, Arab Coalition | 2015-03-26/.. | -
cnn | media | سي أن أن, سي إن إن, شبكة سي إن إن | CNN
dpa | media | د ب أ, وكالة الأنباء الألمانية, دب أ | dpa, Deutsche Presse-Agentur
wsj | media | وول ستريت جورنال, صحيفة وول ستريت جورنال | Wall Street Journal, WSJ
nyt | media | نيويورك تايمز, صحيفة نيويورك تايمز | New York Times
washington-post | media | واشنطن بوست, صحيفة واشنطن بوست | Washington Post
ap | media | أسوشيتد برس, وكالة أسوشيتد برس, أسوشييتد برس | Associated Press, AP
fox-news | media | فوكس نيوز | Fox News
nbc | media | إن بي سي, شبكة إن بي سي | NBC News, NBC
abc | media | إيه بي سي, شبكة إيه بي سي | ABC News
cbs | media | سي بي إس, شبكة سي بي إس | CBS News
axios | media | أكسيوس, موقع أكسيوس | Axios
politico | media | بوليتيكو | Politico
al-jazeera | media | قناة الجزيرة, الجزيرة نت, الجزيرة | Al Jazeera, Al-Jazeera
al-arabiya | media | العربية, قناة العربية, العربية نت, العربية الحدث | Al Arabiya
al-hadath | media | الحدث, قناة الحدث | Al Hadath
al-hurra | media | الحرة, قناة الحرة | Al Hurra, Alhurra
al-araby | media | التلفزيون العربي, العربي الجديد | Al Araby TV, Al-Araby Al-Jadeed
asharq | media | الشرق للأخبار, قناة الشرق, الشرق الأوسط اللندنية | Asharq News, Asharq al-Awsat
spa | media | وكالة الأنباء السعودية, واس | Saudi Press Agency
# SD
sudanese-army | state-force | الجيش السوداني, القوات المسلحة السودانية | Sudanese army, Sudanese Armed Forces, Sudan's army, Sudanese military
rsf | armed-group | قوات الدعم السريع, الدعم السريع, مليشيا الدعم السريع | Rapid Support Forces, RSF
sudan-sovereignty-council | official | مجلس السيادة السوداني, مجلس السيادة | Sudanese Sovereignty Council
sudan-joint-force | armed-group | القوة المشتركة لحركات الكفاح المسلح, القوة المشتركة | Joint Force of Armed Struggle Movements
splm-n | armed-group | الحركة الشعبية لتحرير السودان, الحركة الشعبية شمال | SPLM-N
sudan-resistance-committees | monitor | لجان المقاومة, لجان مقاومة الفاشر, تنسيقية لجان المقاومة | resistance committees, Resistance Committee
sudan-emergency-lawyers | monitor | محامو الطوارئ | Emergency Lawyers
sudan-doctors-network | monitor | شبكة أطباء السودان | Sudan Doctors Network, Sudanese Doctors Network
sudan-tribune | media | سودان تريبيون | Sudan Tribune
radio-dabanga | media | راديو دبنقا, دبنقا | Radio Dabanga
# LY
libyan-national-army | armed-group | الجيش الوطني الليبي, قوات حفتر, القيادة العامة الليبية | Libyan National Army, LNA, Haftar's forces
libyan-unity-government | official | حكومة الوحدة الوطنية الليبية, حكومة الدبيبة, حكومة الوحدة الوطنية | Government of National Unity, GNU
libyan-444-brigade | armed-group | اللواء 444, اللواء 444 قتال | 444 Brigade
libyan-rada | armed-group | جهاز الردع, قوة الردع الخاصة | Rada Special Deterrence Force, Rada
libyan-ssa | armed-group | جهاز دعم الاستقرار | Stability Support Apparatus
# EG
egyptian-army | state-force | الجيش المصري, القوات المسلحة المصرية | Egyptian army, Egyptian military
# PK
pakistani-army | state-force | الجيش الباكستاني | Pakistani army, Pakistani military
ttp | armed-group | حركة طالبان باكستان, طالبان باكستان | Pakistani Taliban, TTP
# AF
taliban | armed-group | حركة طالبان, طالبان | Taliban
is-khorasan | armed-group | تنظيم الدولة ولاية خراسان, داعش خراسان, ولاية خراسان | ISIS-K, Islamic State Khorasan
# SO
al-shabaab | armed-group | حركة الشباب | al-Shabaab
# NG
boko-haram | armed-group | بوكو حرام | Boko Haram
# IR
iranian-defence-ministry | official | وزارة الدفاع الإيرانية | Iranian Defence Ministry, Iranian Defense Ministry
iranian-air-defence | state-force | الدفاعات الجوية الإيرانية, الدفاع الجوي الإيراني | Iranian air defences, Iranian air defenses
mehr | media | وكالة مهر, وكالة أنباء مهر | Mehr News
# UA
ukrainian-navy | state-force | البحرية الأوكرانية | Ukrainian Navy
ukrainian-mod | official | وزارة الدفاع الأوكرانية, الدفاع الأوكرانية | Ukrainian Defence Ministry, Ukrainian Defense Ministry
ukrainian-emergency-service | monitor | خدمة الطوارئ الأوكرانية, خدمات الطوارئ الأوكرانية | State Emergency Service of Ukraine
# RU
fsb | state-force | جهاز الأمن الفدرالي الروسي | FSB, Federal Security Service
kremlin | official | الكرملين | Kremlin
# US
us-air-force | state-force | سلاح الجو الأميركي | US Air Force, U.S. Air Force
us-army-command | official | هيئة الأركان الأميركية المشتركة | Joint Chiefs of Staff
# -
eu | official | الاتحاد الأوروبي | European Union
arab-league | official | جامعة الدول العربية, الجامعة العربية | Arab League
msf | monitor | أطباء بلا حدود, منظمة أطباء بلا حدود | Doctors Without Borders, MSF
iom | monitor | المنظمة الدولية للهجرة | International Organization for Migration
ocha | monitor | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية, أوتشا | OCHA
airwars | monitor | إيروورز, منظمة إيروورز | Airwars
bellingcat | monitor | بيلينغكات | Bellingcat
new-arab | media | موقع العربي الجديد | The New Arab
france-24 | media | فرانس 24 | France 24
dw | media | دويتشه فيله | Deutsche Welle
telegraph | media | صحيفة التلغراف, ديلي تلغراف | The Telegraph, Daily Telegraph
ft | media | فايننشال تايمز | Financial Times
`;
