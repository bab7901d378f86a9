/** Nouns and verbs of one event by what they share: انفجر and الانفجار, capsized and capsizing. */

/** Nouns that mean whatever the story is about. */
const GENERIC =
  /^(?:attack|incident|accident|disaster|event|raid|crash|strike|tragedy|operation|حادث|حادثه|هجوم|واقعه|عمليه|كارثه|ماساه)$/;

const ARTICLES = /^[وف]?[بلك]?(?:ال|لل)/;
const ENDINGS = /(?:اتها|اتهم|ات|ها|هم|هما|ين|ون|ان|يه|تها|ته|ه|ت|ا)$/;

/** The word without its clitics and article. */
export function plainNoun(word: string): string {
  return word.replace(ARTICLES, '');
}

export const isGenericNoun = (word: string): boolean => GENERIC.test(plainNoun(word));

/** Words for one kind of event: a poll is a vote, a raid an attack. */
const KINDS: ReadonlyMap<string, string> = new Map(
  [
    'vote votes poll polls election elections ballot ballots referendum',
    'attack attacks attacked raid raids raided assault assaults strike strikes airstrike airstrikes bombing bombings',
    'blast blasts explosion explosions exploded',
    'quake quakes earthquake earthquakes tremor tremors',
    'انتخابات اقتراع تصويت استفتاء',
    'هجوم غاره غارات قصف ضربه ضربات استهداف',
    'زلزال هزه',
  ].flatMap((words) => {
    const all = words.split(' ');
    return all.map((word): [string, string] => [word, all[0] ?? word]);
  }),
);

/** What words of one root share, roughly; null for words too short to tell. Folded words. */
export function stemOf(word: string): string | null {
  if (/^[a-z]/.test(word)) {
    if (word.length < 4) return null;
    const kind = KINDS.get(word);
    if (kind !== undefined) return kind;
    return word.replace(/(?:ings?|ed|es|s|e)$/, '').slice(0, 5);
  }
  if (!/^[ء-ي]/.test(word)) return null;
  const plain = plainNoun(word);
  if (plain.length < 3) return null;
  const kind = KINDS.get(plain);
  if (kind !== undefined) return kind;
  const bare = plain.length > 4 ? plain.replace(ENDINGS, '') : plain.replace(/[هت]$/, '');
  let root = bare.replace(/[اويءئؤ]/g, '');
  if (root.length > 3) root = root.replace(/^(?:ست|[من])/, '');
  if (root.length > 2) root = root.replace(/^ت/, '');
  // اختطف and خطف, اعتقل and معتقل.
  if (root.length === 4 && root.charAt(1) === 'ت') root = root.charAt(0) + root.slice(2);
  return root.length >= 2 ? root : null;
}
