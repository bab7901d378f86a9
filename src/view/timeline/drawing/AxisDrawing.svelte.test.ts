// @vitest-environment jsdom
import { type ComponentProps, flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Axis, Band, Tick } from '../../../layout/axis/ticks';
import type { Instant } from '../../../time/civil';
import AxisDrawing from './AxisDrawing.svelte';

type AxisScene = ComponentProps<typeof AxisDrawing>['scene'];

const tick = (instant: number, xPx: number, label = `${instant}`): Tick => ({
  instant: instant as Instant,
  xPx,
  label,
  title: `the day ${instant}`,
});

const band = (change: Partial<Band> = {}): Band => ({
  key: 'december',
  leftPx: 120,
  rightPx: 320,
  labelPx: 220,
  label: 'December 2023',
  title: 'December 2023 (2023-12)',
  ...change,
});

const props: { scene: AxisScene; label: string } = $state({
  label: 'Time axis',
  scene: {
    axis: { unit: 'day', ticks: [], bands: [] },
    breaks: [],
    direction: 'ltr',
    language: 'en',
    leftPx: 100,
    rightPx: 500,
    widthPx: 500,
  },
});
const untouched = $state.snapshot(props.scene) as AxisScene;

let component: object;

beforeEach(() => {
  props.scene = untouched;
  component = mount(AxisDrawing, { target: document.body, props });
});

afterEach(() => unmount(component));

function draw(axis: Partial<Axis>, change: Partial<AxisScene> = {}): void {
  props.scene = { ...untouched, axis: { ...untouched.axis, ...axis }, ...change };
  flushSync();
}

const texts = (look: 'tick' | 'band'): Element[] => [...document.querySelectorAll(`text.${look}`)];
const labels = (look: 'tick' | 'band'): string[] => texts(look).map((text) => text.textContent);
/** The group that a label is moved with. */
const groupOf = (label: string): Element | null =>
  [...texts('tick'), ...texts('band')].find((text) => text.textContent === label)?.parentElement ??
  null;
const paths = (): (string | null)[] =>
  [...document.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('ticks', () => {
  it('stand at their place, with label and whole date', () => {
    draw({ ticks: [tick(13, 200.04)] });
    const group = groupOf('13');
    expect(group?.getAttribute('transform')).toBe('translate(200,0)');
    expect(group?.querySelector('title')?.textContent).toBe('the day 13');
    expect(group?.querySelector('text')?.getAttribute('x')).toBe('5');
    expect(group?.parentElement?.getAttribute('text-anchor')).toBe('start');
    expect(paths()).toContain('M200,29V52');
  });

  it('have their label on the other side where time runs to the left', () => {
    draw({ ticks: [tick(13, 200)] }, { direction: 'rtl' });
    expect(groupOf('13')?.querySelector('text')?.getAttribute('x')).toBe('-5');
    expect(groupOf('13')?.parentElement?.getAttribute('text-anchor')).toBe('end');
    draw({ ticks: [tick(13, 200)] }, { direction: 'rtl', language: 'ar' });
    expect(groupOf('13')?.parentElement?.getAttribute('text-anchor')).toBe('start');
  });

  it('keep their element while they are in view', () => {
    draw({ ticks: [tick(13, 200), tick(14, 300)] });
    const before = groupOf('14');
    draw({ ticks: [tick(14, 250), tick(15, 350)] });
    expect(groupOf('14')).toBe(before);
    expect(before?.getAttribute('transform')).toBe('translate(250,0)');
  });

  it('come and go with the view, each unit with its own', () => {
    draw({ ticks: [tick(13, 200), tick(14, 300), tick(15, 400)] });
    draw({ ticks: [tick(14, 300)] });
    expect(labels('tick')).toEqual(['14']);
    const day = groupOf('14');
    draw({ unit: 'month', ticks: [tick(14, 300)] });
    expect(labels('tick')).toEqual(['14']);
    expect(groupOf('14')).not.toBe(day);
  });

  it('of hours have their label in the middle, beneath which they begin, and none across an edge', () => {
    const ticks = [tick(6, 110, '06:00'), tick(12, 300, '12:00'), tick(18, 495, '18:00')];
    draw({ unit: 'hour', ticks, bands: [band()] });
    expect(labels('tick')).toEqual(['', '12:00', '']);
    expect(groupOf('12:00')?.querySelector('text')?.getAttribute('x')).toBe('0');
    expect(groupOf('12:00')?.parentElement?.getAttribute('text-anchor')).toBe('middle');
    expect(paths()).toContain('M110,46V52M300,46V52M495,46V52');
    expect(paths()).toContain('M120,4V28');
  });

  it('of hours become ticks of days and come back, with nothing left behind', () => {
    draw({ unit: 'hour', ticks: [tick(12, 300, '12:00')] });
    const hours = document.body.innerHTML;
    draw({ ticks: [tick(13, 300, '13')] });
    expect(document.body.innerHTML).not.toBe(hours);
    draw({ unit: 'hour', ticks: [tick(12, 300, '12:00')] });
    expect(document.body.innerHTML).toBe(hours);
  });
});

describe('bands', () => {
  it('are named in their middle, can be pointed at all along, and begin with a line where time does', () => {
    draw({ bands: [band()] });
    const group = groupOf('December 2023');
    expect(group?.getAttribute('transform')).toBe('translate(220,0)');
    expect(group?.querySelector('title')?.textContent).toBe('December 2023 (2023-12)');
    expect(group?.querySelector('rect')?.getAttribute('x')).toBe('-100');
    expect(group?.querySelector('rect')?.getAttribute('width')).toBe('200');
    expect(paths()).toContain('M120,4V52');
    draw({ bands: [band()] }, { direction: 'rtl' });
    expect(paths()).toContain('M320,4V52');
  });

  it('that grow narrow have no name', () => {
    draw({ bands: [band()] });
    draw({ bands: [band({ rightPx: 125, labelPx: 122.5, label: '' })] });
    expect(labels('band')).toEqual(['']);
    expect(document.querySelector('rect')?.getAttribute('width')).toBe('5');
  });
});
