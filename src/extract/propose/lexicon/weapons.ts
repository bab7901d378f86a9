/** The words for what is fired, flown or laid, and for those who do and what is hit. */
import { fold } from '../../../article/orthography';
import type { Word } from '../words';
import type { ProposedMeans } from './rule';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).text.split(/\s+/u));

const MEANS: readonly (readonly [ProposedMeans, ReadonlySet<string>])[] = [
  [
    'drone',
    set(
      `مسير مسيرة مسيرات مسيرتان مسيرتين مسيرتي مسيرين مسيران مسيرا درون انقضاضية كوادكابتر شاهد drone drones uav uavs unmanned uncrewed shahed shaheds quadcopter`,
    ),
  ],
  [
    'missile',
    set(
      `باليستي باليستية باليستيا باليستيين كروز موجه موجهة مجنحة فرط صوتي missile missiles ballistic cruise`,
    ),
  ],
  [
    'rocket',
    set(
      `صاروخ صاروخا صاروخان صاروخين صواريخ صاروخي صاروخية صاروخيا كاتيوشا غراد راجمة راجمات رشقة رشقات rocket rockets katyusha grad projectile projectiles`,
    ),
  ],
  [
    'shelling',
    set(
      `قذيفة قذائف قذيفتان قذيفتين قذيفتا هاون مدفعية مدفعي مدفعيا مدافع دبابات mortar mortars shells shell artillery howitzer guns tank`,
    ),
  ],
  [
    'aircraft',
    set(
      `طيران طائرات طائرة مقاتلات مقاتلة مروحية مروحيات مروحي مروحيتان مروحيتين مقاتلتان مقاتلتين طائرتان طائرتين طائرتا طائرتي حربيتين جوي جوية جويا حربي حربية حربيتان aircraft warplane warplanes jet jets helicopter helicopters gunship gunships f-16 f-16s f-15 f-35 planes plane aerial air`,
    ),
  ],
  [
    'explosive',
    set(
      `عبوة عبوات ناسفة لغم ألغام متفجرة متفجرات متفجر قنبلة قنابل قنبلتين مفخخة مفخخ مفخخين مفخختين ملغوم ملغومة ملغم ملغمة ناسف انتحاري ied ieds bomb bombs mine mines explosives explosive grenade`,
    ),
  ],
  [
    'small-arms',
    set(
      `رصاص رصاصة رصاصات رشاشات رشاشة رشاش مسلح قناص قنص gunfire gunmen gunman bullets bullet sniper rifle machine-gun shots`,
    ),
  ],
  ['air-defence', set(`مضادات دفاعات باتريوت patriot interceptors`)],
];

const PROJECTILES = set(
  `هدف أهداف أجسام جسم مقذوف مقذوفات شظايا حطام ذخائر ذخيرة براميل برميل projectile target targets debris one them craft salvo warhead barrel`,
);

const DEVICES = set(
  `عبوة عبوات لغم ألغام صاروخ صاروخان صاروخين صواريخ قذيفة قذائف منصة منصات راجمة قاذفة متفجرات مفخخة مسيرة مسيرات قنبلة قنابل ذخائر حزام device devices bomb bombs mine mines rocket rockets launcher launchers explosives shells ordnance drone drones warhead ied ieds`,
);

const AIR = set(
  'جوي جوية جويا طيران مقاتلات مقاتلتان مقاتلتين مروحيتان مروحيتين حربيتان حربيتين حربي حربية مروحي مروحيات مروحية غارة غارات warplane warplanes jet jets aerial helicopter helicopters airstrike airstrikes aircraft gunship gunships ac-130 f-16 f-16s f-15 f-35 f-35s mig su-34 su-24',
);
/** Bombs that only an aircraft drops. */
const DROPPED =
  /(?:قنابل|قنبله|براميل|برميل) (?:\p{L}+ )?(?:موجه|انزلاقي|انشطاري|متفجر|جوي|ارتجاجي)\p{L}*|(?:براميل|برميل)(?!\p{L})|(?:aerial|guided|glide|barrel|cluster|bunker-buster) (?:aerial )?bombs?/u;
const GUNS = set(
  'هاون مدفعي مدفعية مدفعيا قذيفة قذائف قذيفتا قذيفتان قذيفتين مدافع دبابات mortar mortars artillery shells shelled shelling howitzer guns',
);

