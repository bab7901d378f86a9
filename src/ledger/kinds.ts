/** Which kinds, means and parties can be two words for one thing. */

const FIRE = new Set(['attack', 'strike', 'launch', 'interception', 'incident', 'clash']);

/** Kinds that two sources may give one event; a kind of its own stands for itself. */
export const familyOf = (kind: string): string =>
  FIRE.has(kind) ? 'fire' : kind === 'resumption' ? 'pause' : kind;

/** What happened, and can have been told twice. A statement is a telling itself. */
export const isDeed = (kind: string): boolean => kind !== 'tally' && kind !== 'statement';

/** Means that sources use of one thing: «صواريخ» are rockets or missiles, and an aircraft fires some. */
const LIKE: readonly (readonly string[])[] = [
  ['rocket', 'missile'],
  ['missile', 'aircraft'],
];

/** What a defender uses, and what burns, is not what was fired. */
const ASIDE = new Set(['air-defence', 'small-arms', 'explosive']);

/** Null where one of them says nothing. */
export function meansFit(a: readonly string[], b: readonly string[]): boolean | null {
  const [own, others] = [a, b].map((all) => {
    const fired = all.filter((one) => !ASIDE.has(one));
    return fired.length > 0 ? fired : all.filter((one) => one === 'explosive');
  });
  if (!own || !others || own.length === 0 || others.length === 0) return null;
  return own.some((one) =>
    others.some(
      (other) => one === other || LIKE.some((pair) => pair.includes(one) && pair.includes(other)),
    ),
  );
}

/** Roots of the names that a state and its forces go by. */
const STATES: readonly (readonly [string, RegExp])[] = [
  ['us', /^(?:us|usa|united-states|american?|centcom|pentagon|white-house)(?:$|[-+])/u],
  ['israel', /^(?:israel|israeli|idf)(?:$|[-+])/u],
  ['turkey', /^(?:turkey|turkish|turkiye)(?:$|[-+])/u],
  ['russia', /^(?:russia|russian)(?:$|[-+])/u],
  ['ukraine', /^(?:ukraine|ukrainian)(?:$|[-+])/u],
  ['iran', /^(?:iran|iranian|irgc)(?:$|[-+])/u],
  ['syria', /^(?:syria|syrian|syrian-army)(?:$|[-+])/u],
  ['jordan', /^(?:jordan|jordanian)(?:$|[-+])/u],
  ['iraq', /^(?:iraqi-army|iraqi\+)/u],
];

const rootOf = (id: string): string => STATES.find(([, names]) => names.test(id))?.[0] ?? id;

/** A name that no list knows stands for itself. */
export const namedParty = (name: string): string => `named ${name}`;
const isNamed = (id: string): boolean => id.startsWith(namedParty(''));

/** Names that stand for any of several groups. */
const UMBRELLA =
  /islamic-resistance-iraq|militias?|factions?|gunmen|militants?|unknown|unidentified|^coalition|international-coalition|^fighters?|^forces$|local|source/u;

/** Whether two names may be one party. */
export function partiesFit(a: string, b: string): boolean {
  if (rootOf(a) === rootOf(b)) return true;
  const [one, other] = [a, b].map((id) => id.toLowerCase());
  if (one && other && (one.includes(other) || other.includes(one))) return true;
  return [a, b].some((id) => /coalition/u.test(id) || (UMBRELLA.test(id) && !isNamed(id)));
}
