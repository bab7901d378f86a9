/**
 * The difference between two texts, word by word: what both have, what is gone, what is new. The shortest
 * one, by Myers' algorithm in its linear-space form ("An O(ND) Difference Algorithm and Its Variations",
 * 1986, section 4b): memory grows with the length of the texts, not with how much they differ. Our own,
 * because the packages that do this keep every path, or compare letters.
 */

export interface DifferencePart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Steps that are tried for a shortest difference of a part; beyond, the part is shown as replaced. */
const MOST_STEPS = 3_000_000;

/** Words, the spaces between them, and each other sign; together they are the text. */
const piecesOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}\u0640]+|\s+|[^\p{L}\p{M}\p{N}\u0640\s]/gu) ?? [];

/** Pieces as numbers, equal ones equal: comparing them is then one step. */
function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const of = (piece: string): number => {
    const known = numbers.get(piece);
    if (known !== undefined) return known;
    numbers.set(piece, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(a, of), Int32Array.from(b, of)];
}

interface Box {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

class Comparison {
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  readonly #forth: Int32Array;
  readonly #back: Int32Array;
  #steps = 0;
  /** Pieces of the first text that the second lacks, and the other way round. */
  readonly gone: Uint8Array;
  readonly added: Uint8Array;

  constructor(a: Int32Array, b: Int32Array) {
    [this.#a, this.#b] = [a, b];
    const size = 2 * (a.length + b.length) + 4;
    [this.#forth, this.#back] = [new Int32Array(size), new Int32Array(size)];
    [this.gone, this.added] = [new Uint8Array(a.length), new Uint8Array(b.length)];
    const open: Box[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
    for (let box = open.pop(); box; box = open.pop()) open.push(...this.#split(box));
  }

  /** Marks what differs in a box, or cuts it in two. */
  #split({ fromA, toA, fromB, toB }: Box): Box[] {
    const [a, b] = [this.#a, this.#b];
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB])
      [fromA, fromB] = [fromA + 1, fromB + 1];
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) [toA, toB] = [toA - 1, toB - 1];
    const middle = fromA === toA || fromB === toB ? null : this.#middle({ fromA, toA, fromB, toB });
    if (!middle) {
      this.gone.fill(1, fromA, toA);
      this.added.fill(1, fromB, toB);
      return [];
    }
    const [x, y] = middle;
    return [
      { fromA, toA: x, fromB, toB: y },
      { fromA: x, toA, fromB: y, toB },
    ];
  }

  /** A point on a shortest path through a box, found from both of its corners; null: too far to look. */
  #middle({ fromA, toA, fromB, toB }: Box): [x: number, y: number] | null {
    const [a, b, forth, back] = [this.#a, this.#b, this.#forth, this.#back];
    const [n, m] = [toA - fromA, toB - fromB];
    const delta = n - m;
    const zero = n + m + 1;
    const most = Math.ceil((n + m) / 2);
    forth[zero + 1] = 0;
    back[zero + 1] = 0;
    for (let d = 0; d <= most; d += 1) {
      for (let k = -d; k <= d; k += 2) {
        const isDown = k === -d || (k !== d && at(forth, zero + k - 1) < at(forth, zero + k + 1));
        let x = isDown ? at(forth, zero + k + 1) : at(forth, zero + k - 1) + 1;
        let y = x - k;
        while (x < n && y < m && a[fromA + x] === b[fromB + y]) [x, y] = [x + 1, y + 1];
        forth[zero + k] = x;
        const other = delta - k;
        if (delta % 2 !== 0 && other >= -(d - 1) && other <= d - 1 && y >= 0) {
          if (x + at(back, zero + other) >= n && x <= n && y <= m) return [fromA + x, fromB + y];
        }
      }
      for (let k = -d; k <= d; k += 2) {
        const isDown = k === -d || (k !== d && at(back, zero + k - 1) < at(back, zero + k + 1));
        let x = isDown ? at(back, zero + k + 1) : at(back, zero + k - 1) + 1;
        let y = x - k;
        while (x < n && y < m && a[toA - 1 - x] === b[toB - 1 - y]) [x, y] = [x + 1, y + 1];
        back[zero + k] = x;
        const other = delta - k;
        if (delta % 2 === 0 && other >= -d && other <= d && y >= 0) {
          if (x + at(forth, zero + other) >= n && x <= n && y <= m) return [toA - x, toB - y];
        }
      }
      this.#steps += 2 * d + 2;
      if (this.#steps > MOST_STEPS) return null;
    }
    return null;
  }
}

const at = (list: Int32Array, index: number): number => list[index] ?? 0;

/** The parts of two texts in order: `same` and `gone` are the first text, `same` and `new` the second. */
export function differenceOf(before: string, after: string): DifferencePart[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  const { gone, added } = new Comparison(...numbered(a, b));
  const parts: { kind: DifferencePart['kind']; text: string }[] = [];
  const add = (kind: DifferencePart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && gone[i]) add('gone', a[i++] ?? '');
    else if (j < b.length && added[j]) add('new', b[j++] ?? '');
    else {
      add('same', a[i++] ?? '');
      j += 1;
    }
  }
  return parts;
}
