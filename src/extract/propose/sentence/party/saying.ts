/** Words of saying, claiming, denying and laying at a door, over folded text. */

const edge = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])[وف]?(?:${words.trim().replace(/\s*\n\s*/gu, '')})(?![\\p{L}\\p{N}])`,
    'u',
  );

export const CLAIMS =
  edge(`تبنت|تبني|تبنوا|تبنيها|تبنيه|متبنيه|متبنيا|يتبني|تتبني|تبنتها|تبنته|تبناها|تبناه|مسؤوليتها|مسؤوليته|مسؤوليتهم|مسووليتها|مسووليته|مسووليتهم|مسءوليتها|مسءوليته|بمسؤوليتها|بمسوولي\\p{L}*|بمسءولي\\p{L}*|
claimed|claims|claiming|claim|took responsibility|taken responsibility|assumed responsibility|responsibility for|took credit|said it was behind`);
export const NO_CLAIM =
  edge(`لم تتبن|لم يتبن|لم تتبني|لم تعلن|لم يعلن|دون ان تتبني|ولم تتبن|لا جهه|اي جهه|احد مس\\p{L}*|
no group|no one|nobody|no faction|no side|not claimed|did not claim|has not claimed|had not claimed|without claiming|unclaimed|no claim|no immediate claim`);
/** "Denied responsibility". */
export const DENIED_CLAIM = edge(
  `(?:نفي|نفت|نفوا|ينفي|تنفي|نافيا|نافيه|انكر|انكرت) (?:\\p{L}+ ){0,3}(?:مس\\p{L}*|علاقته\\p{L}*|علاقتها|تبني\\p{L}*|ضلوع\\p{L}*)|(?:denied|denies|denying) (?:\\p{L}+ ){0,2}(?:responsibility|involvement|claim\\p{L}*)`,
);
export const SAYS =
  edge(`اعلن|اعلنت|ليعلن|يعلن|تعلن|معلنا|اعلان|اعلانها|اعلانه|قال|قالت|يقول|تقول|ذكر|ذكرت|اكد|اكدت|يوكد|توكد|اوضح|اوضحت|اضاف|اضافت|افاد|افادت|زعم|زعمت|ادعي|ادعت|اشار|اشارت|بيان|بيانا|بيانات|كشف|كشفت|معلنه|مؤكده|مؤكدا|موكده|موكدا|اعلنوا|قالوا|نشر|نشرت|بث|بثت|
said|says|say|announced|announcing|stated|saying|statement|confirmed|declared|posted|wrote|reported|added|told`);
export const OWN_DEED =
  edge(`قوات الجماعه|قوات الحركه|مقاتلي الجماعه|مقاتلي الحركه|انها|انه|انهم|اننا|باننا|بانها|بانه|قواتها|قواته|قواتهم|قواتنا|مقاتليها|مقاتلوها|مقاتليه|مقاتلوه|مقاتليهم|مقاتلينا|مقاتلونا|مقاوميها|مقاوموها|مقاوموه|مقاومونا|مجاهديها|مجاهدوها|مجاهدي|مجاهدينا|مجاهدونا|عناصرها|عناصره|طائراتها|طائراته|طيرانها|طيرانه|وحداتها|مقاتلاتها|مقاتلاته|مدفعيتها|سلاحها|جنودها|جنوده|(?:ال)?قوات(?:ه|ها)? البحريه|القوه الصاروخيه|سلاح الجو المسير|نفذت|نفذنا|استهدفنا|قصفنا|هاجمنا|دكت|استهداف|استهدافهم|باستهداف|قصف|بقصف|مهاجمه|ضرب|تنفيذ|شن|اطلاق|اسقاط|تدمير|تفجير|اعتراض|اغتيال|استهدافها|استهدافه|قصفها|قصفه|هجومه|هجومها|مهاجمته|مهاجمتها|تنفيذه|تنفيذها|اطلاقه|اطلاقها|اسقاطه|اسقاطها|
(?:reported|announced|claimed) (?:launching|firing|carrying out|striking|hitting|targeting|attacking|shelling|bombing)|(?:it|they|we) (?:\\p{L}+ )?(?:had|has|have|struck|hit|attacked|targeted|bombed|fired|launched|carried|conducted|shelled|shot|downed|destroyed)|(?:its|their|our|his) (?:\\p{L}+ )?(?:fighters|forces|aircraft|jets|troops|planes|drones|warplanes|navy|air force|artillery|men|units|missile force|mujahideen|military|army|soldiers)`);
export const FIRST_PERSON =
  edge(`استهدفنا|قصفنا|هاجمنا|نفذنا|اطلقنا|اسقطنا|دككنا|فجرنا|ضربنا|اشتبكنا|اعترضنا|دمرنا|استهدف مجاهدو\\p{L}*|استهدف مقاتلونا|مجاهدونا|مجاهدينا|
