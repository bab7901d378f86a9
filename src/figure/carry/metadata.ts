/**
 * The machine-readable metadata of a figure: Dublin Core for what it is and its sources, PROV for
 * how it was made, and the timeline itself. The visible sources line gives readers the same,
 * because metadata does not survive every program.
 */
import { labelText } from '../../words/worded';
import { type Article, isTried } from '../../article/article';
import { withoutIsolates } from '../type/bidi';
import { FIGURE_SCHEMA } from './carried';
import { cleanLine, webAddress } from './clean';
import { choiceWords, titleOf } from '../page/page-header';
import type { FigureInput } from '../input';
import { type SvgNode, el } from '../draw/svg-tree';
import { figureWords } from '../../words/figure/index';

/** Which page of how many; both from 1. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

export const METADATA_NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:prov': 'http://www.w3.org/ns/prov#',
  'xmlns:sourceline': 'https://sourceline.example/figure#',
} as const;

function source(article: Article, { language }: FigureInput): SvgNode {
  const { published } = article;
  // Programs that read this know nothing of days that are only tried.
  const day = isTried(article) ? published.reviewed : published.date;
  const publisher = cleanLine(labelText(article.publisher, language));
  return el(
    'dc:source',
    {},
    el(
      'rdf:Description',
      { 'rdf:about': webAddress(article.address) },
      el('dc:publisher', {}, publisher),
      el('dc:title', { 'xml:lang': article.language }, cleanLine(article.headline)),
      ...(day ? [el('dc:date', {}, day.text)] : []),
      el('dc:identifier', {}, `sha256:${article.sha256}`),
    ),
  );
}

/** How the figure was made: by which program, from which selection. */
function making(input: FigureInput): SvgNode {
  return el(
    'prov:wasGeneratedBy',
    {},
    el(
      'rdf:Description',
      {},
      el('dc:title', {}, `Sourceline ${cleanLine(input.version)}`),
      el('dc:description', {}, withoutIsolates(choiceWords(input, input.language))),
    ),
  );
}

/**
 * The metadata of a page. @param cited the articles that the figure's events come from. @param
 * packed the figure's data; null on later pages, which refer to the first.
 */
export function metadata(
  input: FigureInput,
  cited: readonly Article[],
  { page, pages }: PageNumber,
  packed: string | null,
): SvgNode {
  const { language } = input;
  const about = el(
    'rdf:Description',
    { 'rdf:about': '' },
    el('dc:title', { 'xml:lang': language }, titleOf(input, language)),
    el('dc:creator', {}, 'Sourceline'),
    el('dc:date', {}, input.generated),
    el('dc:language', {}, language),
    el('dc:rights', { 'xml:lang': language }, figureWords(language).rights),
    ...cited.map((article) => source(article, input)),
    making(input),
  );
  const carried = el(
    'sourceline:timeline',
    {
      schema: packed === null ? null : FIGURE_SCHEMA,
      encoding: packed === null ? null : 'deflate base64',
      page: String(page),
      pages: String(pages),
    },
    ...(packed === null ? [] : [packed]),
  );
  return el('metadata', { id: 'metadata' }, el('rdf:RDF', {}, about), carried);
}
