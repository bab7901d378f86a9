/** English texts of the live region about folded gaps; those of the breaks and the button are the timeline’s. */
import { plural } from '../../plural';

export const gaps = {
  count: (n: number) =>
    plural('en', n, {
      one: '1 empty stretch folded',
      other: `${n} empty stretches folded`,
    }),
  shown: 'empty stretches shown in full',
};
