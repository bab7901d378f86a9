/** The schema of a decision about an entry of the ledger. */
import * as v from 'valibot';
import { messageOf } from '../../event/codec/because';
import * as f from '../../event/codec/fields';
import { VERDICTS } from '../rulings';

const short = v.pipe(f.text, v.maxLength(1000, messageOf('too-long')));

/** An entry is about a few events; one that compares a count with all of a place names a dozen. */
const MOST_EVENTS = 100;

export const rulingSchema = f.objectOf('lenient')({
  id: f.anyId,
  verdict: f.oneOf(VERDICTS),
  right: f.orNull(f.anyId),
  events: v.nullish(f.listOf(f.anyId, MOST_EVENTS), []),
  why: v.nullish(f.text, ''),
  by: v.nullish(short, ''),
  at: v.nullish(short, ''),
});
