/** Counts by lane and cell that a server gave, drawn as those that the page counts itself. */
import { DrawnDensity } from '../../layout/counts/drawn-density';
import type { HonestCount } from '../../layout/counts/lane-density';
import type { CellCounts } from '../../layout/counts/cells';
import { cellsBetween } from '../../layout/counts/cells';
import type { OverviewCounts } from '../../layout/counts/overview-counts';
import { overviewBars } from '../../layout/counts/overview-counts';
import type { Gap } from '../../layout/gaps/folded-time';
import type { LanesBy } from '../../layout/lanes/view';
import { OTHERS_LANE } from '../../layout/lanes/view';
import type { Direction, Viewport } from '../../layout/scale/time-scale';
import type { OutOfView } from '../../layout/walk/out-of-view';
import { type WalkEnd, liesAhead } from '../../layout/walk/walk-end';
import { cellMs } from '../../source/columns/cell-sizes';
import type { Instant } from '../../time/civil';
import { cellOfCourse, countsOf } from './answered';
import type { Picture } from './picture';
import { tilesOver } from './tiles';

/** The class of the counts of a picture, for a desk that makes them itself. */
export function densityOf(picture: Picture): typeof DrawnDensity {
  return class AnsweredDensity extends DrawnDensity {
    override readonly origin = 0;
    readonly #by: LanesBy;

    constructor(...given: ConstructorParameters<typeof DrawnDensity>) {
      super(...given);
      this.#by = given[2];
    }

    /** Whether these are the lanes that were answered; those of another facet are on their way. */
    get #isAnswered(): boolean {
      return picture.answered.tiles.by === this.#by;
    }

    override total(lane: number): number {
      const { counts, question } = picture.answered;
      const own = countsOf(counts, this.#by);
      const id = this.order[lane] ?? '';
      if (id !== OTHERS_LANE) return own.get(id) ?? 0;
      const chosen = question.filters[this.#by];
      const named = new Set(this.order);
      const others = [...own].filter(
        ([value]) => !named.has(value) && (chosen.length === 0 || chosen.includes(value)),
      );
      return others.reduce((sum, [, count]) => sum + count, 0);
    }

    override beyond(): number[] {
      const ids = new Set<string>(picture.answered.notDrawn.beyond.map(({ id }) => id));
      const reading = this.columns === picture.store.columns('stated') ? 'stated' : 'assessed';
      return super.beyond().filter((row) => ids.has(picture.store.at(row, reading).id));
    }

    override inView(from: number, to: number): Uint32Array {
      const { tiles } = picture.answered;
      void tiles.answers;
      const level = this.#isAnswered ? tiles.levelFor(picture.drawnLevel, from, to) : null;
      if (level === null || tiles.missing(tilesOver(level, from, to)) !== null)
        return new Uint32Array(this.order.length).fill(2 ** 31);
      const { first, count } = cellsBetween(level, from, to);
      const { most, began } = tiles.cells(level, first, count, this.order);
      return Uint32Array.from(this.order, (_, lane) => {
        const at = lane * count;
        let seen = most[at] ?? 0;
        for (let cell = 1; cell < count; cell += 1) seen += began[at + cell] ?? 0;
        return seen;
      });
    }

    override cells(level: number, from: number, to: number): CellCounts {
      const { tiles } = picture.answered;
      void tiles.answers;
      picture.wantsCells({ level, from, to });
      const own = tiles.levelFor(level, from, to) ?? level;
      const { first, count } = cellsBetween(own, from, to);
      const { least, most } = this.#isAnswered
        ? tiles.cells(own, first, count, this.order)
        : {
            least: new Uint32Array(this.order.length * count),
            most: new Uint32Array(this.order.length * count),
          };
      const full = 2 ** Math.ceil(Math.log2(most.reduce((a, b) => Math.max(a, b), 1)));
      return { level: own, first, count, least, most, full };
    }

    override count(lane: number, from: number, to: number): HonestCount {
      const { tiles } = picture.answered;
      const level = tiles.levels.find((one) => cellMs(one) === to - from) ?? picture.drawnLevel;
      const { first, count } = cellsBetween(level, from, to);
      const { least, most, began } = tiles.cells(level, first, count, this.order);
      const of = (counts: Uint32Array): number[] => [
        ...counts.subarray(lane * count, (lane + 1) * count),
      ];
      const seen = of(began).reduce(
        (sum, n, cell) => (cell === 0 ? sum : sum + n),
        of(most)[0] ?? 0,
      );
      return { least: Math.max(0, ...of(least)), most: seen };
    }

    override next(end: WalkEnd): Instant | null {
      const { course } = picture.answered;
      const cells = [...course.most.keys()].filter((cell) => (course.most[cell] ?? 0) > 0);
      const ahead = cells
        .map((cell) => cellOfCourse(course, cell))
        .filter(({ from, to }) => liesAhead(from as Instant, to as Instant, end));
      return ((end.by === 1 ? ahead[0] : ahead.at(-1))?.from ?? null) as Instant | null;
    }

    /** Not known exactly, so not said; the overview shows it. */
    override outOfView(): OutOfView {
      return { earlier: 0, later: 0 };
    }

    override overview(
      whole: Viewport,
      widthPx: number,
      heightPx: number,
      direction: Direction,
      gaps: readonly Gap[],
    ): OverviewCounts {
      const { level, first, began } = picture.answered.course;
      const cells = { counts: began, cellMs: cellMs(level), origin: first * cellMs(level) };
      return overviewBars(cells, whole, widthPx, heightPx, direction, gaps);
    }
  };
}
