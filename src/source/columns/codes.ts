/** Codes of a column's values, and counting rows by what their codes stand for. */

/** Codes of a column: one byte while 256 are enough, four where there are more than 65,536. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * Rows by value.
 * @param size how many values there are.
 * @param sets indices of values, by code.
 * @param codes a code for each row.
 */
export function countValues(
  size: number,
  sets: readonly (readonly number[])[],
  codes: Codes | Uint32Array,
): Uint32Array {
  const byCode = new Uint32Array(sets.length);
  for (let row = 0; row < codes.length; row += 1) (byCode[codes[row] as number] as number)++;
  return spreadCodes(size, sets, byCode);
}

/** From counts by code to counts by value. */
export function spreadCodes(
  size: number,
  sets: readonly (readonly number[])[],
  byCode: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(size);
  sets.forEach((set, code) => {
    for (const value of set) (counts[value] as number) += byCode[code] as number;
  });
  return counts;
}
