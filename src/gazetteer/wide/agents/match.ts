/** Finds agents among the words of a text: a role and what is said of it, in the order of each language. */
import { type Token, tokensOf, withoutArticle } from '../tokens';
import {
  BACKED,
  BACKED_BY_IRAN,
  BACKERS,
  NATIONS,
  PLUS,
  QUALITIES,
  ROLES,
  type Role,
} from './roles';

const keyOf = (word: string): string => tokensOf(word)[0]?.key ?? '';

/** Endings of an Arabic adjective: of one, of two, of several, of things. */
const ENDINGS = ['', 'ه', 'ين', 'ون', 'ان', 'ات', 'تين', 'ي', 'و'];

const rolesIn = (language: 'ar' | 'en'): Map<string, Role> =>
  new Map(ROLES.flatMap((role) => role[language].map((form) => [keyOf(form), role] as const)));
const ARABIC_ROLES = rolesIn('ar');
const ENGLISH_ROLES = rolesIn('en');

interface Modifier {
  readonly id: string;
  readonly isNation: boolean;
}

const modifiers = [
  ...NATIONS.map((one) => ({ one, isNation: true })),
  ...QUALITIES.map((one) => ({ one, isNation: false })),
];
const ARABIC_MODIFIERS = new Map<string, Modifier>(
  modifiers.flatMap(({ one: [id, ar], isNation }) =>
    ENDINGS.map((ending) => [keyOf(`${ar}${ending}`), { id, isNation }] as const),
  ),
);
const ENGLISH_MODIFIERS = new Map<string, Modifier>(
  modifiers.flatMap(({ one: [id, , ...en], isNation }) =>
    en.map((word) => [keyOf(word), { id, isNation }] as const),
  ),
);

const BACKED_FORMS = new Set(
  BACKED.ar.flatMap((word) => ENDINGS.map((ending) => keyOf(`${word}${ending}`))),
);
const BACKER_KEYS = new Set(BACKERS.ar.map(keyOf));
const BEFORE_BACKER = new Set(['من', 'علي', 'مع', 'ب']);
const GUARD = keyOf('الثوري');

/** Most words that are looked at after a role. */
const MOST = 6;

export interface FoundAgent {
  readonly id: string;
  /** The token after the last. */
  readonly to: number;
  /** How many letters of the first token are not part of it. */
  readonly cut: number;
}

/** What has been gathered of an agent. */
class Gathered {
  readonly #nations: string[] = [];
  readonly #qualities: string[] = [];
  isBacked = false;

  add({ id, isNation }: Modifier): void {
    const list = isNation ? this.#nations : this.#qualities;
    if (!list.includes(id)) list.push(id);
  }

