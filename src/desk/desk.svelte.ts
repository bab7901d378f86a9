/**
 * The user's desk: data, settings, filters, time range in view and selected event. Components read
 * it and change it only through its methods.
 */
import { type Article, type ArticleId, isTried } from '../article/article';
import { claimantColours } from '../layout/marks/colours';
import type { Arrangement } from '../layout/lanes/arrange';
import { arrangePlan } from '../layout/lanes/arrange-plan';
import { laneNames, trueLaneName } from '../layout/lanes/lane-names';
import { planLanes } from '../layout/lanes/plan-lanes';
import { MOST_COUNTED_LANES } from '../layout/lanes/view';
import type { LanePlan } from '../layout/lanes/view';
import type { LaneView, LanesBy } from '../layout/lanes/view';
import { DRAWN_EACH } from '../layout/drawn-each';
import { type Gap, NO_GAPS } from '../layout/gaps/folded-time';
import type { InView } from '../layout/counts/in-view';
import type { DrawnDensity } from '../layout/counts/drawn-density';
import {
  type Direction,
  type Viewport,
  clampViewport,
  moveViewport,
  panViewport,
  viewportAt,
  zoomViewport,
} from '../layout/scale/time-scale';
import type { Dataset } from '../source/dataset';
import type { EventId, ReadingChoice, TimelineEvent } from '../event/event';
import {
  FACETS,
  type Facet,
  type FacetValue,
  type Filters,
  type FoundEntries,
  NONE,
  eachFacet,
} from '../event/facet';
import { BY_DATE, type ListSort } from '../source/list-sort';
import type { EventSearch } from '../source/event-search';
import { type Instant, MS_PER_DAY } from '../time/civil';
import { LANGUAGES, type Language } from '../words/language';
import type { Moved, Redated } from '../extract/redate';
import type { LoadMany, ManyEvents } from './open/dataset-of';
import { Answered } from './answered.svelte';
import { History } from './history';
import { kept } from './kept.svelte';
import { Lazy } from './lazy.svelte';
import { lanesBy as laneViewBy, onlyLane } from './lanes/lane-edits';
import { type RedatedArticle, withDates } from './open/redated';
import {
  type Ignored,
  type Theme,
  type ViewMode,
  type ViewState,
  DEFAULT_VIEW,
  UNFILTERED,
  datasetBounds,
} from './address/url';

/** Most readers fold nothing. */
const gapFinder = new Lazy(() => import('../layout/gaps/find-gaps'));

/** Padding on both sides of "everything", as a share of the span. */
const HOME_PADDING = 0.05;
/**
 * Zoom factor from a time range alone to the same range with a fifth of it as padding on both
 * sides.
 */
const FIT = 1 / 1.4;

function homeOf(bounds: Viewport, gaps: readonly Gap[]): Viewport {
  const openMs = gaps.reduce((sum, { from, to }) => sum - (to - from), bounds.to - bounds.from);
  const air = Math.ceil((openMs * HOME_PADDING) / MS_PER_DAY) * MS_PER_DAY;
  const { from, to } = bounds;
  return clampViewport({ from: (from - air) as Instant, to: (to + air) as Instant });
}

/** A view without its time range. */
type Settings = Omit<ViewState, 'viewport'>;

export interface DeskDefaults {
  readonly language: Language;
  readonly theme: Theme;
  /**
   * Re-dates an article's events; omitted where publication dates cannot be tried. Null while what does it
   * is on its way.
   */
  readonly redate?: (
    article: Article,
    events: readonly TimelineEvent[],
    published: string,
  ) => Redated | null;
  /** Text search; omitted where there is no search box. */
  readonly search?: (dataset: Dataset) => Pick<EventSearch, 'find'>;
  /** Loads the code for large datasets, where a file may hold one. */
  readonly loadMany?: LoadMany;
}

