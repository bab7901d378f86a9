/**
 * SVG as plain data and as text. Only the elements named here can be written: a figure can hold
 * no script, style, image or foreign content, whatever its titles and quotes say.
 */
import { clean } from './clean';

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
  | 'metadata';

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

/** Writes a node. Elements stand on lines of their own, text stays in its element. */
export function renderSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : attributeText(name, value),
    )
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const parts = node.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : renderSvg(child),
  );
  const lines = node.children.some((child) => typeof child !== 'string') && node.name !== 'text';
  const inside = lines ? `\n${parts.join('\n')}\n` : parts.join('');
  return `<${node.name}${attributes}>${inside}</${node.name}>`;
}

/** An XML id from any text: ASCII letters, digits, - and _ stay, the rest becomes its code. */
export function xmlId(prefix: string, ...parts: readonly string[]): string {
  const safe = parts.map((part) =>
    part.replace(/[^A-Za-z0-9-]/gu, (char) => `_${char.codePointAt(0)?.toString(16) ?? ''}_`),
  );
  return [prefix, ...safe].join('.');
}
