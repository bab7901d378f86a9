/** What kind of deed a stretch tells, from the rules that its words set off and what stands beside them. */
import type { ProposedMeans } from '../lexicon/rule';
import type { Hit } from '../lexicon';
import { OPEN_GROUND, PARTLY } from '../lexicon/context';
import { hasProjectile, isByGuns, isFromAir, isUncrewed, meansIn } from '../lexicon/weapons';
import type { Word } from '../words';
import { GUNFIRE, foldedOf, isMet, isNegated, nearby } from './met';
import { isRecalled } from './modality-english';
import { isByArmsOfState, isDroneRaid } from './party/side-arabic';

export type Kind =
  | 'attack'
  | 'strike'
  | 'launch'
  | 'interception'
  | 'overflight'
  | 'incident'
  | 'clash'
  | 'deployment'
  | 'pause'
  | 'resumption'
  | 'tally'
  | 'statement';

export interface Deed {
  readonly kind: Kind;
  /** The words of the rule that decided. */
  readonly hit: Hit;
  readonly means: readonly ProposedMeans[];
  /** Only the dead and wounded say that something happened. */
  readonly isToll: boolean;
  /** Nothing says whose fire it is, nor from what: an attack or a strike, like the deed told before. */
  readonly isOpen: boolean;
}

export interface Around {
  /** The words of the whole sentence: a weapon may be named in another clause. */
  readonly sentence: readonly Word[];
  /** Another stretch of the sentence says that something hit. */
  readonly isHitElsewhere: boolean;
  readonly isStateActor: boolean;
  /** An armed group is named beside the deed. */
  readonly isGroupActor: boolean;
}

const CEASED =
  /(?:دخل|سريان|بدء|حيز|التوصل|توصل|اعلن|بدا|اتفق|وافق|استانف|انتهت|انهيار|took effect|came into|began|announc|agreed|started|declared|ended|collapsed|suspend|halt|resum)/u;
const DEBRIS =
  /(?<!\p{L})(?:ال)?(?:شظايا|شظيه|حطام|جسم|اجسام|بقايا|جزء|اجزاء|debris|wreckage|fragments?|object)(?!\p{L})/u;
const REMNANT = /(?<!\p{L})(?:لغم|الغام|مخلفات|landmine|mine|mines|unexploded|ordnance)(?!\p{L})/u;
/** «قذيفة طائشة»: aimed at something else. */
const STRAY = /(?<!\p{L})(?:ال)?(?:قذيف|رصاص|صاروخ|قذائف)\p{L}* (?:ال)?طائش\p{L}*/u;
const LISTED = new Set(
  'رتل رتلا ارتال ارتالا تعزيزات قافله قوافل تموضعها تموضعه انتشارها انتشاره convoy convoys reinforcements'.split(
    ' ',
  ),
);

/** An attack or a strike: by guns an attack, from the air a strike, else by who fires. */
const UNKNOWN_AIRCRAFT =
  /(?:طائر|طائرات|مسير|مسيرات)\p{L}*(?: مسير\p{L}*)? مجهول|(?:unknown|unidentified) (?:aircraft|drones?|planes?|warplanes?)/u;

/** Ballistic missiles are a state's where no group is named. */
const BALLISTIC = /(?:باليستي|ballistic)/u;
/** Stopped, as an official agency says of a raid that hit. */
const RAID = /(?<!\p{L})[لب]?(?:ال)?(?:عدوان|غاره|غارات)(?!\p{L})/u;
const WAS_AIMED =
  /(?<!\p{L})[وف]?(?:استهدف\p{L}*|طال\p{L}{0,2}|targeting|that (?:hit|targeted))(?!\p{L})/u;
/** «تصدت لعدوان …، ما أدى إلى إصابة ثلاثة». */
const HURT =
  /(?<!\p{L})(?:ادي|ادت|اسفر|اسفرت|اوقع)(?: \p{L}+){0,4} (?:ال)?(?:خسائر|اضرار|اصابه|مقتل|استشهاد|وفاه)(?!\p{L})|اقتصرت (?:الخسائر|الاضرار) علي/u;
