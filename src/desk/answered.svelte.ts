/**
 * The answer to a question that depends on state, and that may come later. Until it comes the last answer
 * stays; one that comes when something else is asked already is dropped.
 */
export class Answered<T> {
  readonly #asked: T | Promise<T>;
  #late = $state.raw<{ readonly asked: Promise<T>; readonly answer: T } | null>(null);
  /** The last answer that was read. */
  #last: T;

  /** @param first what is answered as long as the first answer is not there. */
  constructor(ask: () => T | Promise<T>, first: T) {
    this.#last = first;
    this.#asked = $derived.by(() => {
      const asked = ask();
      if (asked instanceof Promise) {
        void asked.then((answer) => {
          this.#late = { asked, answer };
        });
      }
      return asked;
    });
  }

  get current(): T {
    const asked = this.#asked;
    if (!(asked instanceof Promise)) this.#last = asked;
    else if (this.#late?.asked === asked) this.#last = this.#late.answer;
    return this.#last;
  }

  /** Whether the current answer is still that to an earlier question. */
  get isLate(): boolean {
    return this.#asked instanceof Promise && this.#late?.asked !== this.#asked;
  }
}
