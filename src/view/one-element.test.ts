// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { pointer, select } from './one-element';

describe('select', () => {
  it('listens under a name until the name is taken away', () => {
    const element = document.createElement('div');
    const heard = vi.fn();
    select(element).on('mousedown.zoom', heard);
    // Another selection of the same element knows its listeners.
    expect(select(element).on('mousedown.zoom')).toBe(heard);
    element.dispatchEvent(new MouseEvent('mousedown'));
    select(element).on('mousedown.zoom mouseup.zoom', null);
    element.dispatchEvent(new MouseEvent('mousedown'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.contexts).toEqual([element]);
  });

  it('puts one listener of a name in the place of the one before, and leaves other names', () => {
    const element = document.createElement('div');
    const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()];
    select(element).on('click.zoom', first);
    select(element).on('click.other', other);
    select(element).on('click.zoom', second);
    select(element).on('.zoom', null);
    element.dispatchEvent(new MouseEvent('click'));
    expect([first, second, other].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
  });

  it('sets a property by a value or by what a function of the element gives', () => {
    const element = document.createElement('div') as HTMLDivElement & { __zoom?: unknown };
    const fresh = function (this: typeof element): unknown {
      return this.__zoom ?? 'identity';
    };
    select(element).property('__zoom', 'held').property('__zoom', fresh);
    expect(element.__zoom).toBe('held');
  });

  it('does nothing to what a filter keeps out', () => {
    const element = document.createElement('div');
    const heard = vi.fn();
    select(element)
      .filter(() => false)
      .on('touchstart.zoom', heard);
    element.dispatchEvent(new Event('touchstart'));
    expect(heard).not.toHaveBeenCalled();
  });
});

it('pointer counts from the inside of the border', () => {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 100, 50));
  expect(pointer({ clientX: 15, clientY: 30, currentTarget: element })).toEqual([5, 10]);
});
