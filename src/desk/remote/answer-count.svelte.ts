/** How many answers have come: whoever reads it is told of the next one. */
export class AnswerCount {
  #count = $state(0);

  get current(): number {
    return this.#count;
  }

  add(): void {
    this.#count += 1;
  }
}
