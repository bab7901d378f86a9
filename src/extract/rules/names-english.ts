/** English names that hold a time word: the March 14 alliance, the Sept. 11 attacks, Bloody Sunday. */
import type { Rule } from '../rule';
import { is, opt, rule, w } from '../rule';
import { latin, month } from './common';
import { famous, name, plainDate } from './names-common';

/** What follows a date that is a name in English. */
const NAMED_AFTER = w(
  ...(
    'alliance movement bloc coalition forces revolution uprising brigades brigade ' +
    'bridge street square party group camp martyrs agreement protocol protesters ' +
    'youth university'
  ).split(' '),
);
export const ENGLISH_NAME_RULES: Rule[] = [
  rule('date and movement', [plainDate, NAMED_AFTER], name, {
    weight: 5,
    where: latin,
    examples: { 'the March 14 alliance': null },
  }),
  rule(
    'famous attack in English',
    [
      famous,
      w(
        'attack',
        'attacks',
        'massacre',
        'assault',
        'committee',
        'riot',
        'rioters',
        'raid',
        'insurrection',
        'hijackers',
        'terror',
        'terrorist',
        'onslaught',
      ),
    ],
    name,
    { weight: 5, examples: { 'the Sept. 11 attacks': null, 'the Oct. 7 attack': null } },
  ),
  rule('the famous attack in English', [w('the'), is('name')], name, {
    examples: { 'the Oct. 7 massacre': null },
  }),
  rule('9/11', [w('9'), w('/'), w('11')], name, { examples: { 'after 9/11': null }, weight: 5 }),
  rule('24/7', [w('24'), w('/'), w('7')], name, { examples: { 'open 24/7': null }, weight: 5 }),
  rule('Black September', [w('black', 'red', 'ahmed'), month], name, {
    examples: { 'Black September': null },
    weight: 5,
    where: latin,
  }),
  rule(
    'Bloody Sunday',
    [
      w(
        'bloody',
        'black',
        'good',
        'super',
        'ash',
        'palm',
        'easter',
        'cyber',
        'giving',
        'maundy',
        'holy',
      ),
      is('weekday'),
    ],
    name,
    { examples: { 'Bloody Sunday': null }, weight: 5 },
  ),
  rule(
    'Sunday Times',
    [is('weekday'), w('times', 'mail', 'express', 'telegraph', 'mirror', 'world', 'star')],
    name,
    { examples: { 'the Sunday Times': null }, weight: 5, where: latin },
  ),
  rule(
    'Theresa May',
    [
      w('theresa', 'brian', 'james', 'miss', 'mrs', 'mr', 'ms', 'minister', 'aunt', 'lady'),
      is('month', ({ sure }) => !sure),
    ],
    name,
    { examples: { 'Theresa May': null }, weight: 5, where: latin },
  ),
  rule(
    'Arab Spring',
    [w('arab', 'prague', 'palm', 'silver', 'hot', 'colorado'), is('season')],
    name,
    { examples: { 'since the Arab Spring': null }, weight: 5 },
  ),
  rule(
    'Tuesday Club',
    [
      is('weekday'),
      w(
        'club',
        'magazine',
        'review',
        'best',
        'group',
        'school',
        'foundation',
        'movement',
        'market',
        'prayers',
        'gazette',
      ),
    ],
    name,
    {
      weight: 5,
      where: (around, { parts }) =>
        /^[A-Zsmp]/.test(around.surface(parts[1]?.start ?? 0, parts[1]?.end ?? 0)),
      examples: { 'the Tuesday Club': null, 'a Sunday school teacher': null },
    },
  ),
  rule(
    'This Week Review',
    [w('this'), w('week', 'month', 'year', 'day'), w('review', 'magazine')],
    name,
    {
      weight: 5,
      where: latin,
      examples: { 'the jury of This Week Review': null },
    },
  ),
  rule(
    'Today FM',
    [w('today', 'tonight', 'tomorrow'), w('fm', 'tv', 'show', 'programme', 'program', 'magazine')],
    name,
    {
      weight: 5,
      examples: { 'Today FM': null },
    },
  ),
  rule(
    'day after day',
    [
      w('day', 'week', 'month', 'year', 'night', 'time'),
      w('after', 'by'),
      w('day', 'week', 'month', 'year', 'night', 'time'),
    ],
    name,
    {
      weight: 5,
      examples: { 'day after day': null, 'year by year': null },
    },
  ),
  rule('every now and then', [w('every'), w('now'), w('and'), w('then', 'again')], name, {
    weight: 5,
    examples: { 'every now and then': null },
  }),
  rule('mile hours', [w('rush', 'zero', 'happy', 'eleventh'), w('hour', 'hours')], name, {
    examples: { 'at rush hour': null },
    weight: 5,
  }),
  rule(
    'Thirty Years War',
    [is('length'), opt(w("'")), w('war', 'wars', 'peace')],
    (found) => (found.counted && found.length.terms[0]?.n !== null ? { cat: 'name' } : null),
    {
      examples: { 'the Thirty Years War': null },
      weight: 5,
      where: (around, { start, end }) => /(?:War|Peace)$/.test(around.surface(start, end)),
    },
  ),
  rule('first lady day', [w('yesterday', 'today', 'tomorrow'), w('world')], name, {
    examples: { 'Tomorrow World': null },
    weight: 5,
    where: (around, { start, end }) => /World$/.test(around.surface(start, end)),
  }),
  rule(
    'USA Today',
    [w('usa', 'psychology', 'russia', 'india', 'politics', 'christianity'), w('today')],
    name,
    {
      examples: { 'USA Today': null },
      weight: 5,
      where: (around, { start, end }) => /Today$/.test(around.surface(start, end)),
    },
  ),
];
