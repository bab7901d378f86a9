/** The options of `sourceline svg` and `png`, parsed into the input of a figure. */
import { LANGUAGES } from '../words/language';
import { LANGUAGE_IDS } from '../words/language-choice';
import type { ParseArgsConfig } from 'node:util';
import type { Dataset } from '../source/dataset';
import type { TimelineEvent } from '../event/event';
import { FACETS, type Facet, type Filters, chosenOf } from '../event/facet';
import { EventSearch } from '../source/event-search';
import {
  FIGURE_DEFAULTS,
  FLOWS,
  type FigureInput,
  GROUNDS,
  LABEL_MODES,
  TEXT_MODES,
  TONES,
} from '../figure/input';
import {
  PAGE_LIMITS_MM,
  PAGE_SIZES,
  type PageName,
  type PageSize,
  freeWidth,
} from '../figure/page/page-size';
import { DEFAULT_LANES } from '../layout/lanes/view';
import { parseEdtf } from '../time/edtf/parse';
import { rangeOf } from './range';
import { FACET_OPTIONS, FACET_OPTIONS_HELP, chosenBy } from './facet-options';
import { DATA_HELP, DATA_OPTION } from './read-data';
import { UsageError, idsOf, oneOf } from './usage';

const TEXT = { type: 'string' } as const;
const LIST = { type: 'string', multiple: true } as const;

