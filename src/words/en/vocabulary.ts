/** The vocabulary of events in English. */
import type { VocabularyWords } from '../vocabulary/vocabulary-words';

export const vocabulary: VocabularyWords = {
  kinds: {
    attack: 'Attack',
    strike: 'Air strike',
    launch: 'Fire from a base',
    interception: 'Air defence',
    overflight: 'Overflight',
    incident: 'Other incident',
    statement: 'Statement',
    deployment: 'Deployment',
    pause: 'Pause',
    resumption: 'Resumption',
    tally: 'Tally',
  },
  placeRoles: { at: 'at', from: 'from', over: 'over' },
  certainties: {
    exact: 'dated',
    about: 'about',
    doubted: 'doubted',
    oneOf: 'one of several dates',
  },
  claimRoles: {
    'claims-responsibility': 'claims responsibility',
    attributes: 'attributes to',
    reports: 'reports',
    confirms: 'confirms',
    denies: 'denies',
  },
  relations: {
    after: 'after',
    before: 'before',
    during: 'during',
    'response-to': 'response to',
    'conflicting-account-of': 'conflicting account of',
    'part-of': 'part of',
    announces: 'announces',
  },
  counts: {
    attacks: 'attacks',
    rockets: 'rockets',
    missiles: 'missiles',
    'rockets-or-missiles': 'rockets or missiles',
    drones: 'drones',
    'drones-shot-down': 'drones shot down',
    explosions: 'explosions',
  },
  means: {
    drone: 'drone',
    rocket: 'rockets',
    missile: 'missiles',
    aircraft: 'aircraft',
    'air-defence': 'air defence',
  },
  actorKinds: {
    'armed-group': 'armed group',
    umbrella: 'umbrella name',
    descriptor: 'a description, not a group',
    'state-force': 'state force',
    official: 'official body',
    monitor: 'monitor',
    media: 'media',
    'social-account': 'social account',
    other: 'party',
    unnamed: 'unnamed',
  },
  about: (number) => `about ${number}`,
  atLeast: (number) => `at least ${number}`,
  accountsDiffer: (about) => `Contradictory accounts of ${about}`,
  share: (count, total) => `${count} of ${total}`,
  casualties: {
    'not-entered': 'not entered',
    'not-stated': 'not stated',
    'none-reported': 'none, according to the source',
    reported: 'reported without a number',
  },
  comma: ', ',
  duration: (n, unit) => {
    if (n === null) return `${unit}s`;
    return n === 1 ? `one ${unit}` : `${n} ${unit}s`;
  },
};
