/**
 * `npm run sbom`: the list of every package that app and tests are made of (CycloneDX), from the lock file.
 * What npm makes up anew each time is left out, so that the same lock file gives the same list.
 */
import { spawnSync } from 'node:child_process';

interface Component {
  readonly 'bom-ref': string;
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; readonly component: { name: string } & Component };
  components: readonly Component[];
  dependencies: readonly Dependency[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
  { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' },
);
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(1);
}

const bom = JSON.parse(stdout) as Bom;
delete bom.serialNumber;
delete bom.metadata.timestamp;
// npm takes the name of the folder.
bom.metadata.component.name = bom.metadata.component['bom-ref'].split('@')[0] ?? '';
bom.components = [...bom.components].sort((a, b) => byText(a['bom-ref'], b['bom-ref']));
bom.dependencies = [...bom.dependencies]
  .map((one) => (one.dependsOn ? { ...one, dependsOn: [...one.dependsOn].sort(byText) } : one))
  .sort((a, b) => byText(a.ref, b.ref));
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