  /** Whether what was gathered says who acts in a role. */
  says({ isAlone, isWhose }: Role): boolean {
    if (isAlone || this.isBacked || this.#nations.length > 0) return true;
    return isWhose ? this.#qualities.includes('unknown') : this.#qualities.length > 0;
  }

  idWith(role: string): string {
    const backed = this.isBacked ? [BACKED_BY_IRAN] : [];
    return [...backed, ...this.#nations, ...this.#qualities, role].join(PLUS);
  }
}

/** The end of "backed by Iran" from `at` on, in Arabic; `at` when it is not said there. */
function backedEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const isSaid =
    first?.readings.some(
      ({ key }) => BACKED_FORMS.has(key) || BACKED_FORMS.has(withoutArticle(key)),
    ) === true;
  if (!isSaid) return at;
  let next = at + 1;
  if (BEFORE_BACKER.has(tokens[next]?.key ?? '')) next++;
  const backer = tokens[next];
  if (!backer?.isJoined || !backer.readings.some(({ key }) => BACKER_KEYS.has(key))) return at;
  return tokens[next + 1]?.key === GUARD ? next + 2 : next + 1;
}

function arabicAgent(tokens: readonly Token[], at: number): FoundAgent | null {
  const token = tokens[at] as Token;
  const reading = token.readings.find(
    ({ key }) => ARABIC_ROLES.has(key) || ARABIC_ROLES.has(withoutArticle(key)),
  );
  if (!reading) {
    const to = backedEnd(tokens, at);
    return to > at ? { id: `${BACKED_BY_IRAN}${PLUS}group`, to, cut: 0 } : null;
  }
  const role = ARABIC_ROLES.get(reading.key) ?? ARABIC_ROLES.get(withoutArticle(reading.key));
  if (!role) return null;
  const gathered = new Gathered();
  let to = at + 1;
  while (to < at + MOST) {
    const next = tokens[to];
    if (!next?.isJoined) break;
    const backed = backedEnd(tokens, to);
    const modifier = ARABIC_MODIFIERS.get(withoutArticle(next.key));
    if (backed > to) {
      gathered.isBacked = true;
      to = backed;
    } else if (modifier) {
      gathered.add(modifier);
      to++;
    } else if (next.key === 'عيان' && role.id === 'eyewitness') to++;
    else if (/^(?:ب|في)?الجيش$/u.test(next.key) && role.id === 'source') {
      gathered.add({ id: 'military', isNation: false });
      to++;
    } else break;
  }
  if (!gathered.says(role)) return null;
  return { id: gathered.idWith(role.id), to, cut: reading.cut };
}

const isOneOf = (token: Token | undefined, list: readonly string[]): boolean =>
  token?.isJoined === true && list.includes(token.key);

/** The end of "Iran-backed", "pro-Iranian", "aligned with Iran" from `at` on; `at` when it is not said there. */
function englishBackedEnd(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? '';
  const [second, third] = [tokens[at + 1], tokens[at + 2]];
  if (BACKERS.en.includes(key) && isOneOf(second, BACKED.before)) return at + 2;
  if (key === 'pro' && isOneOf(second, BACKERS.en)) return at + 2;
  const [link, list] =
    second?.key === 'by' ? ['by', BACKED.after] : [second?.key ?? '', BACKED.aligned];
  const isLink = link === 'by' || link === 'with' || link === 'to';
  return isLink && list.includes(key) && isOneOf(third, BACKERS.en) ? at + 3 : at;
}

/** US: not "us". */
const isWrittenSo = ({ key, raw }: Token): boolean =>
  !/^(?:us|un|uk)$/u.test(key) || /[A-Z]/u.test(raw);

function englishAgent(tokens: readonly Token[], at: number): FoundAgent | null {
  const gathered = new Gathered();
  let to = at;
  while (to < at + MOST) {
    const next = tokens[to];
    if (!next || (to > at && !next.isJoined)) return null;
    const backed = englishBackedEnd(tokens, to);
    const modifier = isWrittenSo(next) ? ENGLISH_MODIFIERS.get(next.key) : undefined;
    const role = ENGLISH_ROLES.get(next.key);
    const after = tokens[to + 1];
    // "media reports": the last that can be a role is it.
    const goesOn =
      after?.isJoined === true &&
      (ENGLISH_ROLES.has(after.key) || ENGLISH_MODIFIERS.has(after.key));
    if (backed > to) {
      gathered.isBacked = true;
      to = backed;
      if (
        !ENGLISH_ROLES.has(tokens[to]?.key ?? '') &&
        !ENGLISH_MODIFIERS.has(tokens[to]?.key ?? '')
      )
        return { id: gathered.idWith('group'), to, cut: 0 };
    } else if (modifier && (!role || goesOn)) {
      gathered.add(modifier);
      to++;
    } else if (role) {
      const end = englishBackedEnd(tokens, to + 1);
      if (end > to + 1) gathered.isBacked = true;
      if (!gathered.says(role)) return null;
      return { id: gathered.idWith(role.id), to: Math.max(end, to + 1), cut: 0 };
    } else return null;
  }
  return null;
}

/** The agent that begins with a token; null when none does. */
export function agentAt(tokens: readonly Token[], at: number): FoundAgent | null {
  return tokens[at]?.isArabic === true ? arabicAgent(tokens, at) : englishAgent(tokens, at);
}
