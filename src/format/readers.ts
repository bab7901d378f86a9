/**
 * Validators for data from outside: each takes a value and returns it typed, or throws a fault.
 * Small, because other pages load them with the timeline; the seeds, which are checked at build
 * time, are read by a library.
 */

/** What is wrong, and where. */
export class Fault extends Error {
  /** Keys from the outermost to the wrong value. */
  readonly path: (string | number)[] = [];
}

export type Reader<T> = (given: unknown) => T;
export type Read<R> = R extends Reader<infer T> ? T : never;

/** Runs a reader for the value under a key; a fault gets that key prefixed to its path. */
function under<T>(key: string | number, read: Reader<T>, given: unknown): T {
  try {
    return read(given);
  } catch (error) {
    if (error instanceof Fault) error.path.unshift(key);
    throw error;
  }
}

export const text =
  (longest: number): Reader<string> =>
  (given) => {
    if (typeof given !== 'string')
      throw new Fault(given === undefined ? 'is missing' : 'is not text');
    if (given.length > longest) throw new Fault('is too long');
    return given;
  };

/** A number from 0 on; an integer where it counts characters. */
export const number =
  (whole = false): Reader<number> =>
  (given) => {
    if (typeof given !== 'number' || !(given >= 0)) throw new Fault('is not a number ≥ 0');
    if (whole && !Number.isInteger(given)) throw new Fault('is not a whole number');
    return given;
  };

export const yesOrNo: Reader<boolean> = (given) => {
  if (typeof given !== 'boolean') throw new Fault('is not a boolean');
  return given;
};

/** Rejects with a reason whatever a check fails. */
export const checked =
  <T, U extends T = T>(
    read: Reader<T>,
    passes: ((value: T) => value is U) | ((value: T) => boolean),
    reason: (value: T) => string,
  ): Reader<U> =>
  (given) => {
    const value = read(given);
    if (!passes(value)) throw new Fault(reason(value));
    return value as U;
  };

export const made =
  <T, U>(read: Reader<T>, make: (value: T) => U): Reader<U> =>
  (given) =>
    make(read(given));

export const oneOf =
  <const T extends string>(values: readonly T[]): Reader<T> =>
  (given) => {
    const found = values.find((value) => value === given);
    if (found === undefined) throw new Fault(`is none of ${values.join(', ')}`);
    return found;
  };

export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (given) =>
    given === null ? null : read(given);

/** A missing value is read as this one. */
export const left =
  <T>(read: Reader<T>, instead: unknown): Reader<T> =>
  (given) =>
    read(given === undefined ? instead : given);

/** Null, or left out. */
export const orNull = <T>(read: Reader<T>): Reader<T | null> => left(nullable(read), null);

export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (given) => {
    if (!Array.isArray(given))
      throw new Fault(given === undefined ? 'is missing' : 'is not a list');
    // A hole in an array is a missing value.
    return Array.from(given, (one: unknown, index) => under(index, read, one));
  };

type Fields = Readonly<Record<string, Reader<unknown>>>;

/** An object with these fields; any others are dropped. */
export const object =
  <F extends Fields>(fields: F): Reader<{ [K in keyof F]: Read<F[K]> }> =>
  (given) => {
    if (typeof given !== 'object' || given === null) throw new Fault('is not an object');
    const values = given as Readonly<Record<string, unknown>>;
    const read = Object.entries(fields).map(([key, reader]) => [
      key,
      under(key, reader, values[key]),
    ]);
    return Object.fromEntries(read) as { [K in keyof F]: Read<F[K]> };
  };

/** One of several forms, distinguished by their `kind`. */
export const byKind =
  <const F extends Readonly<Record<string, Fields>>>(
    forms: F,
  ): Reader<
    { [K in keyof F & string]: { kind: K } & { [P in keyof F[K]]: Read<F[K][P]> } }[keyof F &
      string]
  > =>
  (given) => {
    const { kind } = object({ kind: oneOf(Object.keys(forms)) })(given);
    return { kind, ...object(forms[kind] ?? {})(given) } as never;
  };
