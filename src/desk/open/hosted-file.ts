/** A file on the page's own host, of which only what is wanted is fetched, where the host answers ranges. */
import type { GivenFile, Ranges } from './any-file';

/** Bytes that are asked for first: they tell the size, and what the file is. */
const HEAD_BYTES = 1024;

const FETCHING = { redirect: 'error', credentials: 'same-origin' } as const;

/** Bytes of a file from `start` to before `end`. Rejects where the host does not answer with just these. */
export async function fetchRange({ address }: Ranges, start: number, end: number) {
  const headers = { range: `bytes=${start}-${end - 1}` };
  const response = await fetch(address, { ...FETCHING, headers });
  const bytes = response.status === 206 ? await response.arrayBuffer() : null;
  if (bytes?.byteLength !== end - start) throw new Error(`no bytes ${start} to ${end}`);
  return bytes;
}

class RangedFile implements GivenFile {
  readonly name: string;
  readonly ranges: Ranges;
  readonly #head: ArrayBuffer;

  /** @param head the first bytes, which came with the size. */
  constructor(name: string, ranges: Ranges, head: ArrayBuffer) {
    this.name = name;
    this.ranges = ranges;
    this.#head = head;
  }

  get size(): number {
    return this.ranges.size;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return fetchRange(this.ranges, 0, this.size);
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  slice(start: number, end: number): { text(): Promise<string> } {
    const to = Math.min(end, this.size);
    const bytes =
      to <= this.#head.byteLength
        ? this.#head.slice(start, to)
        : fetchRange(this.ranges, start, to);
    return { text: async () => new TextDecoder().decode(await bytes) };
  }
}

/** The whole size that an answer with a part of a file states; null where it states none. */
const sizeIn = (response: Response): number | null => {
  const stated = /^bytes \d+-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  return stated === undefined ? null : Number(stated);
};

/**
 * Finds a file of this origin; a host that does not answer ranges gives all of it. Rejects when the signal is
 * aborted.
 * @param limit bytes of a file that is fetched whole.
 */
export async function hostedFile(
  address: URL,
  limit: number,
  signal: AbortSignal,
): Promise<GivenFile | 'missing' | 'large'> {
  const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
  try {
    const headers = { range: `bytes=0-${HEAD_BYTES - 1}` };
    const response = await fetch(address, { ...FETCHING, headers, signal });
    if (!response.ok) return 'missing';
    const size = response.status === 206 ? sizeIn(response) : null;
    if (size !== null) {
      const head = await response.arrayBuffer();
      return new RangedFile(name, { address: address.href, size }, head);
    }
    if (response.status === 206) return 'missing';
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
      await response.body?.cancel();
      return 'large';
    }
    const body = await response.blob();
    return body.size > limit ? 'large' : new File([body], name);
  } catch (error) {
    if (signal.aborted) throw error;
    return 'missing';
  }
}