we (?:struck|hit|attacked|targeted|bombed|fired|launched|shelled|shot|downed|destroyed)|our (?:fighters|mujahideen|forces|men)`);
/** "It also said that it had struck": who spoke was named before. */
export const SAID_ON =
  /^(?:[وف]?(?:كما|ايضا|كذلك) )?[وف]?(?:اعلن|اعلنت|تبني|تبنت|اضاف|اضافت|اكد|اكدت|قال|قالت|اوضح|اوضحت|ذكر|ذكرت|اشار|اشارت|زعم|زعمت)(?: ايضا| كذلك)?(?: الي)? (?:ان (?:قوات|طائرات|مقاتلات|مقاتلي|مدفعيت|سلاح|جنود)(?:ه|ها|هم)|ان(?:ه|ها|هم)\b|ان(?:ه|ها|هم)(?= )|(?:عن )?(?:استهداف|قصف|مهاجمه|تنفيذ|اطلاق|اسقاط|تدمير|تفجير)|ان (?:القوات البحريه|القوه البحريه|القوه الصاروخيه|سلاح الجو المسير))|^(?:and |later |in a separate statement |separately )?(?:it|they|the group|the militia|the army|the military|the movement)(?: also| later| separately)? (?:(?:said|added|claimed|announced|stated)(?: that)? (?:it|they|its|their|to have)|(?:reported|announced|claimed) (?:launching|firing|carrying out|striking|hitting|targeting|attacking|shelling|bombing))/u;
/** A group told before, by a noun with the article. */
export const THE_GROUP =
  /(?<!\p{L})[وف]?(?:الجماعه|الحزب|التنظيم|الحركه|الفصائل|الكتائب|الميليشيا|المليشيا|السرايا|المقاومه|the (?:group|movement|militia|organisation|organization|party|factions?|militants|rebels))(?!\p{L})/u;
export const DENIES = edge(
  `نفي|نفت|نفوا|ينفي|تنفي|نافيا|نافيه|انكر|انكرت|denied|denies|deny|denying|rejected|dismissed`,
);
/** What is denied is only that it cost something: "denied any casualties". */
export const DENIES_LOSS =
  /(?<!\p{L})[وف]?(?:نفي|نفت|نفوا|ينفي|تنفي|نافيا|نافيه)(?: \p{L}+){0,4} (?:ال)?(?:اصابات|ضحايا|خسائر|قتلي|جرحي|اصابه|مقتل)(?!\p{L})|(?:denied|denies|deny|denying|rejected|dismissed)(?: \p{L}+){0,5} (?:casualties|injuries|losses|deaths|hurt|wounded|injured|harmed|damage|damaged)(?!\p{L})/u;
export const ATTRIBUTES = edge(
  `اتهم|اتهمت|يتهم|تتهم|اتهموا|متهما|متهمه|حمل|حملت|حملوا|محمله|محملا|accused|accuses|accusing|blamed|blames|blaming|pointed at|pointed the finger`,
);
/** A party that speaks behind what it tells. */
export const SAID_AFTER =
  /(?:قال|قالت|اكد|اكدت|اعلن|اعلنت|ذكر|ذكرت|وفق|بحسب) ?\p{L}|(?:said|announced|says|stated)(?!\p{L})/u;
/** «…، وفق بيان لها»: the doer says it. */
export const OWN_STATEMENT =
  /(?<!\p{L})(?:وفق|بحسب|حسب|في|عبر) (?:بيان|بيانات|بيانين) (?:لها|له|لهم|صادر عنها|صادر عنه|نشرته|نشره|اصدرته|اصدره)(?!\p{L})|(?:in|according to) (?:a|its|their) (?:own )?(?:statement|communique)(?! (?:by|from|of) )/u;

/** "…, their military spokesman said": the doer speaks. */
export const OWN_SPOKESMAN =
  /(?<!\p{L})(?:their|its|the (?:group|movement|militia|army)'s) (?:\p{L}+ ){0,2}(?:spokes(?:man|woman|person)|commander|leader|chief)(?: \p{L}+){0,3} (?:said|says|announced|claimed)(?!\p{L})/u;
/** «قال مصدر إن الجيش …», «أعلن مصدر قيام التحالف بقصف …»: another says what they did. */
export const SOMEONE_SAID =
  /(?<!\p{L})[وف]?(?:قال|قالت|ذكر|ذكرت|افاد|افادت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|اعلن|اعلنت)(?: (?!ان |بان |عن )[^ ،,.]+){1,9} (?:ب?ان|(?:عن |ب)?قيام) (?:[^ ،,.]+ )?$/u;
export const SPOKESMAN = /(?:متحدث|ناطق|بيان|قائد|زعيم|اعلام)/u;
/** «عناصر الحزب», «مواقع التنظيم»: whom it was done to. */
export const OF_THE_GROUP =
  /(?<!\p{L})[وفبل]?(?:عناصر|مواقع|مقار|مقرات|مسلحي|مسلحو|قيادي|قياديين|تحركات|مناطق|خلايا|ضد|علي) (?:\p{L}+ )?(?:الجماعه|الحزب|التنظيم|الحركه|الفصائل|الميليشيا|المليشيا)(?!\p{L})/gu;
/** An army told before, by a noun with the article. */
export const THE_ARMY =
  /(?<!\p{L})the (?:army|military|air force|navy|defen[cs]e ministry)(?!\p{L})/u;
/** After a party: it was done to it. */
export const SUFFERS =
  /^(?:'s)?(?: \p{L}+){0,4} (?:was|were|been|being|are|is)(?: \p{L}+)? (?:killed|wounded|injured|hurt|targeted|hit|attacked|struck|shelled|ambushed|bombed)(?!\p{L})/u;
