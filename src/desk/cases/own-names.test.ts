import { expect, it } from 'vitest';
import { BUILT_IN, Gazetteer, NO_ENTRIES } from '../../gazetteer/gazetteer';
import type { Place } from '../../gazetteer/places';
import { findName, namesIn, newActor, newPlace } from './own-names';

it('finds a name by any spelling, whatever its hamza or case', () => {
  expect(findName(BUILT_IN, 'places', ' AL-TANF ')?.id).toBe('tanf');
  expect(findName(BUILT_IN, 'places', 'الطنف')?.id).toBe('tanf');
  expect(findName(BUILT_IN, 'actors', 'القوات الامريكية')?.id).toBe('us-forces');
  expect(findName(BUILT_IN, 'actors', 'nobody')).toBeNull();
  expect(findName(BUILT_IN, 'actors', '  ')).toBeNull();
});

it('prefers the names of the case', () => {
  const { period: _period, source: _source, ...mill } = newPlace('al-Tanf');
  const own = new Gazetteer({ ...NO_ENTRIES, places: [mill as Place] });
  expect(findName(own, 'places', 'al-Tanf')?.id).toBe(mill.id);
  expect(namesIn(own, 'places').filter(({ name }) => name.en === 'al-Tanf')).toHaveLength(2);
});

it('makes an entry in the language of its letters', () => {
  expect(newPlace(' الطاحونة ')).toMatchObject({ name: { ar: 'الطاحونة', en: '' }, kind: 'area' });
  expect(newActor('The miller')).toMatchObject({ name: { ar: '', en: 'The miller' } });
});

it('takes over what the wide gazetteer knows of a name, where that is one entry and the case has none', () => {
  const idlib = newPlace('إدلب');
  expect(idlib).toMatchObject({ name: { ar: 'إدلب', en: 'Idlib' }, country: 'SY' });
  expect(idlib.latitude).toBeCloseTo(35.93, 1);
  const { id, latitude } = newPlace('إدلب', (one) => one === idlib.id);
  expect([id === idlib.id, latitude]).toEqual([false, null]);
  expect(newActor('Houthis').name.ar).toBe('الحوثيون');
});
