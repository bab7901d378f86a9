/** The response to wrong usage: one clear line, exit code 2. */

/** Where a command reads and writes; tests pass their own streams. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** A usage error. Its message is one line for a person. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The value when it is one of the options, else a `UsageError` that lists them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  options: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = options.find((known) => known === value);
  if (found === undefined) {
    throw new UsageError(`--${option}: unknown value “${value}”; use ${options.join(', ')}`);
  }
  return found;
}

/** Comma-separated ids, each once. */
export function idsOf(values: readonly string[] | undefined): string[] {
  const ids = (values ?? []).flatMap((value) => value.split(',')).map((value) => value.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** Comma-separated ids, each of which has to be known. */
export function listOf(
  option: string,
  values: readonly string[] | undefined,
  known: readonly string[],
): string[] {
  const ids = idsOf(values);
  for (const id of ids) {
    if (!known.includes(id)) {
      throw new UsageError(`--${option}: unknown id “${id}”; known are ${known.join(', ')}`);
    }
  }
  return ids;
}

/** The first line of an error's message: parseArgs explains itself over several. */
export function firstLine(error: Error): string {
  return error.message.split('\n')[0] ?? '';
}
