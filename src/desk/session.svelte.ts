/**
 * The current desk and the one before: an opened file replaces the app's own articles until the
 * reader goes back. The file stays on the machine; only this page reads it.
 */
import { Desk, type DeskDefaults } from './desk.svelte';
import { type FigureChoice, choiceOf } from './figure/figure-choice';
import { MAX_BYTES, datasetOfBytes, failed } from './open/open';
import { DEFAULT_VIEW, type ViewState } from './address/url';
import { nextTask } from '../figure/page/pace';
import type { FileFault } from '../words/file-fault';

export interface RefusedFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** What can be read of a file, as of `File`. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start: number, end: number): { text(): Promise<string> };
}

/** A file that is being read. */
export interface OpeningFile {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** What may lie over the page, such as a sheet or a dialog: Back closes it first. */
export interface Cover {
  isOpen(): boolean;
  close(): void;
}

/** A desk, and the file it came from. */
export interface ShownDesk {
  readonly desk: Desk;
  readonly opened: string | null;
  readonly choice: FigureChoice | null;
}

/** Bytes of a file by which a figure is told from data: room for a byte order mark and white space. */
const HEAD_BYTES = 1024;

export class Session {
  readonly #first: Desk;
  readonly #defaults: DeskDefaults;
  #desk: Desk;
  /** The file whose timeline is shown; null: what the app came with. */
  #opened: string | null = $state.raw(null);
  #refused = $state.raw<RefusedFile | null>(null);
  #opening = $state.raw<OpeningFile | null>(null);
  #stop: AbortController | null = null;
  #choice: FigureChoice | null = null;
  #cover = $state.raw<Cover | null>(null);

  constructor(first: Desk, defaults: DeskDefaults) {
    this.#first = first;
    this.#defaults = defaults;
    this.#desk = $state.raw(first);
  }

  get desk(): Desk {
    return this.#desk;
  }

  get opened(): string | null {
    return this.#opened;
  }

  /** Null while no file is being read. */
  get opening(): OpeningFile | null {
    return this.#opening;
  }

  get refused(): RefusedFile | null {
    return this.#refused;
  }

  /** How the figure that was opened looked; null where none was. */
  get choice(): FigureChoice | null {
    return this.#choice;
  }

  /**
   * Opens a figure or a dataset file. A file that cannot be opened is reported, and the current
   * timeline stays.
   */
  async open(file: GivenFile): Promise<void> {
    this.cancelOpening();
    this.#refused = null;
    const stop = new AbortController();
    this.#stop = stop;
    const fault = await this.#tryOpen(file, stop.signal).catch(
      (error: unknown): FileFault | null => (stop.signal.aborted ? null : failed(error)),
    );
    if (this.#stop !== stop) return;
    this.#stop = this.#opening = null;
    if (fault) this.#refused = { name: file.name, fault };
  }

  /** Stops reading a file; the current timeline stays. */
  cancelOpening(): void {
    this.#stop?.abort(new DOMException('cancelled', 'AbortError'));
    this.#stop = this.#opening = null;
  }

  /** Goes back to what the app came with, as it was left. */
  back(): void {
    this.#refused = null;
    this.#show(this.#first, null, null);
  }

  /** Whether something lies over the page. */
  get isCovered(): boolean {
    return this.#cover?.isOpen() ?? false;
  }

  setCover(cover: Cover): void {
    this.#cover = cover;
  }

  uncover(): void {
    this.#cover?.close();
  }

  /** What is shown, for the browser's history. */
  get shown(): ShownDesk {
    return { desk: this.#desk, opened: this.#opened, choice: this.#choice };
  }

  /** Shows again what was shown before. */
  revisit({ desk, opened, choice }: ShownDesk): void {
    if (desk !== this.#desk) this.#show(desk, opened, choice);
  }

  /** Tells of something that was given as a file and is none. */
  refuse(name: string, fault: FileFault): void {
    this.cancelOpening();
    this.#refused = { name, fault };
  }

  dismissRefused(): void {
    this.#refused = null;
  }

  async #tryOpen(file: GivenFile, signal: AbortSignal): Promise<FileFault | null> {
    if (file.size > MAX_BYTES) return { kind: 'too-large', limitBytes: MAX_BYTES };
    let figure: string | null;
    try {
      const head = await file.slice(0, HEAD_BYTES).text();
      figure = head.trimStart().startsWith('<') ? await file.text() : null;
    } catch {
      return { kind: 'unreadable' };
    }
    return figure === null
      ? this.#openDataset(file, signal)
      : this.#openFigure(file.name, figure, signal);
  }

  async #openFigure(name: string, text: string, signal: AbortSignal): Promise<FileFault | null> {
    // The figure reader is only loaded when a figure is opened.
    const [{ readFigure }, { seemingOf }] = await Promise.all([
      import('../format/read-figure'),
      import('../format/seeming'),
    ]);
    // Meanwhile another file may have been chosen.
    signal.throwIfAborted();
    const result = readFigure(text);
    if (!result.ok) {
      const isFigure = result.problem.kind !== 'no-figure';
      const what = seemingOf(new TextEncoder().encode(text.slice(0, HEAD_BYTES)));
      return isFigure || what === 'svg' ? result.problem : { kind: 'seems', what };
    }
    const { dataset, events, settings } = result.figure;
    const { filters, lanesBy, lanes, reading, viewport, foldGaps, language, direction } = settings;
    const published = Object.fromEntries(settings.published);
    const view: ViewState = {
      ...this.#own(),
      ...filters,
      language,
      direction,
      lanesBy,
      lanes,
      reading,
      viewport,
      foldGaps,
      published,
    };
    this.#show(new Desk(dataset, this.#defaults, view, []), name, choiceOf(settings, events));
    return null;
  }

  async #openDataset(file: GivenFile, signal: AbortSignal): Promise<FileFault | null> {
    const { name } = file;
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      return { kind: 'unreadable' };
    }
    signal.throwIfAborted();
    const { loadMany } = this.#defaults;
    const made = await datasetOfBytes(bytes, {
      lanesBy: DEFAULT_VIEW.lanesBy,
      ...(loadMany && { load: loadMany }),
      signal,
      onProgress: (share) => (this.#opening = { name, share }),
    });
    signal.throwIfAborted();
    if (!made.ok) return made.fault;
    // Each in a task of its own: together they would block the page too long.
    await nextTask();
    const desk = new Desk(made.dataset, this.#defaults, this.#own(), [], made.many);
    void desk.arrangement;
    await nextTask();
    signal.throwIfAborted();
    this.#show(desk, name, null);
    return null;
  }

  /** What the reader has set for whatever is shown. */
  #own(): ViewState {
    const { language, direction, theme } = this.#desk.view;
    return { ...DEFAULT_VIEW, language, direction, theme };
  }

  #show(desk: Desk, opened: string | null, choice: FigureChoice | null): void {
    this.#choice = choice;
    this.#opened = opened;
    this.#desk = desk;
  }
}
