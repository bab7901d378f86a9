/** Whose fire an Arabic stretch tells of, by the nouns beside the deed: people without a state, or the arms of one. */

const WORD = (words: string): string => `(?<!\\p{L})[وف]?(?:${words})(?!\\p{L})`;

const PEOPLE =
  '(?:ال)?(?:مسلح(?:ون|ين|و|ي|ان)?|مهاجم(?:ون|ين|ان|و)?|مستوطن(?:ون|ين|و|ي|ان)?|مجهول(?:ون|ين|ان)|مقاوم(?:ون|ين|و|وها|وه)|مجاهد(?:ون|ين|و|ي|ونا|ينا|وها|وه)|متمرد(?:ون|ين|و)|انتحاري(?:ون|ين|ان)?|ملثم(?:ون|ين|ان)|ارهابي(?:ون|ين)|متشدد(?:ون|ين)|قراصنه|عصابه|عصابات|شبان|محتجون|متظاهرون|عشائر)';
const DID =
  'شنت?|شنها|شنه|نفذت?|نفذها|نفذه|اطلقت?|هاجمت?|قصفت?|استهدفت?|فجرت?|فتحت?|القت?|القي|نصبت?|زرعت?|اقتحمت?|احرقت?|اضرمت?|خطفت?|اختطفت?|اغتالت?|قتلت?|طعنت?|رشقت?|اعتدي|اعتدت|اقدمت?|احرق|اضرم|تسللت?|دهست?';
/** «أطلق مسلحون …», «على يد مسلحين», «من قبل مجهولين», and branches of a group that only it has. */
const BY_PEOPLE = new RegExp(
  `${WORD(DID)} ${PEOPLE}(?!\\p{L})|(?:علي (?:يد|ايدي)|بيد|بايدي|من قبل) (?:\\p{L}+ )?${PEOPLE}(?!\\p{L})|${WORD('القوه الصاروخيه|سلاح الجو المسير')}`,
  'u',
);

export const isByPeople = (folded: string): boolean => BY_PEOPLE.test(folded);

const FLOWN =
  'طائره|طائرات|طائراته|طائراتها|طيران|مسيره|مسيرات|مقاتلات|مروحيه|مروحيات|مسيرتان|طائرتان|طائرتين';
const OF_STATE = '(?:لل|ال)?(?:احتلال|عدو|تحالف الدولي|تحالف|نظام|جيش|سلاح الجو)';
/** «طائرات الاحتلال», «ضربة يُرجّح أنها أميركية». */
const BY_ARMS = new RegExp(
  `(?<!\\p{L})[وفبل]{0,2}(?:ال)?(?:${FLOWN})(?: (?:مسيره|حربيه|مروحيه|استطلاع|تابعه))? ${OF_STATE}(?!\\p{L})|(?:يرجح|يعتقد|يشتبه|رجح\\p{L}*|يظن) (?:ان(?:ها|ه)|ب\\p{L}+) (?:كانت |كان )?(?:ال)?(?:اسرائيلي|اميركي|امريكي|روسي|تركي|ايراني|اردني|تابع\\p{L}* للتحالف)\\p{L}{0,3}(?!\\p{L})`,
  'u',
);

export const isByArmsOfState = (folded: string): boolean => BY_ARMS.test(folded);

/** «قصف طائرة مسيّرة سيارة»: flown by whoever keeps drones over a town, a state. */
const DRONE_HITS =
  /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:قصف|غاره) (?:\p{L}+ )?(?:طائره )?مسيره(?!\p{L})/u;

/** A drone that hits a car hunts a man, as those of states do. */
const CAR =
  /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:سياره|سيارته|سيارتهما|سيارتين|مركبه|مركبته|دراجه|دراجته)(?!\p{L})/u;
const DRONE = /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:مسيره|مسيرات)(?!\p{L})/u;
const LADEN = /مفخخ|ملغوم/u;

/** Groups that states hunt from the air, as what is hit. */
const HUNTED =
  /(?:مواقع|موقعا|موقع|مقر\p{L}*|نقاط|نقطه|رتل\p{L}*|مستودع\p{L}*|شاحن\p{L}*|تجمع\p{L}*|عناصر) (?:[^ ،,.]+ ){0,5}[لب]?(?:ال)?(?:مليشيا\p{L}*|ميليشيا\p{L}*|حشد|مواليه? لايران|مواليين لايران|تابعه لايران)(?!\p{L})/u;

export const isDroneRaid = (folded: string): boolean =>
  DRONE_HITS.test(folded) ||
  (DRONE.test(folded) && (CAR.test(folded) || HUNTED.test(folded)) && !LADEN.test(folded));
