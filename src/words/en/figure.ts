/** What a figure says of itself, in English. */
import { eachFacet } from '../../event/facet';
import type { CountedHow, FigureWords } from '../figure/figure-words';
import { facets } from './facets';
import { list } from '../figure/join';
import { plural } from '../plural';

const range = (n: number, { from }: CountedHow): string =>
  from === null ? String(n) : `${from}–${n}`;

const shownOf = (shown: number, total: number): string =>
  `${shown} of ${plural('en', total, { one: '1 event', other: `${total} events` })} shown`;

export const figure: FigureWords = {
  title: (publishers) =>
    publishers.length === 0
      ? 'Events as reported'
      : `Events as reported by ${list(publishers, ' and ', ', ')}`,
  shown: shownOf,
  shownByHand: (shown, total) => `${shownOf(shown, total)}, selected by hand`,
  all: 'All events, unfiltered.',
  byHand: 'Only events selected by hand.',
  ofTheseByHand: 'Of these only events selected by hand.',
  filtered: (parts) => `Filtered by ${parts.join('; ')}.`,
  facets: eachFacet((facet) => facets[facet].name),
  search: (query) => `the words “${query}”`,
  or: ' or ',
  lanes: eachFacet((facet) => `Lanes by ${facets[facet].name}.`),
  lanesInside: eachFacet((facet) => `In each, lanes by ${facets[facet].name}.`),
  readings: {
    stated: 'Dates as the articles state them.',
    assessed: 'Dates as a reviewer assessed them, else as the articles state them.',
  },
  ghosts: {
    stated:
      'Where a reviewer concludes otherwise, a dotted outline, or a dashed line under what lasts, marks the assessed date.',
    assessed:
      'Where the article states another date, a dotted outline, or a dashed line under what lasts, marks it.',
  },
  keys: { kind: 'Kind', claimant: 'Claimant', date: 'Date' },
  stances: { claims: 'claims', named: 'named by others', both: 'claims; also named by others' },
  ghost: { stated: 'assessed date', assessed: 'stated date' },
  ghostLine: {
    stated: 'assessed extent of what lasts or counts',
    assessed: 'stated extent of what lasts or counts',
  },
  contested: 'date doubted by a reviewer',
  arrow: 'middle of the date is outside the range',
  lasting: 'lasts for a stretch',
  counted: 'counts over a stretch',
  within: 'lies somewhere in a stretch',
  soft: 'end not known or approximate',
  folded: (stretches) =>
    `Folded, since no event shown is dated then: ${stretches.join('; ')}. That does not mean that nothing happened.`,
  breakSign: 'folded gap, nothing dated',
  beyond: (n) =>
    plural('en', n, {
      one: '1 event dated before 10,000 BC or after 9999 is not drawn.',
      other: `${n} events dated before 10,000 BC or after 9999 are not drawn.`,
    }),
  undated: 'Undated',
  nothing: 'No event passes these filters in this range.',
  notes: 'Notes',
  unordered: 'no source says whether this event comes after the one before: their dates overlap',
  continued: (heading) => `${heading}, continued`,
  page: (page, pages) => `page ${page} of ${pages}`,
  asSaid: (word, original, range) =>
    `“${word}”${original === null ? '' : ` (${original})`}, read here as ${range}`,
  account: (who, says) => `${who}: ${says}`,
  killed: (n, how) => `${range(n, how)} killed`,
  injured: (n, how) => `${range(n, how)} injured`,
  translation: 'Translation',
  rights: 'Quoted passages belong to their publishers.',
  stated: 'Stated',
  assessed: 'Assessed',
  places: 'By base',
  roles: {
    'claims-responsibility': (actors) => `Claimed by ${actors}`,
    attributes: (actors, whom) => `Attributed to ${whom} by ${actors}`,
    reports: (actors) => `Reported by ${actors}`,
    confirms: (actors) => `Confirmed by ${actors}`,
    denies: (actors) => `Denied by ${actors}`,
  },
  casualties: 'Casualties',
  sources: 'Sources',
  published: (date) => `published ${date}`,
  publishedUnknown: 'publication date unknown',
  trial: {
    heading: 'Hypothetical',
    day: (publisher, tried, reviewed) =>
      `Publication day tried: ${publisher}, ${tried}; reviewed: ${reviewed}.`,
    published: (tried, reviewed) => `publication day tried: ${tried}; reviewed: ${reviewed}`,
    readings: {
      stated: 'Dates as the articles would state them if published on the day tried.',
      assessed:
        'Dates as a reviewer assessed them, else as the articles would state them if published on the day tried.',
    },
    date: (moved, reviewed) => `${moved} (tried; reviewed: ${reviewed})`,
    sign: 'moved by the publication day tried',
  },
  imprint: (program, date) => `Made with ${program} ${date}`,
  description: (parts, contested) =>
    [...parts, ...(contested > 0 ? [`${contested} with stated and assessed dates.`] : [])].join(
      ' ',
    ),
  comma: ', ',
  semicolon: '; ',
  quoteLost: 'These words are not in the text of the article.',
  openQuote: '“',
  closeQuote: '”',
};
