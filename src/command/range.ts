/** `--from` and `--to` as a range of time. */
import { type Viewport, clampViewport } from '../layout/scale/time-scale';
import type { Dataset } from '../source/dataset';
import { boundsOf } from '../time/bounds';
import type { Instant } from '../time/civil';
import { parseEdtf } from '../time/edtf/parse';
import { isShowable } from '../time/limits';
import { datasetBounds } from '../desk/address/url';
import { UsageError } from './usage';

function instantOf(option: 'from' | 'to', text: string | undefined): Instant | null {
  if (text === undefined) return null;
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new UsageError(`--${option}: ${parsed.reason}`);
  const bounds = boundsOf(parsed.value);
  const instant = option === 'from' ? bounds.earliest : bounds.latest;
  if (instant === null) throw new UsageError(`--${option}: “${text}” has no such end`);
  if (!isShowable(instant)) {
    throw new UsageError(`--${option}: “${text}” is beyond the years that can be drawn`);
  }
  return instant;
}

/** The range; a missing end is the end of the data. Null if neither is given. */
export function rangeOf(
  dataset: Dataset,
  from: string | undefined,
  to: string | undefined,
): Viewport | null {
  if (from === undefined && to === undefined) return null;
  const all = datasetBounds(dataset);
  const start = instantOf('from', from) ?? all.from;
  const end = instantOf('to', to) ?? all.to;
  if (start >= end) {
    if (from !== undefined && to !== undefined) {
      throw new UsageError(`--from ${from} is not before --to ${to}`);
    }
    throw new UsageError(
      from === undefined
        ? `--to ${to ?? ''} lies before all events`
        : `--from ${from} lies after all events`,
    );
  }
  return clampViewport({ from: start, to: end });
}
