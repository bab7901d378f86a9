/**
 * The current desk and the one before: an opened file replaces the app's own articles until the
 * reader goes back. The file stays on the machine; only this page reads it.
 */
import { readDataset } from '../format/dataset-file';
import { datasetOf } from './open/dataset-of';
import { Desk, type DeskDefaults } from './desk.svelte';
import { type FigureChoice, choiceOf } from './figure/figure-choice';
import { MAX_BYTES } from './open/open';
import { DEFAULT_VIEW, type ViewState } from './address/url';
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
}

export class Session {
  readonly #first: Desk;
  readonly #defaults: DeskDefaults;
  #desk: Desk;
  /** The file whose timeline is shown; null: what the app came with. */
  #opened: string | null = $state.raw(null);
  #refused = $state.raw<RefusedFile | null>(null);
  #choice: FigureChoice | null = null;

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
    this.#refused = null;
    const fault = await this.#tryOpen(file);
    if (fault) this.#refused = { name: file.name, fault };
  }

  /** Goes back to what the app came with, as it was left. */
  back(): void {
    this.#refused = null;
    this.#show(this.#first, null, null);
  }

  dismissRefused(): void {
    this.#refused = null;
  }

  async #tryOpen(file: GivenFile): Promise<FileFault | null> {
    if (file.size > MAX_BYTES) return { kind: 'too-large', limitBytes: MAX_BYTES };
    let text: string;
    try {
      text = await file.text();
    } catch {
      return { kind: 'unreadable' };
    }
    return text.trimStart().startsWith('<')
      ? this.#openFigure(file.name, text)
      : this.#openDataset(file.name, text);
  }

  async #openFigure(name: string, text: string): Promise<FileFault | null> {
    // The figure reader is only loaded when a figure is opened.
    const { readFigure } = await import('../format/read-figure');
    const result = readFigure(text);
    if (!result.ok) return result.problem;
    const { dataset, events, settings } = result.figure;
    const { filters, lanesBy, lanes, reading, viewport, foldGaps, language, direction } = settings;
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
    };
    this.#show(new Desk(dataset, this.#defaults, view, []), name, choiceOf(settings, events));
    return null;
  }

  async #openDataset(name: string, text: string): Promise<FileFault | null> {
    let given: unknown;
    try {
      given = JSON.parse(text);
    } catch {
      return { kind: 'no-figure' };
    }
    const read = readDataset(given);
    if (!read.ok) return { kind: 'dataset', where: read.where, reason: read.reason };
    const { dataset, many } = await datasetOf(read.value, this.#defaults.loadMany);
    this.#show(new Desk(dataset, this.#defaults, this.#own(), [], many), name, null);
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
