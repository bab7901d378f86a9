/** What lanes are called. */
import type { Dataset } from '../../source/dataset';
import { facetLabel } from '../../words/vocabulary/facet-words';
import type { Language } from '../../words/language';
import { timelineMessages } from '../../words/timeline';
import type { LanePlan, PlannedLane } from './view';
import type { LaneView } from './view';

/** Maximum length of a lane name given by the reader, UTF-16 units. */
export const MAX_LANE_NAME = 60;

/** The default name of a lane's value, regardless of renaming. */
export function trueLaneName(
  dataset: Dataset,
  { by, within }: Pick<LaneView, 'by' | 'within'>,
  { outer, inner, others }: Pick<PlannedLane, 'outer' | 'inner' | 'others'>,
  language: Language,
): string {
  if (others !== undefined) return timelineMessages(language).lane.others(others);
  return inner !== null && within
    ? facetLabel(dataset, within, inner, language)
    : facetLabel(dataset, by, outer, language);
}

/** The reader's name for a lane, whatever its id: every object has a "constructor". */
const givenName = ({ names }: LaneView, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined;

/** The labels of a plan's lanes: the reader's names, or the defaults. */
export function laneNames(
  dataset: Dataset,
  view: LaneView,
  { lanes }: LanePlan,
  language: Language,
): (key: string) => string {
  const names = new Map(
    lanes.map((lane) => [
      lane.id,
      givenName(view, lane.id) ?? trueLaneName(dataset, view, lane, language),
    ]),
  );
  return (key) => names.get(key) ?? key;
}

/** Line breaks, other controls, and characters that change the direction of their surroundings. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A name as given, on one line and of limited length; empty = none. */
export function cleanLaneName(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim().slice(0, MAX_LANE_NAME).trim();
}
