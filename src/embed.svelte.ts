/** Sourceline as a part of another page: `mountTimeline`. Built into dist/embed/ (build/embed-build.ts). */
import './view/frame/theme.css';
import { mount, unmount } from 'svelte';
import { Dataset } from './source/dataset';
import type { ManyEvents } from './desk/open/dataset-of';
import { DRAWN_EACH } from './layout/drawn-each';
import { Desk } from './desk/desk.svelte';
import { DEFAULT_VIEW, type ViewState } from './desk/address/url';
import { DEFAULT_LANES } from './layout/lanes/view';
import { checkElement, checkOptions } from './embed-options';
import { ownTree } from './embed-tree';
import type { MountTimeline, TimelineOptions } from './embed-types';
import type { DatasetContent } from './event/codec/read';
import type { EventId } from './event/event';
import { type GivenDataset, readAround, readDataset, withUnknown } from './format/dataset-file';
import Embed from './view/frame/Embed.svelte';
import { largeDatasetParts } from './view/frame/parts';
import type { TimelineFrame } from './view/timeline/timeline-frame';
import { loadAppWords } from './words/app-words';
import { preferredLanguage } from './words/language-choice';

const given = ({ events, articles, places, actors, kinds }: TimelineOptions): unknown => ({
  events,
  articles,
  places,
  actors,
  kinds,
});

function wholeOf(options: TimelineOptions): DatasetContent {
  const result = readDataset(given(options));
  if (!result.ok) throw new TypeError(`${result.where}: ${result.reason}`);
  return result.value;
}

/** Events of a long list that are checked at once; a fault in the others is reported later. */
const CHECKED_AT_ONCE = 200;

type Content =
  | { readonly kind: 'few'; readonly few: DatasetContent }
  | { readonly kind: 'many'; readonly many: GivenDataset };

/** Reads a short list at once; of a long one, the first events and all that is around them. */
function contentOf(options: TimelineOptions): Content {
  const { events } = options;
  if (!Array.isArray(events) || events.length <= DRAWN_EACH) {
    return { kind: 'few', few: wholeOf(options) };
  }
  wholeOf({ ...options, events: events.slice(0, CHECKED_AT_ONCE) });
  const around = readAround(given(options));
  if (!around.ok) throw new TypeError(`${around.where}: ${around.reason}`);
  return { kind: 'many', many: around.value };
}

/** The options that change what is shown, not how. */
const CONTENT = ['events', 'articles', 'places', 'actors', 'kinds'] as const;

/** Defaults from the page and the browser. */
function defaults(): Required<Pick<TimelineOptions, 'language' | 'theme'>> {
  return {
    language: preferredLanguage([document.documentElement.lang]),
    theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  };
}

/** The view that options ask for, over one that is there. */
function viewOf(options: Partial<TimelineOptions>, before: ViewState): ViewState {
  const lanesBy = options.lanes ?? before.lanesBy;
  const { within = before.lanes.within } = options;
  return {
    ...before,
    lanes: {
      ...(lanesBy === before.lanesBy ? before.lanes : DEFAULT_LANES),
      within: within === lanesBy ? null : within,
    },
    language: options.language ?? before.language,
    direction: options.direction ?? before.direction,
    theme: options.theme ?? before.theme,
    lanesBy,
    reading: options.reading ?? before.reading,
    foldGaps: options.foldGaps ?? before.foldGaps,
  };
}

/** What is to be shown next. */
interface Next {
  view: ViewState;
}

/** Events read between two looks at the clock. */
const SLICE = 500;

/** What is around the lanes. A page scrolls on where a timeline is unless it asks for something else. */
const frameOf = ({ toolbar, overview, legend, scroll }: TimelineOptions): TimelineFrame => ({
  toolbar: toolbar ?? true,
  overview: overview ?? true,
  legend: legend ?? true,
  pageScrolls: scroll !== 'timeline',
});

class Host {
  /** As last given. */
  options = $state.raw<TimelineOptions>({ events: [] });
  readonly frame = $derived(frameOf(this.options));
  /** A page that hears of the chosen event shows it itself. */
  readonly card = $derived(this.options.card ?? !this.options.onSelect);
  /** Null only while the code for the first large dataset is loading. */
  desk = $state.raw<Desk | null>(null);
  #next: Next | null = null;
  #coming: Promise<unknown> = Promise.resolve();

  /** The view that is shown, or is about to be. */
  get view(): ViewState {
    return this.#next?.view ?? this.desk?.view ?? DEFAULT_VIEW;
  }

