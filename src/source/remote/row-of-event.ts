/** One event as a row for the `incoming` table, from which the server makes all others. */
import { type Claimant, claimantsOf } from '../../event/claims';
import { eventJson } from '../../event/codec/write';
import type { DateReading, TimelineEvent } from '../../event/event';
import { facetsOf } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isDrawn, rangeOf, traitsOf } from '../columns/columns';
import { formsOf, tokenize } from '../search-words';
import { searchText } from '../search-text';
import { wellFormed } from './literals';
import { STATES, UNDATED_START } from './schema';

type Value = string | number | readonly string[];
export type IncomingRow = Readonly<Record<string, Value>>;

function dateColumns(name: 'stated' | 'assessed', reading: DateReading): Record<string, Value> {
  const { extent } = reading;
  const range = extent ? rangeOf(extent) : { start: UNDATED_START, end: UNDATED_START };
  const state = extent ? (isDrawn(range.start) ? 'dated' : 'beyond') : 'undated';
  return {
    [`${name}_state`]: STATES[state],
    [`${name}_start`]: range.start,
    [`${name}_end`]: range.end,
    [`${name}_traits`]: extent ? traitsOf(extent.certainty, extent.lasting) : 0,
    [`${name}_date`]: reading.date?.text ?? '',
  };
}

const claiming = (claimants: readonly Claimant[]): string[] =>
  claimants.filter(({ stance }) => stance === 'claims').map(({ actor }) => actor);

/** @param text of its article; empty where it is not known. */
export function rowOfEvent(event: TimelineEvent, gazetteer: Gazetteer, text: string): IncomingRow {
  const claimants = claimantsOf(event);
  const facets = facetsOf(event, claimants, gazetteer);
  const words = [...new Set(tokenize(searchText(event, gazetteer)))];
  return {
    id: event.id,
    kind: event.kind,
    article: event.article,
    bases: facets.base,
    claimants: facets.claimant,
    claiming: claiming(claimants),
    means: facets.means,
    places: event.places.map(({ place }) => place),
    speakers: [...new Set(event.claims.map(({ actor }) => actor))],
    is_assessed: event.assessed ? 1 : 0,
    ...dateColumns('stated', event.stated),
    ...dateColumns('assessed', event.assessed ?? event.stated),
    title_ar: event.title.ar ?? '',
    title_en: event.title.en ?? '',
    quote: event.quotes[0]?.exact ?? '',
    words,
    forms: words.flatMap((word) => formsOf(word).map((form) => `${form} ${word}`)),
    json: JSON.stringify(eventJson(event, text)),
  };
}

/** A line of `FORMAT JSONEachRow`. */
export const lineOf = (row: IncomingRow): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  );
