/** Draws the marks of a lane area: an item each, joined by key, with its parts from back to front. */
import { create, local } from 'd3';
import type { SceneMark } from '../../../../layout/scene';
import { appendItem, buttonsOf, itemsOf, name, say, write } from './items';
import { type MarkPart, type Surroundings, markLook } from './mark-look';

/** What a mark is apart from its place. */
export interface MarkState {
  readonly selected: boolean;
  /** Selected together with others. */
  readonly picked: boolean;
  /** So selected, or an end of the ruler. */
  readonly ringed: boolean;
  readonly dimmed: boolean;
  /** Tab reaches it. */
  readonly reached: boolean;
  /** Where the list that it belongs to is drawn elsewhere. */
  readonly itemId: string | null;
}

export interface MarkContext extends Surroundings {
  /** The view is being moved: labels that are there stay, new ones wait until it rests. */
  readonly moving: boolean;
  readonly stateOf: (mark: SceneMark) => MarkState;
  /** The accessible name; asked for anew when it is another function. */
  readonly nameOf: (mark: SceneMark) => string;
}

/** Marks whose label waits for the view to rest. */
const waits = local<boolean>();

function makePart({ tag, attributes, text, inner = [] }: MarkPart): SVGElement {
  const element = create<SVGElement>(`svg:${tag}`).node() as SVGElement;
  write(element, attributes);
  element.append(...inner.map(makePart), ...(text === undefined ? [] : [text]));
  return element;
}

export function drawMarks(
  group: SVGGElement,
  marks: readonly SceneMark[],
  context: MarkContext,
): void {
  const { moving, nameOf, stateOf } = context;
  const items = itemsOf(group, marks).join(appendItem);
  name(buttonsOf(items), nameOf, ({ key }) => key);
  items.each(function (mark) {
    write(this, { id: stateOf(mark).itemId });
  });
  const buttons = buttonsOf(items).datum((mark) => ({ mark, look: markLook(mark, context) }));
  buttons.each(function ({ mark, look }) {
    const { selected, picked, ringed, dimmed, reached } = stateOf(mark);
    const marked = `${selected ? ' selected' : ''}${ringed ? ' picked' : ''}`;
    write(this, {
      'data-key': mark.key,
      'data-event': mark.event,
      class: `mark c${mark.colour}${mark.isTally ? ' tally' : ''}${marked}${dimmed ? ' dimmed' : ''}`,
      transform: look.transform,
      tabindex: reached ? '0' : '-1',
      'aria-pressed': String(selected || picked),
    });
  });
  buttons
    .selectChildren<SVGElement, MarkPart>()
    .data(
      function ({ look: { parts, label } }) {
        if (!label) return parts;
        const hasLabel = this.lastElementChild?.classList.contains('label') === true;
        if (!moving || hasLabel) return [...parts, label];
        waits.set(this, true);
        return parts;
      },
      ({ key }) => key,
    )
    .join((enter) => {
      const entered = enter.append(makePart);
      entered
        .filter(({ key }) => key === 'label')
        .attr('class', function () {
          const hasWaited = this.parentElement && waits.remove(this.parentElement);
          return hasWaited ? 'label late' : 'label';
        });
      return entered;
    })
    .each(function ({ attributes, text }) {
      write(this, attributes);
      if (text !== undefined) say(this, text);
    });
}
