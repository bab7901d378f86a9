/** What is open on the screen of the app: dialogs and sheets, legend, guided example, filters. */
import { tick } from 'svelte';
import type { Part } from '../../case/leaving/parts';
import type { FormId } from '../../desk/leaving/forms';
import { remember, remembered } from './remembered';
import { Screen } from './screen.svelte';
import type { HeaderForm } from './header/tool-ids';
import type { OfferedAction } from '../commands/offered-action';
import type { Review } from '../review/review.svelte';

/** Below this width the filters overlay the timeline instead of being beside it. */
export const NARROW_PX = 900;
/** From this width on, the legend and the source have a column; below it they are sheets. */
const WIDE_PX = 1280;
/** Up to this width there is one row of controls; the rest is in a sheet. */
const PHONE_PX = 640;
/** Dates that are offered again. */
const RECENT_DATES = 4;
/** How long a message such as "copied" is shown, ms. */
const TOLD_MS = 2500;

/** What slides over a page that has no room for it beside the lanes. */
export type SheetName = 'tools' | 'undated' | 'legend' | 'cases' | 'case';

export class AppScreen extends Screen {
  widthPx = $state(typeof window === 'undefined' ? 1280 : window.innerWidth);
  /** Letters, digits and punctuation are shortcuts until the reader turns that off. */
  #characterKeys = $state<boolean | null>(null);
  /** Null until the reader chooses: open where there is room. */
  #filters = $state<boolean | null>(null);
  /** On a phone: the search has the place of the tools. */
  #isSearchOpen = $state(false);
  #recentDates = $state.raw<readonly string[]>([]);
  sheet = $state<SheetName | null>(null);
  /** Null until the reader opens or closes it, or what the browser remembers has been read. */
  #legend = $state<boolean | null>(null);
  /** Step of the guided example; null while it is not shown. */
  #tour = $state<number | null>(null);
  /** What is entered and edited in the open case; null while none is open. */
  review = $state.raw<Review | null>(null);
  /** What is done with the open case; nothing while none is open. */
  caseActions: () => readonly OfferedAction[] = () => [];
  /** What was last chosen for a file of the open case. */
  leaving: { readonly form: FormId; readonly parts: readonly Part[] } = { form: 'case', parts: [] };
  /** A short message in the header, such as "copied". */
  told = $state('');
  #untold = 0;

  /** A page that only shows what it carries: nothing is opened, exported or linked from it. */
  isPage = false;
  /** The events are on a server, and not all in the page. */
  asksServer = false;

  readonly isNarrow = $derived(this.widthPx < NARROW_PX);
  readonly isWide = $derived(this.widthPx >= WIDE_PX);
  readonly isPhone = $derived(this.widthPx <= PHONE_PX);
  readonly headerForm = $derived.by<HeaderForm>(() => {
    if (this.isPhone) return 'phone';
    if (this.isNarrow) return 'small';
    return this.isWide ? 'full' : 'medium';
  });
  readonly showFilters = $derived(this.#filters ?? !this.isNarrow);

  /**
   * The legend has its column until the reader closes it. The source takes that column; where the lanes have
   * got its room, the source is a sheet over them, so that no mark moves.
   */
  get showLegend(): boolean {
    return this.isWide && (this.#legend ?? remembered('legend') !== 'closed');
  }

  /** Shows the legend where there is room for it: in its column or in a sheet. */
  openLegend(): void {
    if (!this.isWide) {
      this.sheet = 'legend';
      return;
    }
    this.#legend = true;
    remember('legend', 'open');
  }

  closeLegend(): void {
    if (this.sheet === 'legend') {
      this.sheet = null;
      return;
    }
    this.#legend = false;
    remember('legend', 'closed');
  }

  get tour(): number | null {
    return this.#tour;
  }

  /** The step at which the example was left; 0 where it was not begun or was finished. */
  get tourLeftAt(): number {
    const step = Number(remembered('tour'));
    return Number.isInteger(step) && step > 0 ? step : 0;
  }

  showTour(step: number): void {
    this.#tour = step;
    remember('tour', step > 0 ? String(step) : null);
  }

  endTour(isDone: boolean): void {
    this.#tour = null;
    if (isDone) remember('tour', null);
  }

  /** Dates that the reader has gone to, the latest first. */
  get recentDates(): readonly string[] {
    return this.#recentDates;
  }

  noteDate(words: string): void {
    const others = this.#recentDates.filter((date) => date !== words);
    this.#recentDates = [words, ...others].slice(0, RECENT_DATES);
  }

  /** Something lies over the page, or over most of it. */
  get isCovered(): boolean {
    return this.dialog !== null || this.sheet !== null || (this.isNarrow && this.#filters === true);
  }

  /** Closes what lies over the page. */
  uncover(): void {
    this.dialog = null;
    this.sheet = null;
    if (this.isNarrow) this.closeFilters();
  }

  get isSearchOpen(): boolean {
    return this.#isSearchOpen;
  }

  /** Puts the cursor into the search; on a phone, shows it first. */
  override openSearch(): void {
    this.#isSearchOpen = true;
    void tick().then(() => this.searchBox?.focus());
  }

  closeSearch(): void {
    this.#isSearchOpen = false;
  }

  /** Shows a message for a moment. */
  tell(words: string): void {
    this.told = words;
    clearTimeout(this.#untold);
    this.#untold = window.setTimeout(() => (this.told = ''), TOLD_MS);
  }

  get characterKeys(): boolean {
    // Read from the browser at the first key press: reading it takes longer than drawing a lane.
    return this.#characterKeys ?? remembered('characterKeys') !== 'off';
  }

  setCharacterKeys(on: boolean): void {
    this.#characterKeys = on;
    remember('characterKeys', on ? null : 'off');
  }

  override toggleCases(): boolean {
    if (this.isPage) return false;
    this.sheet = this.sheet === 'cases' ? null : 'cases';
    return true;
  }

  override toggleFilters(): void {
    this.#filters = !this.showFilters;
  }

  closeFilters(): void {
    this.#filters = false;
  }

  override closeSheet(): boolean {
    const wasOpen = this.sheet !== null;
    this.sheet = null;
    return wasOpen;
  }

  override closeFiltersOver(): boolean {
    const wasOver = this.isNarrow && this.showFilters;
    if (wasOver) this.closeFilters();
    return wasOver;
  }
}
