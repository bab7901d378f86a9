/**
 * What a page that shows a case carries: the case as a dataset, and what is said of it. It is JSON in an
 * element that no browser runs.
 */
import { datasetJson, eventJson } from '../../event/codec/write';
import type { CaseDocument } from '../document';
import { type Held, holdingOf } from '../leaving/holding';
import { leaving } from '../leaving/leaving';
import type { Part } from '../leaving/parts';
import { contentOf } from '../read-events';

const PAGE_SCHEMA = 'sourceline/page/1';

/** A page shows events as a dataset has them: without a status, so that a rejected one would pass for any other. */
export const NEVER_ON_A_PAGE: readonly Part[] = ['history', 'reviewers', 'rejected'];

/** What is said of the page. */
export interface PageAbout {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Of Sourceline. */
  readonly version: string;
  /** The language that it is first shown in. */
  readonly language: string;
  readonly holding: readonly Held[];
}

/** How a page is made, beside what is left out. */
export type PageMaking = Omit<PageAbout, 'holding'>;

/** The JSON of the page of a case. @param parts are left out, beside those that no page holds. */
export function pageText(
  document: CaseDocument,
  parts: readonly Part[],
  { name, made, version, language }: PageMaking,
): string {
  const out = [...new Set([...parts, ...NEVER_ON_A_PAGE])];
  const { articles, events, gazetteer } = contentOf(leaving(document, out).case);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const written = events.map((event) => eventJson(event, texts.get(event.article) ?? ''));
  return JSON.stringify({
    schema: PAGE_SCHEMA,
    about: {
      name,
      made,
      version,
      language,
      holding: holdingOf(document, out),
    },
    dataset: datasetJson(articles, gazetteer, written),
  });
}

export interface ReadPage {
  readonly about: PageAbout;
  /** Still to be read. */
  readonly dataset: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const textIn = (fields: Fields, key: string): string => {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
};

const KEYS: readonly Held['key'][] = [
  'events',
  'articles',
  'bare-articles',
  'rejected',
  'edits',
  'no-rejected',
  'no-history',
  'no-notes',
  'no-reviewers',
];

function heldIn(given: unknown): readonly Held[] {
  if (!Array.isArray(given)) return [];
  return given.filter((one: unknown): one is Held => {
    if (!isFields(one) || !Array.isArray(one.args)) return false;
    const isCounted = one.args.every((count: unknown) => Number.isSafeInteger(count));
    return isCounted && (KEYS as readonly unknown[]).includes(one.key);
  });
}

/** Reads what a page carries; null where it carries nothing of ours. */
export function readPageText(text: string): ReadPage | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(given) || given.schema !== PAGE_SCHEMA) return null;
  const about = isFields(given.about) ? given.about : {};
  return {
    about: {
      name: textIn(about, 'name'),
      made: textIn(about, 'made'),
      version: textIn(about, 'version'),
      language: textIn(about, 'language'),
      holding: heldIn(about.holding),
    },
    dataset: given.dataset,
  };
}
