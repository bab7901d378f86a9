import { describe, expect, it } from 'vitest';
import { extentOf } from '../../time/bounds';
import { instantOf } from '../../time/civil';
import { edtf } from '../../time/edtf/parse';
import { TimeScale } from '../scale/time-scale';
import { placeExtent } from './place';

const at = (year: number, month: number, day: number): number => instantOf({ year, month, day });

/** November 2023 as 600 px, 20 px a day. */
function scaleOf(direction: 'ltr' | 'rtl', from = at(2023, 11, 1), to = at(2023, 12, 1)) {
  return new TimeScale({ from, to } as never, 0, 600, direction);
}

function placed(text: string, scale = scaleOf('ltr')) {
  const extent = extentOf(edtf(text));
  if (!extent) throw new Error(`${text} has no extent`);
  const { xPx, alsoPx, arrow } = placeExtent(extent, scale);
  return { xPx, alsoPx, arrow };
}

describe('the shape of a date', () => {
  it('is at the middle of what the date allows', () => {
    expect(placed('2023-11-13')).toEqual({ xPx: 250, alsoPx: [], arrow: null });
    expect(placed('2023-11')).toEqual({ xPx: 300, alsoPx: [], arrow: null });
  });

  it('is at each of the alternatives that lie apart, and nowhere in between', () => {
    expect(placed('[2023-11-03,2023-11-13]')).toEqual({ xPx: 50, alsoPx: [250], arrow: null });
    expect(placed('[2023-11-03,2023-11-13]', scaleOf('rtl'))).toEqual({
      xPx: 550,
      alsoPx: [350],
      arrow: null,
    });
    // Neighbouring days are one band.
    expect(placed('[2023-11-12,2023-11-13]')).toEqual({ xPx: 240, alsoPx: [], arrow: null });
  });

  it('is at the alternative in view, wherever the others are', () => {
    const later = scaleOf('ltr', at(2023, 11, 10), at(2023, 12, 10));
    expect(placed('[2023-11-03,2023-11-13]', later)).toEqual({ xPx: 70, alsoPx: [], arrow: null });
  });

  it('is pointed to where only the edge of its band is in view', () => {
    const later = scaleOf('ltr', at(2023, 11, 20), at(2023, 12, 20));
    expect(placed('2023-11', later)).toMatchObject({ arrow: 'left', xPx: 14 });
  });
});
