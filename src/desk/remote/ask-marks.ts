/** Asks a server for the events of lanes that have few enough in view to draw each. */
import { type Part, lesser } from '../../source/remote/answer';
import type { RemoteSource } from '../../source/remote/remote-source';
import type { RemoteFilters } from '../../source/remote/statements/where';
import type { LoadedEvents } from './loaded-events';
import type { Marks, WantedMarks } from './picture';
import type { Question } from './question';

/** Events loaded at once, those beside the view included. */
const MOST_LOADED = 400;

/** Whether marks that were loaded, or asked for, are those that a view has room for. */
export function isCovered(
  { lanes, view }: WantedMarks,
  marks: { readonly lanes: Iterable<string>; readonly from: number; readonly to: number },
): boolean {
  const here = new Set(marks.lanes);
  return marks.from <= view.from && marks.to >= view.to && lanes.every((lane) => here.has(lane));
}

/** @throws RemoteFault, or the reason of `signal`. */
export async function askMarks(
  source: RemoteSource,
  loaded: LoadedEvents,
  { settings, filters }: Question,
  { lanes, from, to, view }: WantedMarks,
  signal: AbortSignal,
): Promise<Marks> {
  const { reading, by } = settings;
  const own: RemoteFilters = { ...filters, [by]: lanes };
  const around = { from, to };
  let rows = await source.rows({ reading, stretch: around, filters: own }, MOST_LOADED, signal);
  let stretch = around;
  if (rows.value.length === MOST_LOADED) {
    // Far more beside the view than in it.
    stretch = view;
    rows = await source.rows({ reading, stretch, filters: own }, MOST_LOADED, signal);
  }
  const { events, part } = await loaded.load(
    rows.value.map(({ id }) => id),
    signal,
  );
  const cut: Part | null = rows.value.length === MOST_LOADED ? { kind: 'limit' } : null;
  const all = lesser(rows.part, part);
  return { lanes: new Set(lanes), ...stretch, events, part: cut ? lesser(all, cut) : all };
}
