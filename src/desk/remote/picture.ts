/**
 * What a server has answered, as a dataset for the desk: its counts, and the events that were loaded of it. A
 * newer answer makes a newer picture; until then this one stays as it is.
 */
import type { Article, ArticleId } from '../../article/article';
import { articleOfId } from '../../format/dataset-file';
import type { TimelineEvent } from '../../event/event';
import { Dataset } from '../../source/dataset';
import type { Part } from '../../source/remote/answer';
import { listedStore } from '../../source/store/listed-events';
import type { Answered } from './answered';
import { AnsweredIndex } from './answered-index';
import type { Loaded } from './loaded-events';

/** Cells that a drawing looked for. */
export interface WantedCells {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** The events of some lanes, for which a view has room. */
export interface WantedMarks {
  readonly lanes: readonly string[];
  /** Around the view. */
  readonly from: number;
  readonly to: number;
  readonly view: { readonly from: number; readonly to: number };
}

/** What is drawn, told by the drawing itself. */
export interface Watched {
  cells(wanted: WantedCells): void;
  marks(wanted: WantedMarks): void;
}

/** Events that were loaded to be drawn each. */
export interface Marks {
  readonly lanes: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
  readonly events: readonly TimelineEvent[];
  readonly part: Part;
}

export class Picture extends Dataset {
  readonly answered: Answered;
  readonly marks: Marks | null;
  override readonly index: AnsweredIndex;
  /** Level of the cells that were drawn last. */
  drawnLevel = 0;
  readonly #watched: Watched;

  constructor(answered: Answered, loaded: Loaded, marks: Marks | null, watched: Watched) {
    super(loaded.articles, listedStore(loaded.events, loaded.gazetteer), loaded.gazetteer);
    this.answered = answered;
    this.marks = marks;
    this.index = new AnsweredIndex(this.store, answered);
    this.#watched = watched;
  }

  override get size(): number {
    return this.answered.whole.size;
  }

  /** An article may be a value of a filter before it is loaded. */
  override article(id: ArticleId): Article {
    return this.hasArticle(id) ? super.article(id) : articleOfId(id);
  }

  /** Called by the drawing. */
  wantsCells(wanted: WantedCells): void {
    this.drawnLevel = wanted.level;
    this.#watched.cells(wanted);
  }

  wantsMarks(wanted: WantedMarks): void {
    this.#watched.marks(wanted);
  }
}
