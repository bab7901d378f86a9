/**
 * Keeps the desk in step with a server: asks what the drawing lacks, ends what is no longer wanted, and puts each
 * answer in the place of the older one. What is shown is always an answer; whether it is an older one, of a part
 * of the data, or the last one before a fault is said beside it.
 */
import { untrack } from 'svelte';
import { type Part, WHOLE, lesser } from '../../source/remote/answer';
import { RemoteFault } from '../../source/remote/fault';
import type { RemoteSource } from '../../source/remote/remote-source';
import { Desk, type DeskDefaults } from '../desk.svelte';
import type { ReadView } from '../address/url';
import type { ManyEvents } from '../open/dataset-of';
import type { LoadedEvents } from './loaded-events';
import { Cells } from './ask-cells';
import { askMarks, isCovered } from './ask-marks';
import { type Before, askQuestion } from './ask-question';
import type { Answered } from './answered';
import { densityOf } from './answered-density';
import { gapsOfCourse } from './answered-gaps';
import { viewOf } from './answered-view';
import { type Marks, Picture, type WantedCells, type WantedMarks } from './picture';
import { type Settings, keyOf, namedIn, settingsOf } from './question';

/** A view that moves is asked about when it has rested so long, ms; a search, when the typing has. */
const REST_MS = 90;
const TYPING_MS = 250;

export interface Opened {
  readonly source: RemoteSource;
  readonly loaded: LoadedEvents;
  readonly answered: Answered;
  readonly before: Before;
}

export class ServerDesk {
  readonly desk: Desk;
  readonly #opened: Opened;
  readonly #many: ManyEvents;
  readonly #cells: Cells;
  #picture: Picture;
  #before: Before;
  /** What was drawn last. */
  #wantedCells: readonly WantedCells[] = [];
  #wantedMarks: WantedMarks | null = null;
  #isCollecting = false;
  #lookTimer = 0;
  #askTimer = 0;
  /** Other settings than those of the picture are to be asked about, or have been. */
  #isAskingOther = false;
  /** Ends what is asked about another setting, or about marks. */
  #settingsStop: AbortController | null = null;
  #marksStop: AbortController | null = null;
  #askedMarks: WantedMarks | null = null;
  /** What is shown answers an earlier question than the last one. */
  isOlder = $state(false);
  part = $state.raw<Part>(WHOLE);
  fault = $state.raw<RemoteFault | null>(null);

