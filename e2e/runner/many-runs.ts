/** Set up for the unit tests of the long run: each made-up input is tried this many times, not a hundred. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 3_000 });
