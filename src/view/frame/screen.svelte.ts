/** What is open on the screen; not part of a view that can be shared. */
import type { EventId } from '../../event/event';
import type { Stop } from '../../layout/walk/stops';
import type { CommandId } from '../commands/commands';
import { Picks } from '../timeline/picks.svelte';
import { Ruler } from '../timeline/ruler.svelte';

/** Below this width the panels lie over the timeline instead of beside it. */
export const NARROW_PX = 900;

/** Where the browser remembers that letters are no commands. */
const CHARACTER_KEYS = 'sourceline:character-keys';

/** `export-picks`: the dialog of `export`, beginning with the selected events. */
export type DialogName = 'help' | 'export' | 'export-picks' | 'palette' | 'jump';

export class Screen {
  widthPx = $state(typeof window === 'undefined' ? 1280 : window.innerWidth);
  dialog = $state<DialogName | null>(null);
  /** Letters, digits and signs are commands, until the reader turns that off. */
  #characterKeys = $state<boolean | null>(null);
  /** Null until the reader chooses: open where there is room. */
  #filters = $state<boolean | null>(null);
  /** Legend entry that is kept while the rest is dimmed, such as `kind:attack`. */
  spotlight = $state<string | null>(null);
  /** What Tab reaches and arrows leave from: a mark, a cluster, a cell of counts. */
  #focused = $state.raw<{ readonly key: string; readonly stop: Stop | null } | null>(null);
  /** Counted up when it is to take the focus after the next drawing. */
  focusRequest = $state(0);
  /** What the live region says next; a new object for each saying, so that the same words are said again. */
  saying = $state.raw<{ readonly words: string } | null>(null);
  readonly picks: Picks;
  readonly ruler = new Ruler();
  searchBox: HTMLInputElement | null = null;
  /** All that is drawn in order of time, while the timeline is shown. */
  stops: () => readonly Stop[] = () => [];

  /** Set while events are listed: what it does not answer (null) means the same as on the timeline. */
  list: { run(command: CommandId): boolean | null } | null = null;
  /** The switch between timeline and list takes the focus back when it is drawn anew. */
  keepsSwitch = false;

  /** @param picks events that are selected from the start. */
  constructor(picks: readonly EventId[] = []) {
    this.picks = new Picks(picks);
  }

  readonly isNarrow = $derived(this.widthPx < NARROW_PX);
  readonly showFilters = $derived(this.#filters ?? !this.isNarrow);

  get characterKeys(): boolean {
    // Asked of the browser with the first key: reading it takes longer than it takes to draw a lane.
    return this.#characterKeys ?? remembered(CHARACTER_KEYS) !== 'off';
  }

  setCharacterKeys(on: boolean): void {
    this.#characterKeys = on;
    try {
      if (on) localStorage.removeItem(CHARACTER_KEYS);
      else localStorage.setItem(CHARACTER_KEYS, 'off');
    } catch {
      // A browser that keeps nothing: it holds as long as the page is open.
    }
  }

  toggleFilters(): void {
    this.#filters = !this.showFilters;
  }

  closeFilters(): void {
    this.#filters = false;
  }

  say(words: string): void {
    this.saying = { words };
  }

  get focusedKey(): string | null {
    return this.#focused?.key ?? null;
  }

  /** What had the focus last, as it was drawn then. */
  get focusedStop(): Stop | null {
    return this.#focused?.stop ?? null;
  }

  /** Something drawn has taken the focus. */
  reach(key: string): void {
    this.#focused = { key, stop: this.stops().find((stop) => stop.key === key) ?? null };
  }

  /** Gives something drawn the focus. */
  focusOn(key: string): void {
    this.reach(key);
    this.focusRequest += 1;
  }
}

/** What the browser remembers under a name; null where it remembers nothing or refuses. */
function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
