import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** The exit code a shell reports for a program stopped by a timeout. */
const TIMED_OUT = 124;

const isPosix = process.platform !== 'win32';

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs: number;
  /** `live`: straight to the user. `kept`: all at once, when the command has ended. */
  readonly output?: 'live' | 'kept';
}

const running = new Set<ChildProcess>();

// The groups do not hear the terminal's Ctrl-C by themselves.
const stop = (): void => {
  for (const child of running) end(child, 'SIGTERM');
  process.exit(130);
};

/**
 * Runs a command line and gives its exit code. After `limitMs` it is ended with all its children: a test
 * that never returns must not hide the others.
 */
export function run(
  command: string,
  { env = {}, limitMs, output = 'live' }: RunOptions,
): Promise<number> {
  return new Promise((resolve) => {
    const to = output === 'live' ? 'inherit' : 'pipe';
    const child = spawn(command, {
      // npm is a script on Windows, and runs only through a shell there.
      shell: true,
      stdio: ['ignore', to, to],
      env: { ...process.env, ...env },
      // A process group of its own, so that all of it can be ended.
      detached: isPosix,
    });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => kept.push(piece));
    }
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      console.log(`Stopped after ${Math.round(limitMs / 60_000)} minutes: ${command}`);
      end(child, 'SIGKILL');
    }, limitMs);
    if (running.size === 0) process.on('SIGINT', stop).on('SIGTERM', stop);
    running.add(child);
    const finish = (code: number): void => {
      clearTimeout(timer);
      running.delete(child);
      if (running.size === 0) process.off('SIGINT', stop).off('SIGTERM', stop);
      process.stdout.write(Buffer.concat(kept));
      resolve(code);
    };
    child.once('error', (error) => {
      console.log(`${command}: ${error.message}`);
      finish(127);
    });
    // Not at "exit": the last of its output may still be on the way.
    child.once('close', (code) => finish(isLate ? TIMED_OUT : (code ?? 1)));
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