export class Desk {
  /** As reviewed, before any publication date is tried. */
  #reviewed: Dataset = $state.raw() as Dataset;
  #many = $state.raw<ManyEvents | null>(null);
  readonly #defaults: DeskDefaults;
  readonly #history: History<ViewState>;
  // The time range in view is separate from the other settings: a zoom frame changes it alone, and
  // must not re-evaluate everything that depends on the settings.
  #settings = $state.raw<Settings>(DEFAULT_VIEW);
  #stretch = $state.raw<Viewport | null>(null);
  #ignored = $state.raw<readonly Ignored[]>([]);
  /** Article whose text the source panel shows; null = panel closed. */
  #openArticle = $state.raw<ArticleId | null>(null);
  #undoable = $state.raw({ undo: false, redo: false });
  /** Counts what the reader did deliberately: the steps of the browser's Back and Forward. */
  #step = $state(0);
  #topic: string | null = null;

  // What depends on one setting reads that one alone, so that it is not recomputed while others
  // change.
  readonly #published = $derived.by(() => this.#settings.published);
  readonly #chosen = eachFacet((facet) => kept(() => this.#settings[facet]));

  /** Articles re-dated by the publication days that the reader tries. */
  readonly #redated = $derived.by(() =>
    Object.entries(this.#published).flatMap(([id, published]): RedatedArticle[] => {
      if (!this.#reviewed.hasArticle(id)) return [];
      const article = this.#reviewed.article(id);
      const events = this.#reviewed.countedFrom(article.id);
      const redated = this.#defaults.redate?.(article, events, published);
      return redated ? [{ article, published, ...redated }] : [];
    }),
  );
  readonly dataset = $derived.by<Dataset>(() => withDates(this.#reviewed, this.#redated));
  /** The articles that are shown as if they had been published on another day. */
  readonly tried = $derived.by<readonly Article[]>(() =>
    this.#redated.length === 0 ? [] : this.dataset.articles.filter(isTried),
  );
  readonly language = $derived.by(() => this.#settings.language ?? this.#defaults.language);
  readonly direction = $derived.by<Direction>(
    () => this.#settings.direction ?? LANGUAGES[this.language].direction,
  );
  readonly theme = $derived.by(() => this.#settings.theme ?? this.#defaults.theme);
  readonly lanesBy = $derived.by(() => this.#settings.lanesBy);
  readonly #laneSettings = $derived.by(() => this.#settings.lanes);
  readonly lanes = $derived.by<LaneView>(() => ({ by: this.lanesBy, ...this.#laneSettings }));
  readonly reading = $derived.by(() => this.#settings.reading);
  readonly mode = $derived.by(() => this.#settings.mode);
  readonly sort = $derived.by(() => this.#settings.sort);
  readonly onlyInView = $derived.by(() => this.#settings.onlyInView);
  readonly query = $derived.by(() => this.#settings.query);
  readonly #search = $derived.by(() => this.#defaults.search?.(this.dataset) ?? null);
  readonly #found = new Answered<FoundEntries | null>(() => this.search(this.query), null);
  readonly filters = $derived.by<Filters>(() => ({
    ...eachFacet((facet) => this.#chosen[facet].current),
    found: this.#found.current,
  }));
  readonly isFiltered = $derived.by(
    () => this.filters.found !== null || FACETS.some((facet) => this.filters[facet].length > 0),
  );
  /** How many events pass the filters, dated or not. */
  readonly shownCount = $derived.by(() => this.dataset.index.passing(this.filters));
  /** The events that pass, in entry order; none while there are too many to draw each. */
  readonly events = $derived.by<readonly TimelineEvent[]>(() =>
    this.shownCount <= DRAWN_EACH ? this.dataset.index.events(this.filters) : [],
  );
  readonly lanePlan = $derived.by<LanePlan>(() =>
    planLanes(
      this.dataset,
      this.lanes,
      this.filters,
      this.reading,
      this.language,
      this.shownCount > DRAWN_EACH
        ? { most: MOST_COUNTED_LANES, present: () => this.present(this.lanesBy) }
        : null,
    ),
  );
  /** A lane's label: the reader's own name for it, or its default. */
  readonly laneLabel = $derived.by(() =>
    laneNames(this.dataset, this.lanes, this.lanePlan, this.language),
  );
  /** Folding or renaming a lane leaves the order, and the counts by it, unchanged. */
  readonly #laneKeys = $derived.by(() => JSON.stringify(this.lanePlan.order));
  readonly laneOrder = $derived.by(() => JSON.parse(this.#laneKeys) as readonly string[]);
  readonly foldGaps = $derived.by(() => this.#settings.foldGaps);
  /** Counts by lane of the events that pass the filters; null while they are few enough to draw each. */
  readonly density = $derived.by<DrawnDensity | null>(() => {
    const { index, store } = this.dataset;
    if (this.shownCount <= DRAWN_EACH || !this.#many) return null;
    const { DrawnDensity: Density } = this.#many;
    const filter = index.rowFilter(this.filters, this.reading);
    const columns = store.columns(this.reading);
    return new Density(columns, filter, this.lanesBy, this.laneOrder, this.lanePlan.within);
  });
  /** The folded gaps; none unless folding is on. */
  readonly gaps = $derived.by<readonly Gap[]>(() => {
    if (!this.foldGaps) return NO_GAPS;
    const { store } = this.dataset;
    if (this.density && this.#many)
      return this.#many.gapsOfMany(store, this.density.filter, this.shownCount, this.reading);
    const arrangement = arrangePlan(this.dataset, this.events, this.lanePlan, this.reading);
    return gapFinder.wanted?.gapsOf(arrangement) ?? NO_GAPS;
  });
  /** Everything that is dated, with padding. */
  readonly home = $derived.by<Viewport>(() => homeOf(this.#bounds, this.gaps));
  readonly viewport = $derived.by<Viewport>(() => this.#stretch ?? this.home);
  readonly #inView = $derived.by<InView | null>(
    () => this.#many && new this.#many.InView(this.dataset, this.dataset.store),
  );
  readonly arrangement = $derived.by<Arrangement>(() =>
    this.density && this.#inView
      ? this.#inView.arrange(this.density, this.viewport, this.lanePlan, this.reading)
      : arrangePlan(this.dataset, this.events, this.lanePlan, this.reading),
  );
  /** Events shown that are dated beyond the years that can be drawn: how many, and one of them. */
  readonly beyond = $derived.by<{ readonly count: number; readonly first: EventId | null }>(() => {
    if (!this.density) {
      const { beyond } = this.arrangement;
      return { count: beyond.length, first: beyond[0]?.id ?? null };
    }
    const rows = this.density.beyond();
    const [first] = rows;
    const event = first === undefined ? null : this.dataset.store.at(first, this.reading);
    return { count: rows.length, first: event?.id ?? null };
  });
  readonly #event = $derived.by(() => this.#settings.event);
  /** An event of a case may be gone while it is selected. */
  readonly selected = $derived.by<TimelineEvent | null>(() =>
    this.#event && this.dataset.hasEvent(this.#event) ? this.dataset.event(this.#event) : null,
  );

  readonly #bounds = $derived.by<Viewport>(() => datasetBounds(this.#reviewed));
  readonly colours = $derived.by<ReadonlyMap<string, number>>(() =>
    claimantColours(this.#reviewed),
  );

  /** @param many for a dataset of which not each event can be drawn: the code that counts it. */
  constructor(
    dataset: Dataset,
    defaults: DeskDefaults,
    view: ViewState,
    ignored: readonly Ignored[],
    many: ManyEvents | null = null,
  ) {
    this.setDataset(dataset, many);
    this.#defaults = defaults;
    this.#setView(view);
    this.#ignored = ignored;
    this.#history = new History(view);
    if (view.event) this.#openArticle = dataset.event(view.event).article;
  }

  /**
   * Shows the dataset of the same case after an edit; settings, view and selection stay.
   * @param many once there are more events than are drawn each.
   */
  setDataset(dataset: Dataset, many: ManyEvents | null = this.#many): void {
    if (dataset.size > DRAWN_EACH && !many) {
      throw new TypeError('a large dataset needs its code loaded first');
    }
    this.#reviewed = dataset;
    this.#many = many;
    const open = this.#openArticle;
    if (open !== null && !dataset.hasArticle(open)) this.#openArticle = null;
  }

  /** Whether it can show as many events as are counted by lane. */
  get hasMany(): boolean {
    return this.#many !== null;
  }

  get view(): ViewState {
    return { ...this.#settings, viewport: this.#stretch };
  }

  get ignored(): readonly Ignored[] {
    return this.#ignored;
  }

  get openArticle(): ArticleId | null {
    return this.#openArticle;
  }

  /** Changes with each deliberate step: an event opened, a filter, another view; not while the view moves. */
  get step(): number {
    return this.#step;
  }

  get canUndo(): boolean {
    return this.#undoable.undo;
  }

  get canRedo(): boolean {
    return this.#undoable.redo;
  }

  /** Index into the palette of an event's first claimant. */
  colourOf(id: EventId): number {
    return this.colours.get(this.dataset.facets(id).claimant[0] ?? NONE) ?? 0;
  }

  /** The values of a facet that occur among the events shown. */
  present(facet: Facet): ReadonlySet<string> {
    return this.dataset.index.present(this.filters, facet);
  }

  facet(facet: Facet): FacetValue[] {
    return this.dataset.index.facetValues(this.filters, facet);
  }

  /** Whether what a search finds is still to come; until then, what was shown before is. */
  get isSearching(): boolean {
    return this.#found.isLate;
  }

  /** The events that contain all words of a query, at once or later; null without words or search. */
  search(query: string): FoundEntries | null | Promise<FoundEntries | null> {
    return this.#search?.find(query) ?? null;
  }

  /** The article as reviewed, whatever publication day is being tried. */
  reviewedArticle(id: ArticleId): Article {
    return this.#reviewed.article(id);
  }

  /** Events of an article that the tried publication day moves; empty when none is tried. */
  movedEvents(id: ArticleId): readonly Moved[] {
    return this.#redated.find(({ article }) => article.id === id)?.moved ?? [];
  }

  /** Tries another publication day for an article; null goes back to the reviewed one. */
  setPublished(id: ArticleId, day: string | null): void {
    const others = Object.entries(this.#settings.published).filter(([article]) => article !== id);
    const reviewed = this.#reviewed.article(id).published.date?.text;
    const isOther = day !== null && day !== reviewed;
    this.#change({ published: Object.fromEntries(isOther ? [...others, [id, day]] : others) });
  }

  /** Goes back to the reviewed publication days of all articles. */
  endTrials(): void {
    this.#change({ published: {} });
  }

  dismissIgnored(): void {
    this.#ignored = [];
  }

  setLanguage(language: Language): void {
    this.#change({ language }, null, 'setting');
  }

  /** Null: the direction of time follows the language. */
  setDirection(direction: Direction | null): void {
    this.#change({ direction }, null, 'setting');
  }

  setTheme(theme: Theme): void {
    this.#change({ theme }, null, 'setting');
  }

  setLanesBy(lanesBy: LanesBy): void {
    this.setLanes(laneViewBy(this.lanes, lanesBy));
  }

  /** Replaces the lane layout; desk/lanes.ts has the operations on it. */
  setLanes({ by, ...lanes }: LaneView): void {
    this.#change({ lanesBy: by, lanes });
  }

  /** Filters so that only one lane is left. */
  showOnlyLane(id: string): void {
    const lane = this.lanePlan.lanes.find((planned) => planned.id === id);
    if (lane) this.#change(onlyLane(this.lanes, lane));
  }

  /** The lane's default label. */
  trueLaneLabel(id: string): string {
    const lane = this.lanePlan.lanes.find((planned) => planned.id === id);
    return lane ? trueLaneName(this.dataset, this.lanes, lane, this.language) : id;
  }

  setReading(reading: ReadingChoice): void {
    this.#change({ reading });
  }

  setMode(mode: ViewMode): void {
    if (mode !== this.mode) this.#change({ mode });
  }

  /** Opens the list at the events that the timeline cannot draw. */
  listBeyond(): void {
    const { first } = this.beyond;
    this.#change({ mode: 'list', sort: BY_DATE, onlyInView: false, event: first });
    if (first) this.#openArticle = this.dataset.event(first).article;
  }

  setSort(sort: ListSort): void {
    this.#change({ sort });
  }

  setOnlyInView(onlyInView: boolean): void {
    this.#change({ onlyInView });
  }

  setQuery(query: string): void {
    this.#change({ query }, 'query', this.#topic === 'query' ? 'part' : 'step');
  }

  toggleFilter(facet: Facet, value: string): void {
    const chosen = this.#settings[facet];
    this.#change({
      [facet]: chosen.includes(value)
        ? chosen.filter((other) => other !== value)
        : [...chosen, value],
    });
  }

  clearFacet(facet: Facet): void {
    this.#change({ [facet]: [] });
  }

  clearFilters(): void {
    if (!this.isFiltered && this.query === '') return;
    this.#change(UNFILTERED);
  }

  /** Null shows everything. */
  setViewport(viewport: Viewport | null): void {
    const kind = viewport === null ? 'step' : 'part';
    this.#change({ viewport: viewport && clampViewport(viewport) }, 'viewport', kind);
  }

  /** Folds long gaps, or shows them at full length. */
  setFoldGaps(foldGaps: boolean): void {
    this.#change({ foldGaps });
  }

  /** Zooms about an instant, or about the middle of what is in view. */
  zoom(factor: number, about?: Instant): void {
    const { viewport, gaps } = this;
    this.setViewport(
      about === undefined
        ? moveViewport(viewport, factor, 0.5, 0.5, gaps)
        : zoomViewport(viewport, factor, about, gaps),
    );
  }

  /** Moves by a share of the span, positive to later times. */
  pan(share: number): void {
    this.setViewport(panViewport(this.viewport, share, this.gaps));
  }

  /** Moves an instant to the middle of the view. */
  centreOn(instant: Instant): void {
    this.setViewport(viewportAt(this.viewport, instant, 0.5, this.gaps));
  }

  /** Shows a time range with padding, as an undo step of its own. */
  fit(from: Instant, to: Instant): void {
    const viewport = clampViewport({ from, to });
    this.#change({ viewport: moveViewport(viewport, FIT, 0.5, 0.5, this.gaps) });
  }

  /** Shows a time range with all filters off; one undo step restores everything. */
  lookAround(viewport: Viewport): void {
    this.#change({ ...UNFILTERED, viewport: clampViewport(viewport) });
  }

  /** Opens an event and its source; null closes the event and leaves the article open. */
  select(id: EventId | null): void {
    this.#change({ event: id }, 'selection');
    if (id) this.#openArticle = this.dataset.event(id).article;
  }

  openSource(article: ArticleId): void {
    this.#openArticle = article;
    if (this.selected && this.selected.article !== article) this.#change({ event: null });
  }

  closeSource(): void {
    this.#openArticle = null;
    this.#change({ event: null }, 'selection');
  }

  undo(): void {
    this.#show(this.#history.undo());
  }

  redo(): void {
    this.#show(this.#history.redo());
  }

  /** Shows a whole view, as of the browser's history; what the reader has set for all views stays. */
  visit(view: ViewState, article: ArticleId | null, isStep = false): void {
    const { language, direction, theme } = this.#settings;
    this.#setView({ ...view, language, direction, theme });
    // An article of a case may be gone meanwhile.
    this.#openArticle = article !== null && this.#reviewed.hasArticle(article) ? article : null;
    if (isStep) this.#step += 1;
    this.#topic = null;
    this.#history.record(this.view, null);
    this.#noteHistory();
  }

  /**
   * @param topic consecutive changes with the same topic are one undo step.
   * @param kind `step`: Back leads to what was before; `part`: of a longer movement; `setting`: for all views.
   */
  #change(
    change: Partial<ViewState>,
    topic: string | null = null,
    kind: 'step' | 'part' | 'setting' = 'step',
  ): void {
    const { viewport, ...settings } = change;
    const before = this.view;
    if (viewport !== undefined) this.#stretch = viewport;
    if (Object.keys(settings).length > 0) this.#settings = { ...this.#settings, ...settings };
    const isOther = (Object.keys(change) as (keyof ViewState)[]).some(
      (name) => change[name] !== before[name],
    );
    if (kind === 'step' && isOther) this.#step += 1;
    this.#topic = topic;
    this.#history.record(this.view, topic);
    this.#noteHistory();
  }

  #setView({ viewport, ...settings }: ViewState): void {
    this.#stretch = viewport;
    this.#settings = settings;
  }

  #show(view: ViewState | null): void {
    if (!view) return;
    this.#setView(view);
    this.#step += 1;
    this.#topic = null;
    if (view.event && this.dataset.hasEvent(view.event)) {
      this.#openArticle = this.dataset.event(view.event).article;
    }
    this.#noteHistory();
  }

  #noteHistory(): void {
    const { canUndo: undo, canRedo: redo } = this.#history;
    const { undo: couldUndo, redo: couldRedo } = this.#undoable;
    if (undo !== couldUndo || redo !== couldRedo) this.#undoable = { undo, redo };
  }
}
