/** What a page of HTML says of itself beside its text: metadata, JSON-LD, `<time>`. */
import type { PageDay } from './page';
import { dayIn, field, webAddress } from './words';

export interface Metadata {
  readonly headline: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly days: readonly PageDay[];
}

/** Scripts of JSON-LD that are read, and their most letters. */
const MOST_SCRIPTS = 20;
const MOST_JSON = 500_000;
const MOST_NODES = 2000;
/** Days that a page may say: more are those of other pages. */
const MOST_DAYS = 6;

const ARTICLE = /article|posting|report|webpage$/iu;

type Node = Readonly<Record<string, unknown>>;

/** Every object in JSON-LD, the outer ones first. */
function nodesIn(given: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [given];
  for (let at = 0; at < open.length && open.length < MOST_NODES; at += 1) {
    const one = open[at];
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one)) open.push(...(one as unknown[]).slice(0, MOST_NODES));
    else {
      found.push(one as Node);
      open.push(...Object.values(one).slice(0, 200));
    }
  }
  return found;
}

function linkedData(document: Document): Node[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap(({ textContent }) => {
      if (textContent.length > MOST_JSON) return [];
      try {
        return nodesIn(
          JSON.parse(textContent.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/gu, '')),
        );
      } catch {
        return [];
      }
    });
}

const asText = (given: unknown): string => (typeof given === 'string' ? given : '');

/** A text, or the name of what is said by an object or a list of them. */
function nameIn(given: unknown): string {
  const one: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof one === 'string') return one;
  return typeof one === 'object' && one !== null ? asText((one as Node).name) : '';
}

function isArticle({ '@type': type }: Node): boolean {
  return [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name));
}

/** The article among the objects of JSON-LD: the first that has a day or a headline. */
function articleIn(nodes: readonly Node[]): Node {
  const articles = nodes.filter(isArticle);
  return (
    articles.find(({ datePublished }) => typeof datePublished === 'string') ??
    articles.find(({ headline }) => typeof headline === 'string') ??
    {}
  );
}

/** Fields of metadata that name the day of publication. What names a change does not date an article. */
const DAY_FIELDS: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'publishdate',
  'date',
];

/** Titles end with the name of the page's publisher: "… | Name", "… - Name". */
function withoutPublisher(title: string, publisher: string): string {
  const key = publisher.toLowerCase();
  const cut = /^(.+?)\s+(?:[|–—•·-]|::|»)\s+([^|–—•·»]+)$/su.exec(title);
  return key !== '' && cut?.[2]?.trim().toLowerCase().includes(key) ? (cut[1] ?? title) : title;
}

/** Whether a `<time>` is that of the page: it is marked so, or stands at the head of the article. */
function timesOf(document: Document): PageDay[] {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 200);
  const marked = times.filter(
    (one) =>
      one.hasAttribute('pubdate') ||
      /publish|entry-date|posted/iu.test(one.className) ||
      one.getAttribute('itemprop') === 'datePublished',
  );
  const isOther = (one: Element): boolean =>
    /modif|updat/iu.test(`${one.className} ${one.getAttribute('itemprop') ?? ''}`) ||
    one.closest('aside, footer, nav, blockquote, ul, ol') !== null;
  return [...marked, ...times.filter((one) => !isOther(one)).slice(0, 1)].flatMap((one) => {
    const edtf = dayIn(one.getAttribute('datetime'));
    return edtf === null ? [] : [{ edtf, from: 'time' as const, field: '<time>' }];
  });
}

/** @param carried the address by which the page came, where its file says so. */
export function metadataOf(document: Document, carried: string | null): Metadata {
  const metas = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => meta.getAttribute(attribute))
      .find((given) => given !== null);
    const key = name?.trim().toLowerCase() ?? '';
    const content = meta.getAttribute('content') ?? '';
    if (key !== '' && content.trim() !== '' && !metas.has(key)) metas.set(key, content);
  }
  const article = articleIn(linkedData(document));
  const publisher = field(
    nameIn(article.publisher) ||
      metas.get('og:site_name') ||
      metas.get('application-name') ||
      metas.get('dc.publisher') ||
      metas.get('dcterms.publisher') ||
      metas.get('publisher'),
    120,
  );
  const h1 = [...document.querySelectorAll('h1')].map(({ textContent }) => field(textContent));
  const title = withoutPublisher(
    field(asText(article.headline) || metas.get('og:title') || document.title),
    publisher,
  );
  // Titles of metadata are cut or dressed up; the heading is what a reader sees.
  const own = h1.filter((one) => one !== '' && one.toLowerCase() !== publisher.toLowerCase());
  const headline =
    own.find((one) => one.includes(title) || title.includes(one)) ?? (title || own[0]);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const address =
    webAddress(canonical, carried) ??
    webAddress(metas.get('og:url'), carried) ??
    webAddress(asText(article.url), carried) ??
    webAddress(nameIn(article.mainEntityOfPage)) ??
    webAddress(carried);
  const days: PageDay[] = [];
  const add = (edtf: string | null, name: string): void => {
    if (edtf !== null) days.push({ edtf, from: 'metadata', field: name });
  };
  add(dayIn(asText(article.datePublished)), 'datePublished');
  for (const name of DAY_FIELDS) add(dayIn(metas.get(name)), name);
  days.push(...timesOf(document));
  const first = days.filter(({ edtf }, at) => days.findIndex((one) => one.edtf === edtf) === at);
  return { headline: headline ?? '', publisher, address, days: first.slice(0, MOST_DAYS) };
}
