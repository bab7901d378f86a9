/** A document of Word: its paragraphs. Nothing else of it is read, and nothing is drawn. */
import { decoded } from './encoding';
import {
  type PageDay,
  type PageFault,
  type PageFormat,
  type PageIn,
  type PageTools,
  type Prepared,
  LONGEST_ARTICLE,
  fault,
} from './page';
import { dayIn, field } from './words';
import { unzipped } from './zip';

interface Docx {
  readonly document: string;
  readonly properties: string;
}

const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
const MOST_BYTES = 50_000_000;
/** Longest XML of a document: that of an article of the greatest length. */
const LONGEST_XML = 60_000_000;

function prepare(bytes: Uint8Array): Prepared<Docx> {
  const zip = unzipped(bytes, (name) => name === DOCUMENT || name === PROPERTIES);
  if (!zip.ok) return zip;
  const [document, properties] = [zip.entries.get(DOCUMENT), zip.entries.get(PROPERTIES)];
  // Tables, books and archives begin alike.
  if (!document) return fault('unknown');
  if (document.length > LONGEST_XML) return fault('large');
  const data = {
    document: decoded(document),
    properties: properties && properties.length < 1_000_000 ? decoded(properties) : '',
  };
  // No program writes one, and what one declares may grow without end.
  const declares = /<!(?:DOCTYPE|ENTITY)/iu;
  return declares.test(data.document) || declares.test(data.properties)
    ? fault('broken')
    : { ok: true, data };
}

/** What stands for a run of letters. What was deleted, and what older programs see instead, is left out. */
function letters(paragraph: Element): string {
  let text = '';
  let node: Element | null = paragraph.firstElementChild;
  while (node) {
    const name: string = node.localName;
    let goesIn = false;
    if (name === 't') text += node.textContent;
    else if (name === 'tab') text += '\t';
    else if (name === 'br' || name === 'cr') text += '\n';
    else if (name === 'noBreakHyphen') text += '\u2011';
    // A paragraph inside one is that of a text box: it comes by itself.
    else goesIn = !['del', 'moveFrom', 'pPr', 'rPr', 'Fallback', 'p', 'instrText'].includes(name);
    if (goesIn && node.firstElementChild) {
      node = node.firstElementChild;
      continue;
    }
    while (node && !node.nextElementSibling) {
      const parent: Element | null = node.parentElement;
      node = parent === paragraph ? null : parent;
    }
    node = node?.nextElementSibling ?? null;
  }
  return text;
}

const isOf = (document: Document, name: string): boolean =>
  document.documentElement.localName === name;

function titleAndDays(xml: string, { parse }: PageTools): { title: string; days: PageDay[] } {
  const document = xml === '' ? null : parse(xml, 'application/xml');
  if (!document || !isOf(document, 'coreProperties')) return { title: '', days: [] };
  const text = (name: string): string =>
    document.getElementsByTagNameNS('*', name)[0]?.textContent ?? '';
  const edtf = dayIn(text('created'));
  return {
    title: field(text('title')),
    days: edtf === null ? [] : [{ edtf, from: 'properties', field: 'dcterms:created' }],
  };
}

function read({ document: xml, properties }: Docx, tools: PageTools): PageIn | PageFault {
  const document = tools.parse(xml, 'application/xml');
  if (!document || !isOf(document, 'document')) return 'broken';
  const paragraphs = [...document.getElementsByTagNameNS('*', 'p')].filter(
    (one) => one.closest('Fallback') === null && one.namespaceURI?.includes('wordprocessingml'),
  );
  const text = paragraphs
    .map((one) => letters(one).trim())
    .filter(Boolean)
    .join('\n\n');
  if (text === '') return 'empty';
  if (text.length > LONGEST_ARTICLE) return 'large';
  const { title, days } = titleAndDays(properties, tools);
  return { text, headline: title, publisher: '', address: null, days, isOrderOpen: false };
}

export const docx: PageFormat<Docx> = {
  name: 'docx',
  endings: ['.docx'],
  mostBytes: MOST_BYTES,
  seems: (head) => head.startsWith('PK\u0003\u0004'),
  prepare,
  read,
};
