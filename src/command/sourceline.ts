/** The command line: `npm run --silent sourceline -- events|svg|dates …`. Node only, no browser. */
import { runCommand } from './run';

process.exitCode = await runCommand(process.argv.slice(2), process);