  /** Shows events: few at once, many when they have been read, in slices. */
  show(content: Content, view: ViewState): void {
    const next = { view };
    this.#next = next;
    if (content.kind === 'many') {
      this.#coming = this.#read(content.many, next);
      return;
    }
    const { articles, events, gazetteer } = content.few;
    this.#lay(Dataset.of(articles, events, gazetteer), next, null);
  }

  async #read({ articles, gazetteer, events }: GivenDataset, next: Next): Promise<void> {
    const many = await largeDatasetParts.load();
    const listed = new many.ListedEvents(events);
    const reader = new many.GivenReader(listed, gazetteer);
    const pace = new many.Pace();
    while (reader.share < 1) {
      if (this.#next !== next) return;
      for (const { index, where, reason } of reader.read(SLICE)) {
        this.options.onFault?.({ index, where, reason });
      }
      await pace.step(reader.share);
    }
    const read = reader.finish();
    const sorting = many.sortRead(read);
    let sorted = sorting.next();
    while (!sorted.done) {
      if (this.#next !== next) return;
      await pace.step(1);
      sorted = sorting.next();
    }
    if (this.#next !== next) return;
    const all = withUnknown(articles, read.raw.facets.article.values);
    const contents = { articles: all, gazetteer, given: listed, read, sorted: sorted.value };
    const dataset = many.largeDataset(contents);
    await pace.step(1);
    many.countFirst(dataset, next.view.lanesBy);
    await pace.step(1);
    if (this.#next !== next) return;
    this.#lay(dataset, next, many);
  }

  #lay(dataset: Dataset, { view }: Next, many: ManyEvents | null): void {
    this.desk = new Desk(dataset, defaults(), view, [], many);
    this.#next = null;
  }

  /** Changes the view of what is shown and of what is to come. */
  change(options: Partial<TimelineOptions>): void {
    if (this.#next) this.#next.view = viewOf(options, this.#next.view);
    const { desk } = this;
    if (!desk) return;
    if (options.language) desk.setLanguage(options.language);
    if (options.direction) desk.setDirection(options.direction);
    if (options.theme) desk.setTheme(options.theme);
    if (options.reading) desk.setReading(options.reading);
    if (options.foldGaps !== undefined) desk.setFoldGaps(options.foldGaps);
    if (options.lanes || options.within !== undefined) {
      const { lanesBy: by, lanes } = viewOf(options, desk.view);
      desk.setLanes({ by, ...lanes });
    }
  }

  /** Chooses an event of those that are shown. */
  select(event: string | null): void {
    const { desk } = this;
    if (event === null) desk?.closeSource();
    else if (desk?.dataset.hasEvent(event)) desk.select(event as EventId);
    else throw new TypeError(`select: there is no event ${JSON.stringify(event)}`);
  }

  /** The desk of the events last given. */
  async settled(): Promise<Desk> {
    await this.#coming;
    if (!this.desk) throw new Error('nothing is shown');
    return this.desk;
  }
}

export const mountTimeline: MountTimeline = (element, first) => {
  checkElement(element);
  checkOptions(first);
  const host = new Host();
  const content = contentOf(first);
  host.options = first;
  host.show(content, viewOf(first, DEFAULT_VIEW));
  const { holder, tree } = ownTree(element, first.styles);
  const component = mount(Embed, {
    target: tree,
    props: { host, onselect: (event: string | null) => host.options.onSelect?.(event) },
  });
  let isThere = true;
  return {
    update(change) {
      checkOptions(change);
      const options = { ...host.options, ...change };
      // A fault in the new events leaves everything as it was.
      const next = CONTENT.some((key) => change[key]) ? contentOf(options) : null;
      host.options = options;
      if (next) host.show(next, { ...viewOf(change, host.view), event: null });
      else host.change(change);
    },
    select(event) {
      host.select(event);
    },
    destroy() {
      // Once; and the page may have taken the element out already.
      if (isThere) void unmount(component);
      isThere = false;
      holder.remove();
    },
    async toSvg() {
      // The figure's code and words are loaded on demand.
      const [desk, { deskFigure, today }, { DEFAULT_CHOICE }] = await Promise.all([
        host.settled(),
        import('./desk/figure/desk-figure'),
        import('./desk/figure/figure-choice'),
        loadAppWords(),
      ]);
      const { pages } = await deskFigure(desk, DEFAULT_CHOICE, {
        generated: today(),
        beside: import.meta.url,
      });
      return pages[0].svg;
    },
  };
};
