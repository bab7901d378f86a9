import { expect, it } from 'vitest';
import { textOfItems } from './pdf';

/** A line of a page of a PDF. @param y from its lower edge. */
const item = (str: string, y: number) => ({
  str,
  dir: 'ltr',
  transform: [12, 0, 0, 12, 72, y],
  width: 100,
  height: 12,
  fontName: 'f',
  hasEOL: true,
});

it('the lines of a paragraph are one line, and a gap begins another', () => {
  const items = [
    item('Drones over Harra', 720),
    item('Two drones struck', 690),
    item('the depot.', 676),
  ];
  expect(textOfItems(items)).toBe('Drones over Harra\n\nTwo drones struck the depot.');
  expect(textOfItems([])).toBe('');
});
