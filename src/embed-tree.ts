/**
 * The tree of its own in which a timeline is put into another page (docs/decisions/026): no style of the page
 * reaches what marks mean, and none of ours reaches the page.
 */

/** Beside the module. Not a literal in the URL, for which the build would look among the sources. */
const STYLES = 'sourceline.css';

interface OwnTree {
  /** What is put into the page. */
  readonly holder: HTMLElement;
  readonly tree: ShadowRoot;
}

/** Appends the tree to an element; it is hidden until its style sheet is there. */
export function ownTree(
  element: HTMLElement,
  styles = new URL(STYLES, import.meta.url).href,
): OwnTree {
  const holder = document.createElement('div');
  const tree = holder.attachShadow({ mode: 'open' });
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  link.onload = () => (holder.hidden = false);
  link.onerror = () => reportError(new Error(`mountTimeline: no style sheet at ${link.href}`));
  holder.hidden = true;
  tree.append(link);
  element.append(holder);
  return { holder, tree };
}
