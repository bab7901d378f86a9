/**
 * The commands that have keys, in one table: the key handler, the palette and the help dialog all read it. Keys
 * are physical (`event.code`), so that they stay where they are on an Arabic keyboard.
 */
import type { CommandId } from '../../words/interface';

export type { CommandId };

export interface Command {
  readonly id: CommandId;
  /** `event.code` values; with `Mod+` for Ctrl or ⌘, with `Shift+` for Shift. */
  readonly codes: readonly string[];
  /** As printed in the help. */
  readonly keys: readonly string[];
}

export const KEYED: readonly Command[] = [
  { id: 'zoomIn', codes: ['KeyW', 'Equal', 'Shift+Equal', 'NumpadAdd'], keys: ['W', '+'] },
  { id: 'zoomOut', codes: ['KeyS', 'Minus', 'NumpadSubtract'], keys: ['S', '−'] },
  { id: 'panEarlier', codes: ['KeyA'], keys: ['A'] },
  { id: 'panLater', codes: ['KeyD'], keys: ['D'] },
  { id: 'panLeft', codes: ['ArrowLeft'], keys: ['←'] },
  { id: 'panRight', codes: ['ArrowRight'], keys: ['→'] },
  { id: 'previous', codes: ['Comma'], keys: [','] },
  { id: 'next', codes: ['Period'], keys: ['.'] },
  { id: 'laneUp', codes: ['ArrowUp'], keys: ['↑'] },
  { id: 'laneDown', codes: ['ArrowDown'], keys: ['↓'] },
  { id: 'first', codes: ['Home'], keys: ['Home'] },
  { id: 'last', codes: ['End'], keys: ['End'] },
  { id: 'fitAll', codes: ['Digit0', 'Numpad0'], keys: ['0'] },
  { id: 'focus', codes: ['KeyF'], keys: ['F'] },
  { id: 'foldGaps', codes: ['KeyG'], keys: ['G'] },
  { id: 'list', codes: ['KeyL'], keys: ['L'] },
  { id: 'search', codes: ['Slash'], keys: ['/'] },
  { id: 'open', codes: ['Enter'], keys: ['Enter'] },
  { id: 'clear', codes: ['Escape'], keys: ['Esc'] },
  { id: 'undo', codes: ['Mod+KeyZ'], keys: ['Ctrl Z'] },
  { id: 'redo', codes: ['Mod+Shift+KeyZ', 'Mod+KeyY'], keys: ['Ctrl Shift Z', 'Ctrl Y'] },
  { id: 'undoEdit', codes: ['KeyZ'], keys: ['Z'] },
  { id: 'redoEdit', codes: ['Shift+KeyZ'], keys: ['Shift Z'] },
  { id: 'newEvent', codes: ['KeyN'], keys: ['N'] },
  { id: 'addQuote', codes: ['KeyQ'], keys: ['Q'] },
  { id: 'editEvent', codes: ['KeyE'], keys: ['E'] },
  { id: 'palette', codes: ['Mod+KeyK', 'Shift+Period'], keys: ['Ctrl K', '>'] },
  { id: 'jump', codes: ['KeyJ'], keys: ['J'] },
  { id: 'ruler', codes: ['KeyR'], keys: ['R'] },
  { id: 'lookAround', codes: ['KeyO'], keys: ['O'] },
  { id: 'pick', codes: ['Mod+Space', 'Shift+Space'], keys: ['Ctrl Space'] },
  { id: 'help', codes: ['Shift+Slash', 'F1'], keys: ['?'] },
];

const BY_CODE = new Map(KEYED.flatMap(({ id, codes }) => codes.map((code) => [code, id])));

/** The key of a command as it is printed on its button; empty where it has none. */
export const keyOf = (id: CommandId): string =>
  KEYED.find((command) => command.id === id)?.keys[0] ?? '';

/** Their keys open a dialog of the app, which a timeline in another page does not have. */
export const DIALOG_COMMANDS: ReadonlySet<CommandId> = new Set<CommandId>([
  'palette',
  'jump',
  'help',
]);

/** These do something only while a case is open. */
export const CASE_COMMANDS: ReadonlySet<CommandId> = new Set<CommandId>([
  'undoEdit',
  'redoEdit',
  'newEvent',
  'addQuote',
  'editEvent',
]);

/** Fields take their own keys; only Escape and Ctrl K reach past them. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [role=slider]') !==
      null
  );
}

/** Radio buttons move by arrows, and the texts beside the timeline scroll by them. */
function ownsArrows({ code, target }: KeyboardEvent): boolean {
  return (
    /^(Arrow|Home$|End$)/.test(code) &&
    target instanceof Element &&
    target.closest('input[type=radio], .source, .panel, [role=dialog]') !== null
  );
}

/** Buttons and links answer to Enter themselves. */
function answersEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('button, a, summary, input, [data-event]') !== null
  );
}

/** Space with Ctrl or Shift is the browser's own everywhere but on a mark. */
function isOnMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-event][data-key]') !== null;
}

/**
 * Letters, digits and punctuation without Ctrl or ⌘: what speech input and accidental touches
 * trigger.
 */
export function isCharacterKey({ code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (
    !ctrlKey && !metaKey && /^(Key|Digit|Numpad(?!Enter)|Comma|Period|Slash|Minus|Equal)/.test(code)
  );
}

/** The command that a key press means, or null. */
export function commandOf(event: KeyboardEvent): CommandId | null {
  if (event.altKey) return null;
  const mod = event.ctrlKey || event.metaKey;
  const code = `${mod ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`;
  const command = BY_CODE.get(code) ?? null;
  if (command === null) return null;
  const reaches = command === 'clear' || (command === 'palette' && mod);
  if (isTyping(event.target) && !reaches) return null;
  if (command === 'pick' && !isOnMark(event.target)) return null;
  if (ownsArrows(event)) return null;
  if (command === 'open' && answersEnter(event.target)) return null;
  return command;
}