/** Hit before it was fired. */
const BEFORE_LAUNCH =
  /معد\p{L}* للاطلاق|في مناطق (?:\p{L}+ ){0,2}سيطر\p{L}*|في مناطق نفوذ|جاهز\p{L}* للاطلاق|مجهز\p{L}* للاطلاق|علي وشك الاطلاق|(?:قبل|قبيل) اطلاقه|(?:prepared|ready|loaded|poised|preparing) (?:to|for) (?:be )?(?:launch|fire)|on the ground|before (?:it|they) (?:could be|was|were) (?:launched|fired)/u;
const REFUSED =
  /(?<!\p{L})[وف]?(?:رفض\p{L}*|ترفض|يرفض|نرفض|reject\p{L}*|refus\p{L}*|turned down)(?!\p{L})/u;
/** No violence of men: the dead of an accident, of nature, of illness. */
const ACCIDENT =
  /(?<!\p{L})[وفبل]?(?:ال)?(?:تصادم|تدهور|غرق\p{L}*|حريق|انهيار|تدافع|صاعقه|كورونا|فيروس|وباء|الكوليرا|سكته|جلطه|تسمم|انزلاق|اعصار|عاصفه|عواصف|سيول|مرض|سرطان|قارب|مركب|منجم|crash|collision|virus|covid\S*|capsiz\p{L}*|drown\p{L}*|landslide|stampede|storm|hurricane|wildfire|collapse[ds]?|disease|cholera|outbreak|avalanche)(?!\p{L})/u;

/** «هجوم مسلح على …»: by gunmen, whichever state is named beside it. */
const ARMED = /(?<!\p{L})[وفبل]?(?:ال)?هجوما? (?:ال)?مسلحا?(?!\p{L})/u;

function fireKind(words: readonly Word[], hit: Hit, { isStateActor, isGroupActor }: Around): Kind {
  if (ARMED.test(foldedOf(words))) return 'attack';
  if (isFromAir(words) || UNKNOWN_AIRCRAFT.test(foldedOf(words))) return 'strike';
  if (!isGroupActor && isDroneRaid(foldedOf(words))) return 'strike';
  if (isByGuns(words)) return 'attack';
  if (isStateActor) return 'strike';
  if (!isGroupActor && isStrikes(words, hit)) return 'strike';
  return !isGroupActor && BALLISTIC.test(foldedOf(words)) ? 'strike' : 'attack';
}

/** "Strikes on …", without a rocket or a group: from the air, as English says it. */
const isStrikes = (words: readonly Word[], { rule, part }: Hit): boolean =>
  rule.id === 'strike' && part === 'noun' && !GROUP_MEANS.test(foldedOf(words));
/** "Drone strikes", as English says of an armed group as well. */
const isGroupsStrike = (words: readonly Word[], { at }: Hit, { isGroupActor }: Around): boolean =>
  isGroupActor &&
  /^(?:drone|missile)$/u.test(words[at]?.text ?? '') &&
  !isFromAir(words) &&
  !/(?<!\p{L})(?:israeli|us|u\.s\.|american|russian|turkish|british|coalition|ukrainian) (?:drone|missile)/u.test(
    foldedOf(words),
  );
/** "Opened fire at a drone". */
const AT_AIRCRAFT =
  /(?<!\p{L})(?:opened fire|fired|shot) (?:at|on) (?:an?|the|two|three|several|\d+) (?:\p{L}+ ){0,2}(?:drones?|uavs?|missiles?|aircraft|quadcopters?)(?!\p{L})/u;
/** A state's command speaks so. */
const SELF_DEFENCE =
  /(?<!\p{L})(?:pre-?emptive|self-defen[cs]e|defensive) (?:\p{L}+ )?strikes?(?!\p{L})|(?<!\p{L})strikes? (?:\p{L}+ ){0,2}in self-defen[cs]e(?!\p{L})/u;
const isLatin = (words: readonly Word[], { at }: Hit): boolean => words[at]?.isArabic === false;
/** "The missiles were destroyed on the ground". */
const isBeforeLaunch = (words: readonly Word[], { rule, at }: Hit): boolean =>
  rule.id === 'destroys' &&
  meansIn(words.slice(0, at + 8)).length > 0 &&
  BEFORE_LAUNCH.test(foldedOf(words.slice(at)));
const GROUP_MEANS = /(?:[ء-ي]|rocket|mortar|shell|grenade|militia|militant|rebel|insurgent)/u;

