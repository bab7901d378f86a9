/** The command line: `npm run --silent sourceline -- events|svg|dates …`. Node only, no browser. */
import { runCommand } from './run';

// A reader such as `head` that has seen enough closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), process);
