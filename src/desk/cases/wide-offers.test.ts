import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { WIDE_PLACES } from '../../gazetteer/wide/entries';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { namesIn, newPlace } from './own-names';
import { wideOffers } from './wide-offers';

const places = namesIn(BUILT_IN, 'places');
const labels = (words: string, language: 'ar' | 'en'): string[] =>
  wideOffers('places', words, language, places).map(({ label }) => label);

describe('what is offered beyond the names of the case', () => {
  it('begins as the words do, in either script, with or without the article', () => {
    expect(labels('Sara', 'en')).toContain('Saraqib');
    expect(labels('سراق', 'en')).toContain('Saraqib');
    expect(labels('سراق', 'ar')).toContain('سراقب');
    expect(labels('راستان', 'ar')).toEqual(labels('الراستان', 'ar'));
  });

  it('is nothing for a single letter, and never what is offered already', () => {
    expect(labels('S', 'en')).toEqual([]);
    const saraqib = newPlace('Saraqib');
    expect(wideOffers('places', 'Saraqib', 'en', [...places, saraqib])).toEqual([]);
  });

  it('holds actors, those of one name told apart', () => {
    const actors = namesIn(BUILT_IN, 'actors');
    const found = wideOffers('actors', 'Houthi', 'en', actors);
    expect(found.map(({ label }) => label)).toContain('Houthis');
  });
});

it.each(LANGUAGE_IDS)('every place can be reached by its name: %s', (language) => {
  const lost = [...WIDE_PLACES.values()].filter(({ id, spellings }) => {
    if (places.some((one) => one.id === id)) return false;
    const [name = ''] = spellings[language];
    return !wideOffers('places', name, language, places).some((offer) => offer.id === id);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
