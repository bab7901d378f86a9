/** English texts of reviewing what the rules propose. */
import type { Verdict } from '../../case/records';
import { grouped, plural } from '../plural';
import { countedEvents } from './counted';
import { reasons } from './proposal-reasons';

const proposals = (n: number): string =>
  plural('en', n, { one: '1 proposal', other: `${grouped(n)} proposals` });

const verdicts: Readonly<Record<Verdict, string>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  later: 'later',
  merged: 'merged',
  split: 'split',
};

/** What the rules tell apart and the kinds and means of events do not. */
const OTHERS: Readonly<Record<string, string>> = {
  clash: 'ground clash',
  shelling: 'shelling',
  explosive: 'explosive',
  'small-arms': 'small arms',
};

export const proposed = {
  title: 'Review of proposals',
  open: 'Review proposals',
  openCount: (n: number) => `${countedEvents(n)} proposed: review`,
  reopen: (n: number) => `All reviewed (${proposals(n)})`,
  looking: 'Looking for events…',
  all: 'Propose events for all articles',
  progress: (done: number, of: number) =>
    `Looking for events: article ${grouped(done)} of ${grouped(of)}`,
  cancel: 'Cancel',
  article: 'Article',
  articleOption: (title: string, open: number | null) =>
    open === null ? title : open === 0 ? `${title} (done)` : `${title} (${grouped(open)} open)`,
  text: 'Article',
  list: 'Proposals',
  left: (open: number, all: number) =>
    open === 0
      ? `All reviewed: ${proposals(all)}.`
      : `${grouped(open)} of ${proposals(all)} to review`,
  none: 'The rules propose no event in this text. Select words and press the key for a new event.',
  done: 'Everything that was proposed here is reviewed.',
  nextArticle: 'Next article with proposals',
  noArticle: 'There is no article in this case yet.',
  failed: 'The events of this article could not be proposed.',
  again: 'Try again',
  noDay: 'The day of publication is not known: what is dated by it stays undated.',
  supposed: (day: string) => `The text itself suggests ${day}.`,
  setDay: 'Set the day',
  newer: 'A later capture of this page is in the case.',
  showNewer: 'Review the later one',
  readOnly: 'The case is open read-only here: nothing can be decided.',
  order: 'Order',
  orders: { text: 'as in the text', confidence: 'by confidence' },
  onTimeline: 'Show what is not reviewed on the timeline',
  provisional: (title: string) => `Proposed: ${title}`,
  proposal: (at: number, of: number) => `Proposal ${grouped(at)} of ${grouped(of)}`,
  confidence: (percent: number) => `confidence ${percent} %`,
  twin: (title: string) => `Perhaps entered already: “\u2068${title}\u2069”.`,
  fields: {
    kind: 'Kind',
    places: 'Place',
    date: 'Date',
    claims: 'Who',
    means: 'Means',
    count: 'Count',
    casualties: 'Casualties',
    quotes: 'Passages',
  },
  roles: {
    claims: 'claims it',
    actor: 'acts',
    reports: 'reports it',
    denies: 'denies it',
    confirms: 'confirms it',
  },
  notSaid: 'not said',
  noneReported: 'none reported',
  undated: 'undated',
  casualties: (killed: number | null, wounded: number | null) =>
    [
      killed === null ? '' : `${grouped(killed)} killed`,
      wounded === null ? '' : `${grouped(wounded)} injured`,
    ]
      .filter(Boolean)
      .join(', '),
  range: (least: number | null, most: number | null) =>
    least === null
      ? most === null
        ? ''
        : `at most ${grouped(most)}`
      : most === null
        ? `at least ${grouped(least)}`
        : least === most
          ? grouped(least)
          : `${grouped(least)}–${grouped(most)}`,
  earlier: (counts: string) => `replaces ${counts}`,
  share: (place: string, n: number) => `${place}: ${grouped(n)}`,
  fromWords: (rule: string, words: string) => `${rule}: “\u2068${words}\u2069”`,
  reasons,
  kindOrMeans: (id: string): string => OTHERS[id] ?? id,
  theArticle: 'the article',
  passage: (n: number) => `Passage ${grouped(n)}`,
  verdicts,
  decided: (verdict: Verdict) => `Decided: ${verdicts[verdict]}`,
  told: {
    accepted: 'Accepted.',
    rejected: 'Rejected.',
    later: 'Put off.',
    merged: 'Merged.',
    split: 'Split: its parts follow.',
    undone: 'Taken back.',
    redone: 'Done again.',
    acceptedAll: (n: number) => `Accepted: ${proposals(n)}. Undo takes all of them back.`,
    rejectedAll: (n: number) => `Rejected: ${proposals(n)}. Undo takes all of them back.`,
    quoted: 'The selected words are a passage of the event.',
    noSelection: 'No words are selected in the article.',
    nothingToSplit: 'It has one place and one passage: there is nothing to split.',
    nothingToMerge: 'There is nothing to merge it with.',
    nothingToUndo: 'There is nothing to take back.',
  },
  keys: {
    accept: 'Accept',
    reject: 'Reject',
    later: 'Later',
    edit: 'Edit',
    merge: 'Merge with…',
    split: 'Split',
    newEvent: 'New from selection',
    addQuote: 'Add quote',
    undo: 'Undo',
    redo: 'Redo',
    next: 'Next',
    previous: 'Previous',
    same: 'Same words…',
  },
  acceptHint: 'Accept, and edit the event',
  merge: {
    title: 'Merge with',
    hint: 'The passages go to the event that you choose. Digits choose, Esc leaves.',
    event: 'event',
    open: 'proposal',
  },
  same: {
    title: 'The same words elsewhere',
    hint: (words: string) =>
      `Proposals that hold “\u2068${words}\u2069” as whole words. Select other words in the article to look for those.`,
    none: 'No other open proposal holds these words.',
    reject: (n: number) => `Reject ${proposals(n)}`,
  },
  sure: {
    title: (n: number) => `${proposals(n)} with a confidence of 0.9 or more`,
    accept: (n: number) => `Accept all ${grouped(n)} at 0.9 or more`,
    hint: 'Below 0.9 each proposal is decided by itself.',
  },
  last: {
    title: 'Latest decisions',
    takeBack: (words: string) => `Take back: ${words}`,
    show: (words: string) => `Show: ${words}`,
  },
  keySettings: {
    title: 'Keys',
    on: 'Single keys',
    hint: 'Keys count by their place on the keyboard, whatever the layout. They work while the focus is in this view and not in a field.',
    change: (what: string, key: string) => `Change the key for “${what}”, now ${key}`,
    press: 'Press a key',
    taken: 'This key has another use here.',
    reset: 'Back to the usual keys',
    field: (name: string) => `Edit: ${name}`,
    space: 'Space',
  },
  blind: {
    title: 'Blind check',
    ask: 'Check this article blind',
    on: 'Hide the proposals of every tenth article at first',
    intro:
      'The proposals of this article are hidden. Select the sentences that tell events and mark them; then you see how far you and the rules agree.',
    mark: 'Mark the selected words',
    marks: (n: number) =>
      plural('en', n, { one: '1 passage marked', other: `${grouped(n)} passages marked` }),
    compare: 'Compare',
    skip: 'Without a check',
    result: 'Agreement',
    share: (percent: number) => `You marked ${percent} % of what the rules propose.`,
    both: 'Both',
    reader: 'You only',
    rules: 'Rules only',
    total: 'All',
    kept: (when: string, by: string) =>
      ['Checked', when, by === '' ? '' : `by \u2068${by}\u2069`].filter(Boolean).join(' '),
    goOn: 'Go on to the review',
  },
  origin: 'machine-proposed',
  originReviewed: (by: string) =>
    by === ''
      ? 'Machine-proposed, reviewed without a name'
      : `Machine-proposed, reviewed by \u2068${by}\u2069`,
  originOpen: 'Machine-proposed, not reviewed',
};

export type ProposalWords = typeof proposed;
