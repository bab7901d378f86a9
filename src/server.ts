/** Starts the page that shows the events of a server. A build of its own, whose policy names that server. */
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-500.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import './view/frame/theme.css';
import { mount } from 'svelte';
import { type ServerAddress, ServerPage } from './desk/remote/server-page.svelte';
import { readerDefaults } from './desk/settings';
import { largeDatasetParts } from './view/frame/parts';
import ServerRoot from './view/server/ServerRoot.svelte';
import { loadAppWords } from './words/app-words';
import { LANGUAGE_IDS } from './words/language-choice';

/** The build puts it here. */
declare const SERVER: ServerAddress;

async function start(target: HTMLElement): Promise<void> {
  await loadAppWords();
  const defaults = readerDefaults();
  const params = new URLSearchParams(location.search);
  const language = LANGUAGE_IDS.find((id) => id === params.get('lang')) ?? defaults.language;
  const page = new ServerPage(SERVER, defaults, () => largeDatasetParts.load());
  void page.open(location.search);
  mount(ServerRoot, { target, props: { page, language, theme: defaults.theme } });
}

const target = document.getElementById('app');
if (target) {
  start(target).catch((error: unknown) => {
    // Nothing of the page may be needed to say so.
    document.body.append(`Sourceline could not start (${String(error)}).`);
    throw error;
  });
}
