/** Starts the app: data, settings, address, view. */
import { BUILT_IN } from './gazetteer/gazetteer';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-500.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import './view/frame/theme.css';
import { mount } from 'svelte';
import type { DatasetContent } from './event/codec/read';
import { Dataset } from './source/dataset';
import { Desk } from './desk/desk.svelte';
import { keepAddress } from './desk/address/address.svelte';
import { readerDefaults, redating } from './desk/settings';
import { offline } from './desk/offline.svelte';
import { isHostedTable, openDataset } from './desk/open/open';
import { prepare } from './desk/open/prepare';
import { DEFAULT_VIEW, readView } from './desk/address/url';
import { bundledSeeds } from './format/bundled';
import { Session } from './desk/session.svelte';
import Root from './view/frame/Root.svelte';
import { caseParts, sourcePanel } from './view/frame/app-parts';
import { RECOVER_PAGE } from './view/cases/recover-page';
import { remembered } from './view/frame/remembered';
import { beyondNote, largeDatasetParts, tray } from './view/frame/parts';
import { whileOpening } from './view/frame/while-opening.svelte';
import { LANGUAGE_IDS } from './words/language-choice';
import { loadAppWords } from './words/app-words';
import { messages } from './words/interface';

function bundled(): DatasetContent {
  const seeds = bundledSeeds();
  return {
    articles: seeds.map(({ article }) => article),
    events: seeds.flatMap(({ events }) => events),
    gazetteer: BUILT_IN,
  };
}

function bundledDataset(): Dataset {
  const { articles, events, gazetteer } = bundled();
  return Dataset.of(articles, events, gazetteer);
}

/** What of an address holds for whatever is shown. */
function readerSettings(params: URLSearchParams): string {
  const names = ['lang', 'dir', 'theme'];
  return `?${new URLSearchParams([...params].filter(([name]) => names.includes(name))).toString()}`;
}

/** A function, not the module itself: grouped files of which one waits for another come to nothing, unsaid. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no #app');
  await loadAppWords();
  const params = new URLSearchParams(location.search);
  const ofCase = params.get('case');
  const path = ofCase ? null : params.get('open');
  const loadMany = (): ReturnType<typeof largeDatasetParts.load> => largeDatasetParts.load();
  const lanesBy = DEFAULT_VIEW.lanesBy;
  const defaults = { ...readerDefaults(), loadMany };
  const asked = LANGUAGE_IDS.find((id) => id === params.get('lang'));
  const opened = path
    ? await whileOpening(target, path, asked ?? defaults.language, async (onProgress, signal) => {
        const open = isHostedTable(path)
          ? (await import('./desk/open/open-hosted')).openHosted
          : openDataset;
        return open(path, { lanesBy, load: loadMany, onProgress, signal });
      })
    : null;
  const dataset = opened?.ok ? opened.dataset : bundledDataset();
  // What a case shows is read against its own data.
  const read = readView(ofCase ? readerSettings(params) : location.search, dataset);
  // A file that could not be opened is reported once; the address returns to what is shown.
  const { open: _unopened, ...view } = read.view;
  const desk = new Desk(
    dataset,
    defaults,
    opened?.ok ? read.view : view,
    opened && !opened.ok && !opened.asks
      ? [{ name: 'open', value: opened.path, fault: opened.fault }, ...read.ignored]
      : read.ignored,
    opened?.ok ? opened.many : null,
  );
  const session = new Session(desk, defaults, {
    content: bundled,
    name: (language) => messages(language).firstCase,
  });
  session.setName(remembered('name') ?? '');
  if (ofCase) {
    const { search } = location;
    await Promise.allSettled([session.openCase(ofCase, { search }), caseParts.load()]);
  }
  const { published } = session.desk.view;
  if (Object.keys(published).length > 0) await redating.load().catch(() => undefined);
  keepAddress(session);
  // What takes room beside or below the lanes: loaded later, it would push them aside.
  const below = [
    ...(session.desk.arrangement.undated.length > 0 ? [tray] : []),
    ...(session.desk.beyond.count > 0 ? [beyondNote] : []),
    ...(session.desk.openArticle === null ? [] : [sourcePanel]),
  ];
  await Promise.allSettled(below.map((part) => part.load()));
  await prepare(desk);
  mount(Root, { target, props: { session } });
  // A file of this build that is no more, or that the network did not bring.
  window.addEventListener('vite:preloadError', () => offline.noteLost());
  if (import.meta.env.PROD) void offline.start(import.meta.url);
  if (opened && !opened.ok && opened.asks) void session.files.open(opened.asks);
}

start().catch((error: unknown) => {
  // Nothing of the app may be needed to say so.
  const told = document.createElement('p');
  const link = document.createElement('a');
  link.href = RECOVER_PAGE;
  link.textContent = RECOVER_PAGE;
  told.append(`Sourceline could not start (${String(error)}). `, link);
  document.body.append(told);
  throw error;
});
