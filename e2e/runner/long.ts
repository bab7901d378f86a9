/**
 * Whether this is the long run (`npm run test:long`), in which everything that the suite samples is run
 * whole. Read here and nowhere else: the browser tests and the configuration of the unit tests import it,
 * a unit test asks by `inject('long')`.
 */
export const LONG = process.env.LONG === '1';

declare module 'vitest' {
  interface ProvidedContext {
    readonly long: boolean;
  }
}
