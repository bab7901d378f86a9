/** Finds the command, and reports a wrong call in one line. */
import { runEvents } from './events';
import { SeedError } from './read-seeds';
import { runSvg } from './svg';
import { type Streams, UsageError, firstLine } from './usage';

const HELP = `sourceline COMMAND [options]

  events   prints the reviewed events as JSON
  svg      writes the figure for reports
  png      draws it as a picture
  dates    finds time expressions in a text
  case     checks, merges and hands on case files
  propose  proposes the events that a text tells
  update   takes a newer table over into a case file
  convert  reads a table of another program, and writes one
  contradictions  says where the sources of a case do not agree
  serve-schema    prints the tables of a server for very large datasets
  load     fills them from files

sourceline COMMAND --help says more.
`;

const COMMANDS = [
  'events',
  'svg',
  'png',
  'dates',
  'propose',
  'case',
  'contradictions',
  'update',
  'convert',
  'serve-schema',
  'load',
] as const;

/** Node's own error for a wrong option has a code that starts with this. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const [command, ...rest] = argv;
  switch (command) {
    case 'events':
      runEvents(rest, streams);
      return 0;
    case 'svg':
      await runSvg(rest, streams);
      return 0;
    case 'png': {
      // So is the program that draws.
      const { runPng } = await import('./png');
      await runPng(rest, streams);
      return 0;
    }
    case 'dates': {
      // The time expression engine is only loaded by commands that use it.
      const { runDates } = await import('./dates');
      return await runDates(rest, streams);
    }
    case 'case': {
      const { runCase } = await import('./case/case');
      return await runCase(rest, streams);
    }
    case 'contradictions': {
      const { runContradictions } = await import('./case/contradictions');
      return await runContradictions(rest, streams);
    }
    case 'update': {
      const { runUpdate } = await import('./case/update');
      return await runUpdate(rest, streams);
    }
    case 'propose': {
      const { runPropose } = await import('./propose');
      return await runPropose(rest, streams);
    }
    case 'convert': {
      const { runConvert } = await import('./convert');
      return await runConvert(rest, streams);
    }
    case 'serve-schema': {
      const { runServeSchema } = await import('./remote/serve-schema');
      return runServeSchema(rest, streams);
    }
    case 'load': {
      const { runLoad } = await import('./remote/load');
      return await runLoad(rest, streams);
    }
    case 'help':
    case '--help':
    case '-h':
      streams.stdout.write(HELP);
      return 0;
    case undefined:
      throw new UsageError(`which command? ${COMMANDS.join(', ')}; --help says more`);
    default:
      throw new UsageError(`unknown command “${command}”; known are ${COMMANDS.join(', ')}`);
  }
}

/** Runs a command and returns its exit code: 0 done, 1 the seeds or a file are
 * invalid, 2 wrong usage, 3 conflicts are left, or a question is open. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      streams.stderr.write(`sourceline: ${firstLine(error)}\n`);
      return 2;
    }
    if (error instanceof SeedError) {
      streams.stderr.write(`sourceline: the seeds have problems\n${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
