/** One mark in the drawing. */
import type { SceneMark } from '../../../../layout/scene';
import { type Attributes, type Drawn, Part, make, makeItem } from './keyed-list';
import { type MarkLook, type PathLook, type Surroundings, markLook } from './look';

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

/** What some marks have. `null` takes it away; `place` says where it goes. */
class Optional<E extends SVGElement> {
  part: Part<E> | null = null;

  draw(attributes: Attributes | null, make: () => E, place: (element: E) => void): void {
    if (!attributes) {
      this.part?.element.remove();
      this.part = null;
      return;
    }
    if (!this.part) {
      this.part = new Part(make());
      place(this.part.element);
    }
    this.part.write(attributes);
  }
}

export class DrawnMark implements Drawn<SceneMark, MarkContext> {
  /** Where it can be pressed and is ringed. */
  readonly #hit = make('circle', { class: 'hit', r: '13' });
  readonly item = makeItem(this.#hit);
  readonly #item = new Part(this.item);
  readonly #button = new Part(this.item.firstChild as SVGGElement);
  readonly #behind: Part<SVGPathElement>[] = [];
  readonly #shape = new Optional<SVGPathElement>();
  readonly #doubt = new Optional<SVGGElement>();
  readonly #label = new Optional<SVGTextElement>();
  /** Its label has waited for the view to rest. */
  #waited = false;
  #namedBy: MarkContext['nameOf'] | null = null;

  readonly draw = (mark: SceneMark, context: MarkContext): void => {
    const { behind, transform, shape, doubt, label } = markLook(mark, context);
    const { selected, picked, ringed, dimmed, reached, itemId } = context.stateOf(mark);
    const marked = `${selected ? ' selected' : ''}${ringed ? ' picked' : ''}`;
    this.#item.write({ id: itemId });
    this.#button.write({
      'data-key': mark.key,
      'data-event': mark.event,
      class: `mark c${mark.colour}${marked}${dimmed ? ' dimmed' : ''}`,
      transform,
      tabindex: reached ? '0' : '-1',
      'aria-pressed': String(selected || picked),
    });
    if (this.#namedBy !== context.nameOf) {
      this.#namedBy = context.nameOf;
      this.#button.write({ 'aria-label': context.nameOf(mark) });
    }
    const append = (element: SVGElement): void => this.#button.element.append(element);
    this.#shape.draw(
      shape,
      () => make('path', {}),
      (path) => this.#hit.before(path),
    );
    this.#drawBehind(behind);
    this.#doubt.draw(
      doubt,
      () =>
        make(
          'g',
          { class: 'doubt' },
          make('circle', { r: '5.5' }),
          make('text', { y: '3.2' }, '?'),
        ),
      append,
    );
    this.#drawLabel(label, context.moving, append);
  };

  #drawBehind(looks: readonly PathLook[]): void {
    const front = this.#shape.part?.element ?? this.#hit;
    while (this.#behind.length > looks.length) this.#behind.pop()?.element.remove();
    looks.forEach((look, index) => {
      let path = this.#behind[index];
      if (!path) {
        path = new Part(make('path', {}));
        this.#behind.push(path);
        front.before(path.element);
      }
      path.write(look);
    });
  }

  #drawLabel(
    label: MarkLook['label'],
    moving: boolean,
    place: (element: SVGElement) => void,
  ): void {
    const waits = label !== null && moving && !this.#label.part;
    if (waits) this.#waited = true;
    this.#label.draw(
      waits ? null : (label?.place ?? null),
      () => make('text', { class: this.#waited ? 'label late' : 'label', y: '4.5' }),
      place,
    );
    const { part } = this.#label;
    if (!label || !part) return;
    this.#waited = false;
    part.say(label.text);
  }
}
