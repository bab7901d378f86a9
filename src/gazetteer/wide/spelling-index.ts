/** Every spelling of every name as a tree of words, with what each can mean; built once, when first needed. */
import { ACTORS } from '../actors';
import { PLACES } from '../places';
import { AMBIGUOUS, METONYMS, WRITTEN } from './ambiguous';
import { type Rule, WHERE_RULE, ruleOf } from './cues';
import { WIDE_ACTORS, WIDE_PLACES } from './entries';
import { MORE_OF_ACTORS, MORE_OF_PLACES, SPELLINGS_OF_OTHERS } from './more-spellings';
import { rowsOf, spellingsOf } from './table';
import { type Token, tokensOf } from './tokens';

export type NameList = 'places' | 'actors';

/** One thing that a spelling can mean. */
export interface Meaning {
  readonly list: NameList;
  readonly id: string;
  readonly country: string;
  /** EDTF; null when it holds for all times. */
  readonly period: string | null;
  /** Null: no cue is needed. */
  readonly rule: Rule | null;
  /** How a name in Latin letters must be written: anyhow, with a capital, in capitals. */
  readonly capitals: 'any' | 'first' | 'all';
  /** How the word must be written where folding gives up too much. */
  readonly written: RegExp | null;
}

export interface Branch {
  readonly next: Map<string, Branch>;
  readonly meanings: Meaning[];
}

interface Named {
  readonly list: NameList;
  readonly id: string;
  readonly country: string;
  readonly period: string | null;
  readonly spellings: readonly string[];
}

function more(table: string): Map<string, string[]> {
  return new Map(
    rowsOf(table).map(({ fields }) => {
      const { ar, en } = spellingsOf(fields[1], fields[2]);
      return [fields[0] ?? '', [...ar, ...en]];
    }),
  );
}

/** Every name with all its spellings: the built-in ones and those of the wide gazetteer. */
export function allNames(): Named[] {
  const morePlaces = more(MORE_OF_PLACES);
  const moreActors = more(MORE_OF_ACTORS);
  const spelled = ({ ar, en }: { ar: readonly string[]; en: readonly string[] }): string[] => [
    ...ar,
    ...en,
  ];
  return [
    ...[...PLACES.values()].map(({ id, name, variants, country }) => ({
      list: 'places' as const,
      id,
      country,
      period: null,
      spellings: [name.ar, name.en, ...variants, ...(morePlaces.get(id) ?? [])].filter(
        (one) => SPELLINGS_OF_OTHERS[id]?.includes(one) !== true,
      ),
    })),
    ...[...ACTORS.values()].map(({ id, name, variants }) => ({
      list: 'actors' as const,
      id,
      country: '',
      period: null,
      spellings: [name.ar, name.en, ...variants, ...(moreActors.get(id) ?? [])],
    })),
    ...[...WIDE_PLACES.values()].map(({ id, country, spellings }) => ({
      list: 'places' as const,
      id,
      country,
      period: null,
      spellings: spelled(spellings),
    })),
    ...[...WIDE_ACTORS.values()].map(({ id, country, period, spellings }) => ({
      list: 'actors' as const,
      id,
      country,
      period,
      spellings: spelled(spellings),
    })),
  ];
}

/** A name with an explanation in brackets is written without it. */
const withoutBrackets = (spelling: string): string => spelling.replaceAll(/\s*\(.*?\)/gu, '');

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/** A name without "al-" is as good, when what is left is long enough to be one. */
const SHORTEST_BARE = 5;

function capitalsOf(tokens: readonly Token[]): Meaning['capitals'] {
  const first = tokens.find(({ key }) => key !== 'al') ?? tokens[0];
  if (!first || first.isArabic || !/^\p{Lu}/u.test(first.raw)) return 'any';
  const isAcronym = tokens.length === 1 && /^[\p{Lu}.]{2,}$/u.test(first.raw);
  return isAcronym ? 'all' : 'first';
}

const pathOf = (keys: readonly string[]): string => keys.join(' ');

class Index {
  readonly root: Branch = { next: new Map(), meanings: [] };
  readonly #rules = new Map<string, Map<string, Rule>>();
  readonly #written = new Map<string, RegExp>();

  constructor() {
    for (const { fields } of rowsOf(AMBIGUOUS)) {
      const [target = '', spellings = '', ...rest] = fields;
      const rule = ruleOf(rest);
      for (const spelling of spellings.split(', ')) {
        const path = pathOf(keysOf(tokensOf(spelling)));
        const rules = this.#rules.get(path) ?? new Map<string, Rule>();
        this.#rules.set(path, rules.set(target, rule));
      }
    }
    for (const [spelling, written] of WRITTEN) {
      this.#written.set(pathOf(keysOf(tokensOf(spelling))), written);
    }
    for (const name of allNames()) {
      for (const spelling of name.spellings) this.#addSpelling(name, withoutBrackets(spelling));
    }
    this.#tellMetonyms(this.root);
  }

  #addSpelling(name: Named, spelling: string): void {
    const tokens = tokensOf(spelling);
    const keys = keysOf(tokens);
    if (keys.length === 0) return;
    const capitals = capitalsOf(tokens);
    this.#add(name, keys, capitals);
    const bare = keys.slice(1);
    const isLong = bare.join('').length >= SHORTEST_BARE;
    const isTold = this.#rules.has(pathOf(keys)) && !this.#rules.has(pathOf(bare));
    if (keys[0] === 'al' && isLong && !isTold) this.#add(name, bare, capitals);
  }

  #add(
    { list, id, country, period }: Named,
    keys: readonly string[],
    capitals: Meaning['capitals'],
  ) {
    let branch = this.root;
    for (const key of keys) {
      let next = branch.next.get(key);
      if (!next) branch.next.set(key, (next = { next: new Map(), meanings: [] }));
      branch = next;
    }
    const known = branch.meanings.findIndex((one) => one.list === list && one.id === id);
    if (known >= 0) {
      // Written with a capital and without: anyhow.
      const before = branch.meanings[known] as Meaning;
      if (before.capitals !== capitals) branch.meanings[known] = { ...before, capitals: 'any' };
      return;
    }
    const path = pathOf(keys);
    branch.meanings.push({
      list,
      id,
      country,
      period,
      rule: this.#rules.get(path)?.get(`${list}/${id}`) ?? null,
      capitals,
      written: this.#written.get(path) ?? null,
    });
  }

  /** A place wants a word that says where, when its name is its government's as well. */
  #tellMetonyms(branch: Branch): void {
    const { meanings } = branch;
    for (const [place, actor] of METONYMS) {
      const at = meanings.findIndex(({ list, id }) => list === 'places' && id === place);
      const isActor = meanings.some(({ list, id }) => list === 'actors' && id === actor);
      const found = meanings[at];
      if (found && isActor) meanings[at] = { ...found, rule: WHERE_RULE };
    }
    for (const next of branch.next.values()) this.#tellMetonyms(next);
  }
}

let index: Index | undefined;

/** The root of the tree. */
export const spellingTree = (): Branch => (index ??= new Index()).root;
