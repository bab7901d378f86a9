/** W3C Web Annotation (JSON-LD): each quote of an event as an annotation of its article. */
import { passageLanguageOf } from './passage-language';
import type { Write } from '../format';

export const writeAnnotations: Write = function* ({ articles, events }) {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';
  const byId = new Map(articles.map((article) => [article.id, article]));
  let separator = '\n';
  for (const { id, article, kind, title, quotes, stated } of events) {
    const source = byId.get(article);
    for (const [at, { exact, prefix, suffix, start, end }] of quotes.entries()) {
      if (exact.trim() === '') continue;
      const selectors = [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix !== '' && { prefix }),
          ...(suffix !== '' && { suffix }),
        },
        ...(end > start ? [{ type: 'TextPositionSelector', start, end }] : []),
      ];
      yield (
        separator +
        JSON.stringify({
          id: `urn:sourceline:${encodeURIComponent(id)}:${at + 1}`,
          type: 'Annotation',
          motivation: 'identifying',
          body: [
            ...passageLanguageOf(title).map(({ language, value }) => ({
              type: 'TextualBody',
              purpose: 'describing',
              format: 'text/plain',
              language,
              value,
            })),
            { type: 'TextualBody', purpose: 'tagging', value: kind },
            ...(stated.date
              ? [{ type: 'TextualBody', purpose: 'tagging', value: stated.date.text }]
              : []),
          ],
          target: {
            source: source?.address ?? `urn:sourceline:article:${encodeURIComponent(article)}`,
            ...(source && { language: source.language }),
            selector: selectors,
          },
        })
      );
      separator = ',\n';
    }
  }
  yield '\n]}\n';
};
