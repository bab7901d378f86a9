/** What the rules of this family share (counted, fractions, lengths). */
import { is } from '../../rule';

export const count = is(
  'int',
  ({ n, definite, width }) => n >= 1 && !definite && (width < 4 || n < 1800 || n >= 2100),
);

export const single = is('unit', ({ definite, count }) => !definite && count === 'one');
