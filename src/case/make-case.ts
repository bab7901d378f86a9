/** Makes a case of what was read elsewhere: a dataset, a figure, the articles that the app comes with. */
import type { DatasetContent } from '../event/codec/read';
import { datasetJson, eventJson } from '../event/codec/write';
import { type CaseFileResult, type ReadCase, readCase } from './codec/case-file';
import { type WayIn, emptyCase } from './records';

/** @param at ISO 8601, UTC. */
export function documentOf(
  content: DatasetContent,
  { name, at, how, by }: { name: string; at: string; how: WayIn; by: string },
): ReadCase {
  const events = content.events.map((event) => eventJson(event, ''));
  const read = readCase(datasetJson(content.articles, content.gazetteer, events)) as Extract<
    CaseFileResult,
    { ok: true }
  >;
  const { document, broken } = read;
  const { case: one, history } = document;
  const articles = [...one.articles].map(
    ([id, article]) => [id, { ...article, came: { at, how, by } }] as const,
  );
  const { head } = emptyCase(name, at);
  return { document: { case: { ...one, head, articles: new Map(articles) }, history }, broken };
}
