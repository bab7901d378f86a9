/** The places of Iraq. The form of a row is described in `../table.ts`. */
export const IRAQ = `
# IQ
western-iraq | region | غربي العراق, غرب العراق | Western Iraq, west Iraq | 33.3 41.8 120 | -
northern-iraq | region | شمالي العراق, شمال العراق | Northern Iraq, north Iraq | 36.6 43.8 120 | -
kurdistan | region | إقليم كردستان, كردستان العراق, كوردستان, إقليم كوردستان, كردستان | Kurdistan Region, Iraqi Kurdistan, Kurdistan | 36.4 44.4 120 | -
# IQ / أربيل / Erbil
erbil | city | أربيل, اربيل, هولير, مدينة أربيل, محافظة أربيل | Erbil, Arbil, Irbil | 36.191 44.009 4 | Erbil
soran | town | سوران | Soran | 36.656 44.542 2 | Soran
sidakan | town | سيدكان | Sidakan | 36.80 44.67 4 | -
shaqlawa | town | شقلاوة | Shaqlawa | 36.404 44.326 2 | Shaqlāwah
makhmur | town | مخمور, قضاء مخمور, بلدة مخمور | Makhmur, Makhmour | 35.776 43.580 2 | Mexmur
pirmam | town | بيرمام, مصيف صلاح الدين | Pirmam | 36.385 44.197 2 | Pīrmām
khurmala | field | حقل خورمالا, خورمالا | Khurmala | 35.97 43.75 8 | -
qandil | mountain | جبال قنديل, جبل قنديل, قنديل | Qandil Mountains, Qandil | 36.55 45.0 20 | -
# IQ / السليمانية / Sulaymaniyah
sulaymaniyah | city | السليمانية, سليمانية, مدينة السليمانية | Sulaymaniyah, Slemani, Sulaimani, Sulaimaniyah, Sulaymaniya | 35.565 45.433 4 | Sulaymaniyah
kormor | field | كورمور, حقل كورمور, كورمور الغازي, حقل كورمور الغازي, خور مور, حقل خور مور | Kormor gas field, Khor Mor, Kor Mor, Kormor | 35.13 44.83 8 | -
chamchamal | town | جمجمال, قضاء جمجمال | Chamchamal | 35.534 44.834 2 | Jamjamāl
ranya | town | رانية, قضاء رانية | Ranya, Rania | 36.255 44.882 2 | Rānyah
qaladiza | town | قلعة دزة | Qaladiza, Qaladze | 36.183 45.130 2 | Qeładizê
arbat-airport | airport | مطار عربت | Arbat airport | 35.41 45.58 5 | -
halabja | city | حلبجة | Halabja | 35.178 45.986 4 | Halabja
# IQ / دهوك / Duhok
duhok | city | دهوك | Duhok, Dohuk | 36.866 42.988 4 | Dihok
zakho | town | زاخو | Zakho | 37.149 42.686 2 | Zaxo
amedi | town | العمادية, آميدي | Amedi, Amadiya, al-Amadiyah | 37.092 43.488 2 | Al ‘Amādīyah
sheladize | town | شيلادزي | Sheladize, Shiladze | 37.033 43.776 2 | Shelādiz
zap | area | منطقة الزاب, الزاب | Zap region, Zap | 37.2 43.5 20 | -
metina | mountain | متينا, جبل متينا | Metina | 37.2 43.2 20 | -
gara | mountain | جبل كاره, جبل كارا, غارا | Mount Gara | 37.0 43.4 15 | -
# IQ / نينوى / Nineveh
nineveh | governorate | نينوى, محافظة نينوى, سهل نينوى | Nineveh, Ninewa, Nineveh Plains | 36.2 42.5 90 | -
mosul | city | الموصل, مدينة الموصل | Mosul | 36.335 43.119 4 | Mosul
sinjar | town | سنجار, قضاء سنجار, شنكال | Sinjar, Shingal | 36.321 41.877 2 | Sinjār
bashiqa | base | بعشيقة, قاعدة زليكان, معسكر زليكان | Bashiqa, Zilkan base, Zelikan | 36.45 43.35 6 | -
tal-afar | town | تلعفر, تل عفر | Tal Afar, Tel Afar | 36.379 42.448 2 | Tall ‘Afar
qayyarah | town | القيارة, قاعدة القيارة | al-Qayyarah, Qayyarah, Qayyara | 35.799 43.294 2 | Al Qayyārah
rabia | crossing | معبر ربيعة, ناحية ربيعة, منفذ ربيعة | Rabia crossing, Rabia border crossing | 36.80 42.09 5 | -
# IQ / كركوك / Kirkuk
kirkuk | city | كركوك, محافظة كركوك | Kirkuk | 35.468 44.392 4 | Kirkuk
k1 | base | قاعدة كي وان, كي وان | K1 base, K-1 base | 35.53 44.30 5 | -
hawija | town | الحويجة | al-Hawija, Hawija | 35.326 43.773 2 | Al Ḩawījah
daquq | town | داقوق | Daquq, Dakuk | 35.139 44.449 2 | Dāqūq
# IQ / صلاح الدين / Salah al-Din
salah-al-din | governorate | صلاح الدين, محافظة صلاح الدين | Salah al-Din, Salahuddin, Salahaddin, Saladin governorate | 34.6 43.7 70 | -
tikrit | city | تكريت | Tikrit | 34.616 43.679 4 | Tikrīt
balad | town | بلد, قضاء بلد, قاعدة بلد, قاعدة بلد الجوية, مدينة بلد | Balad, Balad air base | 34.015 44.146 2 | Balad
baiji | town | بيجي, مصفاة بيجي | Baiji, Bayji, Beiji | 34.929 43.489 2 | Bayjī
samarra | city | سامراء | Samarra | 34.196 43.886 4 | Sāmarrā’
tuz-khurmatu | town | طوز خورماتو, طوز خرماتو, الطوز, قضاء الطوز | Tuz Khurmatu, Tuz, Tuz Khormato | 34.888 44.633 2 | Ţūz Khūrmātū
amerli | town | آمرلي | Amerli, Amirli | 34.73 44.58 4 | -
# IQ / الأنبار / al-Anbar
anbar | governorate | الأنبار, محافظة الأنبار, صحراء الأنبار | al-Anbar, Anbar | 32.6 41.9 150 | -
qaim | town | القائم, بوابة القائم, قضاء القائم, معبر القائم, مدينة القائم | al-Qaim, Qaim, Husaybah | 34.393 40.989 2 | Al Qā’im
ramadi | city | الرمادي | Ramadi, al-Ramadi | 33.421 43.308 4 | Ramadi
fallujah | city | الفلوجة | Fallujah, Falluja | 33.349 43.786 4 | Al Fallūjah
haditha | town | حديثة, قضاء حديثة, مدينة حديثة | Haditha | 34.137 42.377 2 | Ḩadīthah
hit | town | قضاء هيت, هيت, مدينة هيت | Hit district, Heet | 33.637 42.828 2 | Hīt
rutba | town | الرطبة | Rutba, al-Rutba, Rutbah | 33.037 40.286 2 | Ar Ruţbah
baghdadi | town | ناحية البغدادي, بلدة البغدادي | al-Baghdadi town, Baghdadi district | 33.86 42.54 4 | -
rawa | town | راوة | Rawa, Rawah | 34.482 41.919 2 | Rāwah
akashat | town | عكاشات | Akashat | 33.70 39.97 10 | -
habbaniyah | base | الحبانية, قاعدة الحبانية | Habbaniyah, Habbaniya | 33.38 43.57 5 | -
trebil | crossing | طريبيل, منفذ طريبيل | Trebil, Turaibil | 32.80 39.03 3 | -
waleed | crossing | منفذ الوليد, معبر الوليد | al-Waleed crossing, al-Walid crossing | 33.42 38.93 4 | -
# IQ / بغداد / Baghdad
baghdad | city | بغداد, العاصمة بغداد, العاصمة العراقية, العاصمة العراقية بغداد, محافظة بغداد | Baghdad | 33.341 44.401 4 | Baghdad
green-zone | district | المنطقة الخضراء, الخضراء, المنطقة الخضراء وسط بغداد | Green Zone Baghdad, Baghdad's Green Zone, Green Zone | 33.306 44.393 3 | -
baghdad-airport | airport | مطار بغداد, مطار بغداد الدولي | Baghdad airport, Baghdad International Airport | 33.262 44.234 3 | -
taji | base | معسكر التاجي, قاعدة التاجي, التاجي | Taji, Camp Taji, al-Taji | 33.52 44.26 5 | -
jurf-al-sakhr | town | جرف الصخر, جرف النصر | Jurf al-Sakhr, Jurf al-Nasr, Jurf as-Sakhar | 32.87 44.21 5 | -
abu-ghraib | town | أبو غريب | Abu Ghraib | 33.306 44.185 2 | Abū Ghurayb
mashtal | district | شارع فلسطين, حي المشتل | Mashtal district, Palestine Street | 33.34 44.46 4 | -
# IQ / ديالى / Diyala
diyala | governorate | ديالى, محافظة ديالى | Diyala | 33.9 44.9 60 | -
baqubah | city | بعقوبة | Baqubah, Baquba | 33.754 44.605 4 | Baqubah
khanaqin | town | خانقين | Khanaqin | 34.348 45.391 2 | Khānaqīn
# IQ / البصرة / Basra
basra | city | البصرة, محافظة البصرة | Basra, Basrah | 30.509 47.780 4 | Basrah
umm-qasr | port | أم قصر, ميناء أم قصر | Umm Qasr | 30.036 47.920 3 | Umm Qaşr
# IQ / ذي قار / Dhi Qar
nasiriyah | city | الناصرية | Nasiriyah, Nasiriya | 31.058 46.257 4 | Nasiriyah
# IQ / بابل / Babil
hillah | city | الحلة, مدينة الحلة | al-Hillah, Hilla, Hillah | 32.464 44.420 4 | Al Hillah
kalsu | base | قاعدة كالسو, معسكر كالسو, كالسو | Kalsu, Kalsu base | 32.78 44.41 5 | -
# IQ / النجف / Najaf
najaf | city | النجف, النجف الأشرف | Najaf | 32.026 44.346 4 | Najaf
# IQ / كربلاء / Karbala
karbala | city | كربلاء | Karbala, Kerbala | 32.616 44.025 4 | Karbala
# IQ / بغداد / Baghdad
sadr-city | district | مدينة الصدر | Sadr City | 33.389 44.458 4 | -
karrada | district | الكرادة, حي الكرادة | Karrada, Karada | 33.299 44.430 3 | -
adhamiyah | district | الأعظمية | Adhamiyah | 33.365 44.367 4 | -
kadhimiya | district | الكاظمية | Kadhimiya, Kazimiyah | 33.380 44.338 4 | -
mahmudiyah | town | المحمودية | Mahmudiyah | 33.067 44.366 4 | -
tarmiyah | town | الطارمية | Tarmiyah | 33.675 44.396 5 | -
yusufiyah | town | اليوسفية | Yusufiyah | 33.063 44.23 6 | -
bakriya | area | البكرية, منطقة البكرية | Bakriya | 33.31 44.25 8 | -
# IQ / نينوى / Nineveh
bartella | town | برطلة | Bartella | 36.35 43.38 4 | -
baaj | town | البعاج, قضاء البعاج | al-Baaj, Baaj | 36.042 41.717 5 | -
hammam-al-alil | town | حمام العليل | Hammam al-Alil | 36.16 43.26 5 | -
zummar | town | زمار, ناحية زمار | Zummar | 36.65 42.61 6 | -
qaraqosh | town | الحمدانية, قرقوش, بغديدا | Qaraqosh, Hamdaniyah | 36.27 43.38 5 | -
hatra | town | الحضر, قضاء الحضر | Hatra | 35.59 42.72 6 | -
sinun | town | سنوني, ناحية سنوني | Sinuni, Sinun | 36.46 41.69 6 | -
# IQ / كركوك / Kirkuk
dibis | town | الدبس, قضاء الدبس | Dibis | 35.67 44.07 6 | -
rashad-kirkuk | town | ناحية الرشاد, الرشاد | Rashad district of Kirkuk | 35.15 44.15 10 | -
riyadh-kirkuk | town | ناحية الرياض | al-Riyadh district of Kirkuk | 35.18 43.89 10 | -
wadi-al-shay | area | وادي الشاي | Wadi al-Shay | 35.20 44.30 20 | -
# IQ / ديالى / Diyala
jalawla | town | جلولاء | Jalawla | 34.274 45.17 4 | -
muqdadiyah | town | المقدادية | Muqdadiyah, Miqdadiyah | 33.978 44.937 5 | -
hamrin | mountain | جبال حمرين, حمرين, سلسلة جبال حمرين | Hamrin, Hamrin Mountains | 34.5 44.6 50 | -
saadiya-diyala | town | السعدية, ناحية السعدية | Saadiya | 34.19 45.12 6 | -
azim | town | العظيم, ناحية العظيم | al-Azim, Udhaim | 34.23 44.51 10 | -
khalis | town | الخالص, قضاء الخالص | Khalis | 33.81 44.53 5 | -
# IQ / صلاح الدين / Salah al-Din
shirqat | town | الشرقاط, قضاء الشرقاط | Shirqat | 35.51 43.23 5 | -
dujail | town | الدجيل | Dujail | 33.85 44.23 5 | -
yathrib-iraq | town | ناحية يثرب | Yathrib | 33.96 44.13 8 | -
makhoul | mountain | جبال مكحول, مكحول | Makhoul, Makhoul Mountains | 35.15 43.4 20 | -
khanuka | mountain | الخانوكة, جبال الخانوكة | Khanuka | 35.35 43.3 20 | -
speicher | base | قاعدة سبايكر, سبايكر | Camp Speicher, Speicher | 34.673 43.543 4 | -
ishaqi | town | الإسحاقي | Ishaqi | 34.03 43.95 8 | -
# IQ / الأنبار / al-Anbar
karma-anbar | town | الكرمة, قضاء الكرمة | Karmah | 33.40 43.91 5 | -
anah | town | قضاء عنه, عانة | Anah | 34.37 41.99 5 | -
nukhayb | town | النخيب | Nukhayb, Nukhaib | 32.04 42.25 6 | -
rummanah-iraq | town | ناحية الرمانة | Rummanah | 34.38 41.1 8 | -
husaybah | town | حصيبة, قضاء حصيبة | Husaibah | 34.37 40.99 5 | -
wadi-hauran | area | وادي حوران | Wadi Hauran, Wadi Horan | 33.6 42.0 60 | -
# IQ / دهوك / Duhok
bamerni | town | بامرني, مطار بامرني | Bamarni, Bamerni | 37.10 43.27 5 | -
parkha | village | برخ, مصيف برخ, قرية برخ | Parkha, Parakh | 37.22 42.75 8 | -
kani-masi | town | كاني ماسي | Kani Masi | 37.23 43.44 5 | -
sarsang | town | سرسنك, حقل سرسنك | Sarsang | 37.05 43.35 8 | -
# IQ / أربيل / Erbil
rawanduz | town | راوندوز | Rawanduz | 36.61 44.52 5 | -
choman | town | جومان | Choman | 36.64 44.89 5 | -
koya | town | كويسنجق, كويا | Koya, Koysanjaq | 36.08 44.63 5 | -
qushtapa | town | قوشتبه, قوشتبة | Qushtapa | 36.00 44.03 5 | -
baharka | town | بحركة, بحركه | Baharka | 36.31 44.03 4 | -
# IQ / السليمانية / Sulaymaniyah
dukan | town | دوكان | Dukan | 35.95 44.96 5 | -
penjwen | town | بنجوين | Penjwen, Penjwin | 35.62 45.95 5 | -
sharazur | town | شهرزور | Sharazur | 35.3 45.7 15 | -
# IQ / البصرة / Basra
zubayr | town | الزبير, قضاء الزبير | al-Zubayr, Zubair | 30.39 47.71 5 | -
rumaila | field | حقل الرميلة, الرميلة | Rumaila | 30.3 47.4 20 | -
majnoon | field | حقل مجنون | Majnoon oil field | 31.05 47.6 20 | -
# IQ / واسط / Wasit
kut | city | مدينة الكوت, الكوت | Kut, al-Kut | 32.51 45.82 5 | -
# IQ / ميسان / Maysan
amarah | city | مدينة العمارة | Amarah, al-Amara | 31.84 47.14 5 | -
# IQ / المثنى / Muthanna
samawah | city | السماوة | Samawah, Samawa | 31.33 45.29 5 | -
# IQ / القادسية / Qadisiyah
diwaniyah | city | الديوانية | Diwaniyah | 31.99 44.92 5 | -
`;