const FORCES = set(
  `جيش قوات مليشيا مليشيات قسد داعش نقاط جنود جندي جندياً عسكري عسكرية عسكريا عسكريين عسكريون قاعدة قواعد معسكر ثكنة حاجز دورية مقر مقرات موقع مواقع شرطة مقاتلين مقاتلون مقاتل مسلح مسلحين مسلحون مسلحي آليات آلية شاحنة شاحنات دبابات تحالف فصائل ميليشيا ميليشيات لواء كتائب كتيبة سفينة سفن ناقلة مدمرة حرس مدرعات مدرعة قتالية رتل ارتال فرقة ألوية وحدات وحدة منظومة منظومات بطارية باتريوت حاملة دوريات حواجز ثكنات ضابط ضباط شرطيين شرطي أمن أمني أمنية متفجرات أسلحة سلاح مهاجم مهاجمون
     army troops soldier soldiers military base bases camp garrison police patrol outpost checkpoint convoy vessel ship ships tanker carrier destroyer forces fighters militia militants barracks militants airbase airfield battalion brigade trucks armoured armored tanks vehicles militiamen fleet troopers policeman policemen officer officers units unit brigade brigades regiment gunman gunmen`,
);

const foldedOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const has = (words: readonly Word[], list: ReadonlySet<string>): boolean =>
  words.some(({ bases }) => bases.some((base) => list.has(base)));

const FORCE =
  /^(?:[وفبلك]{0,2}(?:ال)?|لل)(?:قوات|فصائل|فصيل|جماع|مجموع|مقاوم|ميليشيا|مليشيا|جناح|حرك|تنظيم|عناصر|كتائب|قوي)/u;

/** «القوات المسلحة», «فصائل عراقية مسلحة»: who bears arms has not fired them. */
const isOfForce = (words: readonly Word[], at: number): boolean =>
  /مسلحه$/u.test(words[at]?.text ?? '') &&
  [1, 2, 3].some((step) => FORCE.test(words[at - step]?.text ?? ''));

const isRocket = (text: string): boolean =>
  /^[وفبل]{0,2}(?:ال)?(?:صاروخ\p{L}*|صواريخ)$|^rockets?$|^katyushas?$/u.test(text);
/** «طائرة بدون طيار»: without a pilot. */
const PILOTLESS = /(?<!\p{L})(?:بدون|دون|بلا) طيار(?:ين)?(?!\p{L})/u;
/** «مسيرة حاشدة», «قناة المسيرة»: a march, and a broadcaster. */
const MARCH =
  /^(?:حاشد|جماهيري|شعبي|احتجاجي|سلمي|مليوني|تضامني|مناهض|مطالب|طلابي|نسائي|راجل|عمره|حياته)/u;
const CHANNEL = /^[وفبل]?(?:ال)?(?:قناه|شبكه|موقع|قنا\p{L}+|مراسل\p{L}*|تلفزيون|فضائيه)$/u;
const isMarch = (words: readonly Word[], at: number): boolean =>
  /مسير/u.test(words[at]?.text ?? '') &&
  (MARCH.test((words[at + 1]?.text ?? '').replace(/^ال/u, '')) ||
    CHANNEL.test(words[at - 1]?.text ?? ''));

/** «السفن الحربية», «الكلية الحربية»: no aircraft. */
const isOfShip = (words: readonly Word[], at: number): boolean =>
  /حربي/u.test(words[at]?.text ?? '') &&
  /^[وفبل]{0,2}(?:ال)?(?:سفن|سفين\p{L}*|مدمر\p{L}*|بارج\p{L}*|بوارج|زوارق|زورق|فرقاط\p{L}*|قطع|قطعه|كليه|انتاج|تصنيع|اساطيل)$/u.test(
    words[at - 1]?.text ?? '',
  );

const isGuided = (words: readonly Word[]): boolean =>
  words.some(({ text }) =>
    /باليستي|كروز|مجنح|موجه|صوتي|ballistic|cruise|guided|missile/u.test(text),
  );
const DEFENCE = /(?:دفاع\p{L}* (?:ال)?(?:ال)?جوي|دفاعات(?:نا|ها|ه)? (?:ال)?جوي|air defen[cs]e)/u;

/** A bomber that flies, and no one with a bomb. */
const BOMBER =
  /(?:strategic|stealth|heavy|fighter|long-range|supersonic|dive|russian|syrian|american|israeli|us|u\.s\.|regime|nuclear-capable|\p{L}{1,3}-\d+\p{L}*) bombers?(?!\p{L})|(?<!\p{L})(?:su|mig|tu|b|f)-\d+\p{L}*(?!\p{L})/u;

