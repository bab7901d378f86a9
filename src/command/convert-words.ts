/** What `convert` says of faults, losses and refusals, in English. */
import type { Feature } from '../exchange/features';
import type { RefusalKey, RowFaultKey } from '../exchange/format';

export const FAULT_WORDS: Readonly<Record<RowFaultKey, string>> = {
  'no-date': 'has no date',
  'not-a-date': 'is not a date',
  'date-open': 'may be either of two days',
  'no-title': 'says nothing of what happened',
  twice: 'has an id that another row has',
  'not-json': 'is not JSON',
  'not-an-event': 'is not an event',
  'too-long': 'is too long',
  'not-coordinates': 'is no position',
  'not-a-number': 'is not a number',
};

export const LOSS_WORDS: Readonly<Record<Feature, string>> = {
  'left-out': 'these events: their dates are wider than it can say',
  undated: 'events without a date',
  'date-form': 'dates that are not a day, a month or a year: written as the time they cover',
  'date-reading': 'how a date was reached, and what it depends on',
  assessed: 'assessed dates',
  'second-language': 'titles and notes in a second language',
  kind: 'kinds',
  'more-places': 'further places, and places that are not where it happened',
  position: 'coordinates',
  uncertainty: 'the uncertainty of a position',
  claims: 'who says what, in whose words',
  means: 'means',
  counts: 'counts of means',
  casualties: 'casualties with their speaker and words',
  breakdown: 'shares by place',
  relations: 'relations between events',
  contradictions: 'contradictions between accounts',
  quotes: 'quotes',
  'no-quote': 'events without a quote',
  note: 'notes',
  articles: 'the texts of articles',
};

export const REFUSAL_WORDS: Readonly<Record<RefusalKey, string>> = {
  empty: 'is empty',
  'not-this-format': 'is not of this format',
  'too-large': 'is too large',
  inflates: 'is small only because it is compressed; it inflates beyond all measure',
  'too-many-entries': 'has too many entries',
  'too-deep': 'is nested too deeply',
  'long-line': 'has a line that does not end',
  'too-many-columns': 'has too many columns',
  'no-rows': 'has no rows',
  broken: 'is broken',
};
