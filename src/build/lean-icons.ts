/**
 * Icons as still pictures. A component of @lucide/svelte works out its attributes each time it is
 * drawn, for every way in which one may want it; here an icon is drawn with a size and nothing else.
 * Built, each becomes the few elements that it is, which saves some kilobytes and the time to run them.
 */
import type { Plugin } from 'vite';

/** What the package says of an icon. */
interface IconData {
  readonly node: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const DATA = /const iconData = (\{.*\});/;

/** The component of an icon, without anything to work out. */
export function leanIcon(source: string): string {
  const found = DATA.exec(source)?.[1];
  if (found === undefined)
    throw new Error('An icon of @lucide/svelte has another form than it had.');
  const { node } = JSON.parse(found) as IconData;
  const elements = node.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${written.join('')} />`;
  });
  return [
    '<script>const { size } = $props();</script>',
    '<svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor"',
    ' stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">',
    `${elements.join('')}</svg>`,
  ].join('');
}

export const leanIcons: Plugin = {
  name: 'sourceline:lean-icons',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (ICON.test(id.split('?')[0] ?? '') ? leanIcon(code) : null),
};
