/** The command line: `npm run --silent sourceline -- events|svg|png|dates|case …`. Node only, no browser. */
import { loadAppWords } from '../words/app-words';
import { runCommand } from './run';

// A reader such as `head` closes the pipe when it has enough; that is not our error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await loadAppWords();
process.exitCode = await runCommand(process.argv.slice(2), process);
