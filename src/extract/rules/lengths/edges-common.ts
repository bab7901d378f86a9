/** What the rules of this family share (edges, shares, seasons). */
import { is } from '../../rule';
import { grainOf } from '../common';

export const ofYear = is('when', ({ value }) => grainOf(value) === 'year');
