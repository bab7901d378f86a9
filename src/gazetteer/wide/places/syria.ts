/** The places of Syria. The form of a row is described in `../table.ts`. */
export const SYRIA = `
# SY
northwest-syria | region | شمال غربي سوريا, شمال غرب سوريا, الشمال الغربي السوري | Northwest Syria, north-west Syria, northwestern Syria | 35.9 36.6 60 | -
northeast-syria | region | شمال شرقي سوريا, شمال شرق سوريا, شمالي شرقي سوريا | Northeast Syria, north-east Syria, northeastern Syria | 36.3 40.6 100 | -
southern-syria | region | جنوبي سوريا, جنوب سوريا, الجنوب السوري | Southern Syria, south Syria | 32.8 36.3 70 | -
syrian-desert | region | البادية السورية, بادية الشام | Syrian Desert, Syrian Badia | 34.5 38.8 150 | -
euphrates | river | نهر الفرات, ضفتي الفرات, ضفاف الفرات | Euphrates, Euphrates River | 35.3 40.1 250 | -
golan | area | الجولان, الجولان المحتل, الجولان السوري, هضبة الجولان, مرتفعات الجولان | Golan Heights, Golan | 33.0 35.8 30 | -
majdal-shams | town | مجدل شمس | Majdal Shams | 33.270 35.772 2 | Majdal Shams
hermon | mountain | جبل الشيخ | Mount Hermon, Jabal al-Sheikh | 33.416 35.857 10 | -
# SY / الحسكة / al-Hasakah
hasakah | governorate | الحسكة, محافظة الحسكة, ريف الحسكة, مدينة الحسكة | al-Hasakah, Hasaka, Hasakeh, al-Hasaka, al-Hasakeh, Hassakeh | 36.502 40.748 70 | -
qamishli | city | القامشلي, قامشلي, القامشلو | Qamishli, al-Qamishli, Qamishly | 37.052 41.231 4 | Al Qāmishlī
malikiyah | town | المالكية, ديريك, ناحية المالكية, مدينة المالكية | al-Malikiyah, Derik, Malikiyah, al-Malikiya | 37.177 42.140 2 | Al Mālikīyah
ras-al-ayn | town | رأس العين, سري كانيه | Ras al-Ayn, Ras al-Ain, Sere Kaniye | 36.850 40.071 2 | Ra’s al ‘Ayn
tal-tamr | town | تل تمر | Tal Tamr, Tell Tamer, Tal Tamer, Tel Tamer | 36.656 40.371 2 | Tall Tamr
amuda | town | عامودا | Amuda, Amouda, Amude | 37.104 40.930 2 | ‘Āmūdā
darbasiyah | town | الدرباسية | al-Darbasiyah, Darbasiyah, al-Darbasiya | 37.073 40.652 2 | Ad Darbāsīyah
dahr-al-arab | village | ظهر العرب | Dahr al-Arab | 37.07 40.45 20 | -
taql-baql | village | تقل بقل | Taql Baql | 37.06 42.05 15 | -
yaarubiyah | town | اليعربية, تل كوجر | al-Yaarubiyah, Yaroubiyah, al-Yarubiyah | 36.811 42.062 2 | Al Ya‘rubīyah
qahtaniyah-hasakah | town | القحطانية, تربسبيه | al-Qahtaniyah, Tirbespiye | 37.029 41.546 2 | Al Qaḩţānīyah
hol | town | الهول, مخيم الهول, بلدة الهول | al-Hol, al-Hawl, al-Hol camp, al-Hawl camp | 36.390 41.150 2 | Al Ḩawl
tal-hamis | town | تل حميس | Tal Hamis, Tell Hamis | 36.757 41.399 2 | Tall Ḩamīs
markada | town | مركدة | Markada, Markadah | 35.746 40.753 2 | Markadah
himo | base | قاعدة هيمو, هيمو | Himo, Hemo base | 37.04 41.17 6 | -
wazir-rest-house | base | قاعدة استراحة الوزير, استراحة الوزير | Istirahat al-Wazir, Wazir rest house | 36.63 40.63 10 | -
jabal-abd-al-aziz | mountain | جبل عبد العزيز | Mount Abdulaziz, Jabal Abd al-Aziz | 36.42 40.25 25 | -
# SY / دير الزور / Deir ez-Zor
bukamal | town | البوكمال, البو كمال, بوكمال, أبو كمال, مدينة البوكمال | al-Bukamal, Abu Kamal, Albu Kamal, Bukamal, Albukamal, Abukamal | 34.452 40.919 2 | Ālbū Kamāl
mayadin | town | الميادين, مدينة الميادين, بادية الميادين, ريف الميادين | Mayadin, al-Mayadin, Mayadeen, Al Mayadeen | 35.020 40.452 2 | Al Mayādīn
quriyah | town | القورية | al-Quriyah, al-Qouriyah, Quriya | 34.96 40.53 3 | -
ashara | town | العشارة | al-Ashara, al-Asharah, Ashara | 34.921 40.560 2 | Al ‘Ashārah
muhasan | town | موحسن, مو حسن | Muhasan, Mohsan, Muhassan | 35.233 40.317 2 | Mūḩ Ḩasan
tibni | town | التبني, بلدة التبني, ناحية التبني | al-Tibni, Tabni, al-Tabni | 35.612 39.818 2 | At Tibnī
busayrah | town | البصيرة, بلدة البصيرة, مدينة البصيرة | al-Busayrah, Busayra, al-Busaira | 35.156 40.427 2 | Al Buşayrah
shuhayl | town | الشحيل, بلدة الشحيل | al-Shuhayl, al-Shuhail, Shuhayl | 35.09 40.46 3 | -
dhiban | town | ذيبان, بلدة ذيبان | Dhiban, Theban, Thiban | 35.015 40.510 2 | Dhībān
hajin | town | هجين, مدينة هجين, بلدة هجين | Hajin | 34.695 40.831 2 | Hajīn
susah | town | السوسة | al-Susah, al-Sousa, Sousah | 34.534 40.958 2 | As Sūsah
baghuz | town | الباغوز, الباغوز فوقاني | Baghuz, Baghouz, al-Baghuz | 34.46 40.95 4 | -
gharanij | town | غرانيج | Gharanij | 34.79 40.72 4 | -
kasrah | town | الكسرة, بلدة الكسرة | al-Kasrah, al-Kasra | 35.567 39.920 2 | Al Kasrah
sur-deir-ez-zor | town | بلدة الصور, ناحية الصور | al-Sur, al-Suwar | 35.50 40.65 6 | -
harabish | area | هرابش, حي هرابش | Harabish | 35.30 40.17 3 | -
deir-ez-zor-airport | airbase | مطار دير الزور, مطار دير الزور العسكري | Deir ez-Zor airport, Deir ez-Zor military airport, Deir al-Zor airport | 35.285 40.176 3 | -
imam-ali | base | قاعدة الإمام علي | Imam Ali base | 34.41 40.96 8 | -
tanak | field | حقل التنك, حقل التنك النفطي | al-Tanak oil field, al-Tanak field, Tanak | 34.87 40.73 10 | -
jafra | field | حقل الجفرة | al-Jafra field, al-Jafra oil field | 35.27 40.27 8 | -
bishri | mountain | جبل البشري, جبال البشري | Jabal Bishri, Mount Bishri, Jebel Bishri | 35.3 39.3 30 | -
# SY / الرقة / Raqqa
raqqa | city | الرقة, محافظة الرقة, مدينة الرقة, ريف الرقة | Raqqa, Ar Raqqah, al-Raqqa, Rakka, Raqqah | 35.953 39.008 4 | Ar Raqqah
tabqa | city | الطبقة, مدينة الطبقة, سد الطبقة, مطار الطبقة | al-Tabqa, Tabqa, Tabqah, al-Thawrah | 35.838 38.548 4 | Al-Tabqa
ayn-issa | town | عين عيسى | Ain Issa, Ayn Issa, Ain Eissa | 36.386 38.862 2 | ‘Ayn ‘Īsá
tal-abyad | town | تل أبيض | Tal Abyad, Tell Abyad, Tel Abyad | 36.696 38.954 2 | Tall Abyaḑ
maadan | town | معدان, بلدة معدان | Maadan, Madan | 35.755 39.598 2 | Ma‘dān
resafa | area | الرصافة, بادية الرصافة, رصافة الرقة | Resafa, Rusafa | 35.63 38.76 15 | -
# SY / حلب / Aleppo
aleppo | city | حلب, ريف حلب, مدينة حلب, محافظة حلب | Aleppo, Halab | 36.201 37.161 4 | Aleppo
aleppo-airport | airport | مطار حلب, مطار حلب الدولي | Aleppo airport, Aleppo International Airport | 36.181 37.224 3 | -
nayrab | airbase | مطار النيرب, مطار النيرب العسكري | Nayrab airbase, Nairab air base, al-Nayrab | 36.185 37.215 4 | -
kuweires | airbase | مطار كويرس, كويرس | Kuweires, Kweires, Kuwayris | 36.167 37.538 3 | Kuwayris Sharqī
manbij | city | منبج, مدينة منبج, ريف منبج | Manbij, Menbij, Manbej | 36.528 37.955 4 | Manbij
bab | town | الباب, مدينة الباب, ريف الباب | al-Bab | 36.371 37.516 2 | Al Bāb
afrin | town | عفرين, مدينة عفرين, ريف عفرين | Afrin, Efrin | 36.512 36.870 2 | ‘Afrīn
azaz | town | أعزاز, اعزاز, عزاز | Azaz, Aazaz | 36.587 37.046 2 | I‘zāz
jarabulus | town | جرابلس | Jarabulus, Jarablus | 36.818 38.011 2 | Jarābulus
kobani | town | كوباني, عين العرب | Kobani, Kobane, Ayn al-Arab, Ain al-Arab | 36.891 38.353 2 | ‘Ayn al ‘Arab
tal-rifaat | town | تل رفعت | Tal Rifaat, Tell Rifaat, Tel Rifaat | 36.472 37.095 2 | Tall Rif‘at
marea | town | مارع | Marea | 36.483 37.197 2 | Māri‘
atarib | town | الأتارب | al-Atarib, Atareb, Atarib | 36.139 36.825 2 | Al Atārib
darat-izza | town | دارة عزة | Darat Izza, Daret Azza | 36.282 36.852 2 | Dārat ‘Izzah
nubl | town | بلدة نبل, نبل والزهراء | Nubl, Nubbul | 36.379 36.993 2 | Nubl
safira | town | السفيرة, مدينة السفيرة | al-Safira, Safira, as-Safirah | 36.077 37.373 2 | As Safīrah
khanaser | town | خناصر | Khanaser, Khanasir | 35.782 37.499 2 | Khanāşir
maskana | town | مسكنة | Maskana, Maskanah | 35.966 38.042 2 | Maskanah
deir-hafer | town | دير حافر | Deir Hafer, Dayr Hafir | 36.157 37.708 2 | Dayr Ḩāfir
tishrin-dam | dam | سد تشرين | Tishrin Dam, Tishreen Dam | 36.382 38.182 2 | -
qara-qozak | area | قره قوزاق, جسر قره قوزاق, قرقوزاق | Qara Qozak, Qarah Qawzaq | 36.63 38.21 6 | -
oncupinar | crossing | معبر أونجو بينار, معبر باب السلامة, باب السلامة | Bab al-Salama, Bab al-Salameh, Oncupinar | 36.645 37.085 2 | -
athriya-khanaser-road | area | طريق أثريا خناصر, طريق خناصر أثريا, أثريا, إثريا | Athriya-Khanaser road, Ithriya, Athriya | 35.55 37.65 25 | -
sheikh-maqsoud | district | الشيخ مقصود, حي الشيخ مقصود | Sheikh Maqsoud, Sheikh Maksoud | 36.235 37.151 2 | -
# SY / إدلب / Idlib
idlib | city | إدلب, ريف إدلب, مدينة إدلب, محافظة إدلب, ادلب | Idlib, Idleb | 35.931 36.634 4 | Idlib
sarmin | town | سرمين | Sarmin, Sarmeen | 35.904 36.725 2 | Sarmīn
jabal-al-zawiya | area | جبل الزاوية, منطقة الزاوية | Jabal al-Zawiya, Zawiya Mountain, Jabal Zawiya | 35.75 36.55 12 | -
sarmada | town | سرمدا | Sarmada | 36.18 36.72 3 | -
bab-al-hawa | crossing | باب الهوى, معبر باب الهوى | Bab al-Hawa | 36.24 36.69 3 | -
jisr-al-shughur | town | جسر الشغور, ريف جسر الشغور | Jisr al-Shughur, Jisr ash-Shugur, Jisr al-Shughour | 35.814 36.320 2 | Jisr ash Shughūr
shughur | village | بلدة الشغور, قرية الشغور | al-Shughur, Shughur | 35.83 36.33 4 | -
maarat-misrin | town | معرة مصرين | Maarrat Misrin, Maarat Misrin, Maaret Misrin | 36.012 36.672 2 | Ma‘arratmişrīn
maarat-al-numan | town | معرة النعمان, المعرة | Maarat al-Numan, Maaret al-Numan, Ma'arrat al-Nu'man | 35.648 36.677 2 | Ma‘arrat an Nu‘mān
khan-shaykhun | town | خان شيخون | Khan Shaykhun, Khan Sheikhoun, Khan Sheikhun | 35.442 36.651 2 | Khān Shaykhūn
saraqib | town | سراقب | Saraqib, Saraqeb | 35.864 36.806 2 | Saraqib
afes | village | آفس, بلدة آفس, قرية آفس | Afes, Afis | 35.907 36.804 2 | Afis
ariha | town | أريحا | Ariha | 35.814 36.610 2 | Arīḩā
binnish | town | بنش, مدينة بنش | Binnish, Bennish | 35.957 36.714 2 | Binnish
kafr-nabl | town | كفرنبل, كفر نبل | Kafr Nabl, Kafranbel, Kafr Nabel | 35.614 36.564 2 | Kafranbel
harem | town | حارم | Harem, Harim | 36.212 36.521 2 | Ḩārim
salqin | town | سلقين | Salqin | 36.139 36.452 2 | Salqīn
taftanaz | town | تفتناز, مطار تفتناز | Taftanaz | 35.998 36.786 2 | Taftanāz
dana | town | بلدة الدانا, مدينة الدانا | al-Dana | 36.213 36.770 2 | Ad Dānā
qmenas | village | قميناس | Qmenas, Qaminas | 35.88 36.68 4 | -
nayrab-idlib | village | بلدة النيرب, قرية النيرب | Nayrab village | 35.90 36.74 4 | -
# SY / حماة / Hama
hama | city | حماة, مدينة حماة, ريف حماة, محافظة حماة | Hama, Hamah | 35.132 36.758 4 | Ḩamāh
salamiyah | town | السلمية, مدينة سلمية, سلمية | Salamiyah, Salamiya | 35.011 37.053 2 | As Salamīyah
masyaf | town | مصياف | Masyaf, Misyaf | 35.065 36.341 2 | Maşyāf
mahardah | town | محردة | Mahardah, Maharda | 35.248 36.572 2 | Maharda
ghab | area | سهل الغاب, منطقة الغاب | al-Ghab, Ghab Plain | 35.5 36.35 25 | -
jurin | village | جورين, معسكر جورين | Jurin, Joureen | 35.59 36.27 5 | -
morek | town | مورك | Morek, Murak | 35.376 36.690 2 | Mūrak
# SY / حمص / Homs
homs | city | حمص, ريف حمص, مدينة حمص, محافظة حمص | Homs, Hims | 34.724 36.726 4 | Homs
palmyra | town | تدمر, مدينة تدمر, بادية تدمر, ريف تدمر | Palmyra, Tadmur, Tadmor | 34.562 38.284 2 | Tadmur
sukhna | town | السخنة, مدينة السخنة, بلدة السخنة, بادية السخنة | al-Sukhna, Sukhna, al-Sukhnah | 34.885 38.871 2 | As Sukhnah
qusayr | town | القصير, مدينة القصير, ريف القصير | al-Qusayr, Qusayr, al-Qusair, Qusair | 34.508 36.580 2 | Al Quşayr
rastan | town | الرستن | al-Rastan, Rastan | 34.927 36.732 2 | Ar Rastan
t4 | airbase | مطار التيفور, التيفور, مطار تي فور, مطار التياس | T4 airbase, T-4 air base, Tiyas | 34.522 37.628 3 | -
shayrat | airbase | مطار الشعيرات, الشعيرات | Shayrat, Shayrat airbase, al-Shayrat | 34.495 36.909 3 | -
furqlus | town | الفرقلس | al-Furqlus, Furqlus | 34.606 37.087 2 | Al Furqlus
qaryatayn | town | القريتين, مدينة القريتين | al-Qaryatayn, Qaryatayn | 34.230 37.241 2 | Al Qaryatayn
homs-refinery | field | مصفاة حمص | Homs refinery | 34.74 36.66 3 | -
# SY / دمشق / Damascus
damascus | city | دمشق, محيط دمشق, العاصمة السورية, مدينة دمشق, العاصمة دمشق | Damascus | 33.510 36.291 4 | Damascus
damascus-airport | airport | مطار دمشق, مطار دمشق الدولي | Damascus airport, Damascus International Airport | 33.411 36.516 3 | -
mezzeh | airbase | مطار المزة, مطار المزة العسكري | Mezzeh, Mezzeh airbase, Mazzeh | 33.478 36.224 3 | -
kafr-sousa | district | كفرسوسة, كفر سوسة | Kafr Sousa, Kafar Souseh | 33.496 36.272 2 | -
yarmouk | camp | مخيم اليرموك | Yarmouk camp, Yarmouk | 33.470 36.302 2 | al-Yarmūk
# SY / ريف دمشق / Rif Dimashq
rif-dimashq | governorate | ريف دمشق, محافظة ريف دمشق, ريف العاصمة دمشق | Rif Dimashq, Damascus countryside, Rural Damascus | 33.6 36.9 60 | -
dimas | town | الديماس, مطار الديماس | Dimas, Ad-Dimas, al-Dimas | 33.587 36.093 2 | Ad Dīmās
sayyidah-zaynab | town | السيدة زينب, منطقة السيدة زينب | Sayyidah Zaynab, Sayyida Zeinab, Sayeda Zainab | 33.445 36.341 3 | -
kiswah | town | الكسوة | al-Kiswah, Kiswah, al-Kisweh | 33.358 36.242 2 | Al Kiswah
douma | town | مدينة دوما, دوما, بلدة دوما | Douma | 33.572 36.403 2 | Dūmā
zabadani | town | الزبداني | al-Zabadani, Zabadani | 33.725 36.100 2 | Az Zabadānī
qutayfah | town | القطيفة, مدينة القطيفة | al-Qutayfah, Qutayfa | 33.738 36.601 2 | Al Quţayfah
dumayr | town | الضمير, مدينة الضمير, مطار الضمير | al-Dumayr, Dumayr, Dumeir | 33.644 36.694 2 | Aḑ Ḑumayr
eastern-ghouta | area | الغوطة الشرقية | Eastern Ghouta | 33.53 36.42 10 | -
jdeidet-yabous | crossing | جديدة يابوس, معبر جديدة يابوس | Jdeidet Yabous | 33.66 36.05 3 | -
beit-jinn | town | بيت جن, مزرعة بيت جن | Beit Jinn, Beit Jin | 33.328 35.921 2 | Mazra‘at Bayt Jinn
# SY / درعا / Daraa
daraa | city | درعا, مدينة درعا, ريف درعا, محافظة درعا | Daraa, Deraa, Dara'a | 32.619 36.102 4 | Dar‘ā
sanamayn | town | الصنمين | al-Sanamayn, Sanamayn, al-Sanamein | 33.072 36.183 2 | Aş Şanamayn
nawa | town | مدينة نوى, نوى | Nawa | 32.886 36.039 2 | Nawá
nasib | crossing | معبر نصيب, معبر نصيب جابر | Nasib crossing, Nassib crossing, Nasib border crossing | 32.555 36.195 3 | -
# SY / السويداء / Suwayda
suwayda | city | السويداء, مدينة السويداء, محافظة السويداء, ريف السويداء | Suwayda, as-Suwayda, Sweida, al-Suwayda, Swaida | 32.709 36.570 4 | As-Suwayda
shahba | town | شهبا | Shahba | 32.852 36.628 2 | Shahbā
# SY / القنيطرة / Quneitra
quneitra | city | القنيطرة, مدينة القنيطرة, محافظة القنيطرة, ريف القنيطرة | Quneitra, al-Quneitra, Kuneitra | 33.126 35.825 4 | Al Qunayţirah
khan-arnabah | town | خان أرنبة | Khan Arnabah, Khan Arnabeh | 33.184 35.892 2 | Khān Arnabah
# SY / اللاذقية / Latakia
latakia | city | اللاذقية, مدينة اللاذقية, ريف اللاذقية | Latakia, Lattakia, Ladhiqiyah | 35.531 35.791 4 | Latakia
hmeimim | airbase | حميميم, قاعدة حميميم, مطار حميميم | Hmeimim, Khmeimim, Hmeymim | 35.401 35.949 3 | -
jableh | town | جبلة, مدينة جبلة | Jableh, Jabla | 35.362 35.928 2 | Jablah
qardaha | town | القرداحة | Qardaha, al-Qardaha | 35.456 36.059 2 | Al Qardāḩah
jabal-al-turkman | area | جبل التركمان, جبل الأكراد | Jabal al-Turkman, Jabal al-Akrad | 35.75 36.1 12 | -
# SY / طرطوس / Tartus
tartus | city | طرطوس, مدينة طرطوس, ريف طرطوس | Tartus, Tartous | 34.889 35.887 4 | Ţarţūs
baniyas | town | بانياس | Baniyas, Banias | 35.182 35.949 2 | Bāniyās
# SY / دمشق / Damascus
mezzeh-district | district | حي المزة, المزة فيلات, منطقة المزة | Mezzeh district, Mezzeh neighbourhood, Mezzeh neighborhood | 33.502 36.253 2 | -
barzeh | district | برزة, حي برزة, مساكن برزة | Barzeh, Barzah | 33.556 36.312 2 | -
jobar | district | جوبر, حي جوبر | Jobar | 33.527 36.335 2 | -
qasioun | mountain | جبل قاسيون, قاسيون | Mount Qasioun, Qasioun | 33.541 36.281 4 | -
# SY / ريف دمشق / Rif Dimashq
jaramana | town | جرمانا, مدينة جرمانا | Jaramana | 33.486 36.346 4 | Jaramānā
sahnaya | town | صحنايا, أشرفية صحنايا | Sahnaya, Ashrafiyat Sahnaya | 33.43 36.24 4 | -
darayya | town | داريا | Darayya, Daraya | 33.458 36.233 4 | Dārayyā
harasta | town | حرستا | Harasta | 33.558 36.365 3 | -
jamraya | area | جمرايا | Jamraya | 33.57 36.22 4 | -
al-tall | town | مدينة التل, بلدة التل | al-Tall, al-Tal | 33.610 36.311 4 | At Tall
qatana | town | قطنا | Qatana | 33.438 36.079 4 | Qaţanā
artouz | town | جديدة عرطوز, عرطوز | Artouz, Jdeidat Artouz | 33.43 36.16 4 | -
aqraba-rif-dimashq | airport | مطار عقربا | Aqraba airport | 33.46 36.36 4 | -
# SY / درعا / Daraa
izraa | town | إزرع, ازرع | Izraa, Izra | 32.867 36.251 4 | Izra‘
busra | town | بصرى الشام | Busra al-Sham, Bosra | 32.517 36.482 4 | Buşrá ash Shām
inkhil | town | إنخل, انخل | Inkhil | 33.018 36.128 4 | Inkhil
jasim | town | مدينة جاسم, بلدة جاسم | Jasim, Jassem | 32.991 36.061 4 | Jāsim
tafas | town | طفس | Tafas | 32.737 36.067 4 | Ţafas
dael | town | داعل | Dael, Da'el | 32.754 36.131 4 | Dā‘il
tal-al-hara | mountain | تل الحارة | Tal al-Hara, Tell al-Hara | 33.06 36.01 4 | -
yarmouk-basin | area | حوض اليرموك | Yarmouk Basin | 32.75 35.85 12 | -
# SY / القنيطرة / Quneitra
jabata-al-khashab | village | جباتا الخشب | Jabata al-Khashab, Jubata al-Khashab | 33.217 35.826 3 | -
hader | village | بلدة حضر, قرية حضر | Hader, Hadar | 33.283 35.829 3 | -
hamidiyah-quneitra | village | قرية الحميدية, بلدة الحميدية | al-Hamidiyah | 33.14 35.85 5 | -
# SY / حلب / Aleppo
jindires | town | جنديرس | Jindires, Jinderes | 36.395 36.689 4 | Jindayris
rajo | town | راجو | Rajo | 36.676 36.664 4 | Rājū
akhtarin | town | أخترين | Akhtarin | 36.511 37.336 4 | Akhtarīn
anadan | town | عندان | Anadan | 36.293 37.044 3 | -
haritan | town | حريتان | Haritan, Hreitan | 36.29 37.085 3 | -
menagh | airbase | مطار منغ, مطار منغ العسكري | Menagh, Menagh airbase | 36.522 37.041 3 | -
ashrafiyeh-aleppo | district | حي الأشرفية, الشيخ مقصود والأشرفية | Ashrafieh neighbourhood, Sheikh Maqsoud and Ashrafieh | 36.229 37.137 3 | -
# SY / إدلب / Idlib
kafr-takharim | town | كفر تخاريم | Kafr Takharim | 36.117 36.515 4 | Kafr Takhārīm
kafriya | village | كفريا, الفوعة وكفريا | Kafriya, Fuaa and Kafriya | 36.02 36.70 5 | -
bara | village | قرية البارة, بلدة البارة | al-Bara | 35.68 36.54 5 | -
ihsim | town | إحسم, احسم | Ihsim, Ehsim | 35.73 36.56 5 | -
qah | camp | مخيم قاح, بلدة قاح, مخيمات قاح | Qah | 36.31 36.70 4 | -
atma | village | أطمة, مخيمات أطمة | Atmeh, Atma | 36.31 36.69 4 | -
kafraya-barisha | village | باريشا | Barisha | 36.16 36.63 4 | -
ramhamdan | village | رام حمدان | Ram Hamdan | 36.08 36.67 5 | -
sarja | village | سرجة, قرية سرجة | Sarja | 35.76 36.60 6 | -
# SY / حماة / Hama
suqaylabiyah | town | السقيلبية | al-Suqaylabiyah, Suqaylabiyah | 35.367 36.394 4 | As Suqaylibīyah
qalaat-al-madiq | town | قلعة المضيق | Qalaat al-Madiq | 35.415 36.391 4 | Qal‘at al Maḑīq
kafr-zita | town | كفرزيتا, كفر زيتا | Kafr Zita, Kafr Zeita | 35.374 36.603 4 | Kafr Zaytā
latamneh | town | اللطامنة | al-Latamneh, Latamneh | 35.322 36.623 4 | -
hama-airport | airbase | مطار حماة العسكري, مطار حماة | Hama airbase, Hama military airport | 35.118 36.711 4 | -
# SY / حمص / Homs
talkalakh | town | تلكلخ | Talkalakh | 34.668 36.260 4 | Tallkalakh
dabaa | airbase | مطار الضبعة, الضبعة | Dabaa airport, al-Dabaa airbase | 34.57 36.57 5 | -
mahin | town | بلدة مهين, مهين | Mahin, Maheen | 34.24 37.06 6 | -
hisyah | town | حسياء, حسيا, مدينة حسياء الصناعية | Hisyah, Hassia | 34.41 36.76 5 | -
arak-gas | field | حقل آراك, محطة آراك | Arak gas field | 34.63 38.57 12 | -
shaer-field | field | حقل الشاعر, حقل شاعر | Shaer gas field, al-Shaer field | 34.99 37.93 12 | -
# SY / دير الزور / Deir ez-Zor
hatla | village | حطلة | Hatla, Hatlah | 35.38 40.17 4 | -
marrat | village | مراط, قرية مراط | Marrat | 35.34 40.22 5 | -
mazlum | village | قرية مظلوم | Mazlum | 35.34 40.26 5 | -
hawayij-dhiban | village | الحوايج, حوايج ذيبان | al-Hawaij, Hawayij Dhiban | 35.04 40.48 6 | -
tayyana | village | الطيانة | al-Tayyana, Tayyana | 35.03 40.49 6 | -
subaykhan | town | صبيخان | Subaykhan, Sabikhan | 34.87 40.59 5 | -
dabaysi | village | قرية الدبلان, بلدة الدبلان | al-Dablan | 34.90 40.60 8 | -
hari | village | الهري, قرية الهري, بلدة الهري | al-Hari, Hari, al-Hri | 34.41 40.95 3 | -
jadid-agaidat | village | جديد عكيدات, جديد بكارة | Jadid Ageidat, Jadid Agidat | 35.25 40.27 6 | -
abu-hamam | town | أبو حمام, بلدة أبو حمام | Abu Hamam | 34.86 40.63 5 | -
husayniyah-dz | village | قرية الحسينية, بلدة الحسينية | al-Husayniyah | 35.36 40.13 6 | -
ayyash | village | قرية عياش, معسكر عياش, مخازن عياش | Ayyash | 35.39 40.03 6 | -
kabajib | village | كباجب | Kabajib | 35.08 39.66 8 | -
shula | village | الشولا | al-Shula, Shoula | 35.18 39.85 8 | -
# SY / الحسكة / al-Hasakah
ghuwayran | district | حي غويران, غويران, سجن الصناعة, سجن غويران | Ghuwayran, Ghwayran, al-Sinaa prison | 36.485 40.749 3 | -
tall-brak | town | تل براك | Tal Brak, Tell Brak | 36.664 41.055 4 | -
jawadiyah | town | الجوادية, جل آغا | al-Jawadiyah | 36.987 41.820 4 | Al Jawādīyah
suwaydiyah-field | field | حقول السويدية, محطة السويدية | Suwaydiyah oil field | 37.06 42.10 10 | -
roj | camp | مخيم روج | Roj camp | 36.98 42.06 8 | -
abu-rasin | town | أبو راسين, زركان | Abu Rasin, Zirgan | 36.85 40.33 8 | -
life-stone | base | قاعدة لايف ستون, لايف ستون | Life Stone, Green Zone of Kharab Ishq | 36.66 40.53 15 | -
semalka | crossing | معبر سيمالكا, سيمالكا, معبر فيشخابور, فيشخابور | Semalka, Faysh Khabur | 37.07 42.36 5 | -
# SY / الرقة / Raqqa
sabkha | town | بلدة السبخة | al-Sabkha | 35.80 39.25 6 | -
karama-raqqa | town | بلدة الكرامة | al-Karama | 35.87 39.28 6 | -
# SY / اللاذقية / Latakia
haffah | town | الحفة | al-Haffah | 35.598 36.030 4 | Al Ḩaffah
kasab | town | بلدة كسب, معبر كسب | Kasab, Kessab | 35.925 35.988 4 | -
kinsabba | town | كنسبا | Kinsabba | 35.76 36.17 5 | -
kabina | area | كبانة, تلال كبانة | Kabina, Kabana | 35.72 36.23 5 | -
# SY / السويداء / Suwayda
salkhad | town | صلخد | Salkhad | 32.492 36.711 4 | Şalkhad
mazraa-suwayda | village | بلدة المزرعة | al-Mazraa | 32.77 36.48 8 | -
khalkhalah | airbase | مطار خلخلة | Khalkhalah airbase | 33.06 36.55 6 | -
`;
