/** Other timelines, installed only where the benchmark needs them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

import { type PeerName, PEERS } from './peer-names';

/**
 * Installs all peers into a folder. Without a registry there are none, and the benchmark continues.
 */
export function installPeers(folder: string): PeerName[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true}');
  const names = Object.keys(PEERS) as PeerName[];
  try {
    const packages = names.flatMap((name) => PEERS[name].packages);
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', ...packages],
      { cwd: folder, stdio: 'inherit' },
    );
    return names;
  } catch (error) {
    process.stderr.write(`The peers could not be installed: ${String(error)}\n`);
    return [];
  }
}
