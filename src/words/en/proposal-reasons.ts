/** English words for the rules that give a proposal its fields: what a reader is told of why. */
import type { Told, TriggerRule } from '../../extract/propose/lexicon/rule';

type Needed = NonNullable<TriggerRule['needs']>;

const WORDS: Readonly<Record<Told, string>> = {
  attack: 'a word for an attack',
  strike: 'a word for an air strike',
  fire: 'a word for fire at a target',
  launch: 'a word for a launch',
  interception: 'a word for shooting down',
  overflight: 'a word for a flight over a place',
  incident: 'a word for violence or an incident',
  clash: 'a word for fighting on the ground',
  deployment: 'a word for moving forces',
  pause: 'a word for a pause in the attacks',
  resumption: 'a word for attacks that go on again',
  toll: 'a word for people killed or hurt',
};

const NEEDED: Readonly<Record<Needed, string>> = {
  weapon: 'with a weapon in the sentence',
  aircraft: 'with an aircraft in the sentence',
  force: 'with an armed force in the sentence',
  projectile: 'with a projectile in the sentence',
  device: 'with a device in the sentence',
};

export const reasons = {
  /** A word of the lexicon, by what it tells and what must be in its sentence. */
  word: (told: Told, needed: Needed | null) =>
    needed === null ? WORDS[told] : `${WORDS[told]}, ${NEEDED[needed]}`,
  rules: {
    'own-date': 'the date that its own sentence says',
    thread: 'the date goes on from an earlier sentence',
    publication: 'no date is said: the day of publication',
    window: 'the time that the tally covers',
    tally: 'a number that counts events',
    gazetteer: 'a place that the gazetteer knows',
    'place-word': 'a word for a place beside the name',
    claim: 'words of a claim',
    party: 'a party named beside the deed',
    number: 'a number beside what it counts',
    dual: 'a form that means two',
    one: 'a form that means one',
    casualties: 'a number of people killed or hurt',
    'none-reported': 'words that say that nobody was hurt',
  },
  /** Where nothing more is known of the rule. */
  quoted: 'words of the text',
};

export type ReasonWords = typeof reasons;
