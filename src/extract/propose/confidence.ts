/** How sure a proposal is: by what its tellings give, read off a table of the development articles. */
import type { Deed } from './merge/story';

export function confidenceOf(deed: Deed): number {
  const points =
    Number(deed.place?.isKnown ?? false) +
    Number(deed.date?.rule === 'own-date') +
    Number(deed.mentions.length > 1) +
    Number(deed.mentions.some(({ isReference }) => !isReference)) +
    Number(deed.mentions.some(({ isHeadline }) => isHeadline));
  return [0.2, 0.55, 0.55, 0.6, 0.65, 0.8][points] ?? 0.8;
}
