/** Today’s ClickHouse answers every kind of statement as Debian’s old one does. */
import { join } from 'node:path';

import { type Chosen, FACETS, NO_FILTERS } from '../../src/event/facet';
import type { DatasetContent } from '../../src/event/codec/read';
import { queryTerms } from '../../src/source/search-words';
import type { Connection } from '../../src/source/remote/connection';
import { lineOf, rowOfEvent } from '../../src/source/remote/row-of-event';
import { INCOMING_COLUMNS, schemaStatements } from '../../src/source/remote/schema';
import { binsStatement } from '../../src/source/remote/statements/bins';
import {
  facetsStatement,
  lanesStatement,
  spanStatement,
} from '../../src/source/remote/statements/facets';
import {
  agreementStatement,
  articleHeadsStatement,
  articlesStatement,
  countStatement,
  eventStatement,
  eventsStatement,
  presentStatement,
  rowsStatement,
} from '../../src/source/remote/statements/rows';
import { wordsStatement } from '../../src/source/remote/statements/search';
import type { RemoteFilters } from '../../src/source/remote/statements/where';
import { check, equal } from './check';
import { startToday } from './today';

const DATABASE = 'sourceline';

const filtered = (chosen: Partial<Chosen>, words: RemoteFilters['words']): RemoteFilters => ({
  ...NO_FILTERS,
  ...chosen,
  words,
});

const FILTERS: readonly RemoteFilters[] = [
  filtered({}, null),
  filtered({ base: ['tanf'], kind: ['attack', 'strike'] }, null),
  filtered({ means: ['none'] }, [['drone', 'convoy'], ['attacked']]),
];

/** Level and first cell: five minutes, three hours, two days, all of them in the middle of the data. */
const CELLS = [
  [1, 5_245_000],
  [5, 145_600],
  [9, 9100],
] as const;

function statements(): string[] {
  const stretch = { from: 1.5e12, to: 1.6e12 };
  const ids = ['first', "it's not there\\"];
  return [
    ...FILTERS.flatMap((filters) => [
      facetsStatement(filters, DATABASE),
      countStatement({ reading: 'assessed', stretch, filters }, DATABASE),
      rowsStatement({ reading: 'stated', stretch, filters }, 100_000, DATABASE),
      rowsStatement({ reading: 'stated', stretch: null, filters }, 100_000, DATABASE),
      ...([...FACETS, 'all'] as const).flatMap((by) =>
        CELLS.map(([level, first]) =>
          binsStatement({ reading: 'stated', by, level, first, count: 60, filters }, DATABASE),
        ),
      ),
    ]),
    lanesStatement({ reading: 'assessed', by: 'base', within: null }, DATABASE),
    lanesStatement({ reading: 'stated', by: 'base', within: 'claimant' }, DATABASE),
    ...queryTerms('rokcets قاعدة al-Shaddadi').map((term) => wordsStatement(term, DATABASE)),
    ...ids.map((id) => eventStatement(id, DATABASE)),
    presentStatement(ids, DATABASE),
    eventsStatement(ids, DATABASE),
    articlesStatement(['one', "it's"], DATABASE),
    articleHeadsStatement(['one', 'two', "it's"], DATABASE),
    spanStatement(DATABASE),
    ...(['base', 'kind'] as const).flatMap((by) =>
      CELLS.map(([level, first]) => {
        const question = { reading: 'stated', by, level, first, count: 60 } as const;
        const named = ['tanf', "it's", 'attack'];
        return binsStatement({ ...question, filters: filtered({}, null), named }, DATABASE);
      }),
    ),
    agreementStatement(DATABASE),
  ];
}

const inOrder = (rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** @param old asks the servers, which hold the same events. */
export async function dialects(
  old: Connection,
  { events, articles, gazetteer }: DatasetContent,
  folder: string,
): Promise<void> {
  await check('today’s ClickHouse has the same schema, and answers the same', async () => {
    const today = await startToday(join(folder, 'today'));
    console.log(`      ClickHouse ${today.version}`);
    const place = { database: DATABASE, cluster: 'one', shard: 1, shards: 1 };
    for (const statement of schemaStatements(place)) {
      // A process of its own is in no cluster; the table over all servers is one over its own.
      const own = statement.replace(
        /Distributed\(one, (\w+), (\w+), .*\)$/,
        (_, database: string, table: string) => `Merge('${database}', '^${table}$')`,
      );
      today.rows(own);
    }
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const lines = events.map((event) =>
      lineOf(rowOfEvent(event, gazetteer, texts.get(event.article) ?? '')),
    );
    today.rows(
      `INSERT INTO ${DATABASE}.incoming_shard (${INCOMING_COLUMNS.join(', ')}) FORMAT JSONEachRow\n${lines.join('\n')}`,
    );
    for (const [at, statement] of statements().entries()) {
      const { rows } = await old.ask(statement, { subject: `dialect-${at}` });
      equal(inOrder(today.rows(statement)), inOrder(rows), statement.slice(0, 200));
    }
  });
}
