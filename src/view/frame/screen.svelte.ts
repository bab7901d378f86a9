/** What is open on the screen; not part of a view that can be shared. */
import type { EventId } from '../../event/event';
import type { Stop } from '../../layout/walk/stop';
import type { CommandId } from '../commands/commands';
import { Picks } from '../timeline/picks.svelte';
import { Ruler } from '../timeline/ruler.svelte';

/** Below this width the panels overlay the timeline instead of being beside it. */
export const NARROW_PX = 900;

/** The storage key for turning off letter shortcuts. */
const CHARACTER_KEYS = 'sourceline:character-keys';

/** `export-picks`: the dialog of `export`, beginning with the selected events. */
export type DialogName = 'help' | 'export' | 'export-picks' | 'palette' | 'jump';

export class Screen {
  widthPx = $state(typeof window === 'undefined' ? 1280 : window.innerWidth);
  dialog = $state<DialogName | null>(null);
  /** Letters, digits and punctuation are shortcuts until the reader turns that off. */
  #characterKeys = $state<boolean | null>(null);
  /** Null until the reader chooses: open where there is room. */
  #filters = $state<boolean | null>(null);
  /** Legend entry that is kept while the rest is dimmed, such as `kind:attack`. */
  spotlight = $state<string | null>(null);
  /** The element in the Tab order, from which arrows move: a mark, a cluster, a cell of counts. */
  #focused = $state.raw<{ readonly key: string; readonly stop: Stop | null } | null>(null);
  /** Incremented when it is to take the focus after the next drawing. */
  focusRequest = $state(0);
  /**
   * The next announcement of the live region; a new object each time, so that the same text is
   * announced again.
   */
  saying = $state.raw<{ readonly words: string } | null>(null);
  readonly picks: Picks;
  readonly ruler = new Ruler();
  searchBox: HTMLInputElement | null = null;
  /** Everything that is drawn, in chronological order, while the timeline is shown. */
  stops: () => readonly Stop[] = () => [];

  /**
   * Set while events are listed: a command that it does not handle (null) means the same as on the
   * timeline.
   */
  list: { run(command: CommandId): boolean | null } | null = null;
  /** The switch between timeline and list gets the focus back when it is redrawn. */
  keepsSwitch = false;

  /** @param picks events that are selected from the start. */
  constructor(picks: readonly EventId[] = []) {
    this.picks = new Picks(picks);
  }

  readonly isNarrow = $derived(this.widthPx < NARROW_PX);
  readonly showFilters = $derived(this.#filters ?? !this.isNarrow);

  get characterKeys(): boolean {
    // Read from the browser at the first key press: reading it takes longer than drawing a lane.
    return this.#characterKeys ?? remembered(CHARACTER_KEYS) !== 'off';
  }

  setCharacterKeys(on: boolean): void {
    this.#characterKeys = on;
    try {
      if (on) localStorage.removeItem(CHARACTER_KEYS);
      else localStorage.setItem(CHARACTER_KEYS, 'off');
    } catch {
      // If the browser stores nothing, it applies as long as the page is open.
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

  /** The element that last had the focus, as it was drawn then. */
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
