/** English texts of the lanes and their menus. */
import { grouped } from '../../plural';
import { countedEvents as events } from '../counted';

/** What the name of a lane tells a screen reader beside its name. */
interface HeadFacts {
  readonly count: number;
  /** Its own name, where the reader gave it another one. */
  readonly own: string | null;
  readonly pinned: boolean;
  readonly folded: boolean;
}

export const lanes = {
  heads: 'Lanes from top to bottom',
  others: (n: number) => `${grouped(n)} others`,
  othersHint:
    'There are too many for a lane each. Filter or search, and those that are left have their own.',
  head: (name: string, { count, own, pinned, folded }: HeadFacts) =>
    [name, own && `default name ${own}`, events(count), pinned && 'pinned', folded && 'folded']
      .filter(Boolean)
      .join(', '),
  menu: (name: string) => `Lane ${name}`,
  foldNamed: (name: string) => `Fold ${name}`,
  unfoldNamed: (name: string) => `Unfold ${name}`,
  pinnedLanes: 'Pinned lanes',
  newName: (own: string) => `Name of “${own}” in this view; leave empty to restore its own`,
  renamed: (name: string, own: string) => `${name} (own name: ${own})`,
  moved: (name: string, at: number, of: number) => `${name}: now ${at} of ${of}`,
  options: 'Lanes: levels and order',
  fold: 'Fold',
  unfold: 'Unfold',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  up: 'Move up',
  down: 'Move down',
  rename: 'Rename in this view',
  only: 'Show only this lane',
  then: 'In each lane',
  thenNone: 'not subdivided',
  sort: 'Order',
  sorts: {
    count: 'most events first',
    first: 'earliest event first',
    name: 'by name',
    hand: 'by hand',
  },
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  reset: 'Reset',
};
