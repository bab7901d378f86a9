/** Things of the drawing as list items with a button in each, joined to the page by D3. */
import { type EnterElement, type Selection, local, select } from 'd3';
import { focusBeside } from '../../../common/focus';

/** Attributes as they are written; null takes one away. */
export type Attributes = Readonly<Record<string, string | null>>;

/** A group in which each item is drawn: `<g role="listitem"><g role="button">…`. */
export type Items<Thing> = Selection<SVGGElement, Thing, SVGGElement, unknown>;

/**
 * Joins the items of a group with things, by key. What has the focus would lose it by being moved into its
 * new place, so what is to stand behind it is moved there first: D3 then leaves it where it is.
 */
export function itemsOf<Thing extends { readonly key: string }>(
  group: SVGGElement,
  things: readonly Thing[],
): Items<Thing> {
  const items = select(group)
    .selectChildren<SVGGElement, Thing>()
    .data(things, ({ key }) => key);
  const nodes = items.nodes();
  const active = focusBeside(group);
  const focused = nodes.findIndex((node) => node.contains(active));
  if (focused >= 0) {
    const behind = nodes.slice(focused + 1);
    group.append(...behind.filter((node) => isBefore(node, nodes[focused] as SVGGElement)));
  }
  return items;
}

const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export function appendItem<Thing>(
  enter: Selection<EnterElement, Thing, SVGGElement, unknown>,
): Items<Thing> {
  const items = enter.append('g').attr('role', 'listitem');
  items.append('g').attr('role', 'button');
  return items;
}

/** The buttons of items, with the items' things. */
export const buttonsOf = <Thing>(items: Items<Thing>): Items<Thing> =>
  items.select<SVGGElement>('g');

/** The thing that a part of the drawing belongs to, and its button. */
export function thingAt<Thing>(
  target: EventTarget | null,
): { readonly thing: Thing; readonly element: Element } | null {
  const element = target instanceof Element ? target.closest('[data-key]') : null;
  const item = element?.parentElement;
  return element && item ? { element, thing: select<Element, Thing>(item).datum() } : null;
}

/** Writes what differs from what is there: the browser lays out anew whatever is written. */
export function write(element: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name] ?? null;
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** Writes the text of an element that has no other one. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** What a button was named by, and of what. */
const named = local<{ readonly by: unknown; readonly of: string }>();

/** Names buttons; one that was named alike keeps its name, which is long in the making. */
export function name<Thing>(
  buttons: Items<Thing>,
  by: (thing: Thing) => string,
  whatOf: (thing: Thing) => string,
): void {
  buttons.each(function (thing) {
    const of = whatOf(thing);
    const before = named.get(this);
    if (before?.by === by && before.of === of) return;
    named.set(this, { by, of });
    this.setAttribute('aria-label', by(thing));
  });
}
