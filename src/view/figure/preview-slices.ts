/**
 * Cuts a full page of a figure into pictures that are laid one over the other. The browser computes the style
 * of a whole picture in one task, which for a page with hundreds of letters holds everything up.
 */

/** Elements of one picture: about 20 ms of style and layout. */
const MOST_ELEMENTS = 300;
/** What all pictures of a page share. */
const SHARED = 'defs, style';
/** What a picture does not show: the data of the figure, its name and description. */
const UNSEEN = 'metadata, title, desc';
const REFERENCE = /#([\w-]+)/gu;

const sizeOf = (element: Element): number => element.querySelectorAll('*').length + 1;

function referencesIn(text: string): Set<string> {
  return new Set([...text.matchAll(REFERENCE)].map(([, id = '']) => id));
}

/** One picture: the same frame, and the elements that are put into it one after another. */
class Slice {
  readonly root: Element;
  count = 0;
  /** The groups that are open, each with its copy in this picture. */
  #open: { readonly of: Element; readonly copy: Element }[] = [];

  constructor(page: Element) {
    this.root = page.cloneNode(false) as Element;
  }

  add(element: Element, groups: readonly Element[]): void {
    const same = this.#open.findIndex(({ of }, depth) => of !== groups[depth]);
    if (same >= 0) this.#open = this.#open.slice(0, same);
    for (const group of groups.slice(this.#open.length)) {
      const copy = group.cloneNode(false) as Element;
      this.#inmost.append(copy);
      this.#open.push({ of: group, copy });
    }
    this.#inmost.append(element.cloneNode(true));
    this.count += sizeOf(element);
  }

  get #inmost(): Element {
    return this.#open.at(-1)?.copy ?? this.root;
  }

  /** As text, with those definitions that it uses. */
  text(shared: readonly Element[]): string {
    const write = new XMLSerializer();
    const used = referencesIn(write.serializeToString(this.root));
    for (const part of [...shared].reverse()) {
      const own = part.cloneNode(part.localName === 'style') as Element;
      if (part.localName === 'defs') {
        // A definition may use one before it.
        for (const definition of [...part.children].reverse()) {
          if (!used.has(definition.id)) continue;
          for (const id of referencesIn(write.serializeToString(definition))) used.add(id);
          own.prepend(definition.cloneNode(true));
        }
      }
      this.root.prepend(own);
    }
    return write.serializeToString(this.root);
  }
}

/** The pictures from back to front, as SVG text; the page itself where one is enough. */
export function previewSlices(page: Element, most = MOST_ELEMENTS): readonly string[] | null {
  const children = [...page.children].filter((child) => !child.matches(UNSEEN));
  const shared = children.filter((child) => child.matches(SHARED));
  const shown = children.filter((child) => !child.matches(SHARED));
  if (shown.reduce((sum, child) => sum + sizeOf(child), 0) <= most) return null;
  let slice = new Slice(page);
  const slices = [slice];
  const place = (element: Element, groups: readonly Element[]): void => {
    const size = sizeOf(element);
    if (size > most && element.localName === 'g') {
      for (const child of element.children) place(child, [...groups, element]);
      return;
    }
    if (slice.count > 0 && slice.count + size > most) {
      slice = new Slice(page);
      slices.push(slice);
    }
    slice.add(element, groups);
  };
  for (const child of shown) place(child, []);
  return slices.map((one) => one.text(shared));
}
