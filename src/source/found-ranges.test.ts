import { describe, expect, it } from 'vitest';
import { rangeFinder } from './found-ranges';

/** The words found, cut from the text. */
const found = (query: string, text: string): string[] =>
  rangeFinder(query)(text).map(({ start, end }) => text.slice(start, end));

describe('rangeFinder', () => {
  it.each([
    ['أميركية', 'القوات الأمريكية والأميركية', ['الأمريكية', 'والأميركية']],
    ['قاعده', 'قصف يستهدف قاعـ.ـدة كونيكو', ['قاعـ.ـدة']],
    ['مسيره', 'بمسيّرةٍ وبالمسيّرات', ['بمسيّرةٍ']],
    ['Shadadi', 'fired from al-Shaddadi, then', ['al-Shaddadi']],
    ['kataib', 'Kata’ib Hizballah', ['Kata’ib']],
    ['drone tanf', 'A drone near al-Tanf', ['drone', 'al-Tanf']],
    ['قصف', 'قصفاً ثم توقّف، وقصف', ['قصفاً', 'وقصف']],
    ['zzz', 'nothing', []],
    ['', 'nothing', []],
  ])('finds %s in “%s”', (query, text, words) => {
    expect(found(query, text)).toEqual(words);
  });
});
