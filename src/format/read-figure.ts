/**
 * A figure (SVG) → the timeline it was made from. Reads what Sourceline put into its metadata and
 * nothing else of the drawing, so that a figure which a designer has redrawn still opens. Needs no
 * DOM: the same in the page, in a worker and in Node.
 *
 * Everything is checked as if a stranger had written it: sizes first, then the settings, then articles
 * and events as those of a dataset file. Bad input is answered, never thrown.
 */
import * as v from 'valibot';
import { type Because, because, inEnglish } from '../event/codec/because';
import { faultOf } from '../event/codec/fields';
import { Dataset } from '../source/dataset';
import type { TimelineEvent } from '../event/event';
import {
  type FigureContents,
  type FigureSettings,
  FIGURE_SCHEMA,
  figureSchema,
  messageFor,
  upgradedFigure,
} from './figure-schema';
import { readDataset } from './dataset-file';
import { unpack } from './packed';

export interface ReadFigure {
  readonly dataset: Dataset;
  /** Those that passed the figure's filters, or were selected, in the order of the dataset. */
  readonly events: readonly TimelineEvent[];
  /** With dataset and events: the whole input of `makeFigure`, by which it draws the same bytes. */
  readonly settings: FigureSettings;
}

/** Why a file does not open. */
export type FigureProblem =
  /** The file, or what it unpacks to, is larger than this. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** Nothing in it is Sourceline's. */
  | { readonly kind: 'no-figure' }
  /** A page after the first; only the first contains the timeline. */
  | { readonly kind: 'later-page'; readonly page: number; readonly pages: number }
  /** Cut off, edited or included twice. */
  | { readonly kind: 'damaged' }
  /** Written by another version, in a form that this one does not know. */
  | { readonly kind: 'unknown-schema'; readonly schema: string }
  /** Settings, or articles and events, that cannot be read: the path of the first fault, and what it is. */
  | { readonly kind: 'settings' | 'contents'; readonly where: string; readonly because: Because };

export type FigureResult =
  | { readonly ok: true; readonly figure: ReadFigure }
  | { readonly ok: false; readonly problem: FigureProblem };

/** UTF-16 units of a file, and bytes of what it unpacks to. Figures of 5,000 events stay well below. */
const LIMIT_BYTES = 32 * 1024 * 1024;

const OPEN = '<sourceline:timeline';
const CLOSE = '</sourceline:timeline>';

const fail = (problem: FigureProblem): FigureResult => ({ ok: false, problem });

/** Value of an attribute in a tag as Sourceline, or an editor after it, writes it. */
function attribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return tag.slice(from, Math.max(from, tag.indexOf('"', from)));
}

type Carried =
  | { readonly ok: true; readonly packed: string }
  | { readonly ok: false; readonly problem: FigureProblem };

/** Finds the packed text by plain search, so that no long input can slow down a pattern. */
function findCarried(svg: string): Carried {
  const start = svg.indexOf(OPEN);
  if (start < 0) return { ok: false, problem: { kind: 'no-figure' } };
  const tagEnd = svg.indexOf('>', start);
  const tag = svg.slice(start, tagEnd);
  const page = Number(attribute(tag, 'page'));
  if (page > 1) {
    const pages = Number(attribute(tag, 'pages'));
    return { ok: false, problem: { kind: 'later-page', page, pages } };
  }
  const end = svg.indexOf(CLOSE, tagEnd);
  const isTwice = svg.includes(OPEN, start + OPEN.length);
  if (tagEnd < 0 || end < 0 || isTwice) return { ok: false, problem: { kind: 'damaged' } };
  return { ok: true, packed: svg.slice(tagEnd + 1, end) };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unknownName = (where: string, what: string, id: string): FigureProblem => ({
  kind: 'settings',
  where,
  because: because('unknown-name', what, id),
});

function checkContents({ contents, settings, shown }: FigureContents): FigureResult {
  const read = readDataset(contents);
  if (!read.ok) {
    return fail({ kind: 'contents', where: read.where, because: read.because });
  }
  const { articles: whole, events: all, gazetteer } = read.value;
  const dataset = Dataset.of(whole, all, gazetteer);
  const passed = shown && new Set(shown);
  const unknown = (shown ?? []).find((id) => !dataset.hasEvent(id));
  if (unknown !== undefined) return fail(unknownName('shown', 'event', unknown));
  const articles = new Set<string>(dataset.articles.map(({ id }) => id));
  const untold = settings.published.find(([id]) => !articles.has(id));
  if (untold) return fail(unknownName('published', 'article', untold[0]));
  const events = dataset.events.filter(({ id }) => passed === null || passed.has(id));
  return { ok: true, figure: { dataset, events, settings } };
}

/** Reads a figure's text. */
export function readFigure(svg: string): FigureResult {
  if (svg.length > LIMIT_BYTES) return fail({ kind: 'too-large', limitBytes: LIMIT_BYTES });
  const found = findCarried(svg);
  if (!found.ok) return found;
  const unpacked = unpack(found.packed, LIMIT_BYTES);
  if (!unpacked.ok) {
    const isLarge = unpacked.reason === 'too-large';
    return fail(isLarge ? { kind: 'too-large', limitBytes: LIMIT_BYTES } : { kind: 'damaged' });
  }
  const json = upgradedFigure(parseJson(unpacked.text));
  if (!isObject(json)) return fail({ kind: 'damaged' });
  if (json.schema !== FIGURE_SCHEMA) {
    const schema = typeof json.schema === 'string' ? json.schema : 'nothing';
    return fail({ kind: 'unknown-schema', schema });
  }
  const checked = v.safeParse(figureSchema, json, { abortEarly: true, message: messageFor });
  if (!checked.success) {
    const { where, because: why } = faultOf(checked.issues[0]);
    return fail({ kind: 'settings', where, because: why });
  }
  return checkContents(checked.output);
}

/** A problem in English, for the command line; each line names one thing. */
export function figureProblemText(problem: FigureProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `larger than ${problem.limitBytes / 1024 / 1024} MB`;
    case 'no-figure':
      return 'contains no timeline: not a figure made by Sourceline, or its metadata was removed';
    case 'later-page':
      return `page ${problem.page} of ${problem.pages}: the first page contains the timeline`;
    case 'damaged':
      return 'its data are damaged';
    case 'unknown-schema':
      return `contains “${problem.schema}”, which this version does not know`;
    case 'settings':
    case 'contents':
      return `${problem.where}: ${inEnglish(problem.because)}`;
  }
}
