import { describe, expect, it } from 'vitest';
import { measure } from '../../layout/marks/measure';
import { drawEditable, roomFor } from './editable';
import type { LineEdge } from './pen';
import { renderSvg } from '../draw/svg-tree';
import { setLine, setLines } from './typeset';

const style = { sizePx: 10, bold: false, fill: '#000000' };
const widthOf = (text: string): number => measure(text, 10) * roomFor(text, false);

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly anchor: string;
}

function pieces(text: string, base: 'ltr' | 'rtl', edge: LineEdge = 'left'): Drawn[] {
  const line = setLine([{ text, style }], base, (t) => widthOf(t));
  return drawEditable(line, 0, 0, edge).map(({ children, attributes }) => ({
    text: String(children[0]),
    x: Number(attributes.x),
    anchor: String(attributes['text-anchor'] ?? 'start'),
  }));
}

/** Left and right edge of each piece where all letters are wider or narrower by a factor. */
function spans(drawn: readonly Drawn[], factor: number): (readonly [number, number])[] {
  return drawn
    .map(({ text, x, anchor }): readonly [number, number] => {
      const px = measure(text, 10) * factor;
      const left = anchor === 'end' ? x - px : anchor === 'middle' ? x - px / 2 : x;
      return [left, left + px];
    })
    .sort(([a], [b]) => a - b);
}

const LINES = [
  ['قُصفت القاعدة في 18 تشرين الثاني 2023 بنحو 15 صاروخاً (وكالة BAZ).', 'rtl'],
  ['«تعرّضت قاعدة التنف لهجوم»، بحسب المرصد السوري لحقوق الإنسان.', 'rtl'],
  ['US forces down at least one drone in al-Sariya, السرية, near al-Tanf', 'ltr'],
  ['3 August', 'ltr'],
] as const;

describe('drawEditable', () => {
  it('writes no direction and no control characters', () => {
    const line = setLine([{ text: 'قصف (وكالة BAZ) 15.', style }], 'rtl', (t) => widthOf(t));
    const svg = drawEditable(line, 0, 0, 'right')
      .map((node) => renderSvg(node))
      .join('');
    expect(svg).not.toMatch(/direction|unicode-bidi|[\u200e\u200f\u2066-\u2069\u202a-\u202e]/);
  });

  it.each(LINES)('keeps the edge that it is aligned to in any typeface: %s', (text, base) => {
    const { widthPx } = setLine([{ text, style }], base, (t) => widthOf(t));
    for (const factor of [0.8, 1, 1.13]) {
      const right = spans(pieces(text, base, 'right'), factor).map(([, edge]) => edge);
      expect(Math.max(...right)).toBeCloseTo(widthPx, 1);
      expect(spans(pieces(text, base, 'left'), factor)[0]?.[0]).toBeCloseTo(0, 1);
    }
    const [first, last] = [0, -1].map((at) => spans(pieces('120', base, 'middle'), 1.1).at(at));
    expect(((first?.[0] ?? 0) + (last?.[1] ?? 0)) / 2).toBeCloseTo(widthOf('120') / 2, 1);
  });

  it.each(LINES)('has room for letters an eighth wider, without overprinting: %s', (text, base) => {
    for (const edge of ['left', 'right'] as const) {
      const all = spans(pieces(text, base, edge), 1.125);
      all.slice(1).forEach(([left], index) => {
        expect(left).toBeGreaterThanOrEqual((all[index]?.[1] ?? 0) - 0.01);
      });
    }
  });

  it('places punctuation at the edge of a right-to-left run separately, mirrored', () => {
    const found = pieces('«كونيكو».', 'rtl');
    // In reading order; in right-to-left text « opens and is drawn as ».
    expect(found.map(({ text }) => text)).toEqual(['»', 'كونيكو', '.«']);
    const [open, core, close] = found.map(({ x }) => x);
    expect(open).toBeGreaterThan(core ?? 0);
    expect(core).toBeGreaterThan(close ?? 0);
  });

  it('has a run alone on its line in one piece', () => {
    expect(pieces('كونيكو', 'rtl')).toEqual([{ text: 'كونيكو', x: 0, anchor: 'start' }]);
    const words = 'US forces down at least one drone near the base of al-Tanf';
    expect(pieces(words, 'ltr').map(({ text }) => text)).toEqual([words]);
  });

  it('turns the spaces at the edges of a run into x', () => {
    const found = pieces('من 7 تشرين', 'rtl');
    expect(found.map(({ text }) => text)).toEqual(['تشرين', '7', 'من']);
    expect(found.every(({ text }) => text.trim() === text)).toBe(true);
    const seven = found[1]?.x ?? 0;
    expect(seven).toBeCloseTo(widthOf('تشرين '), 1);
  });
});

describe('setLines', () => {
  it('breaks at spaces, never beyond the width, and loses no word', () => {
    const text = 'US forces down at least one drone in al-Sariya, السرية, near al-Tanf';
    const lines = setLines([{ text, style }], 'ltr', 90, (t) => widthOf(t));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.widthPx).toBeLessThanOrEqual(90);
    const letters = (all: string): string => all.replace(/\s/g, '').split('').sort().join('');
    const set = lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
    expect(letters(set)).toBe(letters(text));
  });

  it('cuts a word that is wider than the line', () => {
    const lines = setLines([{ text: 'x'.repeat(100), style }], 'ltr', 50, (t) => widthOf(t));
    for (const line of lines) expect(line.widthPx).toBeLessThanOrEqual(50);
    expect(lines.flatMap((line) => line.runs.map((run) => run.text)).join('')).toBe(
      'x'.repeat(100),
    );
  });

  it('keeps the styles of its spans', () => {
    const bold = { ...style, bold: true };
    const line = setLine(
      [
        { text: '12 ', style: bold },
        { text: 'هجوم', style },
      ],
      'rtl',
      (t) => widthOf(t),
    );
    const words = line.runs
      .filter((run) => run.text.trim() !== '')
      .map((run) => [run.text.trim(), run.span.style.bold]);
    expect(words).toEqual([
      ['هجوم', false],
      ['12', true],
    ]);
  });
});
