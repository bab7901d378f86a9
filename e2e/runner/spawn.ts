import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What a shell answers for a program that was stopped for running too long. */
const TIMED_OUT = 124;

const isPosix = process.platform !== 'win32';

/**
 * Runs a command line with its output going straight to the user's, and gives its exit code. After
 * `limitMs` it is ended with all its children: a test that never returns must not hide the others.
 */
export function run(command: string, env: NodeJS.ProcessEnv, limitMs: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      // npm is a script on Windows, and runs only through a shell there.
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // A process group of its own, so that all of it can be ended.
      detached: isPosix,
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      console.log(`Stopped after ${Math.round(limitMs / 60_000)} minutes: ${command}`);
      end(child, 'SIGKILL');
    }, limitMs);
    // The group does not hear the terminal's Ctrl-C by itself.
    const stop = (): void => {
      end(child, 'SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (code: number): void => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code);
    };
    child.once('error', (error) => {
      console.log(`${command}: ${error.message}`);
      finish(127);
    });
    child.once('exit', (code) => finish(isLate ? TIMED_OUT : (code ?? 1)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(isPosix ? -child.pid : child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
