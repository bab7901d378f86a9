/** Starts the app: data, settings, address, view. */
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-500.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import './view/theme.css';
import { mount } from 'svelte';
import { Dataset } from './event/dataset';
import { Desk } from './desk/desk.svelte';
import { keepAddress } from './desk/address.svelte';
import { readerDefaults } from './desk/settings';
import { readView } from './desk/url';
import { bundledSeeds } from './import/bundled';
import App from './view/App.svelte';

const seeds = bundledSeeds();
const dataset = new Dataset(
  seeds.map(({ article }) => article),
  seeds.flatMap(({ events }) => events),
);
const { view, ignored } = readView(location.search, dataset);
const desk = new Desk(dataset, readerDefaults(), view, ignored);
keepAddress(desk);

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target, props: { desk } });
