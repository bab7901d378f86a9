/** Single sentences in the manner of agencies and bulletins; what they tell was written from the sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';
import type { Count } from './sentence/figures/numbers';

interface Row {
  readonly text: string;
  /** `none` where it tells no event; a field with `?` is not looked at. */
  readonly kind: string;
  readonly means: string;
  readonly date: string;
  /** `3`, `>=3` at least, `>3` more than, `~3` about, `-` not stated. */
  readonly count: string;
  /** Killed/wounded; `-` not stated, 0 none reported. */
  readonly casualties: string;
  /** Of what is no event: `-` a figure of speech or nothing at all. */
  readonly modality: string;
}

const PUBLISHED = '2024-02-10';

const rows = readFileSync(new URL('corpus/sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [
      text = '',
      kind = '',
      means = '',
      date = '',
      count = '',
      casualties = '',
      modality = '',
    ] = line.split('\t');
    return { text, kind, means, date, count, casualties, modality };
  });

function written(count: Count | null): string {
  if (!count) return '-';
  if (count.best === null) return `>${String((count.min ?? 0) - 1)}`;
  if (count.min === null) return `~${String(count.best)}`;
  return count.max === null ? `>=${String(count.best)}` : String(count.best);
}

const expectUnless = (wanted: string, found: string): void => {
  if (wanted !== '?') expect(found).toBe(wanted);
};

describe.each(rows)('$text', ({ text, kind, means, date, count, casualties, modality }) => {
  const { events } = proposeEvents(text, { published: PUBLISHED });
  const [event] = events;

  it(`is ${kind}`, () => {
    expect(events.map((one) => one.kind)).toEqual(kind === 'none' ? [] : [kind]);
  });

  it(`is told as ${modality}`, () => {
    const told = proposeEvents(text, { published: PUBLISHED, all: true }).events;
    expect(told.map((one) => one.modality)).toEqual(
      modality === '-' ? [] : told.map(() => modality),
    );
    if (modality !== '-') expect(told).not.toHaveLength(0);
  });

  if (kind === 'none' || !event) return;

  it(`has means ${means}, date ${date}, count ${count}, casualties ${casualties}`, () => {
    expectUnless(means, [...event.means].sort().join(',') || '-');
    expectUnless(date, event.date ?? '-');
    expectUnless(count, written(event.count));
    const { killed, wounded } = event.casualties ?? { killed: null, wounded: null };
    expectUnless(casualties, `${String(killed ?? '-')}/${String(wounded ?? '-')}`);
  });

  it('names the words for its count and casualties', () => {
    for (const [field, value] of [
      ['count', event.count],
      ['casualties', event.casualties],
    ] as const) {
      const because = event.because[field];
      expect(because === undefined).toBe(value === null);
      if (because) expect(text.slice(because.start, because.end)).toBe(because.exact);
    }
  });
});
