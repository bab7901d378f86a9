/**
 * The allow-list of a figure's content: a walker over a parsed figure that reports everything else.
 */

const NUMBER = String.raw`-?\d*\.?\d+`;
const exactly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const ELEMENTS = new Set([
  ...['svg', 'title', 'desc', 'metadata', 'defs', 'g', 'use', 'a'],
  ...['path', 'rect', 'line', 'circle', 'text'],
  ...['rdf:RDF', 'rdf:Description', 'prov:wasGeneratedBy', 'sourceline:timeline'],
  ...['dc:title', 'dc:creator', 'dc:date', 'dc:description', 'dc:identifier'],
  ...['dc:language', 'dc:publisher', 'dc:rights', 'dc:source'],
]);

const COLOUR = exactly('#[0-9a-f]{6}|none');
const COORDINATE = exactly(NUMBER);
const ID = exactly(String.raw`[A-Za-z][\w.-]*`);
const WEB = /^https?:\/\/[^\s"<>]*$/;

/** Attributes of any element, with what they may hold. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx'].map((name) => [name, COORDINATE]),
  ),
  'stroke-width': COORDINATE,
  'stroke-opacity': COORDINATE,
  'fill-opacity': COORDINATE,
  'font-size': COORDINATE,
  'text-anchor': exactly('middle|end'),
  'font-weight': exactly('600'),
  'font-family': exactly('[A-Za-z ,-]+'),
  'stroke-dasharray': exactly(`${NUMBER} ${NUMBER}`),
  'stroke-linejoin': exactly('round'),
  fill: COLOUR,
  stroke: COLOUR,
  d: exactly(String.raw`[MLHVQTAZmlhvqtaz\d., -]*`),
  transform: exactly(String.raw`translate\(${NUMBER},${NUMBER}\)(?: scale\(${NUMBER}\))?`),
  id: ID,
  'data-event': exactly('[a-z0-9-]+'),
  role: exactly('img'),
  'aria-label': exactly(String.raw`[\s\S]*`),
  'aria-labelledby': exactly('figure-title figure-description'),
  'xml:lang': exactly('ar|en'),
  lang: exactly('ar|en'),
  viewBox: exactly(`${NUMBER} 0 ${NUMBER} ${NUMBER}`),
  width: exactly(`${NUMBER}(?:mm)?`),
  height: exactly(`${NUMBER}(?:mm)?`),
  'inkscape:groupmode': exactly('layer'),
  'inkscape:label': exactly('[A-Z][a-z ]+'),
  'rdf:about': exactly(`|${WEB.source.slice(1, -1)}`),
  schema: exactly('sourceline/figure/2'),
  encoding: exactly('deflate base64'),
  page: exactly(String.raw`\d+`),
  pages: exactly(String.raw`\d+`),
};

const LINKS: Readonly<Record<string, RegExp>> = { a: WEB, use: /^#[\w-]+$/ };

function attributeProblem(element: Element, { name, value }: Attr): string | null {
  const allowed = /^(?:xlink:)?href$/.test(name)
    ? LINKS[element.tagName]
    : name.startsWith('xmlns')
      ? /^https?:/
      : ATTRIBUTES[name];
  return allowed?.test(value) ? null : `<${element.tagName} ${name}="${value.slice(0, 80)}">`;
}

/** Everything in a document that a figure may not contain. */
export function forbidden(document: Document): string[] {
  const problems: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.DOCUMENT_NODE) continue;
    if (node.nodeType !== Node.ELEMENT_NODE) {
      problems.push(`${node.nodeName}: no text, no element`);
      continue;
    }
    const element = node as Element;
    if (!ELEMENTS.has(element.tagName)) problems.push(`<${element.tagName}>`);
    for (const attribute of element.attributes) {
      const problem = attributeProblem(element, attribute);
      if (problem !== null) problems.push(problem);
    }
  }
  return problems;
}
