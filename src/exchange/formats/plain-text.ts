/** Text without the markup that timelines allow in it, and text for where markup is read. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Tags are dropped, not read: nothing of it is ever rendered as markup. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text.trim();
  return text
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .trim();
}

export const asMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line of it. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
