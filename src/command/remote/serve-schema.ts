/** `sourceline serve-schema`: prints the tables and views of a server that holds events, or the user that reads. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { schemaStatements } from '../../source/remote/schema';
import { readerXml } from '../../source/remote/users';
import { type Streams, UsageError } from '../usage';

const HELP = `sourceline serve-schema [options]

Prints the statements that make the tables and views of one ClickHouse server. Run them on each server of the
cluster, with its own number: sourceline serve-schema --servers 2 --server 1 | clickhouse-client --multiquery

  --servers N      how many servers hold the events together (1)
  --server K       which of them this is (1)
  --cluster NAME   what the servers’ configuration calls them (sourceline)
  --database NAME  (sourceline)
  --users          prints the user that only reads, with its limits, for users.d/ instead

With --users; the password is the environment’s SOURCELINE_PASSWORD:

  --user NAME      (reader)
  --seconds N      for one question (10)
  --rows N         that each server reads for one question (200000000)
  --questions N    within an hour (20000)
  --before-19      leaves out what servers before version 19 do not know
`;

/** Memory for one question at each server. */
const READER_BYTES = 4_000_000_000;

const OPTIONS = {
  servers: { type: 'string', default: '1' },
  server: { type: 'string', default: '1' },
  cluster: { type: 'string', default: 'sourceline' },
  database: { type: 'string', default: 'sourceline' },
  users: { type: 'boolean', default: false },
  user: { type: 'string', default: 'reader' },
  seconds: { type: 'string', default: '10' },
  rows: { type: 'string', default: '200000000' },
  questions: { type: 'string', default: '20000' },
  'before-19': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UsageError for anything but a whole number from 1 on. */
export function countOf(option: string, value: string): number {
  const count = Number(value);
  if (!/^[0-9]+$/.test(value) || count < 1 || !Number.isSafeInteger(count))
    throw new UsageError(`--${option}: “${value}” is no whole number from 1 on`);
  return count;
}

/** What is wrong with a name or a number is a wrong call. */
function orUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`serve-schema: ${error.message}`);
    throw error;
  }
}

export function runServeSchema(argv: readonly string[], { stdout }: Streams): number {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const { database, cluster, user } = values;
  if (values.users) {
    const password = process.env.SOURCELINE_PASSWORD;
    if (!password) throw new UsageError('serve-schema: SOURCELINE_PASSWORD is not set');
    const limits = {
      database,
      user,
      passwordHash: createHash('sha256').update(password).digest('hex'),
      seconds: countOf('seconds', values.seconds),
      rows: countOf('rows', values.rows),
      bytes: READER_BYTES,
      questions: countOf('questions', values.questions),
      hasConstraints: !values['before-19'],
    };
    stdout.write(orUsage(() => readerXml(limits)));
    return 0;
  }
  const shards = countOf('servers', values.servers);
  const shard = countOf('server', values.server);
  if (shard > shards)
    throw new UsageError(`serve-schema: there is no server ${shard} of ${shards}`);
  const statements = orUsage(() => schemaStatements({ database, cluster, shard, shards }));
  stdout.write(statements.map((statement) => `${statement};\n`).join('\n'));
  return 0;
}
