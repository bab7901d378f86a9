/**
 * The address of a view. Only ids and view settings stand in it, never case data. What the address
 * asks for and the data does not know is ignored and reported, so that an old link still opens.
 */
import type { Dataset } from '../../source/dataset';
import type { EventId, ReadingChoice } from '../../event/event';
import { knownValues } from '../../source/known-values';
import { type Chosen, FACETS, type Facet, NONE_CHOSEN, eachFacet } from '../../event/facet';
import { BY_DATE, type ListSort, SORTS, writeSort } from '../../source/list-sort';
import { DEFAULT_LANES, LANES_BY, type LaneSettings, type LanesBy } from '../../layout/lanes/view';
import { type Direction, type Viewport, clampViewport } from '../../layout/scale/time-scale';
import { boundsOf } from '../../time/bounds';
import {
  type Instant,
  MS_PER_DAY,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  dayOf,
  instantOf,
  isoDay,
  isoMinute,
} from '../../time/civil';
import { parseEdtf } from '../../time/edtf/parse';
import { isShowable } from '../../time/limits';
import type { Language } from '../../words/language';
import { readLanes, writeLanes } from './lanes-url';
import type { OpenFault } from '../../words/file-fault';
import { LANGUAGE_IDS } from '../../words/language-choice';

export type Theme = 'light' | 'dark';
/** The same events drawn along time, or listed for reading. */
export type ViewMode = 'timeline' | 'list';

/** The parts of a link. Null means "not given": the reader's own setting or the default applies. */
export interface ViewState extends Chosen {
  readonly language: Language | null;
  readonly direction: Direction | null;
  readonly theme: Theme | null;
  readonly lanesBy: LanesBy;
  readonly lanes: LaneSettings;
  readonly reading: ReadingChoice;
  readonly query: string;
  /** Null = everything. */
  readonly viewport: Viewport | null;
  /** Long gaps take only the width of a break. */
  readonly foldGaps: boolean;
  readonly event: EventId | null;
  readonly mode: ViewMode;
  readonly sort: ListSort;
  /** The list leaves out what is dated outside the viewport. */
  readonly onlyInView: boolean;
  /** Path of the open dataset file; omitted: the app's own data. */
  readonly open?: string;
  /** Id of the open case; omitted: none. */
  readonly case?: string;
  /** Publication days that the reader tries instead of the reviewed ones, by article. */
  readonly published: Readonly<Record<string, string>>;
}

/** The part of a view that filters, when nothing does. */
export const UNFILTERED = { ...NONE_CHOSEN, query: '' } as const;

export const DEFAULT_VIEW: ViewState = {
  language: null,
  direction: null,
  theme: null,
  lanesBy: 'base',
  lanes: DEFAULT_LANES,
  reading: 'stated',
  ...UNFILTERED,
  viewport: null,
  foldGaps: false,
  event: null,
  mode: 'timeline',
  sort: BY_DATE,
  onlyInView: false,
  published: {},
};

/** A part of a link that was ignored. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  /** Why a dataset file was not opened. */
  readonly fault?: OpenFault;
}

export interface ReadView {
  readonly view: ViewState;
  readonly ignored: readonly Ignored[];
}

/** Longest query that is taken from a link, UTF-16 units. */
const MAX_QUERY = 200;

/** True for an ISO day that exists. */
export function isDay(text: string): boolean {
  const parsed = parseEdtf(text);
  if (!parsed.ok || parsed.value.kind !== 'date') return false;
  return parsed.value.granularity === 'day' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text);
}

/** Reads one end of a range; `from` is the first instant of its date, `to` the last. */
function readInstant(text: string, end: 'from' | 'to'): Instant | null {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return null;
  const bounds = boundsOf(parsed.value);
  const instant = end === 'from' ? bounds.earliest : bounds.latest;
  return instant !== null && isShowable(instant) ? instant : null;
}

/** Reads `?…` against what the dataset holds. */
export function readView(search: string, dataset: Dataset): ReadView {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const ignore = (name: string, value: string): null => {
    ignored.push({ name, value });
    return null;
  };
  const choice = <T extends string>(name: string, options: readonly T[]): T | null => {
    const value = params.get(name);
    if (value === null || value === '') return null;
    return options.find((option) => option === value) ?? ignore(name, value);
  };
  const chosen = (facet: Facet): string[] => {
    const values = (params.get(facet) ?? '').split(',').filter((value) => value !== '');
    const known = new Set(values.length > 0 ? knownValues(dataset, facet) : []);
    return [...new Set(values)].filter(
      (value) => known.has(value) || ignore(facet, value) !== null,
    );
  };
  const instant = (name: 'from' | 'to'): Instant | null => {
    const value = params.get(name);
    if (value === null || value === '') return null;
    return readInstant(value, name) ?? ignore(name, value);
  };
  const published = (): Record<string, string> => {
    const tried = new Map<string, string>();
    for (const entry of (params.get('published') ?? '').split(',')) {
      if (entry === '') continue;
      const [article = '', day = '', ...rest] = entry.split(':');
      const isKnown = dataset.articles.some(({ id }) => id === article);
      if (isKnown && isDay(day) && rest.length === 0) tried.set(article, day);
      else ignore('published', entry);
    }
    return Object.fromEntries(tried);
  };
  const from = instant('from');
  const to = instant('to');
  const rangeGiven = from !== null && to !== null;
  if (rangeGiven && from >= to) ignore('from', params.get('from') ?? '');
  const lanesBy = choice('lanes', LANES_BY) ?? DEFAULT_VIEW.lanesBy;
  const foldGaps = choice('gaps', ['folded']) !== null;
  const event = params.get('event');
  const open = params.get('open');
  const ofCase = params.get('case');
  const query = (params.get('q') ?? '').slice(0, MAX_QUERY);
  const view: ViewState = {
    language: choice('lang', LANGUAGE_IDS),
    direction: choice<Direction>('dir', ['ltr', 'rtl']),
    theme: choice<Theme>('theme', ['light', 'dark']),
    lanesBy,
    lanes: readLanes(params, lanesBy, dataset, ignore),
    reading: choice<ReadingChoice>('reading', ['stated', 'assessed']) ?? 'stated',
    ...eachFacet(chosen),
    query,
    viewport: rangeOf(from, to, dataset),
    foldGaps,
    event:
      event === null || event === ''
        ? null
        : dataset.hasEvent(event)
          ? event
          : ignore('event', event),
    mode: choice<ViewMode>('view', ['timeline', 'list']) ?? DEFAULT_VIEW.mode,
    sort: SORTS.get(choice('by', [...SORTS.keys()]) ?? '') ?? DEFAULT_VIEW.sort,
    onlyInView: choice('only', ['view']) !== null,
    published: published(),
    ...(open === null || open === '' ? {} : { open }),
    ...(ofCase === null || ofCase === '' ? {} : { case: ofCase }),
  };
  return { view, ignored };
}

