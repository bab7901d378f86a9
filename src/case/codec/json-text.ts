/** Writes plain data as JSON with sorted keys, so that the same data is the same text. */

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

export const jsonText = (value: unknown, space?: number): string =>
  JSON.stringify(value, sorted, space);
