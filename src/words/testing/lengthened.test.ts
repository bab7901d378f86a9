import { expect, it } from 'vitest';
import { lengthened } from './lengthened';

it('lengthens and accents every text, and leaves what has no letters', () => {
  expect(
    lengthened({ open: 'Open it', comma: ', ', list: ['on '], count: (n: number) => `${n} days` }),
  ).toMatchObject({ open: '⟦Öþéñ îţééé⟧', comma: ', ', list: ['⟦öñé⟧ '] });
});

it('lengthens what functions answer, but not once more what they were given', () => {
  const { also } = lengthened({ also: (a: string) => `Also ${a}` });
  expect(also(lengthened('on'))).toBe('⟦Àļšö ⟦öñé⟧éé⟧');
});
