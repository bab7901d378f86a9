// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../event/event';
import { PAPER_COLOURS } from '../layout/marks/colours';
import { shapePath } from '../layout/marks/kind-shapes';
import { makeFigure } from './make-figure';
import { claimantLook, grey, luminance } from './draw/ink';
import { glyph } from './draw/draw-shapes';
import { el, renderSvg } from './draw/svg-tree';
import { input } from './testing/fixture';
import { readFonts } from './testing/fonts';

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** Shares of ink that are distinguishable in print. */
const LEAST_CONTRAST = 1.8;

describe('grey', () => {
  it('keeps the luminance of a colour', () => {
    for (const colour of [...PAPER_COLOURS, '#ffffff', '#000000', '#9a4a00']) {
      expect(grey(colour)).toMatch(/^#([0-9a-f]{2})\1\1$/);
      expect(luminance(grey(colour))).toBeCloseTo(luminance(colour), 2);
    }
  });

  it('distinguishes any two claimants by lightness or by the cut', () => {
    const looks = PAPER_COLOURS.map((_, index) => claimantLook(index, 'grey'));
    looks.forEach((one, index) => {
      expect(contrast(one.colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      for (const other of looks.slice(index + 1)) {
        const differs =
          one.cut !== other.cut || contrast(one.colour, other.colour) >= LEAST_CONTRAST;
        expect(differs, JSON.stringify([one, other])).toBe(true);
      }
    });
  });

  it('draws each kind in a shape of its own, each cut differently, each certainty differently', () => {
    const shapes = EVENT_KINDS.map((kind) => shapePath(kind, 7));
    expect(new Set(shapes).size).toBe(EVENT_KINDS.length);
    const colour = '#484848';
    for (const kind of EVENT_KINDS) {
      const drawn = (['none', 'band', 'core'] as const).flatMap((cut) =>
        (['exact', 'about', 'oneOf', 'doubted'] as const).map((certainty) =>
          renderSvg(el('g', {}, ...glyph(kind, certainty, { colour, cut }, 0, 0, 7, 1))),
        ),
      );
      expect(new Set(drawn).size).toBe(12);
    }
  });

  it('distinguishes certainties by the lightness of the fill, or by the line', () => {
    const look = claimantLook(1, 'grey');
    const fillings = (['exact', 'about', 'oneOf', 'doubted'] as const).map((certainty) => {
      const [shape] = glyph('attack', certainty, look, 0, 0, 7, 1);
      const { fill, 'stroke-dasharray': dashes } = shape?.attributes ?? {};
      return { fill: String(fill), dashes };
    });
    fillings.forEach((one, index) => {
      for (const other of fillings.slice(index + 1)) {
        expect(one.dashes !== other.dashes || contrast(one.fill, other.fill) > 1.3).toBe(true);
      }
    });
  });

  it('is everything that a grey figure uses', async () => {
    const figure = await makeFigure(input({ tone: 'grey' }), { fonts: readFonts });
    const svg = figure.pages[0].svg;
    const colours = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex);
    expect(colours.length).toBeGreaterThan(100);
    for (const colour of colours) expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });
});
