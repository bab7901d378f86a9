/**
 * Finds the names in a text: places, actors, and agents that have no name. The longest spelling wins; an
 * ambiguous one says whether a cue was there, and whoever asked decides what to make of one without.
 */
import { agentAt } from './agents/match';
import { type Rule, type Site, hasCue, isRuledOut, textOf } from './cues';
import { type Branch, type Meaning, type NameList, spellingTree } from './spelling-index';
import { type Reading, type Token, tokensOf } from './tokens';

export interface FoundName {
  /** UTF-16 offsets into the text. A conjunction or preposition written with the name is outside. */
  readonly start: number;
  readonly end: number;
  /** Of a place or an actor; for an agent, the parts it is made of. */
  readonly id: string;
  readonly list: NameList | 'agents';
  /** The spelling means something else as well. */
  readonly needsCue: boolean;
  /** A word beside it, or in the text, says that it means this. */
  readonly hadCue: boolean;
}

export interface LookUpOptions {
  /** The day of the text (ISO), to tell names apart that one spelling had at different times. */
  readonly on?: string;
}

/** A name before what is around it is known. */
interface Match extends Site {
  readonly meanings: readonly Meaning[];
  readonly cut: number;
  readonly isAnd: boolean;
  chosen: Meaning;
  hadCue: boolean;
}

interface Longest {
  readonly to: number;
  readonly reading: Reading;
  readonly meanings: readonly Meaning[];
}

function isWritten({ capitals, written }: Meaning, tokens: readonly Token[]): boolean {
  const first = tokens[0]?.key === 'al' ? (tokens[1] ?? tokens[0]) : tokens[0];
  if (!first || (written && !written.test(first.raw))) return false;
  if (capitals === 'all') return /^[\p{Lu}.]+$/u.test(first.raw);
  return capitals === 'any' || /^[\p{Lu}\p{N}]/u.test(first.raw);
}

/** An accusative ending is on no name of the tables: «درعًا» is armour. */
const TANWIN = 'ً';

function writtenMeanings({ meanings }: Branch, words: readonly Token[]): readonly Meaning[] {
  if (words.length === 1 && words[0]?.raw.includes(TANWIN) === true) return [];
  const written = meanings.filter((one) => isWritten(one, words));
  const acronyms = written.filter(({ capitals }) => capitals === 'all');
  return acronyms.length > 0 ? acronyms : written;
}

function longestAt(root: Branch, tokens: readonly Token[], from: number): Longest | null {
  let best: Longest | null = null;
  for (const reading of (tokens[from] as Token).readings) {
    let branch = root.next.get(reading.key);
    for (let to = from + 1; branch; to++) {
      if (branch.meanings.length > 0 && to > (best?.to ?? from)) {
        const meanings = writtenMeanings(branch, tokens.slice(from, to));
        if (meanings.length > 0) best = { to, reading, meanings };
      }
      const next = tokens[to];
      branch = next?.isJoined === true ? branch.next.get(next.key) : undefined;
    }
  }
  return best;
}

/** Whether a day is in a period; both ends of it may be open. */
function isWithin(period: string | null, day: string): boolean {
  if (period === null) return true;
  const [from = '..', to = '..'] = period.split('/');
  return (from === '..' || from <= day) && (to === '..' || day < to || day.startsWith(to));
}

/** Those that existed on the day; all when none did. */
function onDay(meanings: readonly Meaning[], day: string | undefined): readonly Meaning[] {
  if (day === undefined || meanings.length < 2) return meanings;
  const then = meanings.filter(({ period }) => isWithin(period, day));
  return then.length > 0 ? then : meanings;
}

function matchOf(site: Site, longest: Longest, text: string, day: string | undefined): Match {
  const meanings = onDay(longest.meanings, day);
  const cued = meanings.find(({ rule }) => rule !== null && hasCue(rule, site, text));
  const plain = meanings.find(({ rule }) => rule === null);
  return {
    tokens: site.tokens,
    from: site.from,
    to: site.to,
    clitic: site.clitic,
    meanings,
    cut: longest.reading.cut,
    isAnd: longest.reading.isAnd,
    chosen: cued ?? plain ?? (meanings[0] as Meaning),
    hadCue: cued !== undefined,
  };
}

