import { describe, expect, it } from 'vitest';
import { perform } from '../../case/document';
import { contentOf } from '../../case/read-events';
import { STAMP, eventId, firstDocument } from '../../case/testing/cases';
import { readFonts } from '../../figure/testing/fonts';
import { makeFigure } from '../../figure/make-figure';
import { input } from '../../figure/testing/fixture';
import { readFigure } from '../../format/read-figure';
import { Dataset } from '../../source/dataset';
import { figureHolding, figureLeaving, inputWithout } from './leaving-figure';

describe('a figure of a case', () => {
  it('carries and draws nothing of what is left out, and opens again', async () => {
    const id = eventId('000-embassy');
    const note = { ar: 'ملحوظتي', en: 'a secret note' };
    const fields = { status: 'rejected', note, title: { ar: 'محجوب', en: 'withheld' } } as const;
    const noted = { kind: 'edit-event', id: eventId('000-tanf-drone'), fields: { note } } as const;
    const document = [{ kind: 'edit-event', id, fields } as const, noted].reduce((one, command) => {
      const done = perform(one, command, STAMP);
      if (!done.ok) throw new Error(done.refusal.key);
      return done.document;
    }, firstDocument());
    const { articles, events, gazetteer } = contentOf(document.case);
    const dataset = Dataset.of(articles, events, gazetteer);
    const whole = input({
      dataset,
      events: dataset.events,
      total: dataset.size,
      quoteLength: null,
    });
    const parts = ['originals', 'notes', 'rejected'] as const;
    const left = inputWithout(whole, figureLeaving(document, parts));
    const { pages } = await makeFigure(left, { fonts: readFonts });
    const read = readFigure(pages[0].svg);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { figure } = read;
    expect(figure.dataset.size).toBe(26);
    expect(figure.dataset.articles.map(({ text }) => text)).toEqual(['', '']);
    const carried = JSON.stringify(figure.dataset.events);
    for (const words of ['secret', 'ملحوظتي', 'withheld', 'محجوب', 'gloss', '000-embassy']) {
      expect(carried).not.toContain(words);
      expect(pages[0].svg).not.toContain(words);
    }
    expect(figureHolding(document, parts)).toEqual([
      { key: 'events', args: [26] },
      { key: 'no-rejected', args: [1] },
      { key: 'bare-articles', args: [2] },
      { key: 'no-history', args: [] },
      { key: 'no-notes', args: [] },
      { key: 'no-reviewers', args: [] },
    ]);
    expect(inputWithout(whole, figureLeaving(document, []))).toBe(whole);
  });
});
