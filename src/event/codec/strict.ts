/** The strict schemas: of the seeds, where everything must be said. */
import * as v from 'valibot';
import { ARTICLE_LANGUAGES } from '../../article/article';
import { messageOf } from './because';
import * as f from './fields';
import { eventSchema, publishedSchema } from './schema';

export const strictEvent = eventSchema('strict');

/** An article of the seeds; its text is in a file of its own. */
export const strictArticle = f.objectOf('strict')({
  id: f.idOf('strict'),
  file: f.said,
  language: f.oneOf(ARTICLE_LANGUAGES),
  publisher: f.wordsOf('strict'),
  headline: f.said,
  address: f.orNull(f.webAddress),
  published: publishedSchema('strict'),
  sha256: v.pipe(f.text, v.regex(/^[0-9a-f]{64}$/, messageOf('not-sha'))),
});
