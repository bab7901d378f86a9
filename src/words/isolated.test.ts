import { describe, expect, it } from 'vitest';
import { messages } from './interface';

describe('titles in a sentence of the ruler', () => {
  it('keep their own direction', () => {
    const { ruler } = messages('ar').gestures;
    expect(ruler.second('Convoy no. 5 (part 2).')).toBe(
      'من «\u2068Convoy no. 5 (part 2).\u2069»: اختر الحدث الثاني',
    );
    expect(ruler.between('Convoy no. 5 (part 2).', 'هجوم')).toBe(
      'من «\u2068Convoy no. 5 (part 2).\u2069» إلى «\u2068هجوم\u2069»:',
    );
    expect(messages('en').gestures.ruler.between('هجوم (C-130) في التنف.', 'Attack')).toBe(
      '“\u2068هجوم (C-130) في التنف.\u2069” to “\u2068Attack\u2069”:',
    );
  });
});
