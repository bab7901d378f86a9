/** The page that the benchmark drives: the app, or the floor, over generated events. */
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-500.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import '../../src/view/frame/theme.css';
import { flushSync, mount } from 'svelte';
import { Desk } from '../../src/desk/desk.svelte';
import { buildColumns } from '../../src/desk/large/build-columns';
import { FEW_EVENTS } from '../../src/desk/open/dataset-of';
import { DEFAULT_VIEW } from '../../src/desk/address/url';
import type { Article } from '../../src/article/article';
import type { Columns, RawColumns } from '../../src/source/columns/columns';
import { rowFilter } from '../../src/source/columns/filter-rows';
import { NO_FILTERS } from '../../src/event/facet';
import { LaneDensity } from '../../src/layout/counts/lane-density';
import { columnBytes } from '../../src/source/columns/sort';
import { Dataset } from '../../src/source/dataset';
import type { TimelineEvent } from '../../src/event/event';
import { LargeDataset } from '../../src/source/large-dataset';
import App from '../../src/view/frame/App.svelte';
import Embed from '../../src/view/frame/Embed.svelte';
import { largeDatasetParts } from '../../src/view/frame/parts';
import { GeneratedStore, articles, generate } from './generate';
import { mountFloor } from './floor';
import type { PeerName } from './peer-names';
import { loadAppWords } from '../../src/words/app-words';
import { loadPeer, mountPeer } from './peers';

const target = document.getElementById('app');
if (!target) throw new Error('no #app');

let held: Held | null = null;
let raw: RawColumns | null = null;
let density: LaneDensity | null = null;
let desk: Desk | null = null;

/** The whole app, the timeline alone, the hand-written floor, or another library's page. */
export type Shows = 'app' | 'timeline' | 'floor' | PeerName;

const isPeer = (page: Shows): page is PeerName =>
  page !== 'app' && page !== 'timeline' && page !== 'floor';

/** Resolves when what was changed has been painted: the frame after the next one begins. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * What is in memory when timing starts: columns with their store, or the events of a small dataset.
 */
interface Held {
  readonly articles: readonly Article[];
  readonly columns: Columns;
  readonly store: GeneratedStore;
  readonly events: readonly TimelineEvent[];
}

function hold(sorted: Columns): Held {
  const store = new GeneratedStore(sorted);
  const few = sorted.count > FEW_EVENTS ? 0 : sorted.count;
  const events = Array.from({ length: few }, (_, row) => store.at(row));
  return { articles: articles(), columns: sorted, store, events };
}

const datasetOf = (held: Held): Dataset =>
  held.events.length > 0
    ? new Dataset(held.articles, held.events)
    : new LargeDataset(held.articles, held.store);

const bench = {
  /** Makes and sorts the columns in a worker; ms. */
  async prepare(count: number): Promise<number> {
    bench.makeRaw(count);
    return bench.sortRaw();
  },

  makeRaw(count: number): void {
    raw = generate(count);
  },

  /** Sorts what was made, in a worker; ms. */
  async sortRaw(): Promise<number> {
    if (!raw) throw new Error('make raw columns first');
    const began = performance.now();
    const columns = await buildColumns(raw, DEFAULT_VIEW.lanesBy);
    const took = performance.now() - began;
    held = hold(columns);
    raw = null;
    // As a page with a large dataset does: the code that counts events is loaded with them.
    if (columns.count > FEW_EVENTS) await largeDatasetParts.load();
    return took;
  },

  /** The counts by lane, without a page around them. */
  index(): void {
    if (!held) throw new Error('prepare first');
    const { columns } = held;
    const { values } = columns.facets.base;
    density = new LaneDensity(columns, rowFilter(columns, NO_FILTERS), 'base', values);
  },

  /** From columns in memory to visible, ms. */
  async show(page: Shows, view: Partial<typeof DEFAULT_VIEW> = {}): Promise<number> {
    if (!held || !target) throw new Error('prepare first');
    if (isPeer(page)) await loadPeer(page);
    // The app has them preloaded; the timeline alone loads them after its first picture.
    if (page === 'app') await loadAppWords();
    const began = performance.now();
    if (page === 'floor') mountFloor(target, held.columns);
    else if (isPeer(page)) mountPeer(page, target, held.columns);
    else {
      desk = new Desk(
        datasetOf(held),
        { language: 'en', theme: 'light' },
        { ...DEFAULT_VIEW, ...view },
        [],
        largeDatasetParts.here,
      );
      document.documentElement.dataset.theme = desk.theme;
      document.documentElement.dir = desk.language === 'ar' ? 'rtl' : 'ltr';
      if (page === 'app') mount(App, { target, props: { desk } });
      else
        mount(Embed, {
          target,
          props: { host: { desk }, onselect: () => undefined },
        });
    }
    await painted();
    return performance.now() - began;
  },

  /** Filters to one value, with all counts, until it is visible, ms. */
  async filter(facet: 'base' | 'claimant', value: string): Promise<number> {
    if (!desk) throw new Error('show the app first');
    const began = performance.now();
    desk.toggleFilter(facet, value);
    flushSync();
    await painted();
    return performance.now() - began;
  },

  /** Bytes of the typed arrays, to compare with what the process reports. */
  bytes(): number {
    return (
      (held ? columnBytes(held.columns) : 0) + ((desk?.density ?? density)?.pyramid.bytes ?? 0)
    );
  },

  get desk(): Desk | null {
    return desk;
  },
};

export type Bench = typeof bench;
(globalThis as { bench?: Bench }).bench = bench;
