/** Joins names: "a, b and c". */
export function list(names: readonly string[], and: string, comma: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(comma)}${and}${names[names.length - 1] ?? ''}`;
}
