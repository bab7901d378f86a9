/**
 * The tables and views of a server that holds events. Statements keep to what ClickHouse 18.16 (Debian’s)
 * and today’s both understand.
 *
 * Each server of a cluster has the tables whose names end in `_shard`; a table of the same name without it
 * asks all of them. Rows come in through `incoming`, which keeps nothing: its views write the events and
 * count them at the same time.
 *
 * An event without an assessed date has one row, of reading 0. Any other has two, of reading 1 (as stated)
 * and 2 (as assessed). So each reading is two values of a column, and few rows are stored twice.
 */
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import { CELL_MS, cellMs } from '../columns/cell-sizes';
import { name, whole } from './literals';

/** Goes up with each change of a table. */
export const SCHEMA_VERSION = 1;

/** Levels of cells that are counted beforehand: an hour, a day, 16 days, 512 days. */
export const TIERS: readonly number[] = [4, 8, 12, 17];

/**
 * The longest dates of each class, ms. Rows are sorted by class, then start, so that those in a time range
 * are next to each other, but for dates longer than all of these.
 */
export const SPANS_MS: readonly number[] = [1, 24, 24 * 32, 24 * 732].map((h) => h * 3_600_000);
/** The class of what cannot be drawn. */
export const NOT_DRAWN_SPAN = 9;

/** What `hold` says when a date is in no cell for certain, or lasts. */
export const HOLD_NONE = 255;
export const HOLD_LASTING = 254;

/** Dated; dated beyond the drawn years; undated. */
export const STATES = { dated: 0, beyond: 1, undated: 2 } as const;
/** Where an undated event starts: after all others. */
export const UNDATED_START = 2 ** 52;

export interface Place {
  readonly database: string;
  readonly cluster: string;
  /** The number of this server, from 1, and of all. */
  readonly shard: number;
  readonly shards: number;
}

/** Columns as they come in, by name. */
const INCOMING: readonly (readonly [column: string, type: string])[] = [
  ['id', 'String'],
  ['kind', 'String'],
  ['article', 'String'],
  ['bases', 'Array(String)'],
  ['claimants', 'Array(String)'],
  ['claiming', 'Array(String)'],
  ['means', 'Array(String)'],
  ['places', 'Array(String)'],
  ['speakers', 'Array(String)'],
  ['is_assessed', 'UInt8'],
  ...['stated', 'assessed'].flatMap((reading) => [
    [`${reading}_state`, 'UInt8'] as const,
    [`${reading}_start`, 'Int64'] as const,
    [`${reading}_end`, 'Int64'] as const,
    [`${reading}_traits`, 'UInt8'] as const,
    [`${reading}_date`, 'String'] as const,
  ]),
  ['title_ar', 'String'],
  ['title_en', 'String'],
  ['quote', 'String'],
  ['words', 'Array(String)'],
  ['forms', 'Array(String)'],
  ['json', 'String'],
];

/** What a row names; the other columns are computed, but only for an INSERT that lists those it has. */
export const INCOMING_COLUMNS: readonly string[] = INCOMING.map(([column]) => column);

const CARRIED = INCOMING.filter(([column]) =>
  /^(id|kind|article|bases|claimants|claiming|means|places|speakers|title_..|quote|words)$/.test(
    column,
  ),
);

/** One row for each reading. */
const EVENT: readonly (readonly [column: string, type: string])[] = [
  ['reading', 'UInt8'],
  ['span', 'UInt8'],
  ['start', 'Int64'],
  ['hash', 'UInt64'],
  ['end', 'Int64'],
  ['state', 'UInt8'],
  ['traits', 'UInt8'],
  ['hold', 'UInt8'],
  ['date', 'String'],
  ['other_start', 'Int64'],
  ['other_end', 'Int64'],
  ...CARRIED,
];

const columns = (list: readonly (readonly [string, string])[]): string =>
  list.map(([column, type]) => `  ${column} ${type}`).join(',\n');

