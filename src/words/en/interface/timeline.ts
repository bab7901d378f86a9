/** English texts of the timeline itself. */
import { eachFacet } from '../../../event/facet';
import { countedEvents as events } from '../counted';
import { facets } from '../facets';
import { grouped, plural } from '../../plural';
import { lanes } from './lanes';

export const timeline = {
  /** Between the parts of a list. */
  comma: ', ',
  /** Between parts that may hold commas. */
  semicolon: '; ',
  clearAll: 'Clear all filters',
  claims: 'claims',
  namedOnly: 'named by others',
  lanes: 'Lanes',
  lanesBy: eachFacet((facet) => facets[facet].by),
  reading: 'Dates',
  readings: { stated: 'As stated', assessed: 'As assessed' },
  readingHint: 'Which date leads where an article’s date was re-assessed',
  timeline: 'Timeline',
  eventsInOrder: 'Events in chronological order',
  axis: 'Time axis',
  viewTools: 'Undo, zoom and fold',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Fit all',
  overview: 'Overview of all events',
  /** How many events are out of view, on the side where time comes from and on the other. */
  outOfView: {
    earlier: (n: number) => `${grouped(n)} earlier`,
    later: (n: number) => `${grouped(n)} later`,
    show: (side: string) => `${side}, out of view; show the nearest`,
  },
  windowStart: 'Start of the time range in view',
  windowEnd: 'End of the time range in view',
  undated: 'Undated',
  undatedHint: 'The articles give no date for these; they are not placed on the axis.',
  moreInList: (n: number) =>
    plural('en', n, {
      one: 'and 1 more event in the list',
      other: `and ${grouped(n)} more events in the list`,
    }),
  beyond: (n: number) => `${events(n)} dated before 10,000 BC or after 9999 cannot be drawn.`,
  seeBeyond: 'See the list',
  cluster: (n: number, lane: string, stretch: string) =>
    `${events(n)} close together, ${lane}, ${stretch}; list them`,
  clusterTitle: (n: number) => events(n),
  countBetween: (least: number, most: number) =>
    least === most ? events(most) : `${grouped(least)}–${events(most)}`,
  countWhy: 'Some of their dates extend beyond this range.',
  countCell: (count: string, lane: string, stretch: string) =>
    `${count}, ${lane}, ${stretch}; zoom in`,
  gaps: {
    toggle: 'Fold long gaps',
    none: 'nothing to fold',
    /** As short as the toolbar asks for. */
    short: (n: number) => `${n} folded`,
    folded: (stretch: string, length: string) =>
      `Folded: ${stretch} (${length}). No event shown here is dated in it, which does not mean that nothing happened.`,
  },
  densityLane: (lane: string, n: number) =>
    `${lane}: ${events(n)}, drawn as counts; zoom in to see them one by one`,
  zoomToThese: 'Zoom to these',
  /** Marks the translation of a quote. */
  translation: 'Translation',
  unordered: 'Not stated which of the last two came first',
  contested: 'stated and assessed dates differ',
  also: (reading: string, date: string) => `${reading}: ${date}`,
  legend: 'Legend',
  legendHint: 'Click an entry to dim the rest',
  ghost: 'the other reading of the same event',
  contestedSign: 'date doubted by a reviewer',
  arrowSign: 'middle of the date is out of view',
  tried: (moved: string, reviewed: string) => `${moved} (tried; reviewed: ${reviewed})`,
  triedSign: 'moved by the publication day tried',
  partFailed: 'This part could not be shown; the rest works.',
  quoteLost: 'These words are not in the text of the article.',
  none: {
    yet: 'There are no events yet',
    title: 'Nothing matches these filters',
    body: 'No event passes all of them at once. Remove one, or clear them all.',
    beyondOnly: 'All matching events are outside the years that can be drawn.',
    undatedOnly: 'All matching events are listed under “Undated”.',
    outside: 'All matching events are outside the time range in view.',
  },
  close: 'Close',
  stated: 'Stated',
  assessed: 'Assessed',
  undo: 'Undo',
  redo: 'Redo',
  lane: lanes,
};

export type TimelineMessages = typeof timeline;
