/** Cues: the words beside an ambiguous spelling that say that it is a name, and which one. */
import { type Token, basesOf, tokensOf } from './tokens';

const keysOf = (text: string): string[] => tokensOf(text).map(({ key }) => key);
const setOf = (text: string): ReadonlySet<string> => new Set(keysOf(text));

/** What a place can be: town of, base of, countryside of. */
const HEADS = setOf(
  `مدينة مدينتي بلدة بلدتي بلدات قرية قريتي قرى ريف ريفي قضاء ناحية محافظة محافظتي قاعدة قاعدتي قواعد حقل حقلي حقول
   مطار مطاري معبر منفذ جبل جبال مخيم حي أحياء منطقة مناطق محور أطراف محيط ضواحي ضاحية بادية صحراء مديرية مديريات
   مركز معسكر سد جسر ميناء مستوطنة سكان أهالي مقاطعة سهل بوادي شوارع مشفى مستشفى`,
);
/** English: before "of", or after the name. */
const ENGLISH_HEADS = setOf(
  `town city village district province governorate countryside base airbase field camp crossing airport desert area
   neighbourhood neighborhood port outskirts`,
);
const DIRECTIONS = setOf(
  `شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط قرب قبالة شرقها east west north south eastern western northern
   southern near northeast northwest southeast southwest`,
);
const PREPOSITIONS = setOf(
  'في إلى من نحو باتجاه صوب على قرب عند داخل in near at from to toward towards around outside inside into over',
);
/** After these a state or a capital is where something is, not who does it. */
const WHERE = setOf(
  `في إلى من نحو باتجاه صوب على داخل عبر قرب أراضي حدود أجواء سماء عاصمة بين خارج مدينة محيط in into from to towards
   toward inside near across over on around outside within at against throughout off northern southern eastern
   western central northeastern northwestern southeastern southwestern`,
);
const CHANNELS = setOf(
  `قناة قناتي شبكة مراسل مراسلة مراسلو موقع صحيفة وكالة تلفزيون كاميرا إذاعة channel network broadcaster agency`,
);
const SAYING = setOf(
  `نقلت ذكرت أفادت قالت أكدت بثت أوردت نشرت أعلنت كشفت نقل بحسب وفق حسب عن وأضافت told`,
);

/** Where a found name is among the words of its text. */
export interface Site {
  readonly tokens: readonly Token[];
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  /** The preposition that is part of its first word. */
  readonly clitic: string;
}

export const CUE_SETS = [
  'head',
  'prep',
  'dir',
  'near',
  'where',
  'media',
  'channel',
  'free',
  'strict',
] as const;
export type CueSet = (typeof CUE_SETS)[number];

export interface Rule {
  readonly sets: ReadonlySet<CueSet>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Word sequences that count wherever the text has them. */
  readonly anywhere: readonly string[];
  readonly never: ReadonlySet<string>;
}

const says = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && basesOf(token).some((base) => words.has(base));

/** The word before, unless a sentence or a clause ends between. */
function before({ tokens, from }: Site, steps = 1): Token | undefined {
  for (let at = from; at > from - steps; at--) if (tokens[at]?.isJoined !== true) return undefined;
  return tokens[from - steps];
}

function after({ tokens, to }: Site): Token | undefined {
  return tokens[to]?.isJoined === true ? tokens[to] : undefined;
}

const isPrepositionBefore = (site: Site, words: ReadonlySet<string>): boolean => {
  const word = before(site);
  return word !== undefined && word.readings.some(({ key }) => words.has(key));
};

const SET_TESTS: Readonly<Record<CueSet, (site: Site) => boolean>> = {
  head: (site) => {
    const word = before(site);
    if (says(word, HEADS) || says(word, ENGLISH_HEADS)) return true;
    if (word?.key === 'of' && says(before(site, 2), ENGLISH_HEADS)) return true;
    const next = after(site);
    return next?.isArabic === false && ENGLISH_HEADS.has(next.key);
  },
  prep: (site) => site.clitic === 'ب' || isPrepositionBefore(site, PREPOSITIONS),
  dir: (site) => says(before(site), DIRECTIONS) || says(after(site), DIRECTIONS),
  where: (site) =>
    site.clitic === 'ب' ||
    isPrepositionBefore(site, WHERE) ||
    isPrepositionBefore(site, DIRECTIONS),
  media: (site) => {
    const word = before(site);
    return says(word, CHANNELS) || says(word, SAYING) || site.clitic === 'ل';
  },
  channel: (site) => says(before(site), CHANNELS),
  free: () => true,
  // Said of names that stand beside others, and of what a cue elsewhere gives; `look-up.ts` decides.
  near: () => false,
  strict: () => false,
};

/** True when something beside the name says that it is not one. */
export const isRuledOut = ({ never }: Rule, site: Site): boolean =>
  says(before(site), never) || says(after(site), never);

/** True when a word beside the name, or one of the text, says what it is. @param text keys of the words. */
export function hasCue(rule: Rule, site: Site, text: string): boolean {
  if (isRuledOut(rule, site)) return false;
  if (says(before(site), rule.before) || says(after(site), rule.after)) return true;
  for (const set of rule.sets) if (SET_TESTS[set](site)) return true;
  return rule.anywhere.some((words) => text.includes(` ${words} `));
}

/** The words of a text as `hasCue` looks them up: with and without what is written before them. */
export const textOf = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ key }) => key).join(' ')} | ${tokens.map((token) => token.readings.at(-1)?.key ?? '').join(' ')} `;

const listed = (field: string | undefined): string[] =>
  field === undefined || field === '-' ? [] : field.split(', ');

const keySet = (field: string | undefined): ReadonlySet<string> =>
  new Set(listed(field).flatMap((words) => keysOf(words)));

/** The rule of a row of `ambiguous.ts`, from its third field on. */
export function ruleOf(fields: readonly string[]): Rule {
  const [sets, ...rest] = fields;
  const names = sets === undefined || sets === '-' ? [] : sets.split(' ');
  return {
    sets: new Set(CUE_SETS.filter((set) => names.includes(set))),
    before: keySet(rest[0]),
    after: keySet(rest[1]),
    anywhere: listed(rest[2]).map((words) => keysOf(words).join(' ')),
    never: keySet(rest[3]),
  };
}

/** Of a state or a capital that stands for its government. */
export const WHERE_RULE: Rule = {
  sets: new Set<CueSet>(['where', 'strict']),
  before: new Set(),
  after: new Set(),
  anywhere: [],
  never: new Set(),
};
