/** Whether two values of plain data are the same, whatever the order of their keys. */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Fields => typeof given === 'object' && given !== null;

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
