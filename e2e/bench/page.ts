/** The page that the benchmark drives: the app, or the floor, over generated events. */
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-500.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import '../../src/view/frame/theme.css';
import { flushSync, mount } from 'svelte';
import { Desk } from '../../src/desk/desk.svelte';
import { DEFAULT_VIEW } from '../../src/desk/address/url';
import { datasetOfBytes } from '../../src/desk/open/open';
import { mountTimeline } from '../../src/embed.svelte';
import { columnBytes } from '../../src/source/columns/sort';
import App from '../../src/view/frame/App.svelte';
import { largeDatasetParts } from '../../src/view/frame/parts';
import { loadAppWords } from '../../src/words/app-words';
import { mountFloor } from './floor';
import { type Generated, generated } from './generate';
import type { PeerName } from './peer-names';
import { loadPeer, mountPeer } from './peers';

const target = document.getElementById('app');
if (!target) throw new Error('no #app');

/** What is in memory when timing starts: the events as a host page holds them. */
let held: Generated | null = null;
let desk: Desk | null = null;
let openedMs = 0;

/** The app with a file opened, the module given events, the hand-written floor, or another library's page. */
export type Shows = 'app' | 'timeline' | 'floor' | PeerName;

const isPeer = (page: Shows): page is PeerName =>
  page !== 'app' && page !== 'timeline' && page !== 'floor';

/** Resolves when what was changed has been painted: the frame after the next one begins. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Resolves when the timeline has drawn something. */
async function drawn(): Promise<void> {
  while (!document.querySelector('[data-event], [data-cluster], [data-density]')) {
    await new Promise(requestAnimationFrame);
  }
  await painted();
}

/** Opens a file of the events, as the app does when a reader chooses one. */
async function openFile(
  bytes: ArrayBuffer,
  at: HTMLElement,
  view: Partial<typeof DEFAULT_VIEW>,
): Promise<void> {
  const began = performance.now();
  const load = () => largeDatasetParts.load();
  const opened = await datasetOfBytes(bytes, { lanesBy: DEFAULT_VIEW.lanesBy, load });
  openedMs = performance.now() - began;
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const shown = { ...DEFAULT_VIEW, ...view };
  desk = new Desk(opened.dataset, { language: 'en', theme: 'light' }, shown, [], opened.many);
  document.documentElement.dataset.theme = desk.theme;
  mount(App, { target: at, props: { desk } });
}

const bench = {
  /** Makes the events. */
  prepare(count: number): void {
    held = generated(count);
  },

  /** From the events in memory, or from the bytes of a file, to visible, ms. */
  async show(page: Shows, view: Partial<typeof DEFAULT_VIEW> = {}): Promise<number> {
    if (!held || !target) throw new Error('prepare first');
    const { events, articles, columns } = held;
    if (isPeer(page)) await loadPeer(page);
    // The app has its words preloaded.
    if (page === 'app') await loadAppWords();
    const file =
      page === 'app' ? new TextEncoder().encode(JSON.stringify({ articles, events })).buffer : null;
    const began = performance.now();
    if (page === 'floor') mountFloor(target, columns);
    else if (isPeer(page)) mountPeer(page, target, columns);
    else if (file) await openFile(file, target, view);
    else mountTimeline(target, { events, articles, language: 'en', theme: 'light' });
    await (page === 'timeline' || (page === 'app' && view.mode !== 'list') ? drawn() : painted());
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

  /** From the bytes of the file that is shown until its events were read, ms. */
  get openedMs(): number {
    return openedMs;
  },

  /** Bytes of the columns, to compare with what the process reports. */
  bytes(): number {
    return held ? columnBytes(held.columns) : 0;
  },

  get desk(): Desk | null {
    return desk;
  },
};

export type Bench = typeof bench;
(globalThis as { bench?: Bench }).bench = bench;
