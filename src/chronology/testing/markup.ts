/** A strict reader of XML for tests: whatever is not well-formed throws. It knows no more than is written. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(
  `<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|<\\?xml [^>]*\\?>|<!doctype html>|([^<]+)`,
  'gy',
);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');
const CHARACTERS: Readonly<Record<string, string>> = {
  'amp;': '&',
  'lt;': '<',
  'gt;': '>',
  'quot;': '"',
  '#39;': "'",
};
/** What XML 1.0 cannot hold, and surrogates without their other half. */
const ILLEGAL = [
  /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u,
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
];

function unescaped(text: string): string {
  return text.replace(/&([^;&]*;)?/g, (whole, name: string | undefined) => {
    const character = CHARACTERS[name ?? ''];
    if (character === undefined) throw new SyntaxError(`“${whole}” in “${text.slice(0, 80)}”`);
    return character;
  });
}

/** The root element. */
export function readMarkup(text: string): Element {
  for (const illegal of ILLEGAL) {
    const found = illegal.exec(text);
    if (found) throw new SyntaxError(`character ${found[0].charCodeAt(0)} at ${found.index}`);
  }
  type Open = { name: string; attributes: Record<string, string>; children: (Element | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new SyntaxError(`at ${at}: ${text.slice(at, at + 80)}`);
    const [, isEnd, name, attributes = '', isEmpty, words] = token;
    const top = open.at(-1) as Open;
    if (words !== undefined) top.children.push(unescaped(words));
    else if (name !== undefined && isEnd) {
      if (open.length < 2 || top.name !== name) throw new SyntaxError(`</${name}> at ${at}`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, unescaped(value)] as const,
      );
      const element: Open = { name, attributes: Object.fromEntries(pairs), children: [] };
      if (pairs.length !== Object.keys(element.attributes).length) {
        throw new SyntaxError(`an attribute twice: ${token[0]}`);
      }
      top.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name ?? ''}> is not closed`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [first] = elements;
  if (!first || elements.length > 1) throw new SyntaxError(`${elements.length} roots`);
  return first;
}

/** The element and all in it, of a name where one is given. */
export function allIn(element: Element, name?: string): Element[] {
  const found: Element[] = name === undefined || element.name === name ? [element] : [];
  for (const child of element.children) {
    if (typeof child !== 'string') found.push(...allIn(child, name));
  }
  return found;
}

export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
