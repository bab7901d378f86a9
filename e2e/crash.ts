/** `npm run test:crash`: kills the browser 200 times while it writes, or as often as KILLS says. */
import { spawn } from 'node:child_process';

process.env.KILLS ??= '200';
spawn('npm', ['run', '--silent', 'test:e2e', '--', 'crash.spec.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
}).on('exit', (code) => process.exit(code ?? 1));
