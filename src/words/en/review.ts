/** English texts of entering and editing: articles, events, names. */
import type { Refusal } from '../../case/command';
import type { LinkKind, Status, WayIn } from '../../case/records';
import type { PlaceKind } from '../../gazetteer/places';
import type { PartOfDay } from '../../time/bounds';
import { grouped, plural } from '../plural';
import { becauseIn } from './because';
import { countedEvents } from './counted';
import { pages } from './review-pages';
import { proposed } from './proposals';

const statuses: Readonly<Record<Status, string>> = {
  unreviewed: 'unreviewed',
  reviewed: 'reviewed',
  disputed: 'disputed',
  rejected: 'rejected',
};

const ways: Readonly<Record<WayIn, string>> = {
  typed: 'typed',
  pasted: 'pasted',
  dropped: 'dropped',
  file: 'from a file',
  bundled: 'came with the app',
};

const linkKinds: Readonly<Record<LinkKind, string>> = {
  picture: 'picture',
  film: 'film',
  page: 'web page',
};

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  base: 'base',
  town: 'town',
  area: 'area',
  region: 'region',
  country: 'country',
  embassy: 'embassy',
};

const parts: Readonly<Record<PartOfDay, string>> = {
  dawn: 'dawn',
  morning: 'morning',
  noon: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  midnight: 'midnight',
};

const FIELDS: Readonly<Record<string, string>> = {
  address: 'the address',
  archive: 'the archive address',
  sha256: 'the SHA-256',
  at: 'the date',
  edtf: 'the date',
  after: 'the bound “after”',
  before: 'the bound “before”',
  period: 'the period',
  latitude: 'the latitude',
  longitude: 'the longitude',
  uncertaintyKm: 'the uncertainty',
  zone: 'the time zone',
  min: 'the number',
  max: 'the number',
  amount: 'the length of time',
  text: 'the text',
  tags: 'the tags',
  reviewer: 'the name',
};

/** The field of a fault by the last part of its path that has a name. */
const fieldIn = (where: string): string => {
  const known = where
    .split('.')
    .reverse()
    .find((part) => Object.hasOwn(FIELDS, part));
  return known === undefined ? 'this' : (FIELDS[known] ?? 'this');
};

