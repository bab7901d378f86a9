/** A text cut to a length. @param most UTF-16 units. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never between the halves of a pair.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
