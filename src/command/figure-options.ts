/** The options of `sourceline svg` → what a figure is made from. */
import type { ParseArgsConfig } from 'node:util';
import { rangeOf } from './range';
import type { Dataset } from '../event/dataset';
import { EVENT_KINDS } from '../event/event';
import { FACETS, type Filters, NO_FILTERS, facetValues, filterEvents } from '../event/filter';
import { EventSearch } from '../event/search';
import { FIGURE_DEFAULTS, type FigureInput, TEXT_MODES } from '../export/input';
import { PAGE_SIZES, type PageName, type PageSize } from '../export/page-size';
import { parseEdtf } from '../time/edtf';
import { UsageError, listOf, oneOf } from './usage';

export const FIGURE_OPTIONS = {
  lang: { type: 'string' },
  dir: { type: 'string' },
  reading: { type: 'string' },
  lanes: { type: 'string' },
  then: { type: 'string' },
  base: { type: 'string', multiple: true },
  claimant: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  article: { type: 'string', multiple: true },
  q: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  text: { type: 'string' },
  size: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  quote: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export interface FigureArguments {
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly reading?: string | undefined;
  readonly lanes?: string | undefined;
  readonly then?: string | undefined;
  readonly base?: readonly string[] | undefined;
  readonly claimant?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly article?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text?: string | undefined;
  readonly size?: string | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly quote?: string | undefined;
  readonly date?: string | undefined;
}

const PAGE_NAMES = Object.keys(PAGE_SIZES) as PageName[];
/** Narrower than this no lane name fits; wider than this no plotter prints. */
const PAGE_LIMITS_MM = { least: 120, most: 2000 };

/** A name, or `WIDTHxHEIGHT` in millimetres. */
function pageOf(text: string | undefined): PageSize {
  if (text === undefined) return PAGE_SIZES.a4;
  const free = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(text);
  if (!free) return PAGE_SIZES[oneOf('size', text, PAGE_NAMES) ?? 'a4'];
  const [widthMm, heightMm] = [Number(free[1]), Number(free[2])];
  const { least, most } = PAGE_LIMITS_MM;
  if (widthMm < least || widthMm > most || heightMm > most) {
    throw new UsageError(`--size: ${text} is not between ${least} and ${most} mm`);
  }
  return { widthMm, heightMm };
}

/** Length of quotes; `0` would leave out the evidence. */
function quoteLengthOf(text: string | undefined): number {
  if (text === undefined) return FIGURE_DEFAULTS.quoteLength;
  if (text === 'all') return Number.MAX_SAFE_INTEGER;
  if (!/^\d+$/.test(text) || Number(text) < 20) {
    throw new UsageError(`--quote: “${text}” is not a number of letters from 20, nor “all”`);
  }
  return Number(text);
}

function dayOf(text: string | undefined, today: string): string {
  if (text === undefined) return today;
  const parsed = parseEdtf(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !parsed.ok) {
    throw new UsageError(`--date: “${text}” is not a day (YYYY-MM-DD)`);
  }
  return text;
}

function filtersOf(dataset: Dataset, args: FigureArguments): Filters {
  const known = (facet: 'base' | 'claimant' | 'article'): string[] =>
    facetValues(dataset, NO_FILTERS, facet).map(({ value }) => value);
  const query = (args.q ?? '').trim();
  return {
    base: listOf('base', args.base, known('base')),
    claimant: listOf('claimant', args.claimant, known('claimant')),
    kind: listOf('kind', args.kind, EVENT_KINDS),
    article: listOf('article', args.article, known('article')),
    found: query === '' ? null : new EventSearch(dataset).find(query),
  };
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
  const language = oneOf('lang', args.lang, ['ar', 'en'] as const) ?? 'en';
  const filters = filtersOf(dataset, args);
  const lanesBy = oneOf('lanes', args.lanes, FACETS) ?? 'base';
  return {
    dataset,
    events: filterEvents(dataset, filters),
    filters: {
      base: filters.base,
      claimant: filters.claimant,
      kind: filters.kind,
      article: filters.article,
      query: (args.q ?? '').trim(),
    },
    lanesBy,
    lanes: {
      within:
        oneOf(
          'then',
          args.then,
          FACETS.filter((facet) => facet !== lanesBy),
        ) ?? null,
    },
    reading: oneOf('reading', args.reading, ['stated', 'assessed'] as const) ?? 'stated',
    viewport: rangeOf(dataset, args.from, args.to),
    language,
    direction:
      oneOf('dir', args.dir, ['ltr', 'rtl'] as const) ?? (language === 'ar' ? 'rtl' : 'ltr'),
    page: pageOf(args.size),
    text: oneOf('text', args.text, TEXT_MODES) ?? FIGURE_DEFAULTS.text,
    title: args.title ?? null,
    subtitle: args.subtitle ?? null,
    quoteLength: quoteLengthOf(args.quote),
    generated: dayOf(args.date, today),
    version,
  };
}
