/** How a person reviews: keys of their own, the order, whether articles are checked blind. Kept in the browser. */
import type { Order } from '../../../desk/review/items';
import { remember, remembered } from '../../frame/remembered';
import { type OwnKeys, readOwnKeys } from './review-keys';

export interface ReviewSettings {
  readonly keys: OwnKeys;
  readonly order: Order;
  readonly blind: boolean;
}

export function readSettings(): ReviewSettings {
  let given: unknown = null;
  try {
    given = JSON.parse(remembered('review') ?? 'null');
  } catch {
    // What cannot be read is as if nothing were remembered.
  }
  const { keys, order, blind } = Object(given) as Partial<Record<keyof ReviewSettings, unknown>>;
  return {
    keys: readOwnKeys(keys),
    order: order === 'confidence' ? order : 'text',
    blind: blind !== false,
  };
}

export const keepSettings = (settings: ReviewSettings): void =>
  remember('review', JSON.stringify(settings));
