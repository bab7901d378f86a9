// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { EventId } from '../../../../event/event';
import type { PlacedExtent } from '../../../../layout/marks/place';
import type { SceneMark } from '../../../../layout/scene';
import { thingAt } from './items';
import { type MarkContext, drawMarks } from './marks';

const SVG = 'http://www.w3.org/2000/svg';

const dated = (xPx: number, change: Partial<PlacedExtent> = {}): PlacedExtent => ({
  xPx,
  alsoPx: [],
  centrePx: xPx,
  arrow: null,
  spans: [],
  leftPx: xPx - 7,
  rightPx: xPx + 7,
  certainty: 'exact',
  lasting: false,
  ...change,
});

const markAt = (id: string, xPx: number, change: Partial<SceneMark> = {}): SceneMark => ({
  key: `tanf:${id}`,
  event: id as EventId,
  lane: 'tanf',
  kind: 'attack',
  colour: 2,
  yPx: 40,
  lead: dated(xPx),
  ghost: null,
  contested: false,
  tried: false,
  share: null,
  isTally: false,
  label: { text: id, leftPx: xPx + 12, rightPx: xPx + 60, align: 'left' },
  ...change,
});

const REST = {
  selected: false,
  picked: false,
  ringed: false,
  dimmed: false,
  reached: false,
  itemId: null,
};

const context = (change: Partial<MarkContext> = {}): MarkContext => ({
  leftPx: 0,
  rightPx: 1000,
  language: 'en',
  sign: 1,
  moving: false,
  stateOf: () => REST,
  nameOf: ({ event }) => `name of ${event}`,
  ...change,
});

let parent: SVGGElement;

beforeEach(() => {
  parent = document.createElementNS(SVG, 'g');
  document.body.replaceChildren(parent);
});

const ids = (): (string | null)[] =>
  [...parent.children].map((item) => item.firstElementChild?.getAttribute('data-event') ?? null);
