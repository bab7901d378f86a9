/**
 * Where the focus is. A timeline in another page is a tree of its own: to the page around it, only that tree as
 * a whole has the focus.
 */
export function focusBeside(node: Node | null): Element | null {
  const root = node?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
