/**
 * The keys of the review, in one table: each decision has one. They are physical (`event.code`), so that they
 * stay where they are on an Arabic keyboard, and a reader can give each another place.
 */
import type { ProposalWords } from '../../../words/en/proposals';

export type ReviewKey = keyof ProposalWords['keys'];

export const USUAL_KEYS: Readonly<Record<ReviewKey, string>> = {
  accept: 'KeyA',
  reject: 'KeyX',
  later: 'Space',
  edit: 'KeyE',
  merge: 'KeyM',
  split: 'KeyS',
  newEvent: 'KeyN',
  addQuote: 'KeyQ',
  undo: 'KeyZ',
  redo: 'Shift+KeyZ',
  next: 'KeyJ',
  previous: 'KeyK',
  same: 'KeyI',
};

export const REVIEW_KEYS = Object.keys(USUAL_KEYS) as ReviewKey[];

/** The keys that a reader has given another place. */
export type OwnKeys = Readonly<Partial<Record<ReviewKey, string>>>;

export const keysOf = (own: OwnKeys): Readonly<Record<ReviewKey, string>> => ({
  ...USUAL_KEYS,
  ...own,
});

/** What can be given to a command: letters and signs, Space; digits choose fields. */
const GIVEN =
  /^(?:Shift\+)?(?:Key[A-Z]|Space|Comma|Period|Slash|Semicolon|Quote|Bracket(?:Left|Right)|Minus|Equal|Backspace)$/;

/** A key press as the table writes it. */
export const codeOf = ({ code, shiftKey }: Pick<KeyboardEvent, 'code' | 'shiftKey'>): string =>
  `${shiftKey ? 'Shift+' : ''}${code}`;

type Given = { readonly ok: true; readonly own: OwnKeys } | { readonly ok: false };

/** The keys once a command has another one; refused where the key has a use already, or can have none. */
export function withKey(own: OwnKeys, command: ReviewKey, code: string): Given {
  const isTaken = REVIEW_KEYS.some((other) => other !== command && keysOf(own)[other] === code);
  if (isTaken || !GIVEN.test(code)) return { ok: false };
  const { [command]: _, ...others } = own;
  return { ok: true, own: code === USUAL_KEYS[command] ? others : { ...others, [command]: code } };
}

const SIGNS: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '−',
  Equal: '=',
  Backspace: '⌫',
};

/** A key as it is printed on its button. @param space what the space bar is called. */
export function signOf(code: string, space: string): string {
  const bare = code.replace(/^Shift\+/, '');
  const sign = bare === 'Space' ? space : (SIGNS[bare] ?? bare.replace(/^Key/, ''));
  return code === bare ? sign : `⇧${sign}`;
}

/** The digit of a key press without Ctrl or Alt; null for any other. */
export function digitOf({
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'code' | 'shiftKey'>): number | null {
  const [, digit = null] = shiftKey ? [] : (/^(?:Digit|Numpad)([1-9])$/.exec(code) ?? []);
  return digit === null ? null : Number(digit);
}

/** Keys that are read from what the browser remembers: whatever is not one is left out. */
export function readOwnKeys(given: unknown): OwnKeys {
  if (typeof given !== 'object' || given === null) return {};
  let own: OwnKeys = {};
  for (const [command, code] of Object.entries(given)) {
    if (!(command in USUAL_KEYS) || typeof code !== 'string') continue;
    const next = withKey(own, command as ReviewKey, code);
    if (next.ok) own = next.own;
  }
  return own;
}
