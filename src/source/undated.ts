/** How many events without a date are counted for each value of a facet, and how many of them are drawn. */
import type { ReadingChoice } from '../event/event';
import { FACETS, type Facet, type Filters, eachFacet } from '../event/facet';
import { filteredFacets } from './columns/filter-rows';
import type { EventIndex } from './event-index';

/** By facet and value: events without a date, and how many of them their other date draws. */
export type Undated = Readonly<
  Record<Facet, ReadonlyMap<string, { readonly count: number; readonly drawn: number }>>
>;

/** Undated events by value, every facet counted under the other facets' filters. */
export function undatedOf(index: EventIndex, filters: Filters, reading: ReadingChoice): Undated {
  const { store } = index;
  const { facets, dated, beyond, count } = store.columns(reading);
  const { pass, found } = index.rowFilter(filters, reading);
  const entries = store.entries(reading);
  const first = dated + beyond;
  const drawn = drawnByOther(store, reading, new Set(entries.subarray(first, count)));
  const zeros = (): Record<Facet, Uint32Array> =>
    eachFacet((facet) => new Uint32Array(facets[facet].values.length));
  const [all, also] = [zeros(), zeros()];
  const filtered = filteredFacets(pass);
  for (let row = first; row < count; row += 1) {
    if (found && found[row] !== 1) continue;
    const out = filtered.filter((facet) => pass[facet][facets[facet].codes[row] as number] === 0);
    if (out.length > 1) continue;
    const isDrawn = Number(drawn.has(entries[row] as number));
    for (const facet of out.length === 0 ? FACETS : out) {
      const { sets, codes } = facets[facet];
      for (const value of sets[codes[row] as number] ?? []) {
        (all[facet][value] as number)++;
        (also[facet][value] as number) += isDrawn;
      }
    }
  }
  return eachFacet(
    (facet) =>
      new Map(
        facets[facet].values.map((value, at) => [
          value,
          { count: all[facet][at] ?? 0, drawn: also[facet][at] ?? 0 },
        ]),
      ),
  );
}

/** Those of some entries whose other reading can be drawn. */
function drawnByOther(
  store: EventIndex['store'],
  reading: ReadingChoice,
  asked: ReadonlySet<number>,
): ReadonlySet<number> {
  const other = reading === 'stated' ? 'assessed' : 'stated';
  const { dated } = store.columns(other);
  return new Set(
    store
      .entries(other)
      .subarray(0, dated)
      .filter((entry) => asked.has(entry)),
  );
}
