/**
 * `npm run test:reproducible`: builds again in another folder and compares every file with dist/, which
 * `npm run build` has made. What differs, and what names a folder of this machine, is listed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What a build reads. The packages are found above the folder. */
const SOURCES = [
  'e2e/runner',
  'seeds',
  'src',
  'static',
  'LICENSE',
  'package.json',
  'tsconfig.json',
];

/** Each file of a folder with its SHA-256; @param found gets the files that name the folder `marks`. */
async function hashes(folder: string, marks: readonly string[]) {
  const all = new Map<string, string>();
  const marked: string[] = [];
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (!(await stat(join(folder, name))).isFile()) continue;
    const content = await readFile(join(folder, name));
    all.set(name, createHash('sha256').update(content).digest('hex'));
    if (marks.some((mark) => content.includes(mark))) marked.push(name);
  }
  return { all, marked };
}

await mkdir(join(ROOT, 'test-results'), { recursive: true });
const elsewhere = await mkdtemp(join(ROOT, 'test-results', 'elsewhere-'));
const problems: string[] = [];
try {
  for (const name of [...SOURCES, 'vite.config.ts']) {
    await cp(join(ROOT, name), join(elsewhere, name), { recursive: true });
  }
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: elsewhere,
    encoding: 'utf8',
    // Another day in another place.
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C' },
  });
  if (status !== 0) throw new Error(stderr);
  const first = await hashes(join(ROOT, 'dist'), [ROOT]);
  const second = await hashes(join(elsewhere, 'dist'), [elsewhere]);
  problems.push(...[...first.marked, ...second.marked].map((name) => `${name} names its folder`));
  for (const name of new Set([...first.all.keys(), ...second.all.keys()])) {
    if (first.all.get(name) !== second.all.get(name)) problems.push(`${name} differs`);
  }
  if (problems.length === 0) console.log(`${first.all.size} files are the same in both builds.`);
} finally {
  await rm(elsewhere, { recursive: true });
}
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