const isSure = ({ chosen, hadCue }: Match): boolean => chosen.rule === null || hadCue;

/** The meaning of an unsure name that a sure one beside it makes likely: «صيدا وصور». */
function meaningBeside(match: Match, other: Match): Meaning | undefined {
  if (!isSure(other) || other.chosen.list !== 'places') return undefined;
  const countries = other.chosen.country.split('/');
  return match.meanings.find(
    ({ list, country, rule }) =>
      list === 'places' &&
      rule?.sets.has('near') === true &&
      countries.includes(country) &&
      !isRuledOut(rule, match),
  );
}

/** Names in a row, with "and" or a comma: what is known of one tells the next. */
function tellNeighbours(matches: readonly Match[]): void {
  const tell = (match: Match | undefined, other: Match | undefined): void => {
    if (!match || !other || isSure(match)) return;
    const [first, second] = match.from < other.from ? [match, other] : [other, match];
    const { tokens, from } = second;
    const isInRow =
      first.to === from &&
      (second.isAnd || tokens[from]?.isJoined === false || tokens[from - 1]?.isHyphened === true);
    const isListed = isInRow || (first.to === from - 1 && tokens[first.to]?.key === 'and');
    const meaning = isListed ? meaningBeside(match, other) : undefined;
    if (!meaning) return;
    match.chosen = meaning;
    match.hadCue = true;
  };
  matches.forEach((match, at) => tell(match, matches[at - 1]));
  for (let at = matches.length - 1; at >= 0; at--) tell(matches[at], matches[at + 1]);
}

/** What a text has made clear once holds for the rest of it. */
function tellAgain(matches: readonly Match[]): void {
  const clear = new Set<string>();
  const nameOf = ({ list, id }: Meaning): string => `${list}/${id}`;
  for (const match of matches) if (isSure(match)) clear.add(nameOf(match.chosen));
  for (const match of matches) {
    if (isSure(match)) continue;
    const holds = ({ sets }: Rule): boolean => !sets.has('strict');
    const known = match.meanings.find(
      (one) =>
        one.rule && holds(one.rule) && clear.has(nameOf(one)) && !isRuledOut(one.rule, match),
    );
    if (!known) continue;
    match.chosen = known;
    match.hadCue = true;
  }
}

/** The names in a text, in its order; none overlap. */
export function findNames(text: string, { on }: LookUpOptions = {}): FoundName[] {
  const tokens = tokensOf(text);
  const root = spellingTree();
  const words = textOf(tokens);
  const matches: Match[] = [];
  const found: { readonly at: number; readonly name: () => FoundName }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const longest = longestAt(root, tokens, at);
    const agent = agentAt(tokens, at);
    if (agent && agent.to > (longest?.to ?? at)) {
      const start = (tokens[at] as Token).at(agent.cut);
      const { end } = tokens[agent.to - 1] as Token;
      const name: FoundName = {
        start,
        end,
        id: agent.id,
        list: 'agents',
        needsCue: false,
        hadCue: false,
      };
      found.push({ at, name: () => name });
      at = agent.to;
    } else if (longest) {
      const { to, reading } = longest;
      const match = matchOf({ tokens, from: at, to, clitic: reading.clitic }, longest, words, on);
      matches.push(match);
      found.push({ at, name: () => nameOf(match) });
      at = to;
    } else at++;
  }
  tellNeighbours(matches);
  tellAgain(matches);
  return found.map(({ name }) => name());
}

function nameOf({ tokens, from, to, cut, chosen, hadCue }: Match): FoundName {
  return {
    start: (tokens[from] as Token).at(cut),
    end: (tokens[to - 1] as Token).end,
    id: chosen.id,
    list: chosen.list,
    needsCue: chosen.rule !== null,
    hadCue,
  };
}
