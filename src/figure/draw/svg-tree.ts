/**
 * SVG as plain data and as text. Only the elements named here can be written: a figure cannot
 * contain script, style, image or foreign content, whatever its titles and quotes say.
 */
import { clean } from '../carry/clean';
import type { Pace } from '../page/pace';

export type SvgName =
  | 'svg'
  | 'g'
  | 'path'
  | 'rect'
  | 'line'
  | 'circle'
  | 'text'
  | 'a'
  | 'title'
  | 'desc'
  | 'defs'
  | 'use'
  | 'metadata'
  | MetadataName;

/** Elements of the metadata, which no program draws. */
type MetadataName =
  | 'rdf:RDF'
  | 'rdf:Description'
  | 'dc:title'
  | 'dc:creator'
  | 'dc:date'
  | 'dc:description'
  | 'dc:identifier'
  | 'dc:language'
  | 'dc:publisher'
  | 'dc:rights'
  | 'dc:source'
  | 'prov:wasGeneratedBy'
  | 'sourceline:timeline';

export type SvgAttributes = Readonly<Record<string, string | number | null | undefined>>;

export interface SvgNode {
  readonly name: SvgName;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

/** An element. Attributes that are null or undefined are not written. */
export function el(
  name: SvgName,
  attributes: SvgAttributes = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { name, attributes, children };
}

/** A number with at most two decimals: a hundredth of a px is finer than any printer. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no such coordinate: ${value}`);
  // Adding 0 turns -0 into 0.
  return String(Math.round(value * 100) / 100 + 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that is inert in an element or a quoted attribute. */
function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '');
}

function attributeText(name: string, value: string | number): string {
  return ` ${name}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`;
}

/** What becomes of a colour (`#rrggbb`) as it is written. */
export type Paint = (colour: string) => string;

const KEEP: Paint = (colour) => colour;

function painted(name: string, value: string | number, paint: Paint): string | number {
  const isColour = (name === 'fill' || name === 'stroke') && typeof value === 'string';
  return isColour && value.startsWith('#') ? paint(value) : value;
}

function startTag(node: SvgNode, paint: Paint): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    value === null || value === undefined ? '' : attributeText(name, painted(name, value, paint)),
  );
  return `<${node.name}${attributes.join('')}`;
}

/** Elements stand on lines of their own, text stays in its element. */
function joined(node: SvgNode, start: string, parts: readonly string[]): string {
  if (parts.length === 0) return `${start}/>`;
  // Thousands of words and glyphs: a line for each would cost more than it adds.
  const isRow = node.children.some((child) => typeof child !== 'string' && child.name === 'use');
  const lines =
    !isRow && node.children.some((child) => typeof child !== 'string') && node.name !== 'text';
  const inside = lines ? `\n${parts.join('\n')}\n` : parts.join('');
  return `${start}>${inside}</${node.name}>`;
}

/** Writes a node. */
export function renderSvg(node: SvgNode, paint: Paint = KEEP): string {
  const parts = node.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : renderSvg(child, paint),
  );
  return joined(node, startTag(node, paint), parts);
}

/** How deep below the root elements are written one by one: layers, and layers in a layer. */
const STEP_DEPTH = 3;

/** The same in steps, for a document of thousands of elements. */
export async function renderInSteps(
  node: SvgNode,
  paint: Paint,
  pace: Pace,
  depth = STEP_DEPTH,
): Promise<string> {
  if (depth === 0) return renderSvg(node, paint);
  const parts: string[] = [];
  for (const [index, child] of node.children.entries()) {
    await pace.step(index / node.children.length);
    parts.push(
      typeof child === 'string'
        ? escapeXml(child)
        : await renderInSteps(child, paint, pace, depth - 1),
    );
  }
  return joined(node, startTag(node, paint), parts);
}

/** An XML id from any text: ASCII letters, digits, - and _ stay, the rest becomes its code. */
export function xmlId(prefix: string, ...parts: readonly string[]): string {
  const safe = parts.map((part) =>
    part.replace(/[^A-Za-z0-9-]/gu, (char) => `_${char.codePointAt(0)?.toString(16) ?? ''}_`),
  );
  return [prefix, ...safe].join('.');
}
