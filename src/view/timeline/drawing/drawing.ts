/** Shared by the components that draw the scene: sides, anchors, names. */
import { labelDirection } from '../../../article/written-in';
import type { Dataset } from '../../../source/dataset';
import type { DateReading, EventId, ReadingChoice } from '../../../event/event';
import { vocabulary } from '../../../words/vocabulary';
import { facetLabel } from '../../../words/vocabulary/facet-words';
import { speakReading, speakShare } from '../../../words/vocabulary/event-words';
import { ghostReading, leadingReading } from '../../../event/event';
import type { PlacedSpan } from '../../../layout/marks/place';
import { tenth } from '../../../layout/scale/px';
import type { SceneLane, SceneMark } from '../../../layout/scene';
import type { Viewport } from '../../../layout/scale/time-scale';
import type { Tick } from '../../../layout/axis/ticks';
import { writeViewport } from '../../../desk/address/url';
import { MS_PER_DAY } from '../../../time/civil';
import { edtf } from '../../../time/edtf/parse';
import { speak } from '../../../words/dates/speak';
import { LANGUAGES, type Language } from '../../../words/language';
import { timelineMessages } from '../../../words/timeline';
import { labelText } from '../../../words/worded';

/**
 * The `text-anchor` with which a text's left or right edge is at its x. In right-to-left text
 * "start" is the right edge.
 */
export function anchorFor(edge: 'left' | 'right', language: Language): 'start' | 'end' {
  return anchorIn(edge, LANGUAGES[language].direction);
}

function anchorIn(edge: 'left' | 'right', direction: 'ltr' | 'rtl'): 'start' | 'end' {
  return (edge === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

/** How a label that is data stands in a drawing of a language: in its own direction, at the given edge. */
export function labelAttributes(
  text: string,
  edge: 'left' | 'right',
  language: Language,
): { readonly direction: 'ltr' | 'rtl' | null; readonly 'text-anchor': 'start' | 'end' } {
  const drawing = LANGUAGES[language].direction;
  const own = labelDirection(text) ?? drawing;
  return { direction: own === drawing ? null : own, 'text-anchor': anchorIn(edge, own) };
}

/** The gradient of an extent that fades at its left edge, its right edge, or both. */
export interface SoftFill {
  readonly id: string;
  readonly side: 'l' | 'r' | 'b';
  readonly colour: number | 'backdrop';
}

/** Null for an extent with sharp edges. */
export function softFill(
  { softLeft, softRight }: Pick<PlacedSpan, 'softLeft' | 'softRight'>,
  colour: SoftFill['colour'],
): SoftFill | null {
  if (!softLeft && !softRight) return null;
  const side = softLeft ? (softRight ? 'b' : 'l') : 'r';
  return { id: `soft-${side}-${colour}`, side, colour };
}

/** The gradients that some mark uses, each once: most timelines need few of the possible ones. */
export function softFills(marks: readonly SceneMark[]): SoftFill[] {
  const fills = marks.flatMap(({ lead, ghost, colour, isTally }) => [
    ...(lead?.spans ?? []).map((span) => softFill(span, isTally ? 'backdrop' : colour)),
    ...(ghost?.spans ?? []).map((span) => softFill(span, colour)),
  ]);
  const needed = fills.filter((fill) => fill !== null);
  return [...new Map(needed.map((fill) => [fill.id, fill])).values()];
}

/** One path for all lines of a grid: a frame changes one attribute instead of two for each line. */
export function gridPath(
  ticks: readonly Pick<Tick, 'xPx'>[],
  topPx: number,
  bottomPx: number,
): string {
  return ticks.map(({ xPx }) => `M${tenth(xPx)},${topPx}V${bottomPx}`).join('');
}

/** Lines under all lanes, as one path. */
export function rulesPath(lanes: readonly SceneLane[], widthPx: number): string {
  return lanes.map(({ topPx, heightPx }) => `M0,${topPx + heightPx - 0.5}H${widthPx}`).join('');
}

/** The background of group headers, as one path. */
export function groundPath(lanes: readonly SceneLane[], widthPx: number): string {
  const groups = lanes.filter(({ form }) => form === 'group');
  return groups.map(({ topPx, heightPx }) => `M0,${topPx}H${widthPx}v${heightPx}H0Z`).join('');
}

/** Over centuries the days of the edges add nothing. */
const IN_YEARS_MS = 200 * 365 * MS_PER_DAY;

/** A time range in words: in days, to the minute if it is shorter than two days, in years over centuries. */
export function spokenStretch(stretch: Viewport, language: Language): string {
  const { from, to } = writeViewport(stretch);
  const lengthMs = stretch.to - stretch.from;
  const isInDays = lengthMs >= 2 * MS_PER_DAY || !from.includes('T');
  const finer = lengthMs >= IN_YEARS_MS ? /-\d{2}-\d{2}(?:T.*)?$/ : isInDays ? /T.*/ : /$/;
  const [first, last] = [from.replace(finer, ''), to.replace(finer, '')];
  return speak(edtf(first === last ? first : `${first}/${last}`), language);
}

/** Both dates in words: the leading one, and the other if they differ. */
export function spokenDates(
  dataset: Dataset,
  id: EventId,
  reading: ReadingChoice,
  language: Language,
): string[] {
  const event = dataset.event(id);
  const text = timelineMessages(language);
  const lead = leadingReading(event, reading);
  const ghost = ghostReading(event, reading);
  const leadName = event.assessed && reading === 'assessed' ? text.assessed : text.stated;
  const { reviewed } = event;
  const say = (date: DateReading): string => {
    const said = speakReading(date, language);
    // What is only tried is never said without the day that was reviewed.
    return reviewed && date === event.stated
      ? text.tried(said, speakReading(reviewed, language))
      : said;
  };
  if (!ghost) return [say(lead)];
  const ghostName = reading === 'assessed' ? text.stated : text.assessed;
  return [text.also(leadName, say(lead)), text.also(ghostName, say(ghost))];
}

/** The accessible name of a mark: title, dates with their uncertainty, kind, place, claimants. */
export function markName(
  dataset: Dataset,
  mark: Pick<SceneMark, 'event' | 'share'>,
  reading: ReadingChoice,
  language: Language,
): string {
  const event = dataset.event(mark.event);
  const { base } = dataset.facets(mark.event);
  const claimants = dataset
    .claimants(mark.event)
    .map(({ actor }) => labelText(dataset.gazetteer.actor(actor).name, language));
  const share = mark.share ? speakShare(mark.share.count, mark.share.total, language) : null;
  return [
    labelText(event.title, language),
    share,
    ...spokenDates(dataset, mark.event, reading, language),
    facetLabel(dataset, 'kind', event.kind, language),
    base.length <= 2
      ? base.map((id) => facetLabel(dataset, 'base', id, language)).join(', ')
      : null,
    claimants.join(', ') || null,
    ...event.contradictions.map(({ about }) =>
      vocabulary(language).accountsDiffer(labelText(about, language)),
    ),
  ]
    .filter((part) => part !== null)
    .join(timelineMessages(language).comma);
}
