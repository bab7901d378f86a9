/**
 * The words of a passage that tell it from other passages of its kind: "generator", «المهبط». What half of all
 * reports say (base, attack, source, morning) is left out, and so are numbers.
 */
import { fold } from '../../article/orthography';
import { bare, conceptOf } from './concepts';

const COMMON = new Set(
  fold(
    `about after again against according also another army around attack attacked attacks aircraft airport
    area armed artillery before being between base bases been carried called casualties city civilians
    claimed claim coalition could countryside damage damaged dawn dead defence defensedenied died drone drones
    early evening eastern explosion explosions explosive field fighters fire fired five following force
    forces four from friday garrison group have heard hour hours hurt injured injuries into islamic
    international killed landed late later launched least local media military militants militia militias
    minister ministry missile missiles monday month more morning near night nobody none northern number
    officer official officials other over people police reported reporters reports residents resistance
    rocket rockets said same saturday says security several shell shelling shortly some source sources
    soldiers south southern spokesman statement strike strikes struck sunday syria syrian iraq iraqi
    israeli american russian turkish state states target targeted that their them there they this three
    thursday time today took town troops tuesday under united until village vehicle wednesday week were
    western what when where which while with without wounded year yesterday been first hit this its
    action taken place close back down still would before during since were than then those

    الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد اليوم امس صباح مساء ليل فجر ظهر ليلة ساعة ساعات
    هجوم هجمات استهداف استهدف استهدفت قصف غارة غارات ضربة ضربات صاروخ صواريخ صاروخية قذيفة قذائف مسيرة
    مسيرات طائرة طائرات مروحيات مقاتلات قاعدة قواعد القاعدة العسكرية عسكرية عسكري انفجار انفجارات دوي
    سماع سمع مصدر مصادر محلي محلية وكالة بيان اعلن اعلنت قال قالت افاد افادت ذكر ذكرت اكد اكدت اضاف
    اضافت وفق بحسب نقلا التحالف الدولي القوات قوات الجيش جيش امريكية اميركية الامريكية الاميركية امريكي اميركي
    المقاومة الاسلامية العراق العراقية سوريا السورية السوري المرصد لحقوق الانسان ناشطون ناشطين شهود عيان
    منطقة مدينة بلدة قرية ريف محافظة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي محيط قرب داخل خارج باتجاه
    قتل قتلى مقتل جريح جرحى اصابة اصابات اصيب خسائر بشرية اضرار مادية عناصر عنصر جندي جنود مدنيين مدني
    الذي التي الذين هذا هذه ذلك تلك كما فيما بعد قبل خلال حين عند على الى عن من في مع دون وقوع ادى ادت
    اسفر اسفرت اخرى اخر عدد عدة بينهم نحو واحد واحدة اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة
    كانت كان يكون لم لن قد وقد ايضا عملية عمليات هدف اهداف هدفها ميليشيا ميليشيات فصائل مسلحة مسلحون
    نتيجة ناجمة ناجم تعرضت تعرض تبنت تبنى مسؤوليتها مسؤولية مسؤول متحدث باسم الحوثي الحوثيين اسرائيل اسرائيلية
    الاحتلال وزارة الدفاع الجوي الجوية`,
    'search',
  ).text.split(/\s+/u),
);

const COMMON_BARE = new Set([...COMMON].map(bare));

/** @param names words of places and parties, which are compared by themselves. */
export function tellingWords(text: string, names: Iterable<string> = []): Set<string> {
  const named = new Set<string>();
  for (const name of names) {
    for (const word of fold(name, 'search').text.split(/[^\p{L}\p{N}']+/u)) named.add(bare(word));
  }
  const found = new Set<string>();
  for (const word of fold(text, 'search').text.split(/[^\p{L}\p{N}']+/u)) {
    if (word.length < 3 || /\d/u.test(word)) continue;
    const root = bare(word);
    const detail = conceptOf(root);
    if (detail !== root) found.add(detail);
    if (detail !== root || word.length < 4 || COMMON.has(word)) continue;
    if (root.length >= 3 && !COMMON_BARE.has(root) && !named.has(root)) found.add(root);
  }
  return found;
}

/** "A second attack", «هجوم آخر»: a new event. */
const ANOTHER =
  /(?<!\p{L})(?:(?:another|a further|a new|a fresh|a separate) (?:\p{L}+ )?(?:attack|strike|raid|salvo|drone|wave)|(?:a|the) (?:second|third|fourth|fifth) (?:attack|strike|raid|salvo|wave|time)|hours (?:after|later)|(?:once )?again (?:hit|attacked|struck|bombed|shelled)|[وفبل]{0,2}هجوما? (?:اخر|ثان\p{L}?|ثالثا?|جديدا?)|[وفبل]{0,2}(?:غاره|ضربه) (?:اخري|ثانيه|ثالثه|جديده)|(?:للمره|مره) (?:ال)?(?:ثانيه|ثالثه|رابعه)|وهو الثاني|(?:ال)?(?:هجوم|استهداف) (?:ال)?(?:ثاني|ثالث)|بعد ساعات (?:من|علي))(?!\p{L})/u;

export const isAnother = (text: string): boolean => ANOTHER.test(fold(text, 'search').text);
