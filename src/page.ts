/**
 * The page that carries a case and shows it, from a disk and without a network. The build makes one file of it
 * (build/page-build.ts), into which a case is put later.
 */
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import './view/frame/theme.css';
import { mount } from 'svelte';
import { readPageText } from './case/page/page-data';
import { DEFAULT_VIEW } from './desk/address/url';
import { Desk } from './desk/desk.svelte';
import { prepare } from './desk/open/prepare';
import { readerDefaults } from './desk/settings';
import { readDataset } from './format/dataset-file';
import { DRAWN_EACH } from './layout/drawn-each';
import { Dataset } from './source/dataset';
import { largeDatasetParts } from './view/frame/parts';
import PageRoot from './view/page/PageRoot.svelte';
import { loadAppWords } from './words/app-words';
import { caseWords, loadCaseWords } from './words/case-words';
import { LANGUAGE_IDS } from './words/language-choice';

function tell(text: string): void {
  const told = document.createElement('p');
  told.textContent = text;
  document.body.append(told);
}

async function start(target: HTMLElement): Promise<void> {
  await Promise.all([loadAppWords(), loadCaseWords()]);
  const page = readPageText(document.getElementById('data')?.textContent ?? '');
  const say = (words: (of: ReturnType<typeof caseWords>['leaving']['page']) => string): void =>
    LANGUAGE_IDS.forEach((id) => tell(words(caseWords(id).leaving.page)));
  if (!page) return say(({ nothing }) => nothing);
  const read = readDataset(page.dataset);
  if (!read.ok) return say(({ unreadable }) => unreadable(`${read.where}: ${read.reason}`));
  const { articles, events, gazetteer } = read.value;
  const dataset = Dataset.of(articles, events, gazetteer);
  const loadMany = (): ReturnType<typeof largeDatasetParts.load> => largeDatasetParts.load();
  const defaults = { ...readerDefaults(), loadMany };
  const language = LANGUAGE_IDS.find((id) => id === page.about.language) ?? defaults.language;
  const many = dataset.size > DRAWN_EACH ? await loadMany() : null;
  const desk = new Desk(dataset, defaults, { ...DEFAULT_VIEW, language }, [], many);
  await prepare(desk);
  mount(PageRoot, { target, props: { desk, page: page.about } });
}

const target = document.getElementById('app');
if (target) {
  start(target).catch((error: unknown) => {
    tell(`Sourceline: ${String(error)}`);
    throw error;
  });
}