/** A range with one end missing reaches as far as a day's length from the other only if it must. */
function rangeOf(from: Instant | null, to: Instant | null, dataset: Dataset): Viewport | null {
  if (from === null && to === null) return null;
  const all = datasetBounds(dataset);
  const start = from ?? (Math.min(all.from, (to as number) - MS_PER_DAY) as Instant);
  const end = to ?? (Math.max(all.to, (from as number) + MS_PER_DAY) as Instant);
  return start < end ? clampViewport({ from: start, to: end }) : null;
}

/** What is shown of a dataset in which nothing has a date. */
const NOTHING_DATED: Viewport = {
  from: instantOf({ year: 2020, month: 1, day: 1 }),
  to: instantOf({ year: 2030, month: 1, day: 1 }),
};

/** First and last instant that any reading of any event allows, as far as it can be drawn. */
export function datasetBounds(dataset: Dataset): Viewport {
  return dataset.index.bounds() ?? NOTHING_DATED;
}

/**
 * A full day as a day, a full minute as a minute. `to` names the last day, minute or second shown.
 */
function writeInstant(instant: Instant, end: 'from' | 'to', unitMs: number): string {
  const rounded = (Math.round(instant / unitMs) * unitMs) as Instant;
  if (rounded % MS_PER_DAY === 0) {
    return isoDay(dayOf(end === 'from' ? rounded : ((rounded - 1) as Instant)));
  }
  const isMinute = rounded % MS_PER_MINUTE === 0;
  const last = end === 'from' ? 0 : isMinute ? MS_PER_MINUTE : MS_PER_SECOND;
  const named = (rounded - last) as Instant;
  if (isMinute) return isoMinute(named);
  // Before 1970, what is left over is counted backwards.
  const pastMinute = named - Math.floor(named / MS_PER_MINUTE) * MS_PER_MINUTE;
  const seconds = Math.floor(pastMinute / MS_PER_SECOND);
  return `${isoMinute(named)}:${String(seconds).padStart(2, '0')}`;
}

/** The viewport as `from` and `to`, in EDTF, to the minute: for people. */
export function writeViewport(viewport: Viewport): { readonly from: string; readonly to: string } {
  return {
    from: writeInstant(viewport.from, 'from', MS_PER_MINUTE),
    to: writeInstant(viewport.to, 'to', MS_PER_MINUTE),
  };
}

/** Above this span a minute is less than a pixel on any screen. */
const SECONDS_BELOW_MS = 30 * MS_PER_DAY;

/** The query string of a view, without what is the default; empty for the default view. */
export function writeView(view: ViewState): string {
  const entries: [string, string][] = [];
  const add = (name: string, value: string | null, standard: string | null = null): void => {
    if (value !== null && value !== '' && value !== standard) entries.push([name, value]);
  };
  add('lang', view.language);
  add('dir', view.direction);
  add('theme', view.theme);
  add('lanes', view.lanesBy, DEFAULT_VIEW.lanesBy);
  for (const [name, value] of writeLanes(view.lanes)) add(name, value);
  add('reading', view.reading, DEFAULT_VIEW.reading);
  for (const facet of FACETS) add(facet, view[facet].join(','));
  add('q', view.query);
  if (view.viewport) {
    const { from, to } = view.viewport;
    const unitMs = to - from < SECONDS_BELOW_MS ? MS_PER_SECOND : MS_PER_MINUTE;
    add('from', writeInstant(from, 'from', unitMs));
    add('to', writeInstant(to, 'to', unitMs));
  }
  add('gaps', view.foldGaps ? 'folded' : null);
  add('event', view.event);
  add('view', view.mode, DEFAULT_VIEW.mode);
  add('by', writeSort(view.sort), writeSort(DEFAULT_VIEW.sort));
  add('only', view.onlyInView ? 'view' : null);
  add('open', view.open ?? null);
  add(
    'published',
    Object.entries(view.published)
      .map(([id, day]) => `${id}:${day}`)
      .join(','),
  );
  add('case', view.case ?? null);
  if (entries.length === 0) return '';
  // Commas separate ids in a readable link; they need no escaping in a query.
  return `?${new URLSearchParams(entries).toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}
