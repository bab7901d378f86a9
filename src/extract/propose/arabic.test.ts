import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';
import * as groups from './testing/arabic-sentences';

const PUBLISHED = '2024-06-12';

/** Hours and "about" are no matter here. */
const eventsOf = (text: string): string[] =>
  proposeEvents(text, { language: 'ar', published: PUBLISHED })
    .events.map(({ kind, date, places }) => {
      const ids = places.map(({ id }) => id).sort();
      return `${kind} ${(date ?? '-').replaceAll(/T[\d:]+|~/gu, '')} ${ids.join('+') || '-'}`;
    })
    .sort();

describe.each(Object.entries(groups))('Arabic sentences: %s', (_, sentences) => {
  it.each(sentences)('$text', ({ text, events }) => {
    expect(eventsOf(text)).toEqual([...events].sort());
  });
});
