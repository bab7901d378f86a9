/**
 * More spellings of the built-in places and actors, in both languages: articles write them, the page need not
 * load them. A row is `id | Arabic, … | English, …`.
 */
export const MORE_OF_PLACES = `
conoco | معمل كونيكو, حقل غاز كونيكو, قاعدة كونيكو, معمل غاز كونيكو, كونوكو للغاز | Conoco gas field, Conoco base, Conoco field, CONOCO
khasham | بلدة خشام | Khusham, Khsham
tanf | قاعدة التنف, معبر التنف, منطقة 55, منطقة الـ 55 | Tanf, al-Tanf, Al-Tanf garrison, Tanaf, At-Tanf
sariya | السرية | Sariya
rukban | الركبان, مخيم الرقبان | Rukban, al-Rukban, Rukban camp
shaddadi | قاعدة الشدادي, مدينة الشدادي | Al-Shadadi, Shadadi, Shaddadi, al-Shaddadah, Shaddadeh, al-Shadadah
omar | العمر, قاعدة حقل العمر, حقل العمر للنفط, قاعدة العمر, حقول العمر | Omar Oil Field, al-Omar oil field, Omar field, Green Village, al-Omar
rubariya | قاعدة روباريا | -
kharab-al-jir | الرميلان, رميلات, بلدة رميلان, مدينة رميلان, حقول رميلان, قاعدة رميلان, قاعدة خراب الجير, مطار خراب الجير | Kharab al-Jeer, Rumaylan, Rmeilan, Rumeilan, Rmelan, Rimelan, Rumalyn
tal-baydar | قاعدة تل بيدر | Tell Baydar, Tal Beydar, Tall Baydar
qasrak | قاعدة قسرك | Qasrek
deir-ez-zor | ريف دير الزور, محافظة دير الزور, مدينة دير الزور, دير الزُّور | Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir ez-Zour, Deir al-Zour, Deir Azzor, Deir Ezzour
eastern-syria | شرق سوريا, شرقي سورية | eastern Syria, east Syria
us-embassy-baghdad | السفارة الأميركية, السفارة الأمريكية في بغداد, سفارة واشنطن في بغداد, السفارة الأميركية ببغداد, السفارة الأميركية في المنطقة الخضراء, السفارة الأميركية وسط بغداد | US Embassy, US Embassy in Baghdad, American embassy in Baghdad, U.S. Embassy in Baghdad
ain-al-asad | قاعدة عين الأسد, قاعدة عين الأسد الجوية | Al-Assad, Al Asad Air Base, Ain al-Assad, Al-Asad, Ayn al-Asad, Al-Asad Airbase, Ain Al Assad
harir | باشور, الحرير, قاعدة حرير, قاعدة الحرير, قاعدة باشور, مطار حرير | Bashur, Bashur Air Base, al-Harir, Harir air base
erbil-airport | مطار أربيل الدولي, قاعدة مطار أربيل | Erbil International Airport, Erbil air base
victoria | قاعدة فيكتوريا, معسكر فيكتوريا, قاعدة فكتوريا, معسكر النصر | Camp Victory, Victory base, Victoria base, Camp Victoria
tower-22 | البرج 22, برج 22, البرج الثاني والعشرين | -
syria | سورية, الأراضي السورية | -
iraq | الأراضي العراقية | -
`;

export const MORE_OF_ACTORS = `
islamic-resistance-iraq | مقاومة إسلامية في العراق | -
kataib-hizballah | كتائب حزب الله العراقي, حزب الله العراقي, كتائب حزب الله العراقية, كتائب حزب الله في العراق | Kataib Hezbollah, Kata'ib Hezbollah, Ketaib Hezbollah, Kataeb Hezbollah, Kata'ib Hizballah, Kataib Hizballah
iran-backed-iraqi-militias | الميليشيات العراقية المدعومة من إيران, فصائل عراقية مدعومة من إيران, فصائل عراقية موالية لإيران | Iran-backed Iraqi groups, Iranian-backed Iraqi militias
iranian-militias | ميليشيات إيران, ميليشيات إيرانية, المليشيات الإيرانية | Iranian militias
irgc | الحرس الثوري, فيلق الحرس الثوري | Revolutionary Guards, Islamic Revolutionary Guard Corps, Revolutionary Guard
us-forces | القوات الأميركية, الجيش الأمريكي, قوات أميركية, قوات أمريكية, الطيران الأميركي, الطائرات الأميركية | US military, U.S. forces, U.S. military, American forces, US army, American troops, US troops, U.S. troops
us-dod | وزارة الدفاع الأمريكية, الدفاع الأميركية, وزارة الحرب الأميركية | Pentagon, Department of Defense, US Defense Department, Defense Department
coalition | قوات التحالف, التحالف الدولي ضد داعش, تحالف واشنطن, طيران التحالف, طيران التحالف الدولي | US-led coalition, U.S.-led coalition, Global Coalition, coalition forces, International Coalition forces
sohr | مرصد حقوق الإنسان السوري | SOHR, Syrian Observatory
syria-tv | موقع تلفزيون سوريا | -
rozana | راديو روزنة | -
baz-news | وكالة باز الإخبارية, وكالة باز | -
al-mayadeen | قناة الميادين, شبكة الميادين | Al Mayadeen TV, Al-Mayadeen
activists | نشطاء, الناشطون, ناشطين | -
local-sources | المصادر المحلية | -
hamas | حركة المقاومة الإسلامية حماس, حركة المقاومة الإسلامية | -
israel | دولة الاحتلال | Israel
`;

/** Spellings that the built-in list gives to one place, and that the wide gazetteer tells apart. */
export const SPELLINGS_OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  'us-embassy-baghdad': ['المنطقة الخضراء'],
};
