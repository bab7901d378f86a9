/** The places of Sudan, Libya and their neighbours. The form of a row is described in `../table.ts`. */
export const AFRICA = `
# SD
sudan | country | السودان | Sudan | - | -
darfur | region | دارفور, إقليم دارفور | Darfur | 13.5 24.5 300 | -
kordofan | region | كردفان, إقليم كردفان | Kordofan | 12.5 30.0 250 | -
# SD / الخرطوم / Khartoum
khartoum | city | الخرطوم, العاصمة السودانية, مدينة الخرطوم | Khartoum | 15.552 32.532 4 | Khartoum
omdurman | city | أم درمان, ام درمان, أمدرمان | Omdurman | 15.645 32.478 4 | Omdurman
bahri | city | الخرطوم بحري, مدينة بحري, بحري | Bahri, Khartoum North, Khartoum Bahri | 15.649 32.535 4 | Khartoum North
jebel-aulia | town | جبل أولياء | Jebel Aulia, Jabal Awliya | 15.24 32.49 5 | -
khartoum-airport | airport | مطار الخرطوم, مطار الخرطوم الدولي | Khartoum airport, Khartoum International Airport | 15.59 32.55 3 | -
wadi-seidna | base | وادي سيدنا, قاعدة وادي سيدنا | Wadi Seidna | 15.81 32.51 5 | -
armoured-corps | base | سلاح المدرعات | Armoured Corps, Armored Corps | 15.54 32.53 4 | -
signal-corps | base | سلاح الإشارة | Signal Corps | 15.61 32.54 3 | -
# SD / شمال دارفور / North Darfur
north-darfur | governorate | شمال دارفور, ولاية شمال دارفور | North Darfur | 15.5 25.5 200 | -
fasher | city | الفاشر, مدينة الفاشر | al-Fashir, El Fasher, al-Fasher, El-Fasher | 13.628 25.349 4 | El Fasher
abu-shouk | camp | مخيم أبو شوك, أبو شوك, معسكر أبو شوك | Abu Shouk, Abu Shouk camp | 13.66 25.34 3 | -
zamzam | camp | مخيم زمزم, معسكر زمزم, زمزم | Zamzam, Zamzam camp | 13.49 25.31 4 | -
kutum | town | كتم, مدينة كتم | Kutum | 14.200 24.667 4 | Kutum
mellit | town | مليط, مدينة مليط | Mellit | 14.133 25.550 4 | Mellit
kabkabiya | town | كبكابية | Kabkabiya | 13.650 24.083 4 | Kabkābīyah
tawila | town | محلية طويلة, بلدة طويلة | Tawila | 13.50 24.88 5 | -
# SD / جنوب دارفور / South Darfur
south-darfur | governorate | جنوب دارفور, ولاية جنوب دارفور | South Darfur | 11.5 24.9 150 | -
nyala | city | نيالا | Nyala | 12.049 24.881 4 | Nyala
# SD / غرب دارفور / West Darfur
west-darfur | governorate | غرب دارفور, ولاية غرب دارفور | West Darfur | 12.9 22.7 100 | -
geneina | city | مدينة الجنينة, الجنينة | El Geneina, al-Geneina, Geneina | 13.453 22.447 4 | Al-Junaynah
# SD / وسط دارفور / Central Darfur
zalingei | city | زالنجي | Zalingei | 12.909 23.471 4 | Zalinjay
# SD / شرق دارفور / East Darfur
daein | city | الضعين | El Daein, al-Daein | 11.462 26.126 4 | El Daein
# SD / الجزيرة / al-Jazirah
gezira | governorate | ولاية الجزيرة | Gezira state, al-Jazirah state, Gezira | 14.5 33.2 80 | -
wad-madani | city | ود مدني, مدينة ود مدني | Wad Madani, Wad Medani | 14.401 33.520 4 | Wad Medani
hasaheisa | town | الحصاحيصا | Hasaheisa, al-Hasaheisa | 14.753 33.298 4 | Al Hasaheisa
# SD / سنار / Sennar
sennar | city | سنار | Sennar | 13.569 33.567 4 | Sennar
singa | city | سنجة, مدينة سنجة | Singa, Sinja | 13.148 33.931 4 | Singa
# SD / شمال كردفان / North Kordofan
north-kordofan | governorate | شمال كردفان, ولاية شمال كردفان | North Kordofan | 13.8 30.0 120 | -
obeid | city | الأبيض, مدينة الأبيض | El Obeid, al-Obeid, El-Obeid | 13.184 30.217 4 | El Obeid
bara-sudan | town | مدينة بارا | Bara town | 13.700 30.367 4 | Bārah
umm-rawaba | town | أم روابة | Um Rawaba, Umm Ruwaba | 12.906 31.216 4 | Umm Ruwaba
# SD / جنوب كردفان / South Kordofan
south-kordofan | governorate | جنوب كردفان, ولاية جنوب كردفان | South Kordofan | 11.2 29.9 120 | -
kadugli | city | كادقلي, كادوقلي | Kadugli | 11.011 29.718 4 | Kadugli
dilling | city | الدلنج | Dilling, Dalang | 12.050 29.650 4 | Dilling
# SD / غرب كردفان / West Kordofan
west-kordofan | governorate | غرب كردفان, ولاية غرب كردفان | West Kordofan | 12.0 28.3 120 | -
babanusa | town | بابنوسة | Babanusa | 11.333 27.800 4 | Babanūsah
nuhud | city | النهود | En Nahud, al-Nuhud | 12.700 28.433 4 | An Nuhūd
# SD / البحر الأحمر / Red Sea
port-sudan | city | بورتسودان, بورت سودان | Port Sudan | 19.617 37.216 4 | Port Sudan
# SD / كسلا / Kassala
kassala | city | كسلا | Kassala | 15.451 36.400 4 | Kassala
# SD / القضارف / Gedaref
gedaref | city | القضارف | Gedaref, al-Qadarif | 14.035 35.383 4 | Al Qadarif
# SD / نهر النيل / River Nile
atbara | city | عطبرة | Atbara | 17.702 33.986 4 | Atbara
shendi | city | شندي | Shendi | 16.692 33.434 4 | Shendi
# SD / الشمالية / Northern
merowe | city | مروي, سد مروي | Merowe | 18.470 31.811 4 | Merowe
dongola | city | دنقلا | Dongola | 19.182 30.477 4 | Dongola
# SD / النيل الأبيض / White Nile
kosti | city | كوستي | Kosti | 13.163 32.663 4 | Kosti
# SD / النيل الأزرق / Blue Nile
damazin | city | الدمازين | Damazin, al-Damazin | 11.789 34.359 4 | Ad-Damazin
# SS
south-sudan | country | جنوب السودان, دولة جنوب السودان | South Sudan | - | -
# TD
chad | country | تشاد | Chad | - | -
# LY
libya | country | ليبيا | Libya | - | -
fezzan | region | فزان, إقليم فزان | Fezzan | 26.5 14.5 250 | -
cyrenaica | region | برقة الليبية, إقليم برقة | Cyrenaica | 30.5 22.5 250 | -
# LY / طرابلس / Tripoli
tripoli-libya | city | العاصمة الليبية طرابلس, العاصمة الليبية, طرابلس الغرب, طرابلس | Tripoli | 32.887 13.187 4 | Tripoli
mitiga | airport | مطار معيتيقة, معيتيقة | Mitiga, Mitiga airport | 32.894 13.276 3 | -
tajoura | town | تاجوراء | Tajoura | 32.882 13.351 4 | Tājūrā’
janzour | town | جنزور | Janzour, Janzur | 32.819 13.017 4 | Janzūr
ain-zara | district | عين زارة | Ain Zara | 32.79 13.28 4 | -
abu-salim | district | حي أبو سليم, بوسليم, أبو سليم | Abu Salim | 32.85 13.17 3 | -
salah-al-din-tripoli | district | منطقة صلاح الدين جنوبي طرابلس | Salah al-Din district of Tripoli | 32.84 13.20 3 | -
# LY / الزاوية / Zawiya
zawiya | city | مدينة الزاوية, الزاوية | Zawiya, Zawiyah, al-Zawiya | 32.752 12.728 4 | Zawiya
surman | town | صرمان | Surman | 32.757 12.572 4 | Şurmān
sabratha | city | صبراتة | Sabratha | 32.793 12.488 4 | Şabrātah
zuwara | city | زوارة | Zuwara | 32.931 12.082 4 | Zuwarah
ajaylat | town | العجيلات | Ajaylat | 32.757 12.376 4 | Al Ajaylat
# LY / مصراتة / Misrata
misrata | city | مصراتة, مصراته | Misrata | 32.375 15.093 4 | Misratah
bani-walid | city | بني وليد | Bani Walid | 31.746 13.984 4 | Bani Walid
zliten | city | زليتن | Zliten | 32.467 14.569 4 | Zliten
# LY / الجبل / Nafusa
tarhuna | city | ترهونة | Tarhuna | 32.435 13.633 4 | Tarhuna
gharyan | city | غريان | Gharyan | 32.172 13.020 4 | Gharyan
zintan | city | الزنتان | Zintan | 31.932 12.253 4 | Zintan
khoms | city | الخمس الليبية, مدينة الخمس | Khoms, al-Khums | 32.649 14.262 4 | Al Khums
# LY / سرت / Sirte
sirte | city | سرت, مدينة سرت | Sirte | 31.209 16.589 4 | Sirte
# LY / بنغازي / Benghazi
benghazi | city | بنغازي | Benghazi | 32.115 20.069 4 | Benghazi
# LY / درنة / Derna
derna | city | درنة | Derna | 32.767 22.637 4 | Darnah
# LY / طبرق / Tobruk
tobruk | city | طبرق | Tobruk | 32.090 23.954 4 | Tobruk
# LY / أجدابيا / Ajdabiya
ajdabiya | city | أجدابيا, اجدابيا | Ajdabiya | 30.755 20.226 4 | Ajdabiya
brega | port | البريقة | Brega | 30.406 19.574 4 | Al Burayqah
# LY / البيضاء / al-Bayda
# LY / سبها / Sabha
sabha | city | سبها | Sabha, Sebha | 27.038 14.428 4 | Sabha
# LY / مرزق / Murzuq
murzuq | city | مرزق | Murzuq | 25.916 13.918 4 | Murzuk
jufra | airbase | الجفرة, قاعدة الجفرة | Jufra, al-Jufra airbase | 29.198 16.001 8 | -
kufra | city | الكفرة | Kufra | 24.18 23.29 8 | -
# TN
tunisia | country | الجمهورية التونسية | Tunisia | - | -
# NG
nigeria | country | نيجيريا | Nigeria | - | -
# ML
mali | country | دولة مالي, جمهورية مالي | Mali | - | -
# NE
niger | country | جمهورية النيجر, دولة النيجر | Niger | - | -
# BF
burkina-faso | country | بوركينا فاسو | Burkina Faso | - | -
`;
