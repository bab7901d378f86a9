/** What lanes are called. */
import type { Dataset } from '../../source/dataset';
import { facetLabel } from '../../words/vocabulary/facet-words';
import type { Language } from '../../words/language';
import type { LaneValue } from '../../source/columns/lane-column';
import type { LanePlan } from './view';
import type { LaneView } from './view';

/** Letters of a lane's name that a reader may give, UTF-16 units. */
export const MAX_LANE_NAME = 60;

/** The name of a lane's value, whatever the reader calls it. */
export function trueLaneName(
  dataset: Dataset,
  { by, within }: Pick<LaneView, 'by' | 'within'>,
  { outer, inner }: LaneValue,
  language: Language,
): string {
  return inner !== null && within
    ? facetLabel(dataset, within, inner, language)
    : facetLabel(dataset, by, outer, language);
}

/** What the lanes of a plan are called, by the reader or by themselves. */
export function laneNames(
  dataset: Dataset,
  view: LaneView,
  { lanes }: LanePlan,
  language: Language,
): (key: string) => string {
  const names = new Map(
    lanes.map((lane) => [
      lane.id,
      view.names[lane.id] ?? trueLaneName(dataset, view, lane, language),
    ]),
  );
  return (key) => names.get(key) ?? key;
}

/** Line breaks, other controls, and signs that turn the direction of what stands beside them. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A name as given, on one line and not endless; empty = none. */
export function cleanLaneName(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim().slice(0, MAX_LANE_NAME).trim();
}
