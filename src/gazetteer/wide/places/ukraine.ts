/** The places of Ukraine and Russia. The form of a row is described in `../table.ts`. */
export const UKRAINE = `
# UA
ukraine | country | أوكرانيا, اوكرانيا, الأراضي الأوكرانية | Ukraine | - | -
crimea | region | القرم, شبه جزيرة القرم | Crimea, Crimean peninsula | 45.2 34.3 100 | -
donbas | region | دونباس, الدونباس, إقليم دونباس | Donbas, Donbass | 48.3 38.2 120 | -
snake-island | island | جزيرة الأفعى, جزيرة الثعبان | Snake Island, Zmiinyi Island | 45.255 30.204 2 | -
# UA / كييف / Kyiv
kyiv | city | كييف, العاصمة الأوكرانية | Kyiv, Kiev | 50.455 30.524 4 | Kyiv
# UA / خاركيف / Kharkiv
kharkiv | city | خاركيف, خاركوف, مقاطعة خاركيف | Kharkiv, Kharkov | 49.982 36.255 4 | Kharkiv
kupiansk | town | كوبيانسك | Kupiansk, Kupyansk | 49.711 37.615 4 | -
izium | town | إيزيوم, ايزيوم | Izium, Izyum | 49.207 37.277 2 | Izyum
vovchansk | town | فوفتشانسك | Vovchansk, Volchansk | 50.291 36.941 2 | Vovchansk
# UA / أوديسا / Odesa
odesa | city | أوديسا, اوديسا, ميناء أوديسا | Odesa, Odessa | 46.486 30.744 4 | Odesa
izmail | port | إزمائيل, ميناء إزمائيل | Izmail | 45.35 28.84 5 | -
# UA / دنيبروبتروفسك / Dnipropetrovsk
dnipro | city | دنيبرو, مدينة دنيبرو | Dnipro | 48.467 35.041 4 | Dnipro
kryvyi-rih | city | كريفي ريه, كريفوي روغ, كريفي ريغ | Kryvyi Rih, Krivoy Rog | 47.91 33.39 8 | -
nikopol | city | نيكوبول | Nikopol | 47.568 34.391 4 | Nikopol
pavlohrad | city | بافلوهراد, بافلوغراد | Pavlohrad | 48.532 35.869 4 | Pavlohrad
# UA / زابوريجيا / Zaporizhzhia
zaporizhzhia | city | زابوريجيا, زابوريزهزهيا, زابوروجيا, زابوروجيه | Zaporizhzhia, Zaporizhia, Zaporizhzhya | 47.852 35.117 4 | Zaporizhzhya
enerhodar | town | إنرهودار, إنيرهودار, إنيرغودار, محطة زابوريجيا النووية | Enerhodar, Zaporizhzhia nuclear plant, Zaporizhzhia Nuclear Power Plant | 47.490 34.662 2 | Enerhodar
melitopol | city | ميليتوبول | Melitopol | 46.847 35.382 4 | Melitopol
berdiansk | city | بيرديانسك | Berdiansk, Berdyansk | 46.756 36.788 4 | Berdyansk
orikhiv | town | أوريخيف | Orikhiv | 47.576 35.783 2 | Orikhiv
# UA / ميكولايف / Mykolaiv
mykolaiv | city | ميكولايف, نيكولايف | Mykolaiv, Nikolaev | 46.976 31.993 4 | Mykolayiv
ochakiv | town | أوتشاكيف | Ochakiv | 46.615 31.545 2 | Ochakiv
# UA / خيرسون / Kherson
kherson | city | خيرسون, مقاطعة خيرسون | Kherson | 46.637 32.615 4 | Kherson
nova-kakhovka | town | كاخوفكا, نوفا كاخوفكا, سد كاخوفكا | Nova Kakhovka, Kakhovka, Kakhovka dam | 46.755 33.37 6 | -
# UA / سومي / Sumy
sumy | city | سومي, مقاطعة سومي | Sumy | 50.917 34.799 4 | Sumy
hlukhiv | town | هلوخيف, هلوخوف | Hlukhiv | 51.680 33.917 2 | Hlukhiv
shostka | town | شوستكا | Shostka | 51.864 33.473 2 | Shostka
konotop | town | كونوتوب | Konotop | 51.233 33.200 2 | Konotop
# UA / تشيرنيهيف / Chernihiv
chernihiv | city | تشيرنيهيف, تشيرنيغوف, تشيرنيغيف | Chernihiv, Chernigov | 51.505 31.287 4 | Chernihiv
# UA / بولتافا / Poltava
poltava | city | بولتافا | Poltava | 49.589 34.554 4 | Poltava
kremenchuk | city | كريمنتشوك | Kremenchuk | 49.063 33.405 4 | Kremenchuk
# UA / دونيتسك / Donetsk
donetsk | city | دونيتسك, دونيتسك الشعبية, مقاطعة دونيتسك | Donetsk | 48.023 37.802 4 | Donetsk
mariupol | city | ماريوبول, ماريوبل | Mariupol | 47.095 37.541 4 | Mariupol
bakhmut | city | باخموت | Bakhmut | 48.594 37.999 4 | Bakhmut
avdiivka | town | أفدييفكا, أفدييفا | Avdiivka, Avdeevka | 48.139 37.742 4 | -
pokrovsk | city | بوكروفسك | Pokrovsk | 48.280 37.177 4 | Pokrovsk
kramatorsk | city | كراماتورسك | Kramatorsk | 48.731 37.568 4 | Kramatorsk
sloviansk | city | سلوفيانسك | Sloviansk, Slavyansk | 48.866 37.616 4 | -
kostiantynivka | city | كوستيانتينيفكا, كوستيانتنيفكا | Kostiantynivka | 48.53 37.71 4 | -
chasiv-yar | town | تشاسيف يار | Chasiv Yar | 48.588 37.834 2 | Chasiv Yar
# UA / لوهانسك / Luhansk
luhansk | city | لوهانسك, لوغانسك | Luhansk, Lugansk | 48.568 39.306 4 | Luhansk
# UA / لفيف / Lviv
lviv | city | لفيف | Lviv, Lvov | 49.838 24.023 4 | Lviv
# UA / خملنيتسكي / Khmelnytskyi
khmelnytskyi | city | خملنيتسكي, خميلنيتسكي | Khmelnytskyi | 49.418 26.979 4 | Khmelnytskyi
# UA / فينيتسا / Vinnytsia
vinnytsia | city | فينيتسا | Vinnytsia | 49.233 28.468 5 | -
# UA / القرم / Crimea
sevastopol | city | سيفاستوبول | Sevastopol | 44.608 33.521 4 | Sevastopol
kerch | city | كيرتش, جسر القرم, جسر كيرتش | Kerch, Kerch Bridge, Crimean Bridge | 45.357 36.475 4 | Kerch
feodosia | city | فيودوسيا | Feodosia, Feodosiya | 45.032 35.382 4 | Feodosiya
# RU
russia | country | روسيا, الأراضي الروسية, الاتحاد الروسي | Russia, Russian Federation | - | -
moscow | city | موسكو, العاصمة الروسية | Moscow | 55.752 37.618 4 | Moscow
lipetsk | city | ليبيتسك | Lipetsk | 52.588 39.552 4 | Lipetsk
belgorod | city | بيلغورود, مقاطعة بيلغورود | Belgorod | 50.603 36.581 4 | Belgorod
kursk | city | كورسك, مقاطعة كورسك | Kursk | 51.727 36.185 4 | Kursk
bryansk | city | بريانسك | Bryansk | 53.271 34.321 4 | Bryansk
engels | airbase | إنغلز, قاعدة إنغلز | Engels | 51.484 46.105 3 | Engels
taganrog | city | تاغانروغ | Taganrog | 47.236 38.905 4 | Taganrog
novorossiysk | port | نوفوروسيسك | Novorossiysk | 44.732 37.762 3 | Novorossiysk
# BY
belarus | country | بيلاروسيا, روسيا البيضاء | Belarus | - | -
# UA / خاركيف / Kharkiv
chuhuiv | town | تشوهوييف | Chuhuiv | 49.835 36.686 4 | -
balakliia | town | بالاكليا | Balakliia | 49.46 36.86 4 | -
lozova | city | لوزوفا | Lozova | 48.89 36.32 4 | -
shevchenkove | town | شيفتشينكوفه, شيفتشينكوف | Shevchenkove | 49.70 37.17 5 | -
hroza | village | غروزا | Hroza | 49.66 37.28 5 | -
lyptsi | village | ليبتسي | Lyptsi | 50.19 36.42 4 | -
# UA / دونيتسك / Donetsk
toretsk | city | توريتسك | Toretsk | 48.40 37.85 4 | -
vuhledar | town | فوهليدار, أوغليدار | Vuhledar, Ugledar | 47.78 37.25 4 | -
kurakhove | town | كوراخوف, كوراخوفو, كوراخوفي | Kurakhove | 47.99 37.28 4 | -
myrnohrad | town | ميرنوهراد | Myrnohrad | 48.30 37.26 4 | -
lyman | town | مدينة ليمان, بلدة ليمان | Lyman | 48.99 37.80 4 | -
makiivka | city | ماكيفكا | Makiivka, Makeevka | 48.05 37.97 5 | -
siversk | town | سيفرسك | Siversk | 48.87 38.10 4 | -
# UA / دنيبروبتروفسك / Dnipropetrovsk
synelnykove | town | سينيلنيكوف | Synelnykove | 48.32 35.52 4 | -
kamianske | city | كاميانسكي | Kamianske | 48.51 34.61 4 | -
marhanets | town | مارهانيتس | Marhanets | 47.65 34.63 4 | -
# UA / فولين / Volyn
lutsk | city | لوتسك | Lutsk | 50.747 25.325 4 | -
# UA / ترنوبل / Ternopil
ternopil | city | ترنوبل, تيرنوبل | Ternopil | 49.553 25.595 4 | -
# UA / ريفني / Rivne
rivne | city | ريفني | Rivne | 50.62 26.25 4 | -
# UA / إيفانو فرانكيفسك / Ivano-Frankivsk
ivano-frankivsk | city | إيفانو فرانكيفسك | Ivano-Frankivsk | 48.92 24.71 4 | -
# UA / جيتومير / Zhytomyr
zhytomyr | city | جيتومير, زيتومير | Zhytomyr | 50.26 28.67 4 | -
# UA / كيروفوهراد / Kirovohrad
kropyvnytskyi | city | كروبيفنيتسكي | Kropyvnytskyi | 48.51 32.26 4 | -
# UA / تشيركاسي / Cherkasy
cherkasy | city | تشيركاسي, أومان الأوكرانية | Cherkasy | 49.43 32.06 4 | -
# UA / كييف / Kyiv
bila-tserkva | city | بيلا تسيركفا | Bila Tserkva | 49.80 30.11 4 | -
brovary | city | بروفاري | Brovary | 50.51 30.79 4 | -
vasylkiv | town | فاسيلكيف | Vasylkiv | 50.18 30.32 4 | -
# UA / أوديسا / Odesa
chornomorsk | port | تشورنومورسك | Chornomorsk | 46.30 30.65 4 | -
pivdennyi | port | ميناء بيفديني, بيفديني | Pivdennyi | 46.62 31.01 4 | -
zatoka | town | زاتوكا | Zatoka | 46.07 30.46 4 | -
# UA / خيرسون / Kherson
beryslav | town | بيريسلاف | Beryslav | 46.84 33.43 4 | -
# UA / زابوريجيا / Zaporizhzhia
huliaipole | town | هوليايبول | Huliaipole | 47.66 36.26 4 | -
# UA / القرم / Crimea
dzhankoi | town | دجانكوي, جانكوي | Dzhankoi | 45.71 34.39 4 | -
saky | airbase | قاعدة ساكي | Saky, Saki airbase | 45.09 33.60 5 | -
# RU
krasnogorsk | town | كراسنوغورسك | Krasnogorsk | 55.83 37.33 4 | -
rostov | city | روستوف, روستوف على نهر الدون | Rostov-on-Don, Rostov | 47.23 39.72 5 | -
voronezh | city | فورونيج, فورونيغ | Voronezh | 51.67 39.21 5 | -
saratov | city | ساراتوف | Saratov | 51.53 46.03 5 | -
ryazan | city | ريازان | Ryazan | 54.63 39.74 5 | -
tula | city | مدينة تولا, مقاطعة تولا | Tula | 54.20 37.62 5 | -
oryol | city | أوريول | Oryol, Orel | 52.97 36.06 5 | -
smolensk | city | سمولينسك | Smolensk | 54.78 32.05 5 | -
tver | city | مدينة تفير, مقاطعة تفير | Tver | 56.86 35.91 5 | -
pskov | city | بسكوف | Pskov | 57.82 28.33 5 | -
krasnodar | city | كراسنودار | Krasnodar | 45.04 38.98 5 | -
tuapse | port | توابسه, توابسي | Tuapse | 44.10 39.08 5 | -
kaluga | city | كالوغا | Kaluga | 54.51 36.26 5 | -
volgograd | city | فولغوغراد | Volgograd | 48.71 44.51 5 | -
millerovo | town | ميليروفو | Millerovo | 48.92 40.40 5 | -
morozovsk | airbase | موروزوفسك | Morozovsk | 48.36 41.83 5 | -
kazan | city | مدينة قازان, قازان | Kazan | 55.79 49.12 5 | -
rylsk | town | ريلسك | Rylsk | 51.57 34.68 4 | -
sudzha | town | سودجا, سوجا | Sudzha | 51.19 35.27 4 | -
shebekino | town | شيبيكينو | Shebekino | 50.41 36.90 4 | -
saint-petersburg | city | سان بطرسبورغ, سانت بطرسبرغ | Saint Petersburg, St Petersburg, St. Petersburg | 59.94 30.31 6 | -
olenya | airbase | أولينيا, قاعدة أولينيا | Olenya, Olenya airbase | 68.15 33.46 6 | -
grozny | city | غروزني | Grozny | 43.32 45.69 5 | -
makhachkala | city | محج قلعة, ماخاتشكالا | Makhachkala | 42.98 47.50 5 | -
`;
