/** Sourceline as a part of another page: `mountTimeline`. Built into dist/embed/ (build/embed-build.ts). */
import './view/frame/theme.css';
import { mount, unmount } from 'svelte';
import { Dataset } from './source/dataset';
import { FEW_EVENTS } from './desk/open/dataset-of';
import { Desk } from './desk/desk.svelte';
import { DEFAULT_VIEW, type ViewState } from './desk/address/url';
import { DEFAULT_LANES } from './layout/lanes/view';
import type { MountTimeline, TimelineOptions } from './embed-types';
import type { DatasetContent } from './event/codec/read';
import { readDataset } from './format/dataset-file';
import Embed from './view/frame/Embed.svelte';
import { largeDatasetParts } from './view/frame/parts';
import { loadAppWords } from './words/app-words';
import { preferredLanguage } from './words/language-choice';

function contentOf(options: TimelineOptions): DatasetContent {
  const { events, articles, places, actors, kinds } = options;
  const result = readDataset({ events, articles, places, actors, kinds });
  if (!result.ok) throw new TypeError(`${result.where}: ${result.reason}`);
  return result.value;
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
    foldGaps: options.foldGaps ?? before.foldGaps,
  };
}

/** What is to be shown next. */
interface Given {
  readonly content: DatasetContent;
  view: ViewState;
}

class Host {
  /** Null only while the code for the first large dataset is loading. */
  desk = $state.raw<Desk | null>(null);
  #next: Given | null = null;
  #coming: Promise<unknown> = Promise.resolve();

  /** The view that is shown, or is about to be. */
  get view(): ViewState {
    return this.#next?.view ?? this.desk?.view ?? DEFAULT_VIEW;
  }

  /** Shows events: at once, except for the first large dataset. */
  show(content: DatasetContent, view: ViewState): void {
    const next = { content, view };
    this.#next = next;
    if (content.events.length <= FEW_EVENTS || largeDatasetParts.here) this.#lay(next);
    else this.#coming = largeDatasetParts.load().then(() => this.#next === next && this.#lay(next));
  }

  #lay({ content: { articles, events, gazetteer }, view }: Given): void {
    const many = events.length > FEW_EVENTS ? largeDatasetParts.here : null;
    const dataset =
      many?.largeDataset(articles, events, gazetteer) ?? new Dataset(articles, events, gazetteer);
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
    if (options.foldGaps !== undefined) desk.setFoldGaps(options.foldGaps);
    if (options.lanes || options.within !== undefined) {
      const { lanesBy: by, lanes } = viewOf(options, desk.view);
      desk.setLanes({ by, ...lanes });
    }
  }

  /** The desk of the events last given. */
  async settled(): Promise<Desk> {
    await this.#coming;
    if (!this.desk) throw new Error('nothing is shown');
    return this.desk;
  }
}

export const mountTimeline: MountTimeline = (element, given) => {
  let options = given;
  const host = new Host();
  host.show(contentOf(options), viewOf(options, DEFAULT_VIEW));
  const component = mount(Embed, {
    target: element,
    props: { host, onselect: (event: string | null) => options.onSelect?.(event) },
  });
  return {
    update(change) {
      options = { ...options, ...change };
      if (CONTENT.some((key) => change[key])) {
        host.show(contentOf(options), { ...viewOf(change, host.view), event: null });
      } else host.change(change);
    },
    destroy() {
      void unmount(component);
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
