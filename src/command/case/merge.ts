/** `sourceline case merge`: two copies of a case that were edited apart, as one file. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caseText } from '../../case/codec/case-file';
import { jsonText } from '../../case/codec/json-text';
import { merge } from '../../case/merge/merge';
import { recordsOf } from '../../case/records';
import { type Streams, UsageError } from '../usage';
import { soundCase } from './read-case';

/** Conflicts are left. */
const UNDECIDED = 3;

export function runMerge(argv: readonly string[], { stdout }: Streams): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  const [a, b, ...more] = positionals;
  const { output } = values;
  if (a === undefined || b === undefined || more.length > 0) {
    throw new UsageError('case merge takes two case files: sourceline case merge A B -o C');
  }
  if (output === undefined) throw new UsageError('case merge: -o FILE says where to write');
  const merged = merge(soundCase(a), soundCase(b));
  try {
    writeFileSync(output, caseText(merged));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`cannot write ${output} (${code})`);
  }
  const conflicts = recordsOf(merged.case, 'conflicts').filter(({ list, record }) =>
    merged.case[list].has(record),
  );
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  stdout.write(`${output}: merged, ${count}\n`);
  for (const { id, values: said } of conflicts) {
    stdout.write(`${id}\n`);
    for (const { to, by, at } of said) {
      const who = [by || 'no name', at].filter(Boolean).join(', ');
      stdout.write(`  ${who}: ${to ? jsonText(to) : 'removed'}\n`);
    }
  }
  return conflicts.length > 0 ? UNDECIDED : 0;
}
