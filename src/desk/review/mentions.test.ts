import { expect, it } from 'vitest';
import { identicalMentions } from './mentions';

const found = (text: string, words: string): string[] =>
  identicalMentions(text, words).map(({ start, end }) => text.slice(start, end));

it('finds the same words, whatever is written onto them', () => {
  expect(found('الهجوم الأول. وبالهجوم انتهى الأمر، وللهجوم أسباب', 'الهجوم')).toEqual([
    'الهجوم',
    'وبالهجوم',
    'وللهجوم',
  ]);
  expect(found('The attack, THE ATTACK and an attack', 'the attack')).toEqual([
    'The attack',
    'THE ATTACK',
  ]);
});

it('never finds them inside a word', () => {
  expect(found('attackers counterattack attacked', 'attack')).toEqual([]);
  expect(found('هجومية مهجوم', 'هجوم')).toEqual([]);
  expect(found('anything', '  …  ')).toEqual([]);
});
