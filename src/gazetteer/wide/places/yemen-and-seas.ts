/** The places of Yemen, the seas around it, and neighbouring and distant states. The form of a row is described in `../table.ts`. */
export const YEMEN_AND_SEAS = `
# YE
yemen | country | اليمن | Yemen | - | -
# YE / صنعاء / Sanaa
sanaa | city | صنعاء, العاصمة صنعاء, العاصمة اليمنية | Sanaa, Sana'a | 15.355 44.206 4 | Sanaa
sanaa-airport | airport | مطار صنعاء, مطار صنعاء الدولي | Sanaa airport, Sanaa International Airport | 15.476 44.220 3 | -
dailami | airbase | قاعدة الديلمي, قاعدة الديلمي الجوية | al-Dailami air base, Dailami base | 15.48 44.22 4 | -
# YE / الحديدة / Hodeidah
hodeidah | city | الحديدة, محافظة الحديدة, ميناء الحديدة, مدينة الحديدة | Hodeidah, Hudaydah, Al Hudaydah, Hodeida | 14.798 42.955 4 | Al Ḩudaydah
ras-isa | port | رأس عيسى, ميناء رأس عيسى | Ras Isa, Ras Issa | 15.12 42.60 4 | -
salif | port | الصليف, ميناء الصليف | Salif, as-Salif, al-Salif | 15.308 42.671 3 | Aş Şalīf
kathib | area | رأس كثيب, رأس الكثيب | Ras Kathib, Ras Katheeb | 14.92 42.87 5 | -
tuhayta | town | التحيتا | al-Tuhayta, at-Tuhayta | 14.184 43.226 2 | At Tuḩaytā’
durayhimi | town | الدريهمي | al-Durayhimi, ad-Durayhimi | 14.637 43.055 2 | Ad Durayhimī
bajil | town | باجل | Bajil | 15.059 43.287 2 | Bājil
luhayyah | town | اللحية, مديرية اللحية | al-Luhayyah, Luhayyah | 15.703 42.691 2 | Al Luḩayyah
# YE / تعز / Taiz
taiz | city | تعز, محافظة تعز | Taiz, Taizz | 13.580 44.021 4 | Taiz
mokha | port | المخا, المخاء, ميناء المخا | Mokha, Mocha, al-Mokha | 13.318 43.250 3 | Mocha
bab-al-mandab | strait | باب المندب, مضيق باب المندب | Bab al-Mandab, Bab el-Mandeb, Bab al-Mandeb | 12.6 43.35 25 | -
# YE / عدن / Aden
aden | city | عدن, مدينة عدن | Aden | 12.780 45.039 4 | Aden
# YE / صعدة / Saada
saada | city | صعدة, محافظة صعدة | Saada, Sa'dah, Saadah | 16.940 43.764 4 | Sa'dah
# YE / حجة / Hajjah
hajjah | city | محافظة حجة, حجة | Hajjah, Hajja | 15.694 43.606 4 | Ḩajjah
midi | port | ميدي, مديرية ميدي | Midi | 16.321 42.813 3 | Mīdī
abs | town | مديرية عبس | Abs district | 16.003 43.197 2 | Abs
# YE / مأرب / Marib
marib | city | مأرب, محافظة مأرب | Marib, Ma'rib | 15.463 45.326 4 | Ma'rib
# YE / شبوة / Shabwa
shabwa | governorate | شبوة, محافظة شبوة | Shabwa, Shabwah | 14.6 47.0 90 | -
# YE / البيضاء / al-Bayda
bayda-yemen | governorate | محافظة البيضاء, البيضاء | al-Bayda, al-Baydha | 13.985 45.573 2 | Al Bayda
# YE / حضرموت / Hadramawt
hadramawt | governorate | حضرموت, محافظة حضرموت | Hadramawt, Hadhramaut, Hadramaut | 16.0 49.5 200 | -
mukalla | city | المكلا | Mukalla, al-Mukalla | 14.542 49.124 4 | Mukalla
# YE / المهرة / al-Mahrah
mahrah | governorate | محافظة المهرة, المهرة | al-Mahrah, Mahra, al-Mahra | 16.7 51.8 120 | -
# YE / ذمار / Dhamar
dhamar | city | ذمار | Dhamar | 14.543 44.405 4 | Dhamār
# YE / إب / Ibb
ibb | city | إب, محافظة إب, مدينة إب | Ibb | 13.967 44.183 4 | Ibb
# YE / عمران / Amran
amran | city | محافظة عمران, مدينة عمران | Amran | 15.659 43.944 5 | -
# YE / الجوف / al-Jawf
jawf | governorate | محافظة الجوف, الجوف | al-Jawf | 16.6 45.5 90 | -
# YE / أبين / Abyan
abyan | governorate | أبين, محافظة أبين | Abyan | 13.6 46.1 70 | -
# YE / لحج / Lahij
lahij | city | لحج, محافظة لحج | Lahij, Lahj | 13.057 44.882 4 | Laḩij
# YE / الضالع / al-Dhale
dhale | city | الضالع, محافظة الضالع | al-Dhale, ad-Dali, Dhale | 13.696 44.731 4 | Aḑ Ḑāli‘
# YE / سقطرى / Socotra
socotra | island | سقطرى, جزيرة سقطرى, أرخبيل سقطرى | Socotra | 12.5 53.9 60 | -
# -
red-sea | sea | البحر الأحمر, جنوب البحر الأحمر, جنوبي البحر الأحمر | Red Sea, southern Red Sea | 16.0 41.0 500 | -
gulf-of-aden | sea | خليج عدن | Gulf of Aden | 12.5 47.5 300 | -
arabian-sea | sea | بحر العرب, البحر العربي | Arabian Sea | 15.0 62.0 800 | -
mediterranean | sea | البحر المتوسط, البحر الأبيض المتوسط, شرق المتوسط | Mediterranean, Mediterranean Sea, eastern Mediterranean | 34.0 33.0 600 | -
black-sea | sea | البحر الأسود | Black Sea | 43.5 34.0 400 | -
hormuz | strait | مضيق هرمز | Strait of Hormuz | 26.57 56.25 50 | -
persian-gulf | sea | الخليج العربي, الخليج الفارسي | Persian Gulf, Arabian Gulf | 27.0 51.0 350 | -
suez-canal | area | قناة السويس | Suez Canal | 30.7 32.34 80 | -
indian-ocean | sea | المحيط الهندي | Indian Ocean | 5.0 65.0 2000 | -
middle-east | region | الشرق الأوسط | Middle East | 31.0 42.0 1500 | -
# IR
iran | country | إيران, ايران, الجمهورية الإسلامية الإيرانية, الأراضي الإيرانية | Iran | - | -
tehran | city | طهران, العاصمة الإيرانية | Tehran | 35.694 51.422 4 | Tehran
isfahan | city | أصفهان, اصفهان | Isfahan, Esfahan | 32.652 51.675 4 | Isfahan
kerman | city | كرمان | Kerman | 30.283 57.079 4 | Kerman
tabriz | city | تبريز | Tabriz | 38.080 46.292 4 | Tabriz
bandar-abbas | port | بندر عباس | Bandar Abbas | 27.186 56.281 3 | Bandar Abbas
natanz | area | نطنز, منشأة نطنز | Natanz | 33.72 51.73 5 | -
fordow | area | فوردو, فردو, منشأة فوردو | Fordow, Fordo | 34.885 50.996 3 | -
saravan | town | سراوان | Saravan | 27.371 62.334 5 | -
balochistan | region | بلوشستان, سيستان وبلوشستان | Balochistan, Sistan-Baluchestan, Sistan and Baluchestan | 28.0 63.0 300 | -
# PK
pakistan | country | باكستان | Pakistan | - | -
panjgur | town | بنجكور, بنجغور | Panjgur | 26.972 64.095 2 | Panjgur
# TR
turkey | country | تركيا | Turkey, Türkiye | - | -
ankara | city | أنقرة | Ankara | 39.920 32.854 4 | Ankara
istanbul | city | إسطنبول, اسطنبول | Istanbul | 41.014 28.950 4 | Istanbul
gaziantep | city | غازي عنتاب, عنتاب | Gaziantep, Antep | 37.059 37.383 4 | Gaziantep
kilis | city | كيليس, كلس | Kilis | 36.716 37.115 4 | Kilis
sanliurfa | city | شانلي أورفا, أورفا | Sanliurfa, Urfa | 37.167 38.794 4 | Şanlıurfa
incirlik | airbase | إنجرليك, قاعدة إنجرليك | Incirlik | 37.002 35.426 3 | -
# SA
saudi-arabia | country | السعودية, المملكة العربية السعودية | Saudi Arabia | - | -
riyadh | city | العاصمة السعودية, الرياض | Riyadh | 24.688 46.722 4 | Riyadh
jeddah | city | جدة, مدينة جدة | Jeddah, Jedda | 21.490 39.186 4 | Jeddah
jizan | city | جازان, جيزان | Jizan, Jazan | 16.889 42.551 4 | Jizan
najran | city | نجران | Najran | 17.57 44.23 8 | -
abha | city | أبها, مطار أبها | Abha | 18.216 42.505 4 | Abha
# KW
kuwait | country | الكويت | Kuwait | - | -
# QA
qatar | country | قطر, دولة قطر | Qatar | - | -
doha | city | الدوحة | Doha | 25.285 51.531 4 | Doha
al-udeid | airbase | قاعدة العديد, العديد الجوية | al-Udeid, Al Udeid Air Base | 25.117 51.315 3 | -
# AE
uae | country | الإمارات, الإمارات العربية المتحدة | United Arab Emirates, UAE | - | -
abu-dhabi | city | أبوظبي, أبو ظبي | Abu Dhabi | 24.451 54.397 4 | Abu Dhabi
# BH
bahrain | country | البحرين | Bahrain | - | -
# EG
egypt | country | مصر, جمهورية مصر العربية | Egypt | - | -
cairo | city | القاهرة | Cairo | 30.063 31.250 4 | Cairo
sinai | region | سيناء, شبه جزيرة سيناء | Sinai | 29.5 33.8 120 | -
# US
united-states | country | الولايات المتحدة, الولايات المتحدة الأميركية, أميركا | United States, U.S., USA | - | -
washington | city | واشنطن | Washington, Washington DC | 38.895 -77.036 8 | -
# DJ
djibouti | country | جيبوتي | Djibouti | - | -
# YE / الحديدة / Hodeidah
hays | town | مديرية حيس, مدينة حيس | Hays | 13.93 43.48 5 | -
kamaran | island | جزيرة كمران, كمران | Kamaran | 15.34 42.60 6 | -
zabid | town | زبيد, مديرية زبيد | Zabid | 14.20 43.32 4 | -
hanish | island | جزيرة حنيش, جزر حنيش | Hanish | 13.72 42.75 10 | -
# YE / صنعاء / Sanaa
attan | area | جبل عطان, عطان, فج عطان | Attan, Faj Attan | 15.31 44.17 4 | -
jabal-nuqum | mountain | جبل نقم | Mount Nuqum, Jabal Nuqum | 15.34 44.25 4 | -
sanhan | area | سنحان, مديرية سنحان | Sanhan | 15.2 44.3 10 | -
haziz | area | حزيز, محطة حزيز | Haziz, Hezyaz | 15.26 44.22 4 | -
bani-hushaysh | area | بني حشيش | Bani Hushaysh | 15.45 44.33 10 | -
# YE / صعدة / Saada
kitaf | town | مديرية كتاف | Kitaf | 17.1 44.1 15 | -
baqim | town | باقم, مديرية باقم | Baqim | 17.43 43.45 8 | -
razih | town | مديرية رازح | Razih | 16.97 43.23 10 | -
# YE / مأرب / Marib
sirwah | town | صرواح, مديرية صرواح | Sirwah | 15.45 45.02 8 | -
madghal | town | مدغل, مديرية مدغل | Madghal | 15.68 44.98 12 | -
# YE / تعز / Taiz
maqbanah | town | مقبنة, مديرية مقبنة | Maqbanah | 13.6 43.75 12 | -
# YE / شبوة / Shabwa
ataq | city | مدينة عتق | Ataq | 14.54 46.83 5 | -
bayhan | town | بيحان | Bayhan | 14.80 45.72 6 | -
# YE / حضرموت / Hadramawt
seiyun | city | سيئون, سيؤون | Seiyun, Sayun | 15.94 48.79 5 | -
# YE / أبين / Abyan
zinjibar | city | زنجبار | Zinjibar | 13.13 45.38 5 | -
# IR
hamadan | city | همدان, همذان | Hamadan | 34.80 48.51 5 | -
shiraz | city | شيراز | Shiraz | 29.61 52.53 5 | -
mashhad | city | مشهد الإيرانية, مدينة مشهد | Mashhad | 36.30 59.61 6 | -
karaj | city | مدينة كرج | Karaj | 35.83 50.97 5 | -
qom | city | مدينة قم, قم الإيرانية | Qom | 34.64 50.88 5 | -
ahvaz | city | الأهواز, الأحواز | Ahvaz, Ahwaz | 31.32 48.68 5 | -
kermanshah | city | كرمانشاه | Kermanshah | 34.31 47.07 5 | -
bushehr | city | بوشهر | Bushehr | 28.92 50.84 5 | -
arak-iran | city | أراك الإيرانية, مفاعل أراك, مدينة أراك | Arak | 34.09 49.69 5 | -
parchin | base | بارشين, مجمع بارشين | Parchin | 35.52 51.77 5 | -
khojir | base | خجير, مجمع خجير | Khojir | 35.67 51.65 5 | -
zahedan | city | زاهدان | Zahedan | 29.50 60.86 5 | -
chabahar | port | تشابهار, جابهار | Chabahar | 25.29 60.64 5 | -
kharg | island | جزيرة خرج, جزيرة خارك | Kharg Island | 29.24 50.32 5 | -
south-pars | field | بارس الجنوبي, حقل بارس الجنوبي | South Pars | 27.5 52.6 30 | -
ilam | city | إيلام, ايلام | Ilam | 33.64 46.42 5 | -
khuzestan | region | خوزستان, محافظة خوزستان | Khuzestan | 31.3 48.7 150 | -
mahabad | city | مهاباد | Mahabad | 36.76 45.72 5 | -
rask | town | مدينة راسك, راسك | Rask | 26.24 61.40 6 | -
# TR
diyarbakir | city | ديار بكر | Diyarbakir | 37.91 40.22 5 | -
hatay | city | هاتاي, هطاي | Hatay, Antakya | 36.20 36.16 8 | -
sirnak | city | شرناق | Sirnak, Şırnak | 37.52 42.46 5 | -
hakkari | city | هكاري, حكاري | Hakkari | 37.57 43.74 5 | -
mardin | city | ماردين | Mardin | 37.31 40.74 5 | -
# KW
kuwait-city | city | مدينة الكويت | Kuwait City | 29.37 47.98 5 | -
# AE
fujairah | port | الفجيرة | Fujairah | 25.12 56.33 5 | -
dubai | city | دبي | Dubai | 25.20 55.27 6 | -
# SA
khamis-mushait | city | خميس مشيط | Khamis Mushait | 18.31 42.73 5 | -
abqaiq | field | بقيق, أبقيق | Abqaiq | 25.94 49.68 5 | -
yanbu | port | ينبع | Yanbu | 24.09 38.06 5 | -
ras-tanura | port | رأس تنورة | Ras Tanura | 26.64 50.16 5 | -
# EG
taba | town | مدينة طابا, طابا | Taba | 29.49 34.89 4 | -
nuweiba | town | نويبع | Nuweiba | 29.03 34.66 4 | -
arish | city | مدينة العريش, العريش | Arish, al-Arish | 31.13 33.80 4 | -
# OM
oman | country | سلطنة عمان | Oman, Sultanate of Oman | - | -
# SO
somalia | country | الصومال | Somalia | - | -
mogadishu | city | مقديشو | Mogadishu | 2.04 45.34 5 | -
# ER
eritrea | country | إريتريا, ارتريا | Eritrea | - | -
# ET
ethiopia | country | إثيوبيا, اثيوبيا | Ethiopia | - | -
# CY
cyprus | country | قبرص | Cyprus | - | -
# AF
afghanistan | country | أفغانستان, افغانستان | Afghanistan | - | -
kabul | city | كابل, كابول | Kabul | 34.53 69.17 6 | -
`;
