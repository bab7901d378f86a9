/** Made-up events that a server makes of their numbers, shaped like reports of ten years of a conflict. */
import { text, whole } from '../../src/source/remote/literals';

/** A number below `count` that looks random, another one for each salt. */
const pick = (salt: number, count: number): string => `(cityHash64(number, ${salt}) % ${count})`;

const FIRST_DAY = 16_000;
const DAYS = 3650;
const KINDS = ['attack', 'strike', 'launch', 'interception', 'overflight', 'incident', 'statement'];
const WORDS = [
  'rockets',
  'drone',
  'attacked',
  'base',
  'convoy',
  'القاعدة',
  'قصف',
  'night',
  'reported',
  'near',
];

const oneOf = (values: readonly string[], salt: number): string =>
  `[${values.map(text).join(', ')}][${pick(salt, values.length)} + 1]`;

/**
 * Of ten events seven are dated by a day, two by a minute, one by a month; one of twenty lasts. Forty bases, twelve
 * claimants, 100,000 words.
 * @param first the number of the first event.
 */
export function madeRows(database: string, first: number, count: number): string {
  const day = `(${FIRST_DAY} + toInt64(sqrt(${pick(1, DAYS * DAYS)})))`;
  const precision = pick(2, 10);
  const start = `toInt64(${day} * 86400000 + if(${precision} < 7, 0, if(${precision} < 9, ${pick(3, 1440)} * 60000, -(${day} % 30) * 86400000)))`;
  const length = `if(${precision} < 7, 86400000, if(${precision} < 9, 60000, 2592000000))`;
  const words = `arrayConcat(['word'], arrayMap(x -> concat('w', toString(cityHash64(number, x) % 100000)), range(6)), [${[4, 5, 6].map((salt) => oneOf(WORDS, salt)).join(', ')}])`;
  const columns: readonly (readonly [string, string])[] = [
    ['id', `concat('made-', toString(number))`],
    ['kind', oneOf(KINDS, 7)],
    ['article', `concat('article ', toString(intDiv(number, 20)))`],
    ['bases', `[concat('base ', toString(toUInt64(sqrt(${pick(8, 1600)}))))]`],
    ['claimants', `[concat('party ', toString(${pick(9, 12)}))]`],
    ['claiming', `if(${pick(10, 3)} = 0, claimants, emptyArrayString())`],
    ['means', `[${oneOf(['drone', 'rocket', 'missile', 'aircraft', 'none'], 11)}]`],
    ['places', 'bases'],
    ['speakers', `['agency']`],
    ['is_assessed', 'toUInt8(0)'],
    ['stated_state', 'toUInt8(0)'],
    ['stated_start', start],
    ['stated_end', `toInt64(stated_start + ${length})`],
    ['stated_traits', `toUInt8(if(${pick(12, 20)} = 0, 4, 0))`],
    ['stated_date', 'toString(toDate(intDiv(stated_start, 86400000)))'],
    ['assessed_state', 'stated_state'],
    ['assessed_start', 'stated_start'],
    ['assessed_end', 'stated_end'],
    ['assessed_traits', 'stated_traits'],
    ['assessed_date', 'stated_date'],
    ['title_ar', `''`],
    ['title_en', `concat(kind, ' at ', bases[1])`],
    ['quote', `arrayStringConcat(words, ' ')`],
    ['words', words],
    ['forms', `arrayMap(x -> concat(x, ' ', x), words)`],
    [
      'json',
      `concat('{"id":"made-', toString(number), '","title":"', title_en, '","quotes":["', quote, '"]}')`,
    ],
  ];
  const order = [
    'words',
    ...columns.map(([column]) => column).filter((column) => column !== 'words'),
  ];
  const of = new Map(columns);
  const select = order.map((column) => `${of.get(column) ?? ''} AS ${column}`).join(',\n  ');
  return `INSERT INTO ${database}.incoming_shard (${order.join(', ')}) SELECT\n  ${select}\nFROM (SELECT number + ${whole(first)} AS number FROM system.numbers LIMIT ${whole(count)})`;
}
