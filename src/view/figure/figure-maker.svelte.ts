/**
 * The figure that the dialog shows: remade when a choice changes, with progress and cancellation.
 */
import type { Desk } from '../../desk/desk.svelte';
import { type Figure, TooManyEvents, deskFigure, today } from '../../desk/figure/desk-figure';
import type { FigureChoice } from '../../desk/figure/figure-choice';
import type { FigureLeaving } from '../../desk/leaving/leaving-figure';

/**
 * Delay after a change before a figure is made: typing a title must not make one per character, ms.
 */
const PAUSE_MS = 180;
/** Work that takes longer than this shows progress, ms. */
const SHOWN_AFTER_MS = 500;

export type Making =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly figure: Figure }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'failed'; readonly reason: string };

export class FigureMaker {
  state = $state.raw<Making>({ kind: 'making' });
  /** 0 … 1; null while it is too soon to show it. */
  share = $state<number | null>(null);
  /** The last figure that was made, still shown while the next one is. */
  last = $state.raw<Figure | null>(null);
  readonly #desk: Desk;
  #abort: AbortController | null = null;
  #timer = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Makes the figure of a choice soon; cancels the one in progress. */
  request(choice: FigureChoice, leaving: FigureLeaving | null = null): void {
    this.stop();
    this.state = { kind: 'making' };
    const abort = new AbortController();
    this.#abort = abort;
    this.#timer = window.setTimeout(() => void this.#make(choice, leaving, abort), PAUSE_MS);
  }

  /** Ends what is being made. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = null;
    this.share = null;
  }

  cancel(): void {
    this.stop();
    this.state = { kind: 'cancelled' };
  }

  async #make(
    choice: FigureChoice,
    leaving: FigureLeaving | null,
    abort: AbortController,
  ): Promise<void> {
    const began = performance.now();
    const { signal } = abort;
    try {
      const figure = await deskFigure(this.#desk, choice, {
        generated: today(),
        leaving,
        signal,
        onProgress: (share) => {
          if (!signal.aborted && performance.now() - began > SHOWN_AFTER_MS) this.share = share;
        },
      });
      if (signal.aborted) return;
      this.state = { kind: 'made', figure };
      this.last = figure;
    } catch (error) {
      if (signal.aborted) return;
      this.state =
        error instanceof TooManyEvents
          ? { kind: 'too-many', limit: error.limit }
          : { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    this.share = null;
  }
}