/** The means that a stretch names, in the order of the table. */
export function meansIn(words: readonly Word[]): ProposedMeans[] {
  const armed = words.filter(
    (_, at) => !isOfForce(words, at) && !isMarch(words, at) && !isOfShip(words, at),
  );
  const isPilotless = PILOTLESS.test(foldedOf(words));
  const isBomber = BOMBER.test(foldedOf(words));
  const found = MEANS.filter(
    ([means, list]) =>
      has(armed, list) || (means === 'aircraft' && isBomber) || (means === 'drone' && isPilotless),
  ).map(([means]) => means);
  // «صاروخ باليستي» is one, and a missile.
  const isMissile =
    found.includes('missile') &&
    !words.some(({ text }, at) => isRocket(text) && !isGuided(words.slice(at, at + 4)));
  const isDefence = DEFENCE.test(foldedOf(words));
  return [
    ...found.filter((one) => !(one === 'rocket' && isMissile)),
    ...(isDefence && !found.includes('air-defence') ? (['air-defence'] as const) : []),
  ];
}

export const hasProjectile = (words: readonly Word[]): boolean =>
  has(words, PROJECTILES) ||
  meansIn(words).some((means) => means !== 'air-defence' && means !== 'small-arms');

/** A bomb, a launcher or what was not fired. */
export const hasDevice = (words: readonly Word[]): boolean => has(words, DEVICES);

export const hasForce = (words: readonly Word[]): boolean => has(words, FORCES);

/** What "air" is said of without anything being dropped from it: air defences, an air base. */
const NOT_FROM_AIR =
  /^(?:[وفبل]*(?:ال)?)?(?:دفاع|دفاعات|قاعده|قواعد|سلاح|مخابرات|قوه|كليه|ملاحه|خطوط|اداره|مهبط|مدرج|حظيره|حظائر|اجواء|مجال|منظومه|منظومات|وسائط)$/u;
const DRONE = /مسير|استطلاع|انتحاري|درون|شراعي/u;

const IS_ADJECTIVE = /^(?:ال)?جوي(?:ه|ا)?$/u;
/** «قاعدة رامات دافيد الجوية», «وسائط الدفاع الجوي». */
const isOfBase = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3, 4].some((step) => NOT_FROM_AIR.test(words[at - step]?.text ?? '')) &&
  !/(?:غار|ضرب|قصف|هجوم|هجمات|استهداف)/u.test(words[at - 1]?.text ?? '');

/** «هجوم جوي بسرب من المسيّرات»: in the air, and nobody in them. */
const isOfDrones = (words: readonly Word[], at: number): boolean =>
  /^(?:هجوم|هجوما|هجمات|هجومين)$/u.test(words[at - 1]?.text ?? '') &&
  words.slice(at + 1, at + 6).some(({ text }) => /مسير|انقضاضي/u.test(text));

/** From an aircraft with a crew: no drone, no air defence. */
export const isFromAir = (words: readonly Word[]): boolean =>
  words.some(
    ({ text, bases }, at) =>
      bases.some((base) => AIR.has(base)) &&
      !isOfShip(words, at) &&
      !(IS_ADJECTIVE.test(text) && (isOfBase(words, at) || isOfDrones(words, at))) &&
      !NOT_FROM_AIR.test(words[at - 1]?.text ?? '') &&
      !DRONE.test(words[at + 1]?.text ?? '') &&
      !/^(?:defen[cs]es?|base|bases|force|airbase|forces|carriers?)$/u.test(
        words[at + 1]?.text ?? '',
      ) &&
      !/^(?:drone|unmanned|reconnaissance)$/u.test(words[at - 1]?.text ?? '') &&
      text !== 'air',
  ) ||
  /(?:^| )air (?:strike|raid|attack)/u.test(foldedOf(words)) ||
  BOMBER.test(foldedOf(words)) ||
  DROPPED.test(foldedOf(words));
const CREWED = /(?:حربي|مقاتلات|مقاتله|مروحي|jet|warplane|helicopter|gunship|bomber|f-\d\d)/u;

/** Drones alone: no aircraft with a crew is named. */
export const isUncrewed = (words: readonly Word[]): boolean => !CREWED.test(foldedOf(words));
export const isByGuns = (words: readonly Word[]): boolean => has(words, GUNS);
