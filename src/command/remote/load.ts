/** `sourceline load FILE… --to URL`: fills the tables that `serve-schema` prints. */
import { parseArgs } from 'node:util';
import { READABLE } from '../../exchange/formats';
import { Connection } from '../../source/remote/connection';
import { RemoteFault } from '../../source/remote/fault';
import { Loader } from '../../source/remote/load/loader';
import { readGiven, say } from '../given-file';
import { type Streams, UsageError, oneOf } from '../usage';
import { countOf } from './serve-schema';
import { SERVER_FAULT_WORDS } from './server-words';

const HELP = `sourceline load FILE… --to URL [options]

Reads the events of files and writes them to a ClickHouse server that has the tables of serve-schema. An event
whose id is there already is left out, so that a load that ended half way is simply started again. Only one load
may run at a time.

  --to URL         of the server, such as http://127.0.0.1:8123
  --user NAME      (default); the password is the environment’s SOURCELINE_PASSWORD
  --database NAME  (sourceline)
  --batch N        events that are written at once (5000)
  --from FORMAT    ${READABLE.join(', ')}
  --day-first      4/11/2023 is 4 November, where no value of the column tells
  --month-first    4/11/2023 is 11 April

It exits with code 1 when a file is refused or the server does not take it, and with 3 when it asks for
--day-first or --month-first.
`;

/** For one batch. */
const LIMITS = { seconds: 600, rows: 2 ** 50 };
const MAX_BATCH = 100_000;

const OPTIONS = {
  to: { type: 'string' },
  user: { type: 'string', default: 'default' },
  database: { type: 'string', default: 'sourceline' },
  batch: { type: 'string', default: '5000' },
  from: { type: 'string' },
  'day-first': { type: 'boolean', default: false },
  'month-first': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

function urlOf(given: string | undefined): string {
  if (given === undefined) throw new UsageError('load: name the server with --to URL');
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--to: “${given}” is no address of a server`);
  return url.href;
}

export async function runLoad(argv: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    streams.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('load: name the files to read');
  const batch = Math.min(MAX_BATCH, countOf('batch', values.batch));
  const connection = new Connection({
    url: urlOf(values.to),
    login: { user: values.user, password: process.env.SOURCELINE_PASSWORD ?? '' },
    database: values.database,
    limits: LIMITS,
    session: `load-${process.pid}`,
  });
  const wanted = {
    format: oneOf('from', values.from, READABLE) ?? null,
    isDayFirst: values['day-first'],
    isMonthFirst: values['month-first'],
  };
  const loader = new Loader(connection, batch);
  try {
    for (const path of positionals) {
      const given = await readGiven(path, wanted, streams);
      if (!given.ok) return given.code;
      // Now, not before: a server closes a connection that is idle for seconds.
      await loader.begin();
      await loader.load(given.content, ({ done, added }) =>
        say(streams, `${path}: ${done} of ${given.report.events} events, ${added} of them new`),
      );
    }
    const differences = await loader.end();
    for (const { what, events, counted } of differences)
      say(
        streams,
        `${what}: ${counted} counted, ${events} there: a server failed while it was written to; make its tables again and load again`,
      );
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RemoteFault)) throw error;
    say(streams, `${SERVER_FAULT_WORDS[error.kind]}: ${error.message.split('\n')[0] ?? ''}`);
    return 1;
  }
}