export const review = {
  proposals: proposed,
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  remove: (what: string) => `Remove: ${what}`,
  none: 'none',
  inLanguage: (what: string, language: string) => `${what} (${language})`,
  newEvent: 'New event',
  addArticle: 'Add article',
  addQuote: 'Add quote',
  editEvent: 'Edit',
  names: 'Names',

  selection: {
    bar: 'Selected words',
    text: 'Text of the article',
    hint: '↓ and ↑ select a sentence; ← and → a word; with Shift, more or less. Alt while dragging keeps the exact letters.',
    quoteTo: (title: string) => `to “${title}”`,
    noEvent: 'Open an event to add a quote to it.',
    clear: 'Clear the selection',
  },

  article: {
    title: 'Add an article',
    text: 'Text',
    textHint:
      'Paste it, type it, or drop pages here: text, HTML, MHTML, Word, PDF, or a folder of them. The text is kept as it is and cannot be changed later.',
    headline: 'Headline',
    publisher: 'Publisher',
    address: 'Address of the page',
    published: 'Published on',
    publishedHint: 'A day, plain words or EDTF. Leave it empty if you do not know it.',
    basis: 'How you know the date',
    language: 'Language of the text',
    recognised: 'recognised from the text',
    languages: { ar: 'Arabic', en: 'English' },
    proposed: 'Days that the text itself allows',
    proposedNone: 'The text says nothing from which the day could be counted.',
    literally: 'every expression read literally',
    reading: 'Reading the dates of the text…',
    words: (n: number) => plural('en', n, { one: '1 word', other: `${grouped(n)} words` }),
    save: 'Add the article',
    faults: {
      empty: 'There is no text yet. Paste or type it.',
      address: 'An address begins with http:// or https://.',
      date: 'This is not read as a date. Write 2024-05-03, 3 May 2024, or EDTF.',
      same: (title: string) => `This very text is in the case already: “${title}”.`,
    },
    showSame: 'Show it',
    came: (how: WayIn, when: string, by: string) =>
      `Came in ${when}, ${ways[how]}${by === '' ? '' : ` by ${by}`}`,
    edit: 'Correct what is said of the article',
    fixed:
      'The text itself stays as it came in. A corrected text is a new capture: add it with the same address.',
    remove: 'Remove the article with its events',
  },

  pages,

  captures: {
    title: 'Captures of this page',
    open: (n: number) => plural('en', n, { one: '1 capture', other: `${n} captures of this page` }),
    older: 'Earlier capture',
    newer: 'Later capture',
    difference: 'What changed, word by word',
    same: 'No word changed.',
    gone: 'removed:',
    fresh: 'added:',
    changed: (events: number) =>
      events === 0
        ? 'All quotes of its events are in the new text, word for word.'
        : `${countedEvents(events)} with quotes that the new text does not hold word for word:`,
    lost: 'no longer in the text',
    now: 'now reads',
    adopt: (n: number) => `Move ${countedEvents(n)} to the later capture`,
    adopted: 'The events are with the later capture now. Undo takes them back.',
    nothing: 'No event is with the earlier capture.',
  },

  event: {
    editor: 'Edit the event',
    kind: 'Kind',
    proposedBy: (words: string) => `proposed by “\u2068${words}\u2069”`,
    title: 'Title',
    places: 'Places',
    role: 'Role',
    addPlace: 'Add a place',
    stated: 'Date as the article states it',
    assessed: 'Date as you assess it',
    addAssessed: 'Assess another date',
    dropAssessed: 'Remove the assessed date',
    date: 'Date',
    dateHint: 'Plain words in Arabic or English, or EDTF: “yesterday”, “3 May 2024”, “2024-05~”.',
    readings: 'Readings',
    noReading: 'Not read as a date.',
    asEdtf: 'as written in EDTF',
    take: 'Take this date',
    part: 'Part of the day',
    parts,
    wholeDay: 'not said',
    drawn: (spoken: string) => `How the timeline draws it: ${spoken}`,
    fromWords: 'The words that say when',
    useSelection: 'Use the selected words',
    after: 'Not before',
    before: 'Not after',
    reason: 'Reason for the assessed date',
    reasonHint: 'An assessed date that departs from the stated one needs a reason.',
    claims: 'Who says what',
    claim: 'Claim',
    who: 'Who',
    says: 'Says',
    of: 'Of whom',
    named: 'As the source names them',
    addClaim: 'Add a claim',
    quote: 'Quote',
    quotes: 'Quotes',
    noQuote: 'No words selected: select them in the article first.',
    gloss: 'Translation',
    means: 'Means',
    counts: 'Counts',
    addCount: 'Add a count',
    what: 'What',
    by: 'According to',
    least: 'At least',
    most: 'At most',
    approximate: 'about',
    casualties: 'Casualties',
    killed: 'Killed',
    injured: 'Injured',
    casualtyStates: {
      'not-entered': 'not entered',
      'not-stated': 'not stated',
      'none-reported': 'none reported',
      reported: 'reported',
    },
    shares: 'Shares by place',
    sharePlace: 'Place',
    shareCount: 'How many of them',
    addShare: 'Add the share of a place',
    contradictions: 'Accounts that differ',
    contradictionAbout: 'What they differ on',
    addContradiction: 'Add accounts that differ',
    account: 'Account',
    accountSays: 'What it says',
    addAccount: 'Add an account of',
    needsTwoAccounts: 'Kept once there are two accounts.',
    relations: 'Relations to other events',
    relation: 'Relation',
    other: 'Other event',
    howLong: 'How long between',
    howLongHint: 'ISO 8601, such as PT1H or P2D; optional',
    addRelation: 'Add a relation',
    note: 'Note',
    tags: 'Tags',
    tagsHint: 'with commas between them',
    status: 'Status',
    statuses,
    reviewer: 'Reviewed by',
    links: 'Pictures, films, archived pages',
    linksHint: 'Only the addresses are kept. Nothing is fetched.',
    link: 'Link',
    linkKind: 'What it is',
    linkKinds,
    linkAddress: 'Address',
    archive: 'Address of the archived copy',
    allContradictions: 'All contradictions of the case',
    capturedBy: 'Captured by',
    capturedAt: 'Captured on',
    sha: 'SHA-256 of the file',
    linkNote: 'Note',
    addLink: 'Add a link',
    more: 'More fields',
    remove: 'Remove the event',
    removed: 'The event is removed. Undo brings it back.',
    needsArticle: 'An event needs an article. Add one first.',
  },

  name: {
    title: 'Names of this case',
    places: 'Places',
    actors: 'Actors',
    kindOf: 'Kind',
    placeKinds,
    own: 'of this case',
    spellings: 'Other spellings',
    spellingsHint: 'with commas between them',
    latitude: 'Latitude',
    longitude: 'Longitude',
    uncertainty: 'Uncertainty, km',
    period: 'When it existed (EDTF)',
    source: 'Where this is from',
    merge: 'Merge into another name',
    mergeInto: 'Into',
    mergeHint:
      'All that mentions this name will mention the other one, which keeps the spellings of both.',
    edit: (name: string) => `Edit ${name}`,
    anyName: 'a name, known or new',
    newPlace: 'New place',
    newActor: 'New actor',
    added: (name: string) => `New name in this case: ${name}`,
    usedHint: {
      places:
        'Beside a place: the events of the case that name it, in any role. Filters and lanes count a base with the places around it; a lane has only events that pass the filters and have a date.',
      actors:
        'Beside an actor: the events of the case that name it, in any role. Filters and lanes count the events that it claims or that are attributed to it; a lane has only events that pass the filters and have a date.',
    },
    used: (n: number) => (n === 0 ? 'not used' : `in ${countedEvents(n)}`),
    find: 'Find a name',
    remove: 'Remove the name',
    label: 'Name',
  },

  refused: (refusal: Refusal | { readonly key: 'read-only' }): string => {
    switch (refusal.key) {
      case 'no-such':
        return 'It is not in the case any more.';
      case 'exists':
        return 'It is in the case already.';
      case 'same-text':
        return 'The same text is in the case already.';
      case 'reason-needed':
        return 'Not kept yet: an assessed date that departs from the stated one needs a reason.';
      case 'not-valid':
        return `Not kept: ${fieldIn(refusal.where)} ${becauseIn(refusal.because)}.`;
      case 'changed-since':
        return 'Not kept: it was changed in another tab meanwhile.';
      case 'edited-since':
        return 'Not done: somebody else has edited the same since.';
      case 'nothing-to-undo':
        return 'There is nothing to undo.';
      case 'nothing-to-redo':
        return 'There is nothing to redo.';
      case 'read-only':
        return 'Not kept: the case is open read-only here.';
    }
  },
};

export type ReviewWords = typeof review;