export function deedOf(words: readonly Word[], all: readonly Hit[], around: Around): Deed | null {
  const met = all.filter(
    (hit) => !hit.isFuture && !isNegated(words, hit.at) && isMet(hit, words, around.sentence, all),
  );
  const fresh = met.filter((hit) => !isRecalled(words, hit) && !isTimeOf(words, hit, met));
  const hits = fresh.length > 0 ? fresh : met;
  const folded = foldedOf(words);
  const own = hits.flatMap(({ rule }) => (rule.means === null ? [] : [rule.means]));
  const named = [...new Set([...own, ...meansIn(words)])];
  // «طائرة مسيّرة» is a drone alone.
  const isDrone = named.includes('drone') && isUncrewed(words);
  const means = named.filter((one) => !(isDrone && one === 'aircraft'));
  const deed = (kind: Kind, hit: Hit, isToll = false): Deed => ({
    kind,
    hit,
    means,
    isToll,
    isOpen:
      (kind === 'attack' || kind === 'strike') &&
      (hit.rule.told === 'fire' || isToll) &&
      // Rockets are fired by groups, as English tells it.
      !(means.includes('rocket') && words[hit.at]?.isArabic === false) &&
      !around.isStateActor &&
      !around.isGroupActor &&
      !isByGuns(words) &&
      !isFromAir(words),
  });
  const ceased = hits.find(
    ({ rule, at }) =>
      rule.id === 'shooting' &&
      [1, 2, 3].some((step) => /^[وفبل]*(?:ال)?وقفا?$/u.test(words[at - step]?.text ?? '')),
  );
  const halted =
    hits.find(
      (hit) => (hit.rule.told === 'pause' || hit.rule.told === 'resumption') && !isWhen(words, hit),
    ) ?? (ceased && !isDespite(words, ceased) ? ceased : undefined);
  if (halted) {
    if (REFUSED.test(folded) && halted.rule.told !== 'resumption') return deed('statement', halted);
    if (halted.rule.told === 'resumption') return deed('resumption', halted);
    const isSaid = halted.part === 'verb' || CEASED.test(folded);
    if (isSaid) return deed('pause', halted);
  }
  const live = hits.filter((hit) => hit !== halted && hit !== ceased);
  const find = (...told: string[]): Hit | undefined =>
    live.find(({ rule }) => told.includes(rule.told));
  const found = find('incident');
  const isFound = (one: Hit): boolean =>
    found?.rule.id === 'device-found' && one.rule.id === 'bombing' && one.at - found.at <= 4;
  const fires = live.filter(
    (one) => ['fire', 'strike', 'attack'].includes(one.rule.told) && !isFound(one),
  );
  // What a raid destroyed was raided.
  const fired = fires.find(({ rule }) => rule.id !== 'destroys') ?? fires[0];
  const above = find('overflight');
  if (
    above?.part === 'verb' &&
    !find('interception') &&
    fires.every((one) => one.at > above.at && isAfterwards(words, one))
  )
    return deed('overflight', above);
  const stopped = find('interception');
  if (stopped) {
    if (BEFORE_LAUNCH.test(folded)) return deed('strike', stopped);
    const isRaid = RAID.test(folded) && (WAS_AIMED.test(folded) || HURT.test(folded));
    if (isRaid) return deed('strike', fired ?? stopped);
    const isPart = PARTLY.test(foldedOf(around.sentence).replaceAll(ANOTHER, ' '));
    if (!(isPart && (fired || around.isHitElsewhere))) return deed('interception', stopped);
    if (!fired) return deed(fireKind(nearby(words, stopped), stopped, around), stopped);
  }
  const clash = find('clash');
  if (clash && !fired && isPatrol(words, live)) return deed('deployment', clash);
  // A ship's guns and a group's missiles do not meet on the ground.
  const isFar = means.some((one) => one === 'drone' || one === 'rocket' || one === 'missile');
  if (clash && !(fired && (fired.at < clash.at || isFar)))
    return isFar && clash.part === 'verb' ? deed('attack', clash) : deed('clash', clash);
  if (fired) {
    if (isLatin(words, fired) && AT_AIRCRAFT.test(folded)) return deed('interception', fired);
    if (REMNANT.test(folded) || STRAY.test(folded)) return deed('incident', fired);
    if (isBlast(words, fired) && !isFar) return deed('incident', fired);
    if (
      fired.rule.id === 'projectile-falls' &&
      (DEBRIS.test(foldedOf(words.slice(fired.at, fired.to + 4))) || isCrash(words, fired))
    )
      return deed('incident', fired);
    if (OPEN_GROUND.test(folded) && hasProjectile(words)) return deed('launch', fired);
    if (fired.rule.id === 'fires' && isOnlyFrom(folded)) return deed('launch', fired);
    if (isOnFoot(fired, words) || isAssault(fired, words)) return deed('clash', fired);
    if (fired.rule.id === 'fires' && !isFar && GUNFIRE.test(folded)) return deed('attack', fired);
    if (fired.rule.id === 'answers' && !isFar && means.includes('small-arms'))
      return deed('attack', fired);
    if (/^(?:ال)?كمين?(?:ا|ين|ان)?$|^كمائن$/u.test(words[fired.at]?.text ?? ''))
      return deed('attack', fired);
    if (fired.rule.told === 'strike')
      return deed(isGroupsStrike(words, fired, around) ? 'attack' : 'strike', fired);
    if (isLatin(words, fired) && (SELF_DEFENCE.test(folded) || isBeforeLaunch(words, fired)))
      return { ...deed('strike', fired), isOpen: false };
    if (fired.rule.told === 'attack')
      return deed(
        (isDropped(fired) && isFlown(nearby(words, fired))) ||
          isKilling(fired, words, around, means)
          ? 'strike'
          : 'attack',
        fired,
      );
    return deed(fireKind(nearby(words, fired), fired, around), fired);
  }
  const flown = find('overflight');
  if (flown) return deed('overflight', flown);
  const moved = live.find(
    ({ rule, part, at }) =>
      rule.told === 'deployment' &&
      (part === 'verb' || words[at]?.bases.some((base) => LISTED.has(base))),
  );
  if (moved) return deed('deployment', moved);
  const burst = found;
  if (burst) return deed('incident', burst);
  const toll = find('toll');
  if (!toll || ACCIDENT.test(folded)) return null;
  const isStrike = around.isStateActor && !means.includes('small-arms');
  return deed(isStrike ? 'strike' : 'attack', toll, true);
}

