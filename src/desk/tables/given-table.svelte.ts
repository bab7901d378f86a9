/** A table that waits for its columns to be looked through: what it looks like, and what is chosen for it. */
import type { DayOrder } from '../../exchange/mapping/cell-date';
import type { Target } from '../../exchange/mapping/targets';
import type { Look } from '../../exchange/look';
import type { Choice } from '../../exchange/read';
import type { TableReader } from './table-reader';

export class GivenTable {
  readonly name: string;
  readonly #reader: Pick<TableReader, 'look' | 'close'>;
  readonly #onopen: (choice: Choice) => void;
  #look = $state.raw() as Look;
  #choice = $state.raw() as Choice;
  #isLooking = $state(false);
  #isBroken = $state(false);
  #next: Choice | null = null;

  constructor(
    name: string,
    reader: Pick<TableReader, 'look' | 'close'>,
    { look, choice }: { readonly look: Look; readonly choice: Choice },
    onopen: (choice: Choice) => void,
  ) {
    this.name = name;
    this.#reader = reader;
    this.#look = look;
    this.#choice = choice;
    this.#onopen = onopen;
  }

  get look(): Look {
    return this.#look;
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** What is shown is not yet of the last choice. */
  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** The table cannot be read on. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  get canOpen(): boolean {
    return !this.#isLooking && !this.#isBroken && this.#look.isAnswered && this.#look.events > 0;
  }

  /** What a column is read as; one that had the same target before is not read any more. */
  setTarget(column: number, target: Target | null): void {
    const targets = this.#look.header.map((_, at) => {
      if (at === column) return target;
      const was = (this.#choice.targets ?? this.#look.recognised)[at] ?? null;
      return was === target ? null : was;
    });
    this.#choose({ ...this.#choice, targets });
  }

  /** By the shape of its public dataset, or by its columns. */
  setByShape(isByShape: boolean): void {
    this.#choose({ ...this.#choice, targets: isByShape ? null : this.#look.recognised });
  }

  setOrder(column: number, order: DayOrder): void {
    const orders = this.#look.header.map((_, at) =>
      at === column ? order : (this.#choice.orders?.[at] ?? null),
    );
    this.#choose({ ...this.#choice, orders });
  }

  setSince1904(since1904: boolean): void {
    this.#choose({ ...this.#choice, since1904 });
  }

  open(): void {
    if (!this.canOpen) return;
    this.close();
    this.#onopen(this.#choice);
  }

  close(): void {
    this.#reader.close();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#next = choice;
    if (!this.#isLooking) void this.#lookAgain();
  }

  /** One look at a time; of several choices meanwhile the last one counts. */
  async #lookAgain(): Promise<void> {
    this.#isLooking = true;
    while (this.#next) {
      const choice = this.#next;
      this.#next = null;
      const look = await this.#reader.look(choice).catch(() => null);
      if (look) this.#look = look;
      else this.#isBroken = true;
    }
    this.#isLooking = false;
  }
}
