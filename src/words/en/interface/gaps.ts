/** What the breaks of folded gaps and the live region say; the button's words are the timeline's. */
import { plural } from '../../plural';

export const gaps = {
  folded: (stretch: string, length: string) =>
    `Folded: ${stretch} (${length}). No event shown here is dated in it, which does not mean that nothing happened.`,
  count: (n: number) =>
    plural('en', n, {
      one: '1 gap folded',
      other: `${n} gaps folded`,
    }),
  shown: 'gaps shown in full',
};
