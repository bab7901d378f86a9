/** English texts of the live region about folded gaps; those of the breaks and the button are the timeline’s. */
import { plural } from '../../plural';

export const gaps = {
  count: (n: number) =>
    plural('en', n, {
      one: '1 gap folded',
      other: `${n} gaps folded`,
    }),
  shown: 'gaps shown in full',
};
