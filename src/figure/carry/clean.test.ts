// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clean, cleanLine, hostOf, webAddress } from './clean';
import { decimal, el, renderSvg, xmlId } from '../draw/svg-tree';

const parse = (xml: string): Document => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

describe('clean', () => {
  it('removes what XML forbids and invisible characters', () => {
    expect(clean('a\u0000b\u0007c\u0085d')).toBe('abcd');
    expect(clean('\u202Eevil\u202C \u2067x\u2069 \u200Fy\uFEFF')).toBe('evil x y');
    expect(clean('\uD800x\uDC00')).toBe('\uFFFDx\uFFFD');
    expect(clean('\uDB40\uDC41tag')).toBe('tag');
  });

  it('leaves letters, marks and joiners as they are', () => {
    for (const text of ['مسيّرة', 'قاعـ.ـدة', 'می\u200Cخواهم', 'naïve', '😀', 'ﷺ']) {
      expect(clean(text)).toBe(text);
    }
  });

  it('makes one line of several', () => {
    expect(cleanLine('  a\n\n b\t c ')).toBe('a b c');
  });
});

describe('webAddress', () => {
  it('accepts only http and https', () => {
    expect(webAddress('https://syria.tv/أ')).toMatch(/^https:\/\/syria\.tv\/%D8/);
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', '']) {
      expect(webAddress(bad)).toBeNull();
      expect(hostOf(bad)).toBeNull();
    }
    expect(hostOf('https://www.rozana.fm/ar')).toBe('rozana.fm');
  });
});

describe('renderSvg', () => {
  it('keeps hostile text inert in elements and attributes', () => {
    const hostile = '"/><script>alert(1)</script>&lt;]]><!--\u0000\uD800';
    const node = el('g', { 'aria-label': hostile }, el('title', {}, hostile));
    const document = parse(renderSvg(node));
    expect(document.querySelectorAll('*')).toHaveLength(2);
    expect(document.querySelector('title')?.textContent).toBe(clean(hostile));
    expect(document.documentElement.getAttribute('aria-label')).toBe(clean(hostile));
  });

  it('writes numbers with two decimals and leaves out what is not there', () => {
    expect(renderSvg(el('rect', { x: 1.23456, y: -0.001, fill: null }))).toBe(
      '<rect x="1.23" y="0"/>',
    );
    expect(() => decimal(Number.NaN)).toThrow(RangeError);
  });

  it('makes ids of any text', () => {
    expect(xmlId('mark', 'al tanf', 'ح"<1')).toBe('mark.al_20_tanf._62d__22__3c_1');
  });
});