/** A table of one server, and that of the same name over all. */
function table(
  { database, cluster }: Place,
  of: string,
  list: readonly (readonly [string, string])[],
  engine: string,
  key: string,
): string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${database}.${of}_shard (\n${columns(list)}\n) ENGINE = ${engine}`,
    `CREATE TABLE IF NOT EXISTS ${database}.${of} (\n${columns(list)}\n) ENGINE = Distributed(${cluster}, ${database}, ${of}_shard, ${key})`,
  ];
}

/**
 * A view that writes what comes in to another table. 18.16 reads no subquery in a view and passes nothing on
 * from one view to the next, so each is one plain SELECT.
 */
const view = ({ database }: Place, to: string, select: string): string =>
  `CREATE MATERIALIZED VIEW IF NOT EXISTS ${database}.incoming_to_${to} TO ${database}.${to}_shard AS ${select.replace('FROM here', `FROM ${database}.incoming_shard`)}`;

const sizes = CELL_MS.map(whole).join(', ');

/** The smallest level with a cell that holds a date: `arrayFirstIndex` counts from 1, 0 means none. */
const holdOf = (reading: 'stated' | 'assessed'): string => {
  const [start, end] = [`${reading}_start`, `${reading}_end`];
  const level = `arrayFirstIndex(size -> floor(${start} / size) = floor((${end} - 1) / size), [${sizes}])`;
  return `toUInt8(multiIf(
    ${reading}_state != ${STATES.dated} OR bitAnd(${reading}_traits, 3) = 2 OR ${start} < ${whole(TIME_FLOOR)} OR ${end} > ${whole(TIME_CEILING)}, ${HOLD_NONE},
    bitAnd(${reading}_traits, 4) != 0, ${HOLD_LASTING},
    ${level} = 0, ${HOLD_NONE}, ${level} - 1))`;
};

/** Computed once for each event, before a view makes many rows of it. */
const COMPUTED: readonly (readonly [column: string, type: string])[] = (
  ['stated', 'assessed'] as const
).map((reading) => [`${reading}_hold`, `UInt8 DEFAULT ${holdOf(reading)}`]);

const SPAN = `multiIf(state != ${STATES.dated}, ${NOT_DRAWN_SPAN}, ${SPANS_MS.map((ms, at) => `end - start <= ${whole(ms)}, ${at}`).join(', ')}, ${SPANS_MS.length})`;

const of = (column: string): string =>
  `if(reading = 2, assessed_${column}, stated_${column}) AS ${column}`;

const READING = 'toUInt8(arrayJoin(if(is_assessed = 1, [1, 2], [0]))) AS reading';

const EVENTS_VIEW = `SELECT
  ${READING}, ${['start', 'end', 'state', 'traits', 'hold', 'date'].map(of).join(', ')},
  if(reading = 2, stated_start, assessed_start) AS other_start, if(reading = 2, stated_end, assessed_end) AS other_end,
  toUInt8(${SPAN}) AS span, cityHash64(id) AS hash,
  ${CARRIED.map(([column]) => column).join(', ')}
FROM here`;

/** The facets that are counted by cells; an event falls under `all` once. */
const PAIRS = `arrayConcat([('all', ''), ('kind', kind)], arrayMap(x -> ('base', x), bases), arrayMap(x -> ('claimant', x), claimants), arrayMap(x -> ('means', x), means))`;
const MORE_PAIRS = `arrayConcat(${PAIRS}, [('article', article)], arrayMap(x -> ('claims', x), claiming))`;

const TIER_MS = `[${TIERS.map((tier) => whole(cellMs(tier))).join(', ')}][tier + 1]`;
const cellOf = (instant: string): string =>
  `least(greatest(${instant}, ${whole(TIME_FLOOR)}), ${whole(TIME_CEILING - 1)})`;

const BINS_VIEW = `WITH ${READING}, ${['start', 'end', 'state', 'hold'].map(of).join(', ')}, arrayJoin([0, 1]) AS side
SELECT
  reading, hold,
  tupleElement(arrayJoin(${PAIRS}) AS pair, 1) AS facet, tupleElement(pair, 2) AS value,
  toUInt8(arrayJoin([${TIERS.map((_, at) => at).join(', ')}])) AS tier,
  toInt32(floor(if(side = 0, ${cellOf('start')}, ${cellOf('end - 1')}) / ${TIER_MS})) AS cell,
  toUInt64(countIf(side = 0)) AS began, toUInt64(countIf(side = 1)) AS ended
