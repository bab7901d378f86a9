/** WCAG 2.2, 1.4.3 and 1.4.11: the theme's colours against their backgrounds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NIGHT_COLOURS, PAPER_COLOURS } from '../../layout/marks/colours';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

/** Custom properties of the first rule with a selector. */
function properties(selector: string): Readonly<Record<string, string>> {
  const body = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of claimants', () => {
  it('are as many in the dark theme as in the light one', () => {
    expect(NIGHT_COLOURS).toHaveLength(PAPER_COLOURS.length);
  });

  it('each have a class, and give way to forced colours', () => {
    PAPER_COLOURS.forEach((_, index) => {
      expect(css).toContain(`.c${index} {\n  color: var(--c${index});\n}`);
      expect(css).toContain(`--c${index}: CanvasText !important;`);
    });
  });
});

describe.each([
  ['light', properties(':root'), PAPER_COLOURS],
  ['dark', properties(":root[data-theme='dark']"), NIGHT_COLOURS],
] as const)('in the %s theme', (_, theme, palette) => {
  const grounds = ['paper', 'surface', 'sunken'] as const;
  const of = (name: string): string => theme[name] ?? '';

  it.each(['ink', 'muted', 'accent', 'doubt'])('%s is readable on every background', (ink) => {
    for (const ground of grounds) {
      expect(contrast(of(ink), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['on-accent', 'accent'],
    ['accent', 'accent-soft'],
    ['ink', 'accent-soft'],
    ['muted', 'accent-soft'],
    ['doubt', 'doubt-soft'],
    ['ink', 'highlight'],
    ['ink', 'highlight-strong'],
  ])('%s is readable on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('field borders have enough contrast with every background', () => {
    for (const ground of grounds) {
      expect(contrast(of('control'), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it('counts have enough contrast with the background, and certain with possible ones', () => {
    expect(contrast(of('may'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('sure'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('sure'), of('may'))).toBeGreaterThanOrEqual(3);
  });

  it('possible counts have less contrast with the background than certain ones', () => {
    expect(contrast(of('may'), of('paper'))).toBeLessThan(contrast(of('sure'), of('paper')) / 3);
  });

  it('marks of every claimant have enough contrast with their background', () => {
    for (const colour of palette) {
      for (const ground of grounds) {
        expect(contrast(colour, of(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
