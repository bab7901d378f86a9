/** Asks a server all that a picture needs when the reader changes what is shown. */
import { type Facet, FACETS, NO_FILTERS } from '../../event/facet';
import { levelFor } from '../../layout/counts/cells';
import { DRAWN_EACH } from '../../layout/drawn-each';
import { cellMs } from '../../source/columns/cell-sizes';
import { type Part, WHOLE, lesser } from '../../source/remote/answer';
import type { RemoteLane, RemoteSource, Told } from '../../source/remote/remote-source';
import type { RemoteFilters } from '../../source/remote/statements/where';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import { type Answered, type Course, NO_COURSE, type NotDrawn, type Whole } from './answered';
import type { LoadedEvents } from './loaded-events';
import { type Question, type Settings, filterKeyOf } from './question';
import { Tiles } from './tiles';

/** Cells of the overview: about one for each of its bars. */
const COURSE_CELLS = 300;
/** Events without a place on the line that are loaded. */
const MOST_NOT_DRAWN = 60;

const ALL: RemoteFilters = { ...NO_FILTERS, words: null };
const ALWAYS = { from: TIME_FLOOR, to: TIME_CEILING };

/** What is asked once, when the page opens. @throws RemoteFault */
export async function askWhole(source: RemoteSource, signal?: AbortSignal): Promise<Told<Whole>> {
  const [counts, span] = await Promise.all([source.counts(ALL, signal), source.span(signal)]);
  return {
    value: { size: counts.value.passing, totals: counts.value.facets, span: span.value },
    part: lesser(counts.part, span.part),
    seconds: counts.seconds + span.seconds,
  };
}

/**
 * Events by cell over all of the time. What is filtered by one facet alone is counted beforehand by that facet,
 * so the values of that one are added up: an event of two of them is in the course twice.
 */
async function askCourse(
  source: RemoteSource,
  { settings, filters }: Question,
  { span }: Whole,
  signal: AbortSignal,
): Promise<Told<Course>> {
  if (!span) return { value: NO_COURSE, part: WHOLE, seconds: 0 };
  const level = levelFor((span.to - span.from) / COURSE_CELLS / 4);
  const first = Math.floor(span.from / cellMs(level));
  const count = Math.ceil(span.to / cellMs(level)) - first;
  const [only, ...more] = FACETS.filter((facet) => filters[facet].length > 0);
  const by: Facet | 'all' = only && more.length === 0 && !filters.words ? only : 'all';
  const question = { reading: settings.reading, by, level, first, count, filters };
  const { value, part, seconds } = await source.bins(question, signal, 'course');
  const [most, began] = [new Float64Array(count), new Float64Array(count)];
  for (const bins of value.values()) {
    for (let cell = 0; cell < count; cell += 1) {
      (most[cell] as number) += bins.most[cell] ?? 0;
      (began[cell] as number) += bins.began[cell] ?? 0;
    }
  }
  return { value: { level, first, most, began }, part, seconds };
}

/** What has no place on the line, and all other events too where they are few enough. */
async function askEvents(
  source: RemoteSource,
  loaded: LoadedEvents,
  { settings, filters }: Question,
  passing: number,
  signal: AbortSignal,
): Promise<Pick<Answered, 'notDrawn' | 'all' | 'part'>> {
  const { reading } = settings;
  const isFew = passing <= DRAWN_EACH;
  const question = { reading, stretch: null, filters };
  const limit = isFew ? DRAWN_EACH : MOST_NOT_DRAWN;
  const rows = await source.rows(question, limit, signal);
  const many =
    rows.value.length < limit
      ? { value: rows.value.length, part: WHOLE }
      : await source.count(question, signal);
  const dated = isFew
    ? await source.rows({ ...question, stretch: ALWAYS }, DRAWN_EACH, signal)
    : { value: [], part: WHOLE };
  const ids = [...dated.value, ...rows.value].map(({ id }) => id);
  const { events, part } = await loaded.load(ids, signal);
  const byId = new Map<string, (typeof events)[number]>(events.map((event) => [event.id, event]));
  const of = (state: 'beyond' | 'undated') =>
    rows.value.filter((row) => row.state === state).flatMap(({ id }) => byId.get(id) ?? []);
  const beyond = of('beyond');
  const notDrawn: NotDrawn = {
    beyond,
    undated: of('undated'),
    undatedCount: many.value - beyond.length,
  };
  const parts = [rows.part, many.part, dated.part, part];
  return {
    notDrawn,
    // Counts of a part of the servers may be fewer than their events, and the other way round.
    all: isFew ? events : null,
    part: parts.reduce<Part>(lesser, WHOLE),
  };
}

/** What was answered before, and holds as long as the settings that it depends on stay the same. */
export interface Before {
  readonly whole: Told<Whole>;
  readonly last: Answered | null;
}

async function askLanes(
  source: RemoteSource,
  { reading, by }: Settings,
  { last }: Before,
  signal: AbortSignal,
): Promise<Pick<Told<readonly RemoteLane[]>, 'value' | 'part'>> {
  const { settings = null } = last?.question ?? {};
  if (last?.part.kind === 'whole' && settings?.reading === reading && settings.by === by)
    return { value: last.lanes, part: WHOLE };
  return source.lanes({ reading, by, within: null }, signal);
}

/**
 * All but the counts by cell, which are asked for when it is known what is drawn.
 * @param named the values that have lanes of their own; null: all have.
 * @throws RemoteFault, or the reason of `signal`.
 */
export async function askQuestion(
  source: RemoteSource,
  loaded: LoadedEvents,
  settings: Settings,
  before: Before,
  named: readonly string[] | null,
  signal: AbortSignal,
): Promise<Answered> {
  const { whole, last } = before;
  const isSearched = settings.query.trim() !== '';
  const words = isSearched ? await source.search(settings.query, signal) : null;
  const question: Question = {
    settings,
    filters: { ...settings.chosen, words: words?.value ?? null },
  };
  const isAsFiltered =
    last?.part.kind === 'whole' && filterKeyOf(last.question.settings) === filterKeyOf(settings);
  const [counts, lanes, course] = await Promise.all([
    isAsFiltered
      ? { value: { passing: last.passing, facets: last.counts }, part: WHOLE }
      : source.counts(question.filters, signal),
    askLanes(source, settings, before, signal),
    askCourse(source, question, whole.value, signal),
  ]);
  const events = await askEvents(source, loaded, question, counts.value.passing, signal);
  const parts = [whole.part, words?.part ?? WHOLE, counts.part, lanes.part, course.part];
  return {
    question,
    whole: whole.value,
    passing: counts.value.passing,
    counts: counts.value.facets,
    lanes: lanes.value,
    course: course.value,
    notDrawn: events.notDrawn,
    all: events.all,
    part: [...parts, events.part].reduce<Part>(lesser, WHOLE),
    tiles: new Tiles(settings.by, named),
  };
}
