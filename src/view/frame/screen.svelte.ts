/** What is open on the screen of a timeline; not part of a view that can be shared. The app's has more. */
import type { EventId } from '../../event/event';
import type { Stop } from '../../layout/walk/stop';
import type { CommandId } from '../commands/commands';
import { Picks } from '../timeline/picks.svelte';
import { Ruler } from '../timeline/ruler.svelte';

/** `export-picks`: the dialog of `export`, beginning with the selected events. */
export type DialogName =
  | 'help'
  | 'export'
  | 'export-picks'
  | 'saveEvents'
  | 'palette'
  | 'jump'
  | 'case-history'
  | 'case-ledger'
  | 'case-leaving'
  | 'case-snapshots'
  | 'case-passphrase'
  | 'case-merge';

/** Runs a command, and says whether that did anything; null: the command is not its own. */
export type CommandPart = (command: CommandId) => boolean | null;

export class Screen {
  dialog = $state<DialogName | null>(null);
  /** Height of the sheet that lies over the lower end of the lanes, px. */
  coveredPx = $state(0);
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
  /** Parts of the page that have commands of their own. */
  #parts: readonly CommandPart[] = [];
  /** What the app says of a lane beside its name. */
  laneNote: (id: string) => string | null = () => null;
  /** The switch between timeline and list gets the focus back when it is redrawn. */
  keepsSwitch = false;

  /** @param picks events that are selected from the start. */
  constructor(picks: readonly EventId[] = []) {
    this.picks = new Picks(picks);
  }

  /** Lets a part of the page answer commands, the latest first. Returns what ends it. */
  addPart(part: CommandPart): () => void {
    this.#parts = [part, ...this.#parts];
    return () => (this.#parts = this.#parts.filter((one) => one !== part));
  }

  /** What a part of the page answers; null: it is none of theirs. */
  askParts(command: CommandId): boolean | null {
    let done: boolean | null = null;
    for (const part of this.#parts) done ??= part(command);
    return done;
  }

  /** Puts the cursor into the search, where there is one. */
  openSearch(): void {
    this.searchBox?.focus();
  }

  /** Closes a sheet that lies over the page; false where none does. */
  closeSheet(): boolean {
    return false;
  }

  /** Closes filters that lie over the page; false where none do. */
  closeFiltersOver(): boolean {
    return false;
  }

  /** Shows or hides the list of cases; false where there are none. */
  toggleCases(): boolean {
    return false;
  }

  toggleFilters(): void {
    // A timeline in another page has no filters.
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