/** «وقبل استهداف السيارة بدقائق هز انفجار …»: a deed told before says when another was. */
const isTimeOf = (words: readonly Word[], { at, part }: Hit, all: readonly Hit[]): boolean =>
  part === 'noun' &&
  /^[وف]?(?:قبل|قبيل|بعد|بعيد|عقب|اثر)$/u.test(words[0]?.text ?? '') &&
  all.some(
    (one) =>
      one.at > at && (one.part === 'verb' ? one.rule.told !== 'toll' : one.rule.id === 'explosion'),
  );

/** «حلقت طائرات عقب الهجوم»: the attack says when. */
const isAfterwards = (words: readonly Word[], { at, part }: Hit): boolean =>
  part === 'noun' &&
  /^ال/u.test(words[at]?.text ?? '') &&
  /^[وف]?(?:بعد|بعيد|عقب|اثر|قبل|قبيل|خلال|اثناء)$/u.test(words[at - 1]?.text ?? '');

/** «توغلت دورية … ونصبت حاجزا»: troops that move, where nobody is fired at, taken or searched. */
const isPatrol = (words: readonly Word[], live: readonly Hit[]): boolean =>
  live.every(({ rule, at }) => rule.told !== 'clash' || /توغل/u.test(words[at]?.text ?? '')) &&
  PATROL.test(foldedOf(words)) &&
  !FORCED.test(foldedOf(words));
const PATROL = /(?<!\p{L})[وفبل]?(?:ال)?(?:دوريه|دوريات|دوريتان|رتل|رتلا|حاجز|حاجزا)(?!\p{L})/u;
const FORCED =
  /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:اعتقل|اعتقال|داهم|مداهم|اقتحم|اقتحام|نار|نيران|رصاص|اشتباك)\p{L}*/u;

/** «هز انفجار …», «ضرب انفجار …»: nobody is said to have fired. */
const isBlast = (words: readonly Word[], { to, part }: Hit): boolean =>
  part === 'verb' && /^(?:ال)?(?:انفجار|انفجارات|انفجاران|تفجير)$/u.test(words[to]?.text ?? '');