  /** @param read the view that the address asks for. */
  constructor(
    opened: Opened,
    many: ManyEvents,
    defaults: DeskDefaults,
    read: (picture: Picture) => ReadView,
  ) {
    this.#opened = opened;
    this.#many = many;
    this.#before = opened.before;
    this.#cells = new Cells(opened.source);
    this.#picture = this.#pictureOf(opened.answered, null);
    const { view, ignored } = read(this.#picture);
    this.desk = new Desk(this.#picture, defaults, view, ignored, this.#manyOf(this.#picture));
    this.part = opened.answered.part;
  }

  /** Whether there is anything but empty lanes to show. */
  get hasCounts(): boolean {
    void this.desk.dataset;
    const { all, tiles } = this.#picture.answered;
    return all !== null || tiles.answers > 0;
  }

  /** Begins to follow the desk; returns what ends it. */
  follow(): () => void {
    const stop = $effect.root(() => {
      $effect(() => {
        const settings = settingsOf(this.desk);
        const named = namedIn(this.desk.laneOrder);
        untrack(() => this.#settle(settings, named));
      });
    });
    return () => {
      stop();
      clearTimeout(this.#lookTimer);
      clearTimeout(this.#askTimer);
      this.#settingsStop?.abort();
      this.#marksStop?.abort();
      this.#cells.stop();
    };
  }

  /** What all questions rest on is of a part of the data: only opening it anew can make it whole. */
  get isOpenedInPart(): boolean {
    return this.#before.whole.part.kind !== 'whole';
  }

  /** Asks again what failed or is not whole. */
  retry(): void {
    this.fault = null;
    this.#cells.stop();
    this.#picture.answered.tiles.forgetPartial();
    const isWhole = this.#picture.answered.part.kind === 'whole';
    const settings = settingsOf(this.desk);
    const named = namedIn(this.desk.laneOrder);
    if (isWhole && keyOf(settings) === this.#shownKey) this.#look();
    else void this.#ask(settings, named);
  }

  get #shownKey(): string {
    return keyOf(this.#picture.answered.question.settings);
  }

  #pictureOf(answered: Answered, marks: Marks | null): Picture {
    return new Picture(answered, this.#opened.loaded, marks, {
      cells: (wanted) => this.#noteCells(wanted),
      marks: (wanted) => (this.#wantedMarks = wanted),
    });
  }

  #manyOf(picture: Picture): ManyEvents {
    return {
      ...this.#many,
      DrawnDensity: densityOf(picture),
      InView: viewOf(picture),
      gapsOfMany: () => gapsOfCourse(picture.answered),
    };
  }

  #show(answered: Answered, marks: Marks | null): void {
    const { drawnLevel } = this.#picture;
    const { beyond, undated } = answered.notDrawn;
    const needed = [...(marks?.events ?? []), ...(answered.all ?? []), ...beyond, ...undated];
    const { selected } = this.desk;
    this.#opened.loaded.trim(selected ? [...needed, selected] : needed);
    this.#picture = this.#pictureOf(answered, marks);
    this.#picture.drawnLevel = drawnLevel;
    this.desk.setDataset(this.#picture, this.#manyOf(this.#picture));
  }

  /** One drawing looks for several ranges of cells, one after the other. */
  #noteCells(wanted: WantedCells): void {
    if (!this.#isCollecting) {
      this.#isCollecting = true;
      this.#wantedCells = [];
      queueMicrotask(() => {
        this.#isCollecting = false;
        clearTimeout(this.#lookTimer);
        this.#lookTimer = window.setTimeout(() => this.#look(), REST_MS);
      });
    }
    this.#wantedCells = [...this.#wantedCells, wanted];
  }

  #settle(settings: Settings, named: readonly string[] | null): void {
    const { answered } = this.#picture;
    const isShown =
      keyOf(settings) === this.#shownKey &&
      (answered.all !== null || String(named) === String(answered.tiles.named));
    clearTimeout(this.#askTimer);
    this.#settingsStop?.abort();
    this.#isAskingOther = !isShown;
    if (isShown) {
      this.#look();
      return;
    }
    this.isOlder = true;
    const isTyped = settings.query !== answered.question.settings.query;
    this.#askTimer = window.setTimeout(
      () => void this.#ask(settings, named),
      isTyped ? TYPING_MS : 0,
    );
  }

  /** Asks about other settings; what is shown is older until all is answered. */
  async #ask(settings: Settings, named: readonly string[] | null): Promise<void> {
    this.#settingsStop?.abort();
    this.#marksStop?.abort();
    this.#cells.stop();
    const stop = (this.#settingsStop = new AbortController());
    this.#isAskingOther = true;
    this.isOlder = true;
    await this.#try(stop, async () => {
      const { source, loaded } = this.#opened;
      const { signal } = stop;
      const answered = await askQuestion(source, loaded, settings, this.#before, named, signal);
      if (answered.all === null)
        for (const wanted of this.#wantedCells) await this.#cells.fill(answered, wanted, signal);
      this.#isAskingOther = false;
      this.#before = { ...this.#before, last: answered };
      this.#show(answered, null);
      this.#look();
    });
  }

  /** Runs what asks; a fault is kept to be said, unless nobody is interested any more. */
  async #try(stop: AbortController, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (!stop.signal.aborted) this.fault = null;
    } catch (error) {
      if (stop.signal.aborted) return;
      this.fault = error instanceof RemoteFault ? error : new RemoteFault('failed', String(error));
    }
  }

  /** Looks at what was drawn last: asks for the cells that it lacks, then for marks, then for what may be next. */
  #look(): void {
    const { answered, marks } = this.#picture;
    this.part = [
      answered.part,
      this.#cells.partOf(answered, this.#wantedCells),
      marks?.part ?? WHOLE,
    ].reduce(lesser);
    if (this.#isAskingOther) return;
    this.isOlder = false;
    if (answered.all !== null) return;
    const missing = this.#cells.missing(answered, this.#wantedCells);
    if (missing.length > 0) {
      this.isOlder = true;
      if (this.#cells.isAsking(missing) || this.fault) return;
      const stop = this.#cells.restart();
      void this.#try(stop, async () => {
        for (const range of missing) await this.#cells.ask(answered, range, stop.signal);
        this.#look();
      });
      return;
    }
    if (this.#lookAtMarks()) return;
    if (!this.fault) this.#cells.lookAhead(answered, this.#wantedCells);
  }

  /** Whether marks are on their way. */
  #lookAtMarks(): boolean {
    const { answered, marks } = this.#picture;
    const wanted = this.#wantedMarks;
    if (!wanted || wanted.lanes.length === 0 || (marks && isCovered(wanted, marks))) return false;
    if (this.#marksStop && this.#askedMarks && isCovered(wanted, this.#askedMarks)) return true;
    if (this.fault) return true;
    this.#marksStop?.abort();
    const stop = (this.#marksStop = new AbortController());
    this.#askedMarks = wanted;
    void this.#try(stop, async () => {
      const { source, loaded } = this.#opened;
      const found = await askMarks(source, loaded, answered.question, wanted, stop.signal);
      this.#marksStop = null;
      if (this.#picture.answered === answered) this.#show(answered, found);
      this.#look();
    }).finally(() => {
      if (this.#marksStop === stop) this.#marksStop = null;
    });
    return true;
  }
}
