/**
 * The ids of many events by their hashes, to tell which of them comes twice. Ids are compared only where
 * their hashes are the same, so that none need be kept.
 */

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** A row that stands for no row. */
const FREE = 0xffffffff;

export class IdTable {
  readonly #hashes: Uint32Array;
  readonly #idOf: (row: number) => string;
  /** A row for each hash that has come, at the first free place from the one that follows from the hash. */
  readonly #rows: Uint32Array;
  readonly #shift: number;
  /** Odd, and of its own: nobody can choose ids that crowd together. */
  readonly #factor = Math.floor(Math.random() * 2 ** 32) | 1;
  /** Ids that have the hash of another one which came before. */
  readonly #alike = new Set<string>();

  /**
   * @param hashes of the ids, by row.
   * @param idOf the id of a row that was added.
   */
  constructor(hashes: Uint32Array, idOf: (row: number) => string) {
    // Half of the places, or more, stay free.
    const bits = Math.ceil(Math.log2(Math.max(2, hashes.length))) + 1;
    this.#hashes = hashes;
    this.#idOf = idOf;
    this.#rows = new Uint32Array(2 ** bits).fill(FREE);
    this.#shift = 32 - bits;
  }

  /** Adds a row, of which the hash is there already. False, and nothing is added, when its id has come before. */
  add(row: number, id: string): boolean {
    const hash = this.#hashes[row] as number;
    let place = Math.imul(hash, this.#factor) >>> this.#shift;
    for (;;) {
      const other = this.#rows[place] as number;
      if (other === FREE) break;
      if (this.#hashes[other] === hash) {
        if (this.#alike.has(id) || this.#idOf(other) === id) return false;
        this.#alike.add(id);
        return true;
      }
      place = (place + 1) % this.#rows.length;
    }
    this.#rows[place] = row;
    return true;
  }
}
