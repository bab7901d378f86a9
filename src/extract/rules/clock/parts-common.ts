/** What the rules of this family share (nights, parts, parts-english). */
import type { PartOfDay } from '../../../time/bounds';
import { is } from '../../rule';
import type { Value } from '../../value';
import { when } from '../common';

export const noun = is('part', ({ form }) => form === 'noun');

export const part = (name: PartOfDay, of: Value | null, alone = true) =>
  when({ kind: 'part', part: name, of }, alone);