FROM here WHERE state = ${STATES.dated}
GROUP BY reading, facet, tier, cell, value, hold`;

const firstOf = (reading: string): string =>
  `minState(if(${reading}_state = ${STATES.dated}, ${reading}_start, toInt64(${UNDATED_START}))) AS first_${reading}`;

const TOTALS_VIEW = `SELECT
  tupleElement(arrayJoin(${MORE_PAIRS}) AS pair, 1) AS facet, tupleElement(pair, 2) AS value, countState() AS n,
  ${firstOf('stated')}, ${firstOf('assessed')}
FROM here GROUP BY facet, value`;

/** A form of a word as the search compares it, and the word: they come in with a space between them. */
const WORDS_VIEW = `SELECT
  splitByChar(' ', arrayJoin(forms) AS pair)[1] AS form, splitByChar(' ', pair)[2] AS word, toUInt64(count()) AS n
FROM here GROUP BY form, word`;

/** All statements for one server, in the order in which they are to be run. */
export function schemaStatements(place: Place): string[] {
  const own = { ...place, database: name(place.database), cluster: name(place.cluster) };
  const { database, shard, shards } = own;
  const order = (by: string, granules = ''): string =>
    `PARTITION BY tuple() ORDER BY (${by})${granules}`;
  return [
    `CREATE DATABASE IF NOT EXISTS ${database}`,
    ...table(
      own,
      'servers',
      [
        ['number', 'UInt32'],
        ['of', 'UInt32'],
        ['version', 'UInt32'],
      ],
      `ReplacingMergeTree() ${order('number')}`,
      'number',
    ),
    `INSERT INTO ${database}.servers_shard VALUES (${whole(shard)}, ${whole(shards)}, ${SCHEMA_VERSION})`,
    ...table(own, 'incoming', [...INCOMING, ...COMPUTED], 'Null', 'cityHash64(id)'),
    ...table(own, 'events', EVENT, `MergeTree() ${order('reading, span, start, hash')}`, 'hash'),
    ...table(
      own,
      'details',
      [
        ['hash', 'UInt64'],
        ['id', 'String'],
        ['json', 'String'],
      ],
      `MergeTree() ${order('hash', ' SETTINGS index_granularity = 1024')}`,
      'hash',
    ),
    ...table(
      own,
      'bins',
      [
        ['reading', 'UInt8'],
        ['facet', 'String'],
        ['tier', 'UInt8'],
        ['cell', 'Int32'],
        ['value', 'String'],
        ['hold', 'UInt8'],
        ['began', 'UInt64'],
        ['ended', 'UInt64'],
      ],
      `SummingMergeTree() ${order('facet, tier, reading, cell, value, hold')}`,
      'cityHash64(value)',
    ),
    ...table(
      own,
      'totals',
      [
        ['facet', 'String'],
        ['value', 'String'],
        ['n', 'AggregateFunction(count)'],
        ['first_stated', 'AggregateFunction(min, Int64)'],
        ['first_assessed', 'AggregateFunction(min, Int64)'],
      ],
      `AggregatingMergeTree() ${order('facet, value')}`,
      'cityHash64(value)',
    ),
    ...table(
      own,
      'words',
      [
        ['form', 'String'],
        ['word', 'String'],
        ['n', 'UInt64'],
      ],
      `SummingMergeTree() ${order('form, word')}`,
      'cityHash64(form)',
    ),
    ...table(
      own,
      'around',
      [
        ['what', 'String'],
        ['id', 'String'],
        ['json', 'String'],
      ],
      `ReplacingMergeTree() ${order('what, id')}`,
      'cityHash64(id)',
    ),
    view(own, 'bins', BINS_VIEW),
    view(own, 'events', EVENTS_VIEW),
    view(own, 'totals', TOTALS_VIEW),
    view(own, 'words', WORDS_VIEW),
    view(own, 'details', 'SELECT cityHash64(id) AS hash, id, json FROM here'),
  ];
}
