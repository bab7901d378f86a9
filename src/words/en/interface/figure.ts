/** English texts of the figure's dialog. */
import { countedEvents as events } from '../counted';
import { grouped, plural } from '../../plural';

export const figure = {
  range: 'A range of days',
  rangeFrom: 'From',
  rangeTo: 'To',
  rangeMissing: 'Until both days are chosen, the figure shows the whole timeline.',
  picked: (count: number) =>
    plural('en', count, {
      one: 'Only the selected event (1)',
      other: `Only the selected events (${grouped(count)})`,
    }),
  pickedHidden: (count: number) =>
    plural('en', count, {
      one: 'One more selected event is hidden by the filters and left out.',
      other: `${grouped(count)} more selected events are hidden by the filters, and left out.`,
    }),
  subtitle: 'Subtitle',
  titleHint: 'If empty: the names of the publishers',
  languages: 'Language',
  asInterface: 'Same as the interface',
  bothLanguages: (first: string, second: string) => `${first}, then ${second}`,
  sizes: {
    a4: 'A4, landscape',
    'a4-portrait': 'A4, portrait',
    letter: 'Letter, landscape',
    'letter-portrait': 'Letter, portrait',
    '16:9': 'Slide 16:9',
    square: 'Square',
    free: 'Free width',
  },
  size: (widthMm: number, heightMm: number) => `${widthMm} × ${heightMm} mm`,
  width: 'Width, mm (60 to 2000)',
  flow: 'Length',
  flows: { pages: 'Pages of this size', grow: 'One page, as long as needed' },
  text: 'Text',
  texts: { outlines: 'Looks the same everywhere', editable: 'Editable text' },
  textHints: {
    outlines: 'Text is drawn as outlines: correct in any program, but not editable.',
    editable:
      'Text can be edited in a drawing program. Without the typeface another one takes its place: lines keep the edge they are aligned to and their order, with room for wider letters. The typeface, to be installed:',
  },
  tone: 'Colour',
  tones: { colour: 'In colour', grey: 'Grey, for print' },
  transparent: 'Transparent ground',
  quotes: 'Quotes in the notes',
  quote: { none: 'None', short: 'Shortened', whole: 'Whole' },
  look: 'Look',
  progress: 'Drawing the figure',
  cancel: 'Cancel',
  cancelled: 'Stopped.',
  again: 'Draw it',
  pages: (count: number) => plural('en', count, { one: '1 page', other: `${count} pages` }),
  crowding: {
    tight: 'Tight: some titles are shortened or appear only in the notes.',
    crowded:
      'Too crowded to read at this size. Choose a shorter range, filter by base or claimant, or use a wider page.',
  },
  crowdingFacts: (lost: number, marks: number) =>
    lost === 1
      ? `1 of ${marks} marks has no room for its title.`
      : `${lost} of ${marks} marks have no room for their title.`,
  tooMany: (limit: number) =>
    `A figure holds at most ${events(limit)}. Filter, or choose a shorter range of days.`,
  narrow: 'For one base alone, close this, choose it under Filters, and export again.',
  tooLarge: 'The image is larger than browsers can draw. Choose a smaller scale, or pages.',
  png: 'PNG',
  archive: (pages: number) => `Download ${pages} SVG files as ZIP`,
  pngArchive: (pages: number) => `${pages} PNG files as ZIP`,
  savePage: (page: number, pages: number) => `Save page ${page} of ${pages}`,
  scale: 'Scale',
  copy: 'Copy picture',
  copyFirst: 'Copy page 1',
  copied: 'The image is on the clipboard.',
  copiedText: 'This browser cannot copy images: the SVG text is on the clipboard.',
  copyFailed: 'The browser did not allow copying.',
  print: 'Print or PDF',
  saved: (name: string) => `${name} saved.`,
  reopen: 'The SVG contains its data: opened here again, it restores this timeline.',
};
