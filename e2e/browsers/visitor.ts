/** A browser that visits a page: the few things that the journeys do, alike for every engine. */
export interface Visitor {
  readonly browser: string;
  open(address: string): Promise<void>;
  /** The value of an expression, as the page computes it. */
  ask(expression: string): Promise<unknown>;
  /** Presses the mouse at a point of the window, px. */
  press(xPx: number, yPx: number): Promise<void>;
  /** Presses a key by its name (`Escape`) or letter. */
  key(name: string): Promise<void>;
  resize(widthPx: number, heightPx: number): Promise<void>;
  /** The window as a PNG file. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/** Waits until an expression is true in the page. */
export async function until(visitor: Visitor, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await visitor.ask(`Boolean(${expression})`)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`not true within ${PATIENCE_MS / 1000} s: ${expression}`);
}

/** Presses the element that an expression gives, once it is there and in view. */
export async function pressOn(visitor: Visitor, element: string): Promise<void> {
  await until(visitor, element);
  const point = await visitor.ask(`(() => {
    const element = ${element};
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);
  const [xPx, yPx] = point as [number, number];
  await visitor.press(Math.round(xPx), Math.round(yPx));
}
