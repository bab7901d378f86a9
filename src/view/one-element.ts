/**
 * Stands in for d3-selection: d3-zoom and d3-drag ask of it no more than listeners with names, one
 * property and one style of a single element, and the rest of it would be a twentieth of the module
 * for other pages.
 */

type Listener = (this: EventTarget, event: Event) => void;

interface Held {
  readonly type: string;
  readonly name: string;
  readonly listener: Listener;
  readonly options: boolean | AddEventListenerOptions | undefined;
}

/** Listeners by element, under the names that were given with them. */
const held = new WeakMap<EventTarget, Held[]>();

/** `mousemove.zoom mouseup.zoom` → types with their names; `.zoom` means every type. */
function parse(typenames: string): { type: string; name: string }[] {
  return typenames.split(' ').map((typename) => {
    const dot = typename.indexOf('.');
    return dot < 0
      ? { type: typename, name: '' }
      : { type: typename.slice(0, dot), name: typename.slice(dot + 1) };
  });
}

class OneElement {
  readonly #element: EventTarget;

  constructor(element: EventTarget) {
    this.#element = element;
  }

  /** Listens; null stops, and without a listener it answers with the one that is there. */
  on(typenames: string, ...given: [Listener | null, Held['options']?] | []): unknown {
    const mine = held.get(this.#element) ?? [];
    for (const { type, name } of parse(typenames)) {
      const same = (one: Held): boolean => one.name === name && (type === '' || one.type === type);
      if (given.length === 0) return mine.find(same)?.listener;
      for (const one of mine.filter(same)) {
        this.#element.removeEventListener(one.type, one.listener, one.options);
        mine.splice(mine.indexOf(one), 1);
      }
      const [listener, options] = given;
      if (!listener) continue;
      this.#element.addEventListener(type, listener, options);
      mine.push({ type, name, listener, options });
    }
    held.set(this.#element, mine);
    return this;
  }

  /** Sets a property of the element, to a value or to what a function of it gives. */
  property(name: string, value: unknown): this {
    const made: unknown = typeof value === 'function' ? value.call(this.#element) : value;
    Object.assign(this.#element, { [name]: made });
    return this;
  }

  style(name: string, value: string): this {
    (this.#element as HTMLElement).style.setProperty(name, value);
    return this;
  }

  /** This where it passes; else something on which nothing has an effect. */
  filter(passes: (this: EventTarget) => unknown): OneElement {
    return passes.call(this.#element) ? this : new OneElement(document.createElement('i'));
  }

  call(act: (element: this) => void): this {
    act(this);
    return this;
  }

  datum(): undefined {
    return undefined;
  }
}

export const select = (element: EventTarget): OneElement => new OneElement(element);

/** Where an event is, px from the top left of an element inside its border. */
export function pointer(
  event: { readonly clientX: number; readonly clientY: number; readonly currentTarget?: unknown },
  element = event.currentTarget as HTMLElement,
): [number, number] {
  const box = element.getBoundingClientRect();
  return [
    event.clientX - box.left - element.clientLeft,
    event.clientY - box.top - element.clientTop,
  ];
}