/** «منذ انهيار الهدنة», «عقب هدنة»: when, and not what. */
const isWhen = (words: readonly Word[], hit: Hit): boolean =>
  isDespite(words, hit) || isTime(words, hit);

/** «رغم سريان هدنة». */
const isDespite = (words: readonly Word[], { at }: Hit): boolean =>
  words.slice(Math.max(0, at - 7), at).some(({ text }) => /^(?:[وفب]?رغم|despite)$/u.test(text));

const isTime = (words: readonly Word[], { at, part }: Hit): boolean =>
  part === 'noun' &&
  [1, 2].some((step) =>
    /^[وف]?(?:منذ|عقب|قبل|قبيل|خلال|رغم|بعد)$/u.test(words[at - step]?.text ?? ''),
  ) &&
  !/(?:اعلان|اتفاق|دخول|سريان)$/u.test(words[at - 1]?.text ?? '');

/** «تطلق عدة صواريخ من قاعدتها»: from where, and not at what. */
const FROM_BASE = /(?<!\p{L})من (?:داخل |محيط )?(?:ال)?(?:قاعد|معسكر|حقل|مطار|ثكن)\p{L}*/u;
const AT_TARGET =
  /(?<!\p{L})[وف]?(?:علي|باتجاه|اتجاه|نحو|صوب|الي|ضد|استهدف\p{L}*|تستهدف|لاستهداف|لقصف|at|on|towards?|against)(?!\p{L})/u;
const isOnlyFrom = (folded: string): boolean => FROM_BASE.test(folded) && !AT_TARGET.test(folded);

/** What an aircraft can drop and fire, and whom it can kill. */
const isDropped = ({ rule: { id } }: Hit): boolean =>
  id === 'bombing' || id === 'shooting' || id === 'assassination';

/** "The army assassinated …", as English tells of a state, without a gun. */
const isKilling = (
  { rule, at }: Hit,
  words: readonly Word[],
  { isStateActor }: Around,
  means: readonly ProposedMeans[],
): boolean =>
  rule.id === 'assassination' &&
  isStateActor &&
  words[at]?.isArabic === false &&
  !means.includes('small-arms');

const isFlown = (words: readonly Word[]): boolean =>
  isFromAir(words) || isByArmsOfState(foldedOf(words)) || isDroneRaid(foldedOf(words));

/** «قاعدة أخرى»: another place, and no other rocket. */
const ANOTHER =
  /(?:قاعد\p{L}*|قواعد|مدين\p{L}*|مدن|بلد\p{L}*|مناطق|منطقه|مواقع|موقع|مره|تفاصيل|جه\p{L}*) اخري?(?!\p{L})/gu;

const FOOT =
  /(?<!\p{L})(?:police|troops|soldiers|special forces|arrest\p{L}*|detain\p{L}*|settlers|commandos|division|brigade|battalion|paratroopers|homes?|houses?|clearing|searche[sd]|exchanged fire|gunmen|partnered|commando|night raid|operatives)(?!\p{L})/u;

/** A raid by police or troops, not from the air. */
const isOnFoot = ({ rule, at }: Hit, words: readonly Word[]): boolean =>
  (rule.id === 'raid' || /^raids?$/u.test(words[at]?.text ?? '')) &&
  !isFromAir(words) &&
  FOOT.test(foldedOf(words));

/** "Forces attacked north of X and near Y": an advance on the ground. */
const isAssault = ({ rule, part, to }: Hit, words: readonly Word[]): boolean =>
  rule.id === 'attack' &&
  part === 'verb' &&
  /^(?:near|north|south|east|west|north\p{L}+|south\p{L}+|along|towards?|around)$/u.test(
    words[to]?.text ?? '',
  ) &&
  /(?<!\p{L})(?:forces|troops|fighters|units?|brigade|infantry)(?!\p{L})/u.test(foldedOf(words));

/** An aircraft that comes down by itself. */
const isCrash = (words: readonly Word[], { at }: Hit): boolean =>
  /^(?:crash\p{L}*|ارتطم\p{L}*)$/u.test(words[at]?.text ?? '') &&
  !/(?:into|slammed|against|near the|base)/u.test(foldedOf(words.slice(at + 1, at + 3)));
