/** Asks a server for counts by cell: those that are drawn, and, while it has nothing else to do, their neighbours. */
import { CELL_MS } from '../../source/columns/cell-sizes';
import { type Part, WHOLE, lesser } from '../../source/remote/answer';
import type { RemoteSource } from '../../source/remote/remote-source';
import { type BinsQuestion, isCounted } from '../../source/remote/statements/bins';
import type { Answered } from './answered';
import type { WantedCells } from './picture';
import { TILE, type TileRange, tilesOver } from './tiles';

const rangeOf = ({ level, from, to }: WantedCells): TileRange => tilesOver(level, from, to);

const isWithin = (inner: TileRange, outer: TileRange): boolean =>
  inner.level === outer.level &&
  inner.first >= outer.first &&
  inner.first + inner.count <= outer.first + outer.count;

function questionOf(
  { question, tiles }: Answered,
  { level, first, count }: TileRange,
): BinsQuestion {
  const { settings, filters } = question;
  const cells = { level, first: first * TILE, count: count * TILE };
  return { reading: settings.reading, by: tiles.by, ...cells, filters, named: tiles.named };
}

/** What a reader may want next: the neighbours in time, and the next sizes of cells. */
function neighboursOf({ level, from, to }: WantedCells): TileRange[] {
  const spanMs = to - from;
  const ranges = [
    { level, from: to, to: to + spanMs },
    { level, from: from - spanMs, to: from },
  ];
  if (level > 0) ranges.unshift({ level: level - 1, from: from + spanMs / 4, to: to - spanMs / 4 });
  if (level + 1 < CELL_MS.length)
    ranges.push({ level: level + 1, from: from - spanMs / 2, to: to + spanMs / 2 });
  return ranges.map(rangeOf);
}

/** Cells that a drawing of the next zoom has at most. */
const MOST_AHEAD = 12;

export class Cells {
  readonly #source: RemoteSource;
  #stop: AbortController | null = null;
  #ahead: AbortController | null = null;
  #asked: readonly TileRange[] = [];

  constructor(source: RemoteSource) {
    this.#source = source;
  }

  stop(): void {
    this.#stop?.abort();
    this.#ahead?.abort();
    [this.#stop, this.#ahead, this.#asked] = [null, null, []];
  }

  /** Ends what is asked, and begins anew. */
  restart(): AbortController {
    this.stop();
    return (this.#stop = new AbortController());
  }

  missing({ tiles }: Answered, wanted: readonly WantedCells[]): TileRange[] {
    return wanted.flatMap((one) => tiles.missing(rangeOf(one)) ?? []);
  }

  partOf({ tiles }: Answered, wanted: readonly WantedCells[]): Part {
    return wanted.reduce<Part>((part, one) => lesser(part, tiles.partOf(rangeOf(one))), WHOLE);
  }

  /** Whether an answer that is on its way has all of these. */
  isAsking(ranges: readonly TileRange[]): boolean {
    return ranges.every((range) => this.#asked.some((asked) => isWithin(range, asked)));
  }

  /** @throws RemoteFault, or the reason of `signal`. */
  async ask(
    answered: Answered,
    range: TileRange,
    signal: AbortSignal,
    subject = 'bins',
  ): Promise<void> {
    if (subject === 'bins') this.#asked = [...this.#asked, range];
    const isAhead = subject !== 'bins';
    const { value, part } = await this.#source.bins(
      questionOf(answered, range),
      signal,
      subject,
      isAhead,
    );
    this.#asked = this.#asked.filter((one) => one !== range);
    answered.tiles.add(range, value, part);
  }

  /** Asks for what a drawing lacks. @throws RemoteFault, or the reason of `signal`. */
  async fill(answered: Answered, wanted: WantedCells, signal: AbortSignal): Promise<void> {
    const range = answered.tiles.missing(rangeOf(wanted));
    if (range) await this.ask(answered, range, signal);
  }

  /** Asks for the neighbours of what is drawn, where that is a look-up; a fault is met again when they are drawn. */
  lookAhead(answered: Answered, wanted: readonly WantedCells[]): void {
    const [only, ...more] = wanted;
    if (!only || more.length > 0 || this.#ahead) return;
    const ranges = neighboursOf(only)
      .flatMap((range) => answered.tiles.missing(range) ?? [])
      .filter((range) => range.count <= MOST_AHEAD && isCounted(questionOf(answered, range)));
    if (ranges.length === 0) return;
    const stop = (this.#ahead = new AbortController());
    const work = async (): Promise<void> => {
      for (const range of ranges) await this.ask(answered, range, stop.signal, 'ahead');
    };
    void work()
      .catch(() => undefined)
      .finally(() => {
        if (this.#ahead === stop) this.#ahead = null;
      });
  }
}
