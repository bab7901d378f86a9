import { describe, expect, it } from 'vitest';
import { passageLink } from './fragment';

const PAGE = 'https://example.org/news';

/** The text directive, decoded: one part, or start and end. */
function directive(exact: string, address = PAGE): string[] {
  const link = passageLink(address, exact) ?? '';
  const [, text = ''] = link.split('#:~:text=');
  return text.split(',').map(decodeURIComponent);
}

describe('passageLink', () => {
  it('names a short passage by its words', () => {
    expect(passageLink(PAGE, 'أمس السبت')).toBe(
      'https://example.org/news#:~:text=%D8%A3%D9%85%D8%B3%20%D8%A7%D9%84%D8%B3%D8%A8%D8%AA',
    );
    expect(directive('أمس السبت')).toEqual(['أمس السبت']);
  });

  it('escapes characters that have a meaning in a text directive', () => {
    const link = passageLink(PAGE, 'a-b, c & d#e') ?? '';
    expect(link.split('text=')[1]).not.toMatch(/[-,&#]/);
    expect(directive('a-b, c & d#e')).toEqual(['a-b, c & d#e']);
  });

  it('names a long passage by its first and last five words', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(directive(words)).toEqual([
      'one two three four five',
      'nine ten eleven twelve thirteen',
    ]);
    expect(directive(words.split(' ').slice(1).join(' '))).toHaveLength(1);
  });

  it('names a passage spanning several paragraphs by words of its first and last one', () => {
    // A browser looks for each part inside one paragraph only.
    expect(directive('first line\nsecond line')).toEqual(['first line', 'second line']);
    expect(directive('#الحسكة\nقوات التحالف الدولي تُطلق عدة صواريخ من قاعدتها')).toEqual([
      '#الحسكة',
      'تُطلق عدة صواريخ من قاعدتها',
    ]);
    expect(directive('one two three four five six\n\nlast')).toEqual([
      'one two three four five',
      'last',
    ]);
  });

  it('does not count line ends around a passage as paragraphs', () => {
    expect(directive('\nأمس السبت\n')).toEqual(['أمس السبت']);
  });

  it('tells the second of two equal passages by the words around it', () => {
    const text = 'Drones hit the base on Friday. Rockets hit the base on Saturday.';
    const start = text.lastIndexOf('hit the base');
    const link = passageLink(PAGE, { exact: 'hit the base', start, end: start + 12 }, text) ?? '';
    expect(decodeURIComponent(link.split('text=')[1] ?? '')).toBe(
      'on Friday. Rockets-,hit the base,-on Saturday.',
    );
  });

  it('names whole words, where a quote begins after a proclitic', () => {
    const text = 'قصفت وقاعدتها بالصواريخ';
    const start = text.indexOf('قاعدتها');
    const link = passageLink(PAGE, { exact: 'قاعدتها', start, end: start + 7 }, text) ?? '';
    expect(decodeURIComponent(link.split('text=')[1] ?? '')).toBe('قصفت-,وقاعدتها,-بالصواريخ');
  });

  it('takes no context from another paragraph, and none for words that are not placed', () => {
    const text = 'one two\nthree\nfour';
    const link = (start: number, end: number): string =>
      (passageLink(PAGE, { exact: 'three', start, end }, text) ?? '').split('text=')[1] ?? '';
    expect(link(8, 13)).toBe('three');
    expect(link(0, 5)).toBe('three');
  });

  it('keeps the address of an Arabic page and drops its own fragment', () => {
    const link = passageLink('https://syria.tv/القاعدة?a=1#top', 'x') ?? '';
    expect(link.startsWith('https://syria.tv/')).toBe(true);
    expect(decodeURI(link)).toBe('https://syria.tv/القاعدة?a=1#:~:text=x');
  });

  it('links to web pages only', () => {
    expect(passageLink('javascript:alert(1)', 'x')).toBeNull();
    expect(passageLink('file:///etc/passwd', 'x')).toBeNull();
    expect(passageLink('no address', 'x')).toBeNull();
    expect(passageLink('http://example.org', 'x')).toBe('http://example.org/#:~:text=x');
  });
});
