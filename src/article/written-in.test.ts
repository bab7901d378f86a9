import { describe, expect, it } from 'vitest';
import { writtenIn } from './written-in';

describe('a passage of an article', () => {
  it.each([
    ['ar', 'Convoy no. 5 (part 2).', 'ltr'],
    ['en', 'هجوم (C-130) في التنف.', 'rtl'],
    ['ar', 'BAZ: قصف صاروخي على قاعدة كونيكو', 'rtl'],
    ['en', 'السرية is where it fell, near al-Tanf', 'ltr'],
    ['ar', '13 / 14', 'rtl'],
    ['en', '', 'ltr'],
  ] as const)('reads as most of its letters do: in %s, %s', (language, passage, dir) => {
    expect(writtenIn(language, passage)).toEqual({ lang: language, dir });
  });
});
