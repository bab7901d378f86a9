import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { DatasetContent } from '../event/codec/read';
import { datasetJson, eventJson } from '../event/codec/write';
import type { TimelineEvent } from '../event/event';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { daysOf } from './dates-out';
import { type Feature, lossesOf } from './features';
import { type FormatId, WRITABLE, formatOf } from './formats';
import { datasets } from './testing/datasets';
import { contentIn, readOf, reading, written } from './testing/files';
import { readAny } from './read';

const whole = ({ articles, events, gazetteer }: DatasetContent): unknown => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return datasetJson(
    [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
    gazetteer,
    events.map((event) => eventJson(event, texts.get(event.article) ?? '')),
  );
};

const cleaned = (words: string): string => words.trim();
/** Formats of lines keep no breaks and spaces as they are. */
const oneLine = (words: string | null): string | null =>
  words === null ? null : words.replace(/\s+/g, ' ').trim();

/** What an event says of a feature that a format has without loss; ids of own entries may differ. */
const SAYS: Partial<Record<Feature, (event: TimelineEvent, gazetteer: Gazetteer) => unknown>> = {
  undated: ({ stated }) => stated.date === null,
  'date-form': ({ stated }) => stated.date?.text ?? null,
  note: ({ note }) => note && oneLine(note.en || note.ar || null),
  'second-language': ({ title, note }) => [
    cleaned(title.ar || title.en),
    cleaned(title.en || title.ar),
    note && cleaned(note.ar || note.en),
    note && cleaned(note.en || note.ar),
  ],
  kind: ({ kind }) => kind,
  position: ({ places: [first] }, gazetteer) => {
    const place = first && gazetteer.place(first.place);
    return place && [place.latitude, place.longitude];
  },
  uncertainty: ({ places: [first] }, gazetteer) =>
    first && gazetteer.place(first.place).uncertaintyKm,
  means: ({ means }) => means,
};

async function readBack(content: DatasetContent, id: FormatId): Promise<DatasetContent> {
  const name = `x.${formatOf(id).extensions[0] ?? ''}`;
  return contentIn(readOf(await readAny(await written(content, id), reading(name))));
}

const LOSSLESS = WRITABLE.filter((id) => formatOf(id).carries.includes('relations'));
const LOSING = WRITABLE.filter((id) => !LOSSLESS.includes(id) && formatOf(id).reader !== null);

describe('a format that can hold everything', () => {
  it.each(LOSSLESS)('%s gives every dataset back', async (id) => {
    await fc.assert(
      fc.asyncProperty(datasets, async (content) => {
        expect(lossesOf(content, formatOf(id))).toEqual([]);
        expect(whole(await readBack(content, id))).toEqual(whole(content));
      }),
      { seed: 36, numRuns: inject('long') ? 1000 : 30 },
    );
  });
});

describe('a format that cannot', () => {
  it.each(LOSING)('%s gives back what it says that it holds', async (id) => {
    const { carries } = formatOf(id);
    await fc.assert(
      fc.asyncProperty(datasets, async (content) => {
        const { dates, fits } = formatOf(id);
        // What is announced as lost is not there; all else is.
        const gone = lossesOf(content, formatOf(id)).flatMap(({ feature, count }) =>
          feature === 'undated' || feature === 'left-out' ? [count] : [],
        );
        const kept = content.events.filter((event) =>
          event.stated.date === null ? carries.includes('undated') : fits?.(event) !== false,
        );
        expect(kept.length + gone.reduce((sum, count) => sum + count, 0)).toBe(
          content.events.length,
        );
        if (kept.length === 0) return;
        const back = await readBack(content, id);
        expect(back.events.map((event) => event.id)).toEqual(kept.map((event) => event.id));
        for (const [at, event] of kept.entries()) {
          const again = back.events[at];
          if (!again) throw new Error('missing');
          const [was, is] = [event, again].map(({ stated }) => stated.date?.text ?? '');
          if (dates?.test(was ?? '')) expect(is).toBe(was);
          // Never a time that the date leaves out.
          else if (dates) expect(daysOf(is ?? '')).toEqual(daysOf(was ?? ''));
          for (const feature of carries) {
            const says = SAYS[feature];
            if (!says) continue;
            expect([feature, says(again, back.gazetteer)]).toEqual([
              feature,
              says(event, content.gazetteer),
            ]);
          }
        }
      }),
      { seed: 36, numRuns: inject('long') ? 1000 : 30 },
    );
  });
});
