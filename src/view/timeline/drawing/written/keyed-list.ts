/**
 * Things in the drawing, written by hand: what one frame changes of each are a few attributes, and the
 * reactions of a component for each of a hundred cost more than all else in the frame
 * (docs/decisions/013).
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Attributes as they are written; null takes one away. */
export type Attributes = Record<string, string | null>;

/** An element, with what was written of it: the page is not asked, and written where something changes. */
export class Part<E extends SVGElement> {
  readonly element: E;
  readonly #written: Attributes = {};
  #said = '';

  constructor(element: E) {
    this.element = element;
  }

  write(attributes: Attributes): void {
    const written = this.#written;
    for (const name in attributes) {
      const value = attributes[name] ?? null;
      if ((written[name] ?? null) === value) continue;
      written[name] = value;
      if (value === null) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value);
    }
  }

  /** Writes the text of an element that has no other one. */
  say(text: string): void {
    if (text !== this.#said) this.element.textContent = this.#said = text;
  }
}

export function make<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (SVGElement | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  new Part(element).write(attributes);
  element.append(...children);
  return element;
}

/** An item of a list, with a button in it. */
export const makeItem = (...parts: readonly SVGElement[]): SVGGElement =>
  make('g', { role: 'listitem' }, make('g', { role: 'button' }, ...parts));

/** One thing as it is drawn. */
export interface Drawn<Thing, Context> {
  /** An item of the list, with the button in it. */
  readonly item: SVGGElement;
  readonly draw: (thing: Thing, context: Context) => void;
}

/** The things of one drawing, by key, in the order in which they are given. */
export class DrawnList<Thing extends { readonly key: string }, Context> {
  readonly #parent: SVGGElement;
  readonly #make: () => Drawn<Thing, Context>;
  #drawn = new Map<string, Drawn<Thing, Context>>();
  #things: readonly Thing[] = [];

  constructor(parent: SVGGElement, make: () => Drawn<Thing, Context>) {
    this.#parent = parent;
    this.#make = make;
  }

  draw(things: readonly Thing[], context: Context): void {
    const before = this.#drawn;
    const now: typeof before = new Map();
    for (const { key } of things) {
      now.set(key, before.get(key) ?? this.#make());
      before.delete(key);
    }
    // First away with what has gone: what stays is then mostly in its place.
    for (const { item } of before.values()) item.remove();
    this.#drawn = now;
    this.#things = things;
    let next = this.#parent.firstChild;
    for (const thing of things) {
      const { item, draw } = now.get(thing.key) as Drawn<Thing, Context>;
      draw(thing, context);
      // What has the focus would lose it by being moved: what stands before it goes behind it instead.
      while (next && next !== item && item.contains(document.activeElement)) {
        const passed: ChildNode = next;
        next = passed.nextSibling;
        item.after(passed);
      }
      if (item === next) next = next.nextSibling;
      else this.#parent.insertBefore(item, next);
    }
  }

  /** What a part of the drawing belongs to, as it was drawn last, and its button. */
  at(target: EventTarget | null): { thing: Thing; element: Element } | null {
    const element = target instanceof Element ? target.closest('[data-key]') : null;
    const key = element?.getAttribute('data-key');
    const thing = this.#things.find((one) => one.key === key);
    return element && thing ? { thing, element } : null;
  }
}