const button = (id: string): Element => {
  const found = parent.querySelector(`[data-event="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
};
const label = (id: string): Element | null => button(id).querySelector('.label');

describe('drawMarks', () => {
  it('draws a button in a list item, with its place, name and label', () => {
    drawMarks(parent, [markAt('a', 100.04)], context());
    expect(parent.firstElementChild?.getAttribute('role')).toBe('listitem');
    expect(button('a').getAttribute('role')).toBe('button');
    expect(button('a').getAttribute('class')).toBe('mark c2');
    expect(button('a').getAttribute('transform')).toBe('translate(100,40)');
    expect(button('a').getAttribute('aria-label')).toBe('name of a');
    expect(button('a').getAttribute('tabindex')).toBe('-1');
    expect(label('a')?.textContent).toBe('a');
    expect(label('a')?.getAttribute('x')).toBe('12');
  });

  it('keeps the order it is given, and the elements of what stays', () => {
    drawMarks(parent, [markAt('a', 1), markAt('b', 2), markAt('c', 3)], context());
    const [a, c] = [button('a'), button('c')];
    drawMarks(parent, [markAt('a', 1), markAt('d', 2), markAt('c', 3), markAt('e', 4)], context());
    expect(ids()).toEqual(['a', 'd', 'c', 'e']);
    expect([button('a'), button('c')]).toEqual([a, c]);
    drawMarks(parent, [markAt('e', 1), markAt('a', 2)], context());
    expect(ids()).toEqual(['e', 'a']);
  });

  it('leaves the focus where it is when marks before it go and come', () => {
    drawMarks(parent, [markAt('a', 1), markAt('b', 2)], context());
    (button('b') as SVGGElement).focus();
    expect(document.activeElement).toBe(button('b'));
    drawMarks(parent, [markAt('b', 2)], context());
    drawMarks(parent, [markAt('x', 1), markAt('b', 2), markAt('c', 3)], context());
    expect(document.activeElement).toBe(button('b'));
  });

  it('moves the others around the one that has the focus', () => {
    drawMarks(parent, [markAt('a', 1), markAt('b', 2), markAt('c', 3), markAt('d', 4)], context());
    (button('c') as SVGGElement).focus();
    drawMarks(parent, [markAt('c', 1), markAt('b', 2), markAt('d', 3), markAt('a', 4)], context());
    expect(ids()).toEqual(['c', 'b', 'd', 'a']);
    expect(document.activeElement).toBe(button('c'));
    drawMarks(parent, [markAt('a', 1), markAt('x', 2), markAt('d', 3), markAt('c', 4)], context());
    expect(ids()).toEqual(['a', 'x', 'd', 'c']);
    expect(document.activeElement).toBe(button('c'));
  });

  it('says what is chosen, pressed, reached and dimmed', () => {
    const state = { ...REST, selected: true, dimmed: true, reached: true, itemId: 'i1' };
    drawMarks(parent, [markAt('a', 1)], context({ stateOf: () => state }));
    expect(button('a').getAttribute('class')).toBe('mark c2 selected dimmed');
    expect(button('a').getAttribute('aria-pressed')).toBe('true');
    expect(button('a').getAttribute('tabindex')).toBe('0');
    expect(button('a').parentElement?.id).toBe('i1');
    drawMarks(parent, [markAt('a', 1)], context({ stateOf: () => ({ ...REST, ringed: true }) }));
    expect(button('a').getAttribute('class')).toBe('mark c2 picked');
    expect(button('a').getAttribute('aria-pressed')).toBe('false');
    expect(button('a').parentElement?.hasAttribute('id')).toBe(false);
  });

  it('asks for a name once, and anew when names have changed', () => {
    const nameOf = vi.fn(() => 'one');
    drawMarks(parent, [markAt('a', 1)], context({ nameOf }));
    drawMarks(parent, [markAt('a', 2)], context({ nameOf }));
    expect(nameOf).toHaveBeenCalledTimes(1);
    drawMarks(parent, [markAt('a', 2)], context({ nameOf: () => 'another' }));
    expect(button('a').getAttribute('aria-label')).toBe('another');
  });

  it('draws tether, stretches, other reading and doubt, and takes them away again', () => {
    const span = { leftPx: 80, rightPx: 160, softLeft: false, softRight: true };
    const ghost = dated(300, { certainty: 'about' });
    const lead = dated(120, { spans: [span], leftPx: 80, rightPx: 160 });
    drawMarks(parent, [markAt('a', 0, { lead, ghost, contested: true })], context());
    const shown = [...button('a').children].map((part) => part.getAttribute('class'));
    expect(shown).toEqual([
      ...['tether', 'glyph ghost', 'stretch', 'caps', 'glyph exact', 'hit', 'doubt', 'label'],
    ]);
    expect(button('a').querySelector('.stretch')?.getAttribute('d')).toBe('M-40,-9H40V9H-40Z');
    expect(button('a').querySelector('.stretch')?.getAttribute('fill')).toBe('url(#soft-r-2)');
    expect(button('a').querySelector('.caps')?.getAttribute('d')).toBe('M-40,-9v18');
    expect(button('a').querySelector('.ghost')?.getAttribute('transform')).toBe('translate(180,0)');
    drawMarks(parent, [markAt('a', 120, { label: null })], context());
    expect([...button('a').children].map((part) => part.getAttribute('class'))).toEqual([
      ...['glyph exact', 'hit'],
    ]);
  });

  it('joins alternatives that lie apart, in either direction of time', () => {
    const span = (leftPx: number) => ({
      leftPx,
      rightPx: leftPx + 20,
      softLeft: true,
      softRight: true,
    });
    const joinOf = (spans: readonly ReturnType<typeof span>[]): string | null | undefined => {
      drawMarks(parent, [markAt('a', 150, { lead: dated(150, { spans }) })], context());
      return parent.querySelector('.join')?.getAttribute('d');
    };
    expect(joinOf([span(100), span(180)])).toBe('M-30,0H30');
    expect(joinOf([span(180), span(100)])).toBe('M-30,0H30');
    expect(joinOf([span(100), span(120)])).toBeUndefined();
  });

  it('draws only the other reading where nothing else is dated', () => {
    drawMarks(
      parent,
      [markAt('a', 0, { lead: null, ghost: dated(50), contested: true })],
      context(),
    );
    expect(button('a').querySelector('.glyph:not(.ghost)')).toBeNull();
    expect(button('a').querySelector('.doubt')).toBeNull();
    expect(button('a').getAttribute('transform')).toBe('translate(50,40)');
  });

  it('lets new labels wait while the view moves, and keeps those that are there', () => {
    drawMarks(parent, [markAt('a', 1)], context());
    drawMarks(parent, [markAt('a', 2), markAt('b', 90)], context({ moving: true }));
    expect(label('a')?.getAttribute('class')).toBe('label');
    expect(label('b')).toBeNull();
    drawMarks(parent, [markAt('a', 2), markAt('b', 90)], context());
    expect(label('b')?.getAttribute('class')).toBe('label late');
    // What comes while nothing moves comes at once.
    drawMarks(parent, [markAt('a', 2), markAt('b', 90), markAt('c', 200)], context());
    expect(label('c')?.getAttribute('class')).toBe('label');
  });

  it('finds the mark that a part belongs to, as it was drawn last', () => {
    drawMarks(parent, [markAt('a', 1)], context());
    drawMarks(parent, [markAt('a', 7)], context());
    const on = thingAt<SceneMark>(button('a').querySelector('.hit'));
    expect(on?.thing.lead?.xPx).toBe(7);
    expect(on?.element).toBe(button('a'));
    expect(thingAt(parent)).toBeNull();
    expect(thingAt(null)).toBeNull();
  });

  it('are no bands where they are tallies, but can be pressed all along', () => {
    const spans = [{ leftPx: 100, rightPx: 300, softLeft: false, softRight: false }];
    const lead = dated(200, { lasting: true, spans, leftPx: 100, rightPx: 300 });
    drawMarks(parent, [markAt('tally', 200, { kind: 'tally', isTally: true, lead })], context());
    const mark = parent.querySelector('.mark.tally');
    expect(mark?.querySelector('.reach')?.getAttribute('d')).toBe('M-100,-9H100V9H-100Z');
    expect(mark?.querySelector('.stretch')).toBeNull();
  });

  it('are arrows where their date is centred beyond the view', () => {
    const spans = [{ leftPx: -500, rightPx: 100, softLeft: false, softRight: false }];
    const lead = dated(14, { centrePx: -200, arrow: 'left', spans });
    drawMarks(parent, [markAt('a', 14, { lead })], context());
    expect(parent.querySelector('.arrow')?.getAttribute('d')).toBe('M2.5,-5l-5,5l5,5');
    expect(parent.querySelector('.glyph')).toBeNull();
  });
});
