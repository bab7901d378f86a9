/** Texts about the lanes, in both languages. */
import { countedEvents as eventsAr } from '../ar/counted';
import { countedEvents as eventsEn } from '../en/counted';

/** What the name of a lane tells a screen reader beside its name. */
interface HeadFacts {
  readonly count: number;
  /** Its own name, where the reader gave it another one. */
  readonly own: string | null;
  readonly pinned: boolean;
  readonly folded: boolean;
}

export const laneEn = {
  heads: 'Lanes from top to bottom',
  head: (name: string, { count, own, pinned, folded }: HeadFacts) =>
    [name, own && `own name ${own}`, eventsEn(count), pinned && 'pinned', folded && 'folded']
      .filter(Boolean)
      .join(', '),
  menu: (name: string) => `Lane ${name}`,
  foldNamed: (name: string) => `Fold ${name}`,
  unfoldNamed: (name: string) => `Unfold ${name}`,
  pinnedLanes: 'Pinned lanes',
  newName: (own: string) => `Name of “${own}” in this view; empty brings its own back`,
  renamed: (name: string, own: string) => `${name} (own name: ${own})`,
  moved: (name: string, at: number, of: number) => `${name}: now ${at} of ${of}`,
  options: 'Lanes: levels and order',
};

export const laneAr: typeof laneEn = {
  heads: 'المسارات من الأعلى إلى الأسفل',
  head: (name, { count, own, pinned, folded }) =>
    [name, own && `اسمه الأصلي ${own}`, eventsAr(count), pinned && 'مثبّت', folded && 'مطوي']
      .filter(Boolean)
      .join('، '),
  menu: (name) => `مسار ${name}`,
  foldNamed: (name) => `اطوِ ${name}`,
  unfoldNamed: (name) => `ابسط ${name}`,
  pinnedLanes: 'المسارات المثبّتة',
  newName: (own) => `اسم «${own}» في هذا العرض؛ الفراغ يعيد اسمه الأصلي`,
  renamed: (name, own) => `${name} (اسمه الأصلي: ${own})`,
  moved: (name, at, of) => `${name}: الآن ${at} من ${of}`,
  options: 'المسارات: المستويات والترتيب',
};
