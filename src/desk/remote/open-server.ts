/** Asks a server all that the first picture needs. */
import { DEFAULT_VIEW } from '../address/url';
import { NONE, NONE_CHOSEN } from '../../event/facet';
import { lesser } from '../../source/remote/answer';
import type { RemoteSource } from '../../source/remote/remote-source';
import { countsOf } from './answered';
import { askQuestion, askWhole } from './ask-question';
import { LoadedEvents } from './loaded-events';
import type { Opened } from './server-desk.svelte';

/** Articles that are called by their names in the filter, the most frequent ones: as many as it lists. */
const MOST_NAMED = 60;

/**
 * @param search of the address, which may name an event.
 * @throws RemoteFault
 */
export async function openServer(source: RemoteSource, search: string): Promise<Opened> {
  const servers = await source.open();
  const [names, whole] = await Promise.all([source.names(), askWhole(source)]);
  const loaded = new LoadedEvents(source, names.value);
  const event = new URLSearchParams(search).get('event');
  if (event) await loaded.load([event]);
  const articles = [...countsOf(whole.value.totals, 'article').keys()];
  await loaded.loadHeads(articles.filter((id) => id !== NONE).slice(0, MOST_NAMED));
  const part = lesser(lesser(servers.part, names.part), whole.part);
  const before = { whole: { ...whole, part }, last: null };
  const { reading, lanesBy: by } = DEFAULT_VIEW;
  const settings = { reading, by, chosen: NONE_CHOSEN, query: '' };
  const { signal } = new AbortController();
  const answered = await askQuestion(source, loaded, settings, before, null, signal);
  return { source, loaded, answered, before };
}
