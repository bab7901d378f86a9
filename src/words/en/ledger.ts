/** English texts of the contradictions ledger. */
import type { EntryKind, Level, Nature } from '../../ledger/entry';
import type { LikeReason } from '../../ledger/alike';
import type { Verdict } from '../../case/rulings';
import { isolated } from '../isolated';
import { grouped, plural } from '../plural';

const entries = (n: number): string =>
  plural('en', n, { one: '1 entry', other: `${grouped(n)} entries` });

export const ledger = {
  title: 'Contradictions',
  open: 'Contradictions…',
  hint: 'Where the sources of this case do not agree. Nothing is merged or corrected: you say what holds, and why.',
  working: 'Comparing the articles…',
  cancel: 'Cancel',
  cancelled: 'The comparison was cancelled.',
  again: 'Compare again',
  failed: (message: string) => `The articles could not be compared: ${message}`,
  none: 'No contradictions were found in this case.',
  noneShown: 'Nothing here: choose other filters.',
  counted: (shown: number, of: number) =>
    shown === of ? entries(of) : `${grouped(shown)} of ${entries(of)}`,
  filters: 'Filters',
  kind: 'Kind',
  anyKind: 'All kinds',
  state: 'Decision',
  states: { open: 'Open', decided: 'Decided', all: 'All' },
  list: 'Entries',
  entry: (at: number, of: number) => `${grouped(at)} of ${grouped(of)}`,
  published: (date: string) => `published ${date}`,
  notDated: 'day of publication not known',
  publicationDay: 'The day of publication of this article',
  openEvent: 'Open the event',
  openSentence: 'Open the sentence',
  moreQuotes: (n: number) =>
    plural('en', n, { one: '1 more passage', other: `${grouped(n)} more passages` }),
  weight: 'Weight',
  levels: { high: 'serious', medium: 'notable', low: 'slight' } satisfies Record<Level, string>,
  natures: {
    contradiction: 'Contradiction',
    update: 'Later figure',
    gap: 'Not all here',
    suggestion: 'One event?',
  } satisfies Record<Nature, string>,
  kinds: {
    date: 'Date',
    place: 'Place',
    means: 'Means',
    count: 'Number',
    casualties: 'Casualties',
    actor: 'Who did it',
    claimant: 'Who claims it',
    'claim-denial': 'Claim and denial',
    tally: 'Count and events',
    'stated-date': 'Impossible date',
    recorded: 'Noted by a reviewer',
    'same-event': 'One event, told twice?',
  } satisfies Record<EntryKind, string>,
  says: {
    counted: (number: string) => `counted: ${number}`,
    documented: (number: string) => `documented here: ${number}`,
    sum: (n: number) => `the shares make ${grouped(n)}`,
    killed: (number: string) => `killed: ${number}`,
    wounded: (number: string) => `wounded: ${number}`,
    actor: (name: string) => `by ${name}`,
    claim: (name: string) => `claimed by ${name}`,
    denial: (name: string) => `denied by ${name}`,
    none: 'none',
    upTo: (n: number) => `at most ${grouped(n)}`,
    and: (names: readonly string[]) => names.join(', '),
  },
  why: {
    'same-place': 'same place',
    'place-inside': 'one place lies in the other',
    'near-place': 'places near each other',
    'other-place': 'different places',
    'same-day': 'same day',
    'other-day': 'days next to each other',
    'same-hour': 'same time of day',
    'other-hour': 'another time of day',
    'same-kind': 'same kind',
    'same-means': 'same means',
    'same-count': 'same number',
    'same-casualties': 'same casualties',
    'same-claimant': 'same claimant',
    'same-words': 'details in common',
    'told-as-another': 'one is told as another event',
    'said-by-reader': 'you said that they are one event',
    'said-in-case': 'entered as accounts of one event',
  } satisfies Record<LikeReason, string>,
  because: {
    'days-apart': (days: number) =>
      plural('en', days, { one: 'a day apart', other: `${grouped(days)} days apart` }),
    'times-as-many': (times: number) => `one number is ${times} times the other`,
    'close-figures': 'the numbers are close',
    'none-against-some': 'one says none, the other some',
    'dead-counted': 'it is about the dead',
    'no-place-in-common': 'the places are apart',
    'other-weapon': 'the weapons differ',
    'other-party': 'the parties differ',
    'two-claim': 'two parties claim it',
    denied: 'one side denies it',
    'later-figure': 'the later figure replaces the earlier one',
    'against-events': (counted: number, documented: string) =>
      `${grouped(counted)} counted, ${documented} documented here`,
    'shares-do-not-add': (counted: number, sum: number) =>
      `${grouped(counted)} in all, but the shares make ${grouped(sum)}`,
    'after-publication': (date: string) => `the article was published before it, ${date}`,
    recorded: 'a reviewer noted it',
  },
  decision: 'Your decision',
  verdicts: {
    same: 'The same event',
    'not-same': 'Not the same event',
    right: 'This side is right',
    both: 'Both stand',
    explained: 'Explained',
  } satisfies Record<Verdict, string>,
  right: [
    'First side is right',
    'Second side is right',
    'Third side is right',
    'Fourth side is right',
  ] as readonly string[],
  reason: 'Reason',
  reasonHint: 'Kept with the decision.',
  decidedAs: (what: string) => `Decided: ${what}`,
  by: (name: string, when: string) =>
    [name ? isolated(name) : 'no name', when].filter(Boolean).join(', '),
  reopen: 'Open it again',
  previous: 'Back',
  next: 'Next',
  more: (n: number) => `Show more (${grouped(n)})`,
  refused: 'Not decided: the case cannot be edited now.',
  told: (what: string) => `Decided: ${what}. Z takes it back.`,
};

export type LedgerWords = typeof ledger;
