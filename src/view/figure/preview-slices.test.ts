// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { previewSlices } from './preview-slices';

const parse = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

const letters = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<use href="#l${at % 3}" x="${at}"/>`).join('');

const PAGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img"><title>Figure</title>
<metadata>data</metadata><rect id="ground"/><defs><path id="l0" d="M0 0"/><path id="l1" d="M1 1"/>
<path id="l2" d="M2 2"/><path id="l9" d="M9 9"/></defs><g id="lanes" fill="red"><g id="lane" opacity="0.5">${letters(
  25,
)}</g>${letters(5)}</g><g id="foot">${letters(3)}</g></svg>`;

describe('the pictures of a full page', () => {
  it('are not needed where the page is small', () => {
    expect(previewSlices(parse(PAGE), 100)).toBeNull();
  });

  it('show each element once, in order, within its groups, and each is small', () => {
    const slices = previewSlices(parse(PAGE), 10)?.map(parse) ?? [];
    expect(slices.length).toBeGreaterThan(3);
    const xOf = (root: Element): string[] =>
      [...root.querySelectorAll('use')].map((use) => use.getAttribute('x') ?? '');
    expect(slices.flatMap(xOf)).toEqual(xOf(parse(PAGE)));
    for (const root of slices) {
      expect(root.getAttribute('viewBox')).toBe('0 0 100 50');
      expect(root.querySelectorAll('use').length).toBeLessThanOrEqual(10);
      expect(root.querySelector('metadata, title')).toBeNull();
    }
    const inLane = slices.flatMap((root) => [...root.querySelectorAll('#lanes > #lane > use')]);
    expect(inLane).toHaveLength(25);
    expect(slices.filter((root) => root.querySelector('#ground'))).toHaveLength(1);
    expect(slices[1]?.querySelector('#lane')?.getAttribute('opacity')).toBe('0.5');
  });

  it('have the definitions that they use, and no others', () => {
    for (const root of previewSlices(parse(PAGE), 10)?.map(parse) ?? []) {
      const used = [...root.querySelectorAll('use')].map((use) =>
        use.getAttribute('href')?.slice(1),
      );
      const defined = [...root.querySelectorAll('defs > *')].map(({ id }) => id);
      expect(defined).toEqual([...new Set(used)].sort());
    }
  });
});
