import { describe, expect, it } from 'vitest';
import { PLACES } from '../../gazetteer/places';
import { readDates } from '../read';
import { proposedDate, proposedKind, proposedMeans, proposedPlaces } from './propose';

const all = (text: string) => ({ start: 0, end: text.length });

describe('proposedKind', () => {
  it.each([
    ['Two drones attacked the mill at dawn.', 'attack', 'drones'],
    ['The base was hit by three rockets.', 'attack', 'hit'],
    ['Air defences intercepted a drone over the river.', 'interception', 'Air defences'],
    ['US warplanes struck two stores.', 'strike', 'warplanes'],
    ['Aircraft carried out strikes on the depot.', 'strike', 'Aircraft carried out strikes'],
    ['The army deployed a battery of air defence missiles.', 'deployment', null],
    ['نشر الجيش منظومة دفاع جوي قرب المطار', 'deployment', null],
    ['A drone flew over the camp.', 'overflight', 'flew over'],
    ['The group said it would suspend its attacks.', 'pause', 'suspend'],
    ['The army declared the road open.', 'statement', 'declared'],
    ['There have been 40 attacks on the bases since October.', 'tally', null],
    ['Reinforcements reached the bridge.', 'deployment', 'Reinforcements'],
    ['استهدف هجوم بالطائرات المسيّرة قاعدة الجسر', 'attack', null],
    ['وتصدّت الدفاعات الجوية لمسيّرة', 'interception', null],
    ['شنّت طائرات غارات على مستودع', 'strike', 'غارات'],
    ['أعلنت الجماعة في بيان مسؤوليتها', 'statement', null],
    ['أعلنت الفصائل تعليق عملياتها', 'pause', 'تعليق'],
    ['وصلت تعزيزات إلى القاعدة', 'deployment', 'تعزيزات'],
    ['حلّقت طائرة فوق المخيم', 'overflight', 'حلّقت'],
    ['بلغ عدد الهجمات أربعين', 'tally', null],
  ])('of %s is %s', (text, kind, words) => {
    const found = proposedKind(text, all(text));
    expect(found?.value).toBe(kind);
    if (words !== null && found) expect(text.slice(found.start, found.end)).toBe(words);
  });

  it('says nothing where no word says it', () => {
    expect(proposedKind('It rained.', all('It rained.'))).toBeNull();
    // In a word, not as a word.
    expect(proposedKind('The whitewashed hall.', all('The whitewashed hall.'))).toBeNull();
  });

  it('asks the sentence where the passage does not say', () => {
    const text = 'It was calm. At dawn the mill was attacked again. Nobody knows why.';
    const start = text.indexOf('the mill');
    expect(proposedKind(text, { start, end: start + 8 })?.value).toBe('attack');
    expect(proposedKind(text, { start: 0, end: 6 })).toBeNull();
  });
});

it('proposes means', () => {
  const text = 'هجوم بالمسيّرات والصواريخ';
  expect(proposedMeans(text, all(text)).map(({ value }) => value)).toEqual(['drone', 'rocket']);
});

it('proposes the places that are named, the smaller ones', () => {
  const text = 'هجوم على قاعدة حقل كونيكو للغاز في سوريا وبالتنف';
  const found = proposedPlaces(text, all(text), PLACES.values());
  expect(found.map(({ value }) => value.place)).toEqual(['conoco', 'tanf']);
  expect(proposedPlaces('في سوريا', { start: 0, end: 8 }, PLACES.values())).toHaveLength(1);
});

it('proposes the date of the passage, else of its sentence', () => {
  const text = 'On 3 May 2024 the mill burned for two hours. Yesterday it was hit again.';
  const { expressions } = readDates(text, { language: 'en', reference: '2024-05-10' });
  const of = (words: string): string | null | undefined => {
    const start = text.indexOf(words);
    return proposedDate(text, { start, end: start + words.length }, expressions)?.edtf;
  };
  expect(of('the mill burned for two hours')).toBe('2024-05-03');
  expect(of('hit again')).toBe('2024-05-09');
});

it.each([
  [
    'Harbour, 14 November 2023 - Two drones hit the mill on Monday evening, a monitor said on Tuesday.',
    '2023-11-13',
  ],
  ['HARBOUR, Nov 14 (Wire) – Two drones hit the mill on Monday evening.', '2023-11-13'],
  ['On Monday, 13 November 2023 - two days before the talks - drones hit the mill.', '2023-11-13'],
  ['A spokesman said on Friday that the mill had been hit on 2 November.', '2023-11-02'],
  ['دمشق، 14 تشرين الثاني 2023 - استهدفت مسيّرتان المطحنة مساء أمس، بحسب المرصد.', '2023-11-13'],
  ['قال المرصد يوم الثلاثاء إن المطحنة قُصفت فجر الأحد.', '2023-11-12'],
])('of the dates of one sentence, proposes that of the event: %s', (text, date) => {
  const language = /[ء-ي]/u.test(text) ? 'ar' : 'en';
  const { expressions } = readDates(text, { language, reference: '2023-11-14' });
  const found = proposedDate(text, all(text), expressions);
  expect(found?.edtf?.slice(0, 10)).toBe(date);
});
