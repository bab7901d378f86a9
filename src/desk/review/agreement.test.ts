import { expect, it } from 'vitest';
import { proposeEvents } from '../../extract/propose/engine';
import { agreementOf, isChecked } from './agreement';

const TEXT =
  'نص مخترع: ليلتان\n\nاستهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024. وهطل المطر. وشنّت طائرات أميركية غارة على البوكمال في 8 أيار 2024.';

const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

it('counts by kind what both found, and what only one did', () => {
  const { events } = proposeEvents(TEXT, { language: 'ar', published: '2024-05-09' });
  expect(events.map(({ kind }) => kind)).toEqual(['attack', 'strike']);
  const marks = [rangeOf('استهدفت طائرتان'), rangeOf('وهطل المطر')];
  const { byKind, readerOnly, rulesOnly } = agreementOf(TEXT, marks, events);
  expect(byKind).toEqual([
    { kind: 'attack', both: 1, reader: 0, rules: 0 },
    { kind: 'strike', both: 0, reader: 0, rules: 1 },
    { kind: 'incident', both: 0, reader: 1, rules: 0 },
  ]);
  expect(readerOnly).toEqual([marks[1]]);
  expect(rulesOnly).toEqual([events[1]]);
});

it('checks every tenth article', () => {
  expect(Array.from({ length: 30 }, (_, at) => at).filter(isChecked)).toEqual([9, 19, 29]);
});
