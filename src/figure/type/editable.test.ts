import { describe, expect, it } from 'vitest';
import { measure } from '../../layout/marks/measure';
import { drawEditable } from './editable';
import { renderSvg } from '../draw/svg-tree';
import { setLine, setLines } from './typeset';

const style = { sizePx: 10, bold: false, fill: '#000000' };
const widthOf = (text: string): number => measure(text, 10);

function pieces(text: string, base: 'ltr' | 'rtl'): { text: string; x: number }[] {
  const line = setLine([{ text, style }], base, (t) => widthOf(t));
  return line.runs
    .flatMap((run) => drawEditable(run, 0, 0))
    .map((node) => ({
      text: String(node.children[0]),
      x: Number(node.attributes.x),
    }));
}

describe('drawEditable', () => {
  it('writes no direction and no control characters', () => {
    const line = setLine([{ text: 'قصف (وكالة BAZ) 15.', style }], 'rtl', (t) => widthOf(t));
    const svg = line.runs
      .flatMap((run) => drawEditable(run, 0, 0))
      .map((node) => renderSvg(node))
      .join('');
    expect(svg).not.toMatch(/direction|unicode-bidi|[\u200e\u200f\u2066-\u2069\u202a-\u202e]/);
  });

  it('places punctuation at the edge of a right-to-left run separately, mirrored', () => {
    const found = pieces('«كونيكو».', 'rtl');
    // In reading order; in right-to-left text « opens and is drawn as ».
    expect(found.map(({ text }) => text)).toEqual(['»', 'كونيكو', '.«']);
    const [open, core, close] = found.map(({ x }) => x);
    expect(open).toBeGreaterThan(core ?? 0);
    expect(core).toBeGreaterThan(close ?? 0);
  });

  it('aligns every run to its left edge', () => {
    const line = setLine([{ text: 'قصف BAZ', style }], 'rtl', (t) => widthOf(t));
    for (const node of line.runs.flatMap((run) => drawEditable(run, 0, 0))) {
      expect(node.attributes['text-anchor']).toBeUndefined();
    }
    expect(pieces('كونيكو', 'rtl')).toEqual([{ text: 'كونيكو', x: 0 }]);
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
