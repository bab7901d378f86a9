/** The one way from an instant to a `Date`: the edge to D3 and Intl, which count in such objects. */
import type { Instant } from './civil';

/** Its UTC fields are those of the civil clock, so D3's UTC intervals and `Intl` in UTC apply. */
export const toDate = (instant: Instant): Date => new Date(instant);
