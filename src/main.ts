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
import { Dataset } from './source/dataset';
import { Desk } from './desk/desk.svelte';
import { keepAddress } from './desk/address/address.svelte';
import { readerDefaults, redating } from './desk/settings';
import { openDataset } from './desk/open/open';
import { DEFAULT_VIEW, readView } from './desk/address/url';
import { bundledSeeds } from './format/bundled';
import { Session } from './desk/session.svelte';
import Root from './view/frame/Root.svelte';
import { sourcePanel } from './view/frame/app-parts';
import { beyondNote, largeDatasetParts, tray } from './view/frame/parts';
import { whileOpening } from './view/frame/while-opening.svelte';
import { LANGUAGE_IDS } from './words/language-choice';
import { loadAppWords } from './words/app-words';

function bundled(): Dataset {
  const seeds = bundledSeeds();
  return Dataset.of(
    seeds.map(({ article }) => article),
    seeds.flatMap(({ events }) => events),
    BUILT_IN,
  );
}

/** A function, not the module itself: grouped files of which one waits for another come to nothing, unsaid. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no #app');
  await loadAppWords();
  const params = new URLSearchParams(location.search);
  const path = params.get('open');
  const loadMany = (): ReturnType<typeof largeDatasetParts.load> => largeDatasetParts.load();
  const lanesBy = DEFAULT_VIEW.lanesBy;
  const defaults = { ...readerDefaults(), loadMany };
  const asked = LANGUAGE_IDS.find((id) => id === params.get('lang'));
  const opened = path
    ? await whileOpening(target, path, asked ?? defaults.language, (onProgress, signal) =>
        openDataset(path, { lanesBy, load: loadMany, onProgress, signal }),
      )
    : null;
  const dataset = opened?.ok ? opened.dataset : bundled();
  const read = readView(location.search, dataset);
  // A file that could not be opened is reported once; the address returns to what is shown.
  const { open: _unopened, ...view } = read.view;
  const desk = new Desk(
    dataset,
    defaults,
    opened?.ok ? read.view : view,
    opened && !opened.ok
      ? [{ name: 'open', value: opened.path, fault: opened.fault }, ...read.ignored]
      : read.ignored,
    opened?.ok ? opened.many : null,
  );
  if (Object.keys(desk.view.published).length > 0) await redating.load().catch(() => undefined);
  const session = new Session(desk, defaults);
  keepAddress(session);
  // What takes room beside or below the lanes: loaded later, it would push them aside.
  const below = [
    ...(desk.arrangement.undated.length > 0 ? [tray] : []),
    ...(desk.beyond.count > 0 ? [beyondNote] : []),
    ...(desk.openArticle === null ? [] : [sourcePanel]),
  ];
  await Promise.allSettled(below.map((part) => part.load()));
  mount(Root, { target, props: { session } });
}

void start();
