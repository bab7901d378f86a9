/** The places of Jordan, Lebanon, Palestine and Israel. The form of a row is described in `../table.ts`. */
export const LEVANT = `
# JO
jordan | country | الأردن, الاردن, المملكة الأردنية | Jordan | - | -
# JO / عمان / Amman
amman | city | العاصمة الأردنية عمان, العاصمة عمان, مدينة عمان | Amman | 31.955 35.945 4 | Amman
# JO / المفرق / Mafraq
mafraq | city | المفرق, محافظة المفرق | Mafraq, al-Mafraq | 32.343 36.208 4 | Mafraq
ruwaished | town | الرويشد | Ruwaished, Ruwayshid | 32.504 38.201 2 | Ruwaished
azraq | base | الأزرق, قاعدة الأزرق, قاعدة موفق السلطي | Muwaffaq Salti air base, Azraq, Muwaffaq al-Salti | 31.83 36.79 5 | -
zaatari | camp | مخيم الزعتري | Zaatari camp, Zaatari | 32.292 36.328 3 | -
# JO / إربد / Irbid
irbid | city | إربد, اربد, محافظة إربد | Irbid | 32.556 35.850 4 | Irbid
ramtha | town | الرمثا, الرمثة | Ramtha, al-Ramtha | 32.559 36.008 2 | Ar Ramthā
# JO / مأدبا / Madaba
madaba | city | مأدبا, مادبا | Madaba | 31.716 35.794 4 | Mādabā
# JO / الزرقاء / Zarqa
zarqa | city | الزرقاء, مدينة الزرقاء | Zarqa, al-Zarqa | 32.073 36.088 4 | Zarqa
# JO / العقبة / Aqaba
aqaba | city | العقبة, ميناء العقبة, مدينة العقبة | Aqaba | 29.527 35.008 4 | Aqaba
# LB
lebanon | country | لبنان, جنوب لبنان, جنوبي لبنان, الجنوب اللبناني, الأراضي اللبنانية | Lebanon, south Lebanon, southern Lebanon | - | -
bekaa | region | البقاع, سهل البقاع, البقاع الغربي | Bekaa, Beqaa, Bekaa Valley, Beqaa Valley | 33.85 35.9 40 | -
shebaa-farms | area | مزارع شبعا, شبعا | Shebaa Farms, Shebaa | 33.30 35.70 8 | -
litani | river | نهر الليطاني, الليطاني | Litani, Litani River | 33.35 35.5 40 | -
# LB / بيروت / Beirut
beirut | city | بيروت, العاصمة اللبنانية, العاصمة بيروت | Beirut | 33.893 35.502 4 | Beirut
dahiyeh | district | الضاحية الجنوبية, الضاحية الجنوبية لبيروت, ضاحية بيروت الجنوبية | Dahiyeh, Dahiya, Beirut's southern suburbs, southern suburbs of Beirut | 33.85 35.51 4 | -
# LB / الجنوب / South
sidon | city | صيدا, قضاء صيدا, مدينة صيدا | Sidon, Saida | 33.558 35.371 4 | Sidon
tyre | city | صور, مدينة صور, قضاء صور | Tyre, Sour | 33.273 35.194 4 | Tyre
naqoura | town | الناقورة | Naqoura, al-Naqoura, Naqura | 33.118 35.140 2 | En Nâqoûra
alma-al-shaab | village | علما الشعب | Alma al-Shaab, Alma ash-Shab | 33.105 35.182 2 | Aalma ech Chaab
iqlim-al-tuffah | area | إقليم التفاح | Iqlim al-Tuffah | 33.48 35.52 8 | -
ain-al-hilweh | camp | عين الحلوة, مخيم عين الحلوة | Ain al-Hilweh, Ein el-Hilweh | 33.543 35.377 2 | -
qana | town | بلدة قانا, قانا | Qana | 33.209 35.299 2 | Qâna
yaroun | village | يارون | Yaroun | 33.08 35.42 3 | -
# LB / النبطية / Nabatieh
nabatieh | city | النبطية, مدينة النبطية, قضاء النبطية | Nabatieh, Nabatiyeh, Nabatiya | 33.379 35.484 4 | Nabatîyé et Tahta
bint-jbeil | town | بنت جبيل | Bint Jbeil, Bint Jbail | 33.119 35.433 2 | Bent Jbaïl
aitaroun | village | عيترون | Aitaroun, Aytaroun | 33.117 35.474 3 | -
ayta-al-shaab | village | عيتا الشعب | Ayta al-Shaab, Aita al-Shaab, Ayta ash-Shab | 33.097 35.335 3 | -
kfar-kila | village | كفركلا, كفر كلا | Kfar Kila, Kafr Kila | 33.277 35.552 2 | Kfar Kila
marjayoun | town | مرجعيون | Marjayoun, Marjeyoun | 33.360 35.591 2 | Marjayoun
khiam | town | الخيام, بلدة الخيام, مدينة الخيام | Khiam, al-Khiam | 33.327 35.611 3 | -
mays-al-jabal | village | ميس الجبل | Mays al-Jabal, Meiss el-Jabal | 33.17 35.53 3 | -
maroun-al-ras | village | مارون الراس, مارون الرأس | Maroun al-Ras | 33.105 35.444 3 | -
blida | village | بلدة بليدا, بليدا | Blida | 33.14 35.52 3 | -
hula-lebanon | village | بلدة حولا, حولا | Houla, Hula | 33.21 35.52 3 | -
# LB / بعلبك الهرمل / Baalbek-Hermel
baalbek | city | بعلبك, مدينة بعلبك | Baalbek, Baalbeck | 34.006 36.218 4 | Baalbek
hermel | town | الهرمل | Hermel, al-Hermel | 34.394 36.385 2 | El Hermel
arsal | town | عرسال | Arsal | 34.179 36.421 2 | Aarsâl
# LB / الشمال / North
tripoli-lebanon | city | طرابلس, طرابلس اللبنانية | Tripoli | 34.434 35.844 4 | Tripoli
# PS
palestine | country | فلسطين, الأراضي الفلسطينية | Palestine, Palestinian territories | - | -
west-bank | region | الضفة الغربية, الضفة, الضفة الغربية المحتلة | West Bank | 31.95 35.25 60 | -
# PS / قطاع غزة / Gaza Strip
gaza | city | غزة, قطاع غزة, مدينة غزة, القطاع | Gaza, Gaza Strip, Gaza City | 31.502 34.467 4 | Gaza
khan-yunis | city | خان يونس, خانيونس | Khan Yunis, Khan Younis, Khan Younes | 31.340 34.306 4 | Khān Yūnis
rafah | city | رفح, مدينة رفح, معبر رفح | Rafah | 31.297 34.244 4 | Rafaḩ
jabalia | city | جباليا, مخيم جباليا | Jabalia, Jabaliya | 31.527 34.483 4 | Jabālyā
beit-lahia | town | بيت لاهيا | Beit Lahia, Beit Lahiya | 31.546 34.495 2 | Bayt Lāhyā
beit-hanoun | town | بيت حانون | Beit Hanoun | 31.535 34.536 2 | Bayt Ḩānūn
deir-al-balah | city | دير البلح | Deir al-Balah, Deir el-Balah | 31.418 34.349 4 | Dayr al Balaḩ
nuseirat | camp | النصيرات, مخيم النصيرات | Nuseirat, al-Nuseirat | 31.449 34.392 2 | An Nuşayrāt
bureij | camp | البريج, مخيم البريج | Bureij, al-Bureij | 31.439 34.403 2 | Al Burayj
netzarim | area | نتساريم, محور نتساريم | Netzarim, Netzarim corridor | 31.47 34.41 4 | -
shujaiya | district | الشجاعية, حي الشجاعية | Shujaiya, Shejaiya, Shuja'iyya | 31.50 34.48 2 | -
philadelphi | area | محور فيلادلفيا, محور صلاح الدين, فيلادلفيا | Philadelphi corridor, Philadelphi | 31.27 34.25 6 | -
kerem-shalom | crossing | كرم أبو سالم, معبر كرم أبو سالم | Kerem Shalom, Karem Abu Salem | 31.228 34.284 2 | -
# PS / الضفة الغربية / West Bank
jenin | city | جنين, مدينة جنين, مخيم جنين | Jenin | 32.459 35.301 4 | Janīn
nablus | city | نابلس | Nablus | 32.221 35.254 4 | Nablus
tulkarm | city | طولكرم | Tulkarm, Tulkarem | 32.312 35.027 4 | Ţūlkarm
ramallah | city | رام الله | Ramallah | 31.900 35.204 4 | Ramallah
hebron | city | مدينة الخليل, الخليل | Hebron | 31.529 35.094 4 | Hebron
jericho | city | أريحا | Jericho | 31.867 35.450 4 | Jericho
bethlehem | city | بيت لحم | Bethlehem | 31.705 35.204 4 | Bethlehem
tubas | city | طوباس | Tubas | 32.321 35.370 4 | Ţūbās
# IL
israel | country | إسرائيل, الأراضي المحتلة عام 48, الداخل المحتل | Israel | - | -
galilee | region | الجليل, إصبع الجليل, الجليل الأعلى, الجليل الغربي | Galilee, Upper Galilee, Western Galilee | 32.9 35.4 25 | -
negev | region | النقب, صحراء النقب | Negev | 30.8 34.8 70 | -
jezreel-valley | area | مرج ابن عامر | Jezreel Valley | 32.6 35.25 15 | -
# IL / حيفا / Haifa
haifa | city | حيفا, حيفا المحتلة, ميناء حيفا, خليج حيفا | Haifa | 32.813 34.999 4 | Haifa
kiryat-bialik | town | كريات بياليك | Kiryat Bialik | 32.828 35.086 2 | Qiryat Bialik
kiryat-ata | town | كريات آتا | Kiryat Ata | 32.811 35.113 2 | Qiryat Ata
# IL / الشمال / Northern
ramat-david | airbase | رامات دافيد, قاعدة رامات دافيد, رمات دافيد | Ramat David | 32.665 35.179 3 | -
acre | city | عكا, مدينة عكا | Acre, Akko | 32.928 35.076 4 | Acre
nahariya | city | نهاريا | Nahariya | 33.009 35.098 4 | Nahariyya
safed | city | صفد, مدينة صفد | Safed, Tzfat | 32.965 35.496 4 | Safed
kiryat-shmona | town | كريات شمونة | Kiryat Shmona | 33.212 35.570 2 | Qiryat Shmona
metula | town | المطلة, مستوطنة المطلة | Metula | 33.279 35.579 2 | Metula
tiberias | city | طبريا, طبرية | Tiberias | 32.794 35.532 4 | Tiberias
afula | city | العفولة | Afula | 32.609 35.289 4 | Afula
nazareth | city | الناصرة | Nazareth | 32.701 35.297 4 | Nazareth
katzrin | town | كتسرين | Katzrin | 32.992 35.691 2 | Katzrin
meron | base | قاعدة ميرون, ميرون | Meron, Mount Meron | 32.997 35.413 3 | -
# IL / الجنوب / Southern
eilat | city | إيلات, أم الرشراش, ايلات | Eilat | 29.558 34.948 4 | Eilat
ashkelon | city | عسقلان | Ashkelon | 31.669 34.571 4 | Ashkelon
ashdod | city | أسدود, أشدود | Ashdod | 31.792 34.650 4 | Ashdod
sderot | town | سديروت | Sderot | 31.525 34.597 2 | Sderot
beersheba | city | بئر السبع | Beersheba, Be'er Sheva | 31.252 34.791 4 | Beersheba
nevatim | airbase | نيفاتيم, قاعدة نيفاتيم | Nevatim | 31.208 35.012 3 | -
dimona | town | ديمونا, ديمونة | Dimona | 31.071 35.033 2 | Dimona
# IL / تل أبيب / Tel Aviv
tel-aviv | city | تل أبيب, تل ابيب, يافا | Tel Aviv, Jaffa | 32.081 34.781 4 | Tel Aviv
# IL / القدس / Jerusalem
jerusalem | city | القدس, مدينة القدس, القدس المحتلة | Jerusalem | 31.769 35.216 4 | Jerusalem
# LB / الجنوب / South
zahrani | town | الزهراني | Zahrani | 33.49 35.34 5 | -
qasmiyeh | area | القاسمية | Qasmiyeh | 33.34 35.26 5 | -
srifa | town | صريفا | Srifa | 33.28 35.40 3 | -
jwaya | town | جويا, بلدة جويا | Jwaya, Jouaiya | 33.23 35.32 3 | -
tayr-debba | village | طير دبا | Tayr Debba, Teir Debba | 33.27 35.26 4 | -
tayr-harfa | village | طيرحرفا, طير حرفا | Tayr Harfa, Teir Harfa | 33.13 35.22 4 | -
dhayra | village | الضهيرة | Dhayra, Dhaira, al-Dhahira | 33.11 35.23 4 | -
yarine | village | يارين | Yarine, Yarin | 33.11 35.24 4 | -
majdal-zoun | village | مجدل زون | Majdal Zoun | 33.16 35.24 4 | -
mansouri | village | بلدة المنصوري | al-Mansouri | 33.18 35.20 4 | -
ramya | village | راميا | Ramya, Ramiya | 33.11 35.30 4 | -
abbasiyeh | town | العباسية, بلدة العباسية | Abbasiyeh | 33.28 35.27 4 | -
sarafand | town | الصرفند | Sarafand | 33.453 35.295 4 | -
ghazieh | town | بلدة الغازية | Ghazieh | 33.52 35.37 4 | -
jezzine | town | جزين | Jezzine | 33.542 35.584 4 | -
# LB / النبطية / Nabatieh
odaisseh | village | العديسة, عديسة | Odaisseh, Adaisseh, Aadaysit | 33.255 35.545 3 | -
houla-nabatieh | village | مركبا | Markaba | 33.233 35.516 3 | -
rab-thalathin | village | رب ثلاثين | Rab Thalathin | 33.25 35.53 4 | -
taybeh-lebanon | town | بلدة الطيبة, الطيبة الجنوبية | Taybeh | 33.276 35.52 4 | -
aitaroun-maroun | village | عيناثا, عيناتا | Ainata, Aynata | 33.13 35.43 3 | -
beit-lif | village | بيت ليف | Beit Lif | 33.12 35.33 4 | -
ain-ebel | village | عين إبل | Ain Ebel | 33.11 35.40 4 | -
rmeish | town | رميش | Rmeish | 33.08 35.37 4 | -
tebnine | town | تبنين | Tebnine, Tibnin | 33.195 35.41 4 | -
kafra | village | بلدة كفرا | Kafra | 33.16 35.34 5 | -
haris | village | بلدة حاريس, حاريس | Hariss | 33.17 35.37 5 | -
shaqra-lebanon | town | بلدة شقرا, شقرا | Chaqra | 33.19 35.46 5 | -
majdal-selm | town | مجدل سلم | Majdal Selm | 33.22 35.46 5 | -
hasbaya | town | حاصبيا | Hasbaya | 33.398 35.685 4 | -
kfar-shouba | village | كفرشوبا, كفر شوبا, تلال كفرشوبا | Kfar Shouba, Kafr Shuba | 33.34 35.68 4 | -
shebaa | village | بلدة شبعا | Shebaa village, village of Shebaa | 33.35 35.74 4 | -
habbariyeh | village | الهبارية | Habbariyeh | 33.37 35.69 4 | -
deir-mimas | village | دير ميماس | Deir Mimas | 33.30 35.55 4 | -
yohmor | village | يحمر الشقيف, بلدة يحمر | Yohmor | 33.31 35.53 5 | -
arnoun | village | أرنون, قلعة الشقيف | Arnoun | 33.32 35.53 4 | -
jabal-al-rihan | mountain | جبل الريحان | Jabal al-Rihan | 33.45 35.57 8 | -
iqlim-jbaa | town | جباع, بلدة جباع | Jbaa | 33.48 35.53 5 | -
kfar-remmen | town | كفررمان, كفر رمان | Kfar Remmen, Kfar Rumman | 33.38 35.51 5 | -
ali-al-taher | area | علي الطاهر | Ali al-Taher | 33.38 35.50 5 | -
# LB / البقاع / Bekaa
zahle | city | زحلة | Zahle, Zahleh | 33.847 35.902 5 | -
rayak | town | رياق | Rayak, Riyaq | 33.85 36.0 5 | -
masnaa | crossing | معبر المصنع, المصنع الحدودي | Masnaa, Masnaa crossing | 33.70 35.91 4 | -
mashghara | town | مشغرة | Mashghara, Machghara | 33.53 35.65 5 | -
sohmor | town | سحمر | Sohmor | 33.51 35.69 5 | -
nabi-chit | town | النبي شيت | Nabi Chit, Nabi Sheet | 33.87 36.11 5 | -
brital | town | بريتال | Brital | 33.94 36.15 5 | -
# LB / جبل لبنان / Mount Lebanon
haret-hreik | district | حارة حريك | Haret Hreik | 33.852 35.509 2 | -
burj-al-barajneh | camp | برج البراجنة | Burj al-Barajneh | 33.845 35.505 2 | -
choueifat | town | الشويفات | Choueifat | 33.806 35.51 4 | -
baabda | town | بعبدا | Baabda | 33.834 35.544 3 | -
# LB / بيروت / Beirut
cola | district | منطقة الكولا | Cola district | 33.876 35.498 2 | -
bachoura | district | الباشورة | Bachoura | 33.887 35.502 2 | -
# PS / قطاع غزة / Gaza Strip
maghazi | camp | المغازي, مخيم المغازي | Maghazi, al-Maghazi | 31.421 34.386 2 | -
shati | camp | مخيم الشاطئ | Shati camp, al-Shati, Beach camp | 31.531 34.445 2 | -
zeitoun-gaza | district | حي الزيتون | Zeitoun, al-Zaytoun | 31.490 34.446 2 | -
tuffah-gaza | district | حي التفاح | Tuffah | 31.513 34.473 2 | -
rimal | district | حي الرمال | Rimal, al-Rimal | 31.522 34.446 2 | -
tal-al-hawa | district | تل الهوى | Tal al-Hawa, Tel al-Hawa | 31.504 34.435 2 | -
sheikh-radwan | district | الشيخ رضوان, حي الشيخ رضوان | Sheikh Radwan | 31.535 34.463 2 | -
sabra-gaza | district | حي الصبرة | Sabra neighbourhood | 31.503 34.447 2 | -
daraj-gaza | district | حي الدرج | Daraj | 31.508 34.464 2 | -
mawasi | area | المواصي, مواصي خان يونس, مواصي رفح | Mawasi, al-Mawasi | 31.34 34.25 6 | -
khuzaa | town | خزاعة | Khuzaa, Khuza'a | 31.307 34.361 4 | Khuzā‘ah
bani-suheila | town | بني سهيلا | Bani Suheila | 31.343 34.323 4 | Banī Suhaylā
abasan | town | عبسان, عبسان الكبيرة | Abasan | 31.324 34.344 3 | -
qarara | town | القرارة | al-Qarara | 31.377 34.341 3 | -
zawaida | town | الزوايدة | al-Zawaida, Zawayda | 31.43 34.375 3 | -
shaboura | camp | مخيم الشابورة | Shaboura | 31.283 34.254 3 | -
tal-al-sultan | district | تل السلطان, حي تل السلطان | Tal al-Sultan, Tel al-Sultan | 31.30 34.23 3 | -
erez | crossing | معبر بيت حانون, معبر إيرز, إيرز | Erez, Erez crossing | 31.559 34.546 2 | -
zikim | area | زيكيم, قاعدة زيكيم | Zikim | 31.61 34.52 3 | -
al-shifa | area | مستشفى الشفاء, مجمع الشفاء الطبي, مجمع الشفاء | al-Shifa Hospital, Shifa hospital | 31.524 34.443 1 | -
kamal-adwan | area | مستشفى كمال عدوان | Kamal Adwan Hospital | 31.545 34.514 1 | -
nasser-hospital | area | مجمع ناصر الطبي, مستشفى ناصر | Nasser Hospital | 31.347 34.293 1 | -
# PS / الضفة الغربية / West Bank
balata | camp | مخيم بلاطة, بلاطة | Balata, Balata camp | 32.211 35.286 2 | -
nur-shams | camp | مخيم نور شمس, نور شمس | Nur Shams | 32.32 35.06 2 | -
faraa | camp | مخيم الفارعة | Faraa camp, al-Faraa | 32.294 35.345 3 | -
qalqilya | city | قلقيلية | Qalqilya | 32.190 34.971 4 | Qalqīlyah
salfit | city | سلفيت | Salfit | 32.084 35.181 4 | Salfīt
huwara | town | بلدة حوارة, حاجز حوارة, حوارة | Huwara, Hawara | 32.152 35.257 4 | Huwara
burqa | village | قرية برقة, بلدة برقة | Burqa | 32.30 35.19 5 | -
jalazone | camp | مخيم الجلزون, الجلزون | Jalazone | 31.951 35.211 2 | -
qabatiya | town | قباطية | Qabatiya | 32.410 35.281 4 | Qabāţīyah
yabad | town | يعبد, بلدة يعبد | Yabad | 32.446 35.168 4 | Ya‘bad
beita | town | بلدة بيتا | Beita | 32.14 35.29 4 | -
masafer-yatta | area | مسافر يطا | Masafer Yatta | 31.39 35.11 8 | -
yatta | town | مدينة يطا, بلدة يطا | Yatta | 31.446 35.094 4 | Yaţţā
jordan-valley | area | الأغوار, غور الأردن, الأغوار الشمالية | Jordan Valley | 32.1 35.5 40 | -
# IL / الشمال / Northern
shlomi | town | شلومي | Shlomi | 33.073 35.145 3 | -
manara | town | المنارة, مستوطنة المنارة, كيبوتس المنارة | Manara | 33.197 35.545 3 | -
margaliot | town | مرغليوت | Margaliot | 33.216 35.545 3 | -
avivim | town | أفيفيم | Avivim | 33.089 35.474 3 | -
arab-al-aramshe | village | عرب العرامشة | Arab al-Aramshe | 33.09 35.22 3 | -
yiftah | town | يفتاح | Yiftah | 33.127 35.552 3 | -
dovev | town | دوفيف | Dovev | 33.051 35.403 3 | -
karmiel | city | كرميئيل | Karmiel | 32.917 35.295 4 | -
beit-hillel | town | بيت هلل | Beit Hillel | 33.21 35.605 3 | -
ein-hashofet | town | إلياكيم, قاعدة إلياكيم | Elyakim, Eliakim | 32.635 35.08 4 | -
# IL / حيفا / Haifa
krayot | area | الكريوت | Krayot | 32.83 35.08 5 | -
binyamina | town | بنيامينا | Binyamina | 32.52 34.95 4 | -
caesarea | town | قيساريا, قيسارية | Caesarea | 32.52 34.90 4 | -
hadera | city | الخضيرة | Hadera | 32.434 34.92 5 | -
# IL / تل أبيب / Tel Aviv
herzliya | city | هرتسليا | Herzliya | 32.166 34.843 4 | -
ramat-gan | city | رمات غان | Ramat Gan | 32.082 34.811 3 | -
bat-yam | city | بات يام | Bat Yam | 32.023 34.75 3 | -
# IL / الوسط / Central
ben-gurion-airport | airport | مطار بن غوريون, مطار بنغوريون, بن غوريون, مطار اللد | Ben Gurion airport, Ben Gurion, Ben-Gurion airport | 32.01 34.885 3 | -
yavne | city | يفنة, يبنة, يفنه | Yavne | 31.878 34.739 4 | -
rishon-lezion | city | ريشون لتسيون | Rishon LeZion | 31.973 34.792 4 | -
rehovot | city | رحوفوت | Rehovot | 31.894 34.812 4 | -
petah-tikva | city | بتاح تكفا | Petah Tikva | 32.088 34.886 4 | -
holon | city | حولون | Holon | 32.011 34.775 4 | -
glilot | base | قاعدة غليلوت, غليلوت | Glilot | 32.146 34.819 3 | -
tel-nof | airbase | قاعدة تل نوف, تل نوف | Tel Nof | 31.839 34.822 3 | -
palmachim | airbase | قاعدة بلماخيم, بلماخيم | Palmachim | 31.897 34.691 4 | -
# IL / الجنوب / Southern
hatzerim | airbase | حتسريم, قاعدة حتسريم, حتسيريم | Hatzerim | 31.233 34.663 4 | -
netivot | town | نتيفوت | Netivot | 31.423 34.589 4 | -
ofakim | town | أوفاكيم | Ofakim | 31.314 34.62 4 | -
reim | town | رعيم | Re'im, Reim | 31.386 34.459 3 | -
beeri | town | بئيري, كيبوتس بئيري | Be'eri | 31.424 34.491 3 | -
nahal-oz | town | ناحل عوز, نحال عوز | Nahal Oz | 31.473 34.497 3 | -
kfar-aza | town | كفار عزة | Kfar Aza | 31.484 34.534 3 | -
nir-oz | town | نير عوز | Nir Oz | 31.31 34.40 3 | -
ramon | airport | مطار رامون, رامون | Ramon airport | 29.724 35.011 4 | -
sde-teiman | base | سدي تيمان | Sde Teiman | 31.28 34.72 4 | -
gaza-envelope | area | غلاف غزة, مستوطنات غلاف غزة | Gaza envelope | 31.4 34.5 15 | -
arad | city | مدينة عراد | Arad | 31.259 35.213 4 | -
# JO / المفرق / Mafraq
jaber | crossing | معبر جابر | Jaber crossing | 32.54 36.20 4 | -
`;
