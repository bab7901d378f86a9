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

/** A telling is compared with many. */
const fired = new WeakMap<readonly string[], readonly string[]>();

function firedOf(means: readonly string[]): readonly string[] {
  const known = fired.get(means);
  if (known) return known;
  const some = means.filter((one) => !ASIDE.has(one));
  const found = some.length > 0 ? some : means.filter((one) => one === 'explosive');
  fired.set(means, found);
  return found;
}

/** Null where one of them says nothing. */
export function meansFit(a: readonly string[], b: readonly string[]): boolean | null {
  const [own, others] = [firedOf(a), firedOf(b)];
  if (own.length === 0 || others.length === 0) return null;
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

/** What a party acts with is no party of its own: "Houthi forces", "Russian aircraft". */
const WITH = /\+(?:forces?|aircraft|army|armed|troops|drones?|navy|air|military|group|fighters?)/gu;

const rootOf = (id: string): string => {
  const bare = id.replace(WITH, '');
  return STATES.find(([, names]) => names.test(bare))?.[0] ?? bare.replace(/s$/u, '');
};

/** A name that no list knows stands for itself. */
export const namedParty = (name: string): string => `named ${name}`;
const isNamed = (id: string): boolean => id.startsWith(namedParty(''));

/** Names that stand for nobody in particular. */
const UMBRELLA =
  /^(?:pro-iran\+)?(?:militias?|factions?|gunmen|militants?|unknown|unidentified|fighters?|forces|local|source)|^coalition|^international-coalition/u;

const NO_STATE =
  /^(?:pro-iran\+)?(?:militias?|factions?|gunmen|militants?|fighters?|opposition|pirates)/u;
const isState = (id: string): boolean =>
  STATES.some(([root]) => root === id) ||
  /(?:^|[-+])(?:army|state|police|air-force)(?:$|[-+])/u.test(id);

/** Groups that claim under a common name: the name may be any of them. */
const MEMBERS: readonly (readonly [common: string, members: RegExp])[] = [
  [
    'islamic-resistance-iraq',
    /kataib-hizballah|nujaba|sayyid|shuhada|ansar-allah-awfiya|asaib|iraqi-(?:militias?|factions?)|iraqi\+(?:group|militias?|factions?|fighters?)|popular-mobili/u,
  ],
  ['axis-of-resistance', /./u],
];

/** Whether two names may be one party. */
export function partiesFit(a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => rootOf(id.toLowerCase()));
  if (one === undefined || other === undefined || one === other) return true;
  if (one !== '' && other !== '' && (one.includes(other) || other.includes(one))) return true;
  if (
    MEMBERS.some(
      ([common, members]) =>
        (one === common && (members.test(other) || members.test(b))) ||
        (other === common && (members.test(one) || members.test(a))),
    )
  )
    return true;
  const isOpen = (id: string): boolean => UMBRELLA.test(id) && !isNamed(id);
  // Gunmen are no army.
  const isArmed = (id: string): boolean => NO_STATE.test(id) && !isNamed(id);
  if ((isArmed(one) && isState(other)) || (isArmed(other) && isState(one))) return false;
  return isOpen(one) || isOpen(other);
}