export const FIGURE_OPTIONS = {
  ...DATA_OPTION,
  lang: TEXT,
  labels: TEXT,
  dir: TEXT,
  reading: TEXT,
  lanes: TEXT,
  then: TEXT,
  ...FACET_OPTIONS,
  q: TEXT,
  events: LIST,
  from: TEXT,
  to: TEXT,
  gaps: TEXT,
  size: TEXT,
  flow: TEXT,
  text: TEXT,
  tone: TEXT,
  ground: TEXT,
  title: TEXT,
  subtitle: TEXT,
  quote: TEXT,
  date: TEXT,
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

type Name = keyof typeof FIGURE_OPTIONS;
type ListName = Facet | 'events';

export type FigureArguments = {
  readonly [K in Exclude<Name, ListName | 'help'>]?: string | undefined;
} & { readonly [K in ListName]?: readonly string[] | undefined };

/** The help text of the options, for every command that has them. */
export const FIGURE_OPTIONS_HELP = `${DATA_HELP}  --lang ar|en            language (en)
  --labels one|both       labels in that language, or in both (one)
  --dir ltr|rtl           where later times lie; follows the language
  --reading stated|assessed   which dates lead (stated)
  --lanes ${FACETS.join('|')}   (base)
  --then FACET            lanes inside the lanes: another of these
${FACET_OPTIONS_HELP}
  --q TEXT                only events that hold these words
  --events ID[,ID]        only these of them, selected by hand, as the figure then says
  --from EDTF, --to EDTF  only this range; a day, month or year counts as a whole
  --gaps shown|folded     folded: long empty stretches take no more than a break (shown)
  --size SIZE             ${Object.keys(PAGE_SIZES).join(', ')},
                          millimetres such as 250x180, or a width such as 250 (297)
  --flow pages|grow       one page of that size, or as many as are needed (with a page), or
                          one as high as it has to be (with a width, or without --size)
  --tone colour|grey      grey tells claimants apart without colour (colour)
  --ground white|transparent   (white)
  --title TEXT, --subtitle TEXT
  --quote N|all           letters of a quote, 0 for none (${FIGURE_DEFAULTS.quoteLength})
  --date YYYY-MM-DD       day printed as the figure's own (today)
`;

const PAGE_NAMES = Object.keys(PAGE_SIZES) as PageName[];

/** A name, `WIDTHxHEIGHT` or a width alone, in millimetres. */
function pageOf(text: string | undefined): PageSize {
  if (text === undefined) return FIGURE_DEFAULTS.page;
  const free = /^(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?$/.exec(text);
  if (!free) return PAGE_SIZES[oneOf('size', text, PAGE_NAMES) ?? 'a4'];
  const { least, most } = PAGE_LIMITS_MM;
  const sides = free
    .slice(1)
    .filter((side) => side !== undefined)
    .map(Number);
  if (sides.some((side) => side < least || side > most)) {
    throw new UsageError(`--size: ${text} is not between ${least} and ${most} mm`);
  }
  const [widthMm = least, heightMm] = sides;
  return heightMm === undefined ? freeWidth(widthMm) : { widthMm, heightMm };
}

/** Somebody named a page, with a height that a figure must not leave unasked. */
const isPage = (page: PageSize, size: string | undefined): boolean =>
  size !== undefined && page.heightMm > 0;

function quoteLengthOf(text: string | undefined): number | null {
  if (text === undefined) return FIGURE_DEFAULTS.quoteLength;
  if (text === 'all') return null;
  if (!/^\d{1,6}$/.test(text)) {
    throw new UsageError(`--quote: “${text}” is neither a number of letters nor “all”`);
  }
  return Number(text);
}

/** The day of `--date`; today where it is left out. */
export function dayOf(text: string | undefined, today: string): string {
  if (text === undefined) return today;
  const parsed = parseEdtf(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !parsed.ok) {
    throw new UsageError(`--date: “${text}” is not a day (YYYY-MM-DD)`);
  }
  return text;
}

function filtersOf(dataset: Dataset, args: FigureArguments): Filters {
  const query = (args.q ?? '').trim();
  return {
    ...chosenBy(dataset, args),
    found:
      query === ''
        ? null
        : new EventSearch(dataset.store, dataset.gazetteer, null).findAtOnce(query),
  };
}

/** The events that were named, of those that pass the filters. */
function selectedOf(
  dataset: Dataset,
  passing: readonly TimelineEvent[],
  args: FigureArguments,
): readonly TimelineEvent[] {
  const ids = idsOf(args.events);
  if (ids.length === 0) throw new UsageError('--events: which events?');
  const unknown = ids.find((id) => !dataset.hasEvent(id));
  if (unknown !== undefined) {
    throw new UsageError(`--events: unknown id “${unknown}”; “sourceline events” prints all`);
  }
  if (args.from !== undefined || args.to !== undefined) {
    throw new UsageError('--events: shows them wherever they lie; leave out --from and --to');
  }
  const selected = passing.filter(({ id }) => ids.includes(id));
  if (selected.length === 0) throw new UsageError('--events: none of them passes the filters');
  return selected;
}

/**
 * Reads the options against a dataset.
 * @param today the day to print when none is given, `YYYY-MM-DD`.
 */
export function figureInput(
  dataset: Dataset,
  args: FigureArguments,
  version: string,
  today: string,
): FigureInput {
  const language = oneOf('lang', args.lang, LANGUAGE_IDS) ?? 'en';
  const filters = filtersOf(dataset, args);
  const byHand = args.events !== undefined;
  const passing = dataset.index.events(filters);
  const page = pageOf(args.size);
  const lanesBy = oneOf('lanes', args.lanes, FACETS) ?? 'base';
  return {
    dataset,
    events: byHand ? selectedOf(dataset, passing, args) : passing,
    byHand,
    total: dataset.size,
    filters: { ...chosenOf(filters), query: (args.q ?? '').trim() },
    lanesBy,
    lanes: {
      ...DEFAULT_LANES,
      within:
        oneOf(
          'then',
          args.then,
          FACETS.filter((facet) => facet !== lanesBy),
        ) ?? null,
    },
    reading: oneOf('reading', args.reading, ['stated', 'assessed'] as const) ?? 'stated',
    viewport: rangeOf(dataset, args.from, args.to),
    foldGaps: oneOf('gaps', args.gaps, ['shown', 'folded'] as const) === 'folded',
    language,
    direction: oneOf('dir', args.dir, ['ltr', 'rtl'] as const) ?? LANGUAGES[language].direction,
    page,
    flow: oneOf('flow', args.flow, FLOWS) ?? (isPage(page, args.size) ? 'pages' : 'grow'),
    text: oneOf('text', args.text, TEXT_MODES) ?? FIGURE_DEFAULTS.text,
    labels: oneOf('labels', args.labels, LABEL_MODES) ?? FIGURE_DEFAULTS.labels,
    tone: oneOf('tone', args.tone, TONES) ?? FIGURE_DEFAULTS.tone,
    ground: oneOf('ground', args.ground, GROUNDS) ?? FIGURE_DEFAULTS.ground,
    title: args.title ?? null,
    subtitle: args.subtitle ?? null,
    quoteLength: quoteLengthOf(args.quote),
    generated: dayOf(args.date, today),
    version,
  };
}
