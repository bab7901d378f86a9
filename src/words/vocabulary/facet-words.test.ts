import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../article/article';
import { articleOf } from '../../event/testing/events';
import type { Facet } from '../../event/facet';
import { facetLabel } from './facet-words';

const known = { article: (id: ArticleId) => articleOf(id), gazetteer: BUILT_IN };
const labels = (facet: Facet, value: string): string[] =>
  (['en', 'ar'] as const).map((language) => facetLabel(known, facet, value, language));

describe('the name of a facet value', () => {
  it('is the language’s where it has a word, else that of the data', () => {
    expect(labels('means', 'drone')).toEqual(['Drones', 'طائرات مسيّرة']);
    expect(labels('means', 'rocket')).toEqual(['Rockets', 'صواريخ']);
    expect(labels('means', 'none')).toEqual(['No means named', 'بلا وسيلة مذكورة']);
    expect(labels('kind', 'tally')).toEqual(['Tally', 'حصيلة']);
    expect(labels('base', 'none')).toEqual(['No base named', 'بلا قاعدة محددة']);
    expect(labels('base', 'conoco')).toEqual(['Conoco', 'كونيكو']);
  });

  it('is the value itself where nothing has a name for it', () => {
    expect(labels('means', 'toString')).toEqual(['toString', 'toString']);
    expect(labels('claimant', 'nobody')).toEqual(['nobody', 'nobody']);
  });
});
