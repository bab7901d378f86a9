/** What the breaks of folded gaps and the live region say; the button's words are the timeline's. */
import { plural } from '../../plural';

export const gaps = {
  folded: (stretch: string, length: string) =>
    `Folded: ${stretch} (${length}). No event shown here is dated then, which does not mean that nothing happened.`,
  count: (n: number) =>
    plural('en', n, {
      one: '1 empty stretch folded',
      other: `${n} empty stretches folded`,
    }),
  shown: 'empty stretches shown in full',
};
