/**
 * Details that both languages name: an Arabic and an English article tell of one radar, one school, one water
 * tank. Each row is one detail: its words in English, then in Arabic.
 */
import { fold } from '../../article/orthography';

const ROWS = `
radar radars | رادار رادارات
school schools classroom classrooms pupils | مدرسة مدارس مدرسه تلاميذ
hospital hospitals clinic | مستشفى مشفى مشافي مستشفيات مستوصف
mosque mosques worshippers | مسجد جامع مساجد مصلين
church churches | كنيسة كنائس
market markets bazaar | سوق أسواق
vegetable vegetables greengrocer | خضار خضراوات خضروات
pharmacy chemist | صيدلية
bridge bridges | جسر جسور
warehouse warehouses depot depots storehouse storeroom | مستودع مستودعات مخزن مخازن مخزناً
runway airstrip tarmac | مدرج مهبط مدارج
hangar hangars | حظيرة حظائر
generator generators | مولد مولدة مولدات
laundry | مغسلة
kitchen canteen mess dining | مطبخ مطعم
food meals provisions | أغذية طعام غذاء
tent tents | خيمة خيام
displaced refugees camp | نازحين نازحون نازحة لاجئين
wheat grain cereal silo silos | قمح حبوب صوامع صومعة
cotton | قطن
olive olives | زيتون
orchard orchards grove | بستان بساتين
farm farms farmland farmer farmers | مزرعة مزارع مزارعين مزارعون مزارعي زراعية
bakery bread ovens | مخبز فرن خبز أفران
bus buses passengers coach | حافلة حافلات مسافرين مسافرون باص ركاب
parking carpark | موقف مواقف
lorry lorries truck trucks | شاحنة شاحنات
tanker tankers | ناقلة صهريج صهاريج ناقلات
container containers | حاويات
carrier | حاملة
convoy motorcade | قافلة رتل موكب
funeral mourners burial burials | جنازة تشييع شيع دفن
family families father mother parents | أب أبا أم أما والد والدة عائلة أسرة عائلات
children child boy boys girl girls toddler | أطفال طفل طفلة طفلين رضيع
women woman | امرأة نساء سيدة
siren sirens alarm alarms | صفارات صافرات إنذار
launcher launchers launchpad | منصة راجمة منصات
fence perimeter | سور سياج
roof rooftop | سقف سطح
hotel | فندق
pier quay terminal harbour port docks | ميناء مرفأ رصيف
electricity substation power | كهرباء محطة كهربائية
fuel petrol diesel gasoline | وقود محروقات بنزين
refinery | مصفاة
water | مياه ماء
tank cistern reservoir | خزان خزانات
car cars sedan | سيارة سيارته سيارات
motorcycle motorbike | دراجة
road highway motorway | طريق طرق أوتوستراد
coast coastal seafront corniche | ساحلي ساحل كورنيش
flat apartment apartments | شقة شقق
house houses home homes | منزل بيت منازل منزلهم بيوت
building buildings storey storeys | مبنى بناء طوابق عمارة
embassy embassies diplomatic diplomats | سفارة دبلوماسي دبلوماسيين
customs | جمارك
crossing | معبر
stadium football pitch playground | ملعب
tyres tyre tires | إطارات
burned burning burnt blaze ablaze flames burst | حريق حرائق احترق احتراق احترقت نيران اشتعال اشتعلت أحرق
collapsed collapse rubble | انهار انهيار أنقاض ركام انهارت
crater | حفرة
garden gardens park | حديقة حدائق
courtyard yard | ساحة باحة فناء
factory plant workshop | مصنع معمل ورشة معامل
journalist journalists reporter cameraman | صحفي صحافي صحفيين مراسل مصور
medic medics paramedic paramedics ambulance ambulances | مسعف إسعاف مسعفين
contractor contractors | متعاقد متعاقدين مقاول
adviser advisers advisor advisors | مستشار مستشارين مستشاراً
commander | قائد قيادي قيادياً
driver drivers | سائق سائقين
sheep shepherd herd | أغنام راعي ماشية
boat boats dinghy skiff | زورق قارب زوارق
crew sailors mariners seafarers | طاقم بحارة بحاراً
ship vessel freighter | سفينة سفن
unexploded defused bomb-disposal | ينفجر متفجرات
helicopter helicopters | مروحيات مروحية
university campus | جامعة
prison detainees | سجن سجناء معتقلين
wedding | زفاف عرس
bank | مصرف
police policeman | شرطي شرطة
guard guards | حارس حراس
barracks dormitory sleeping quarters | مهجع ثكنة منامة سكن
watchtower tower | برج
gate entrance | بوابة مدخل
store shop shops | متجر محل محلات
pipeline | أنبوب أنابيب
dam | سد
train railway | قطار سكة
inquiry investigation investigators | تحقيق محققون محققين
militia-headquarters headquarters | مقر مقراً
clothes | ملابس
glass windows window | زجاج نوافذ
first-ever first maiden | أول
`;

/** What ends a word, and what is written onto it. */
export const bare = (word: string): string =>
  /^[ء-ي]/u.test(word)
    ? word
        .replace(/^[وف]?[بلك]?(?:ال)?(?=.{3})/u, '')
        .replace(/(?<=.{3})(?:ات|ين|ون|ان|يه|هما|ها|هم|ه|ا|ي)$/u, '')
    : word.replace(/'s$|(?<=.{3})(?:ing|ed|es|s)$/u, '');

const CONCEPTS = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const words = fold(row, 'search')
    .text.split(/[\s|]+/u)
    .filter(Boolean);
  for (const word of words) CONCEPTS.set(bare(word), `=${words[0] ?? ''}`);
}

/** The detail that a bare word names, in whichever language; the word itself where it is none. */
export const conceptOf = (word: string): string => CONCEPTS.get(word) ?? word;
