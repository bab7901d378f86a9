/**
 * What a figure carries, so that opening it restores the timeline it was made from: the articles with
 * all their events, filtered out or not, and the input of `makeFigure` to the last setting.
 * `format/read-figure.ts` reads it; the round trip gives the same bytes, since the day and the version are
 * carried like any other setting. Whoever makes a *new* figure of an old one puts in today's.
 *
 * Packed by a library in JavaScript: a browser's own packer and Node's need not give the same bytes.
 */
import { Deflate, strToU8 } from 'fflate';
import { isTried } from '../../article/article';
import { FACETS, type Facet } from '../../event/facet';
import type { LaneSettings } from '../../layout/lanes/view';
import type { FigureFilters, FigureInput } from '../input';
import type { Pace } from '../page/pace';
import { datasetJson, eventJson } from '../../event/codec/write';

export const FIGURE_SCHEMA = 'sourceline/figure/2';

/** Bytes packed at a time. Part of the format: other block sizes give other bytes. */
const STEP_BYTES = 0x10000;
/** A multiple of three, so that pieces of base64 can be joined. */
const BASE64_BYTES = 0x3000;

function base64(chunks: readonly Uint8Array[]): string {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  let text = '';
  for (let at = 0; at < bytes.length; at += BASE64_BYTES) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + BASE64_BYTES)));
  }
  return text;
}

async function pack(text: string, pace: Pace): Promise<string> {
  const bytes = strToU8(text);
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9, mem: 8 }, (chunk) => chunks.push(chunk));
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    await pace.step(at / bytes.length);
    deflate.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  }
  return base64(chunks);
}

function lanesOf({ within, sort, hand, pinned, folded, names }: LaneSettings): LaneSettings {
  return { within, sort, hand, pinned, folded, names };
}

/**
 * Facets that every figure states. One that came later is stated where it filters, so that other figures
 * keep their bytes and open in the versions before it.
 */
const STATED: readonly Facet[] = ['base', 'claimant', 'kind', 'article'];

function filtersOf(filters: FigureFilters): Partial<FigureFilters> {
  const stated = FACETS.filter((facet) => STATED.includes(facet) || filters[facet].length > 0);
  return {
    ...Object.fromEntries(stated.map((facet) => [facet, filters[facet]])),
    query: filters.query,
  };
}

type Settings = Omit<FigureInput, 'dataset' | 'events' | 'filters'> & {
  readonly filters: Partial<FigureFilters>;
  readonly published?: readonly (readonly [article: string, day: string])[];
};

/** Publication days that were tried; left out where none was, so that other figures keep their bytes. */
function publishedOf({ dataset }: FigureInput): Pick<Settings, 'published'> {
  const published = dataset.articles
    .filter(isTried)
    .map(({ id, published: { date } }) => [id, date?.text ?? ''] as const);
  return published.length === 0 ? {} : { published };
}

/** The settings, without anything else that a caller's object may contain. */
function settingsOf(input: FigureInput): Settings {
  return {
    filters: filtersOf(input.filters),
    total: input.total,
    byHand: input.byHand,
    lanesBy: input.lanesBy,
    lanes: lanesOf(input.lanes),
    reading: input.reading,
    foldGaps: input.foldGaps,
    viewport: input.viewport && { from: input.viewport.from, to: input.viewport.to },
    language: input.language,
    direction: input.direction,
    page: { widthMm: input.page.widthMm, heightMm: input.page.heightMm },
    flow: input.flow,
    text: input.text,
    labels: input.labels,
    tone: input.tone,
    ground: input.ground,
    title: input.title,
    subtitle: input.subtitle,
    quoteLength: input.quoteLength,
    generated: input.generated,
    version: input.version,
    ...publishedOf(input),
  };
}

/**
 * Sorts the keys of all objects: the order in which an object was built must not change the bytes.
 */
function inOrder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inOrder);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, inOrder(value)]));
}

/** The input as packed text: base64 of deflated JSON. */
export async function carried(input: FigureInput, pace: Pace): Promise<string> {
  const { dataset, events } = input;
  const all = dataset.events;
  const shown = new Set(events.map(({ id }) => id));
  const isWhole = all.every(({ id }) => shown.has(id));
  const written: string[] = [];
  for (const event of all) {
    await pace.step(0);
    written.push(JSON.stringify(inOrder(eventJson(event, dataset.article(event.article).text))));
  }
  const contents = {
    schema: FIGURE_SCHEMA,
    settings: settingsOf(input),
    /** Ids of the events that passed the filters, or were selected; null: all. */
    shown: isWhole ? null : [...shown],
    contents: inOrder(datasetJson(dataset.articles, dataset.gazetteer, [])),
  };
  // Event by event: a thousand at once would block the page. In a text, the quotes would be escaped.
  const withEvents = `"events":[${written.join(',')}]`;
  return pack(
    JSON.stringify(contents).replace('"events":[]', () => withEvents),
    pace,
  );
}
