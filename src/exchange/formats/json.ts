/** JSON: a dataset or a case of this program, what its shape tells it to be, or else a list of objects. */
import { datasetJson, eventJson } from '../../event/codec/write';
import { type Read, Refusal, type Write } from '../format';
import type { OutContent } from '../out-content';
import { jsonIn } from '../text/json-guard';
import { isOurs, readModel } from './given-model';
import { isGeoJson, readFeatures } from './geojson';
import { isFields, tableOfObjects } from './json-rows';
import { isTimelineJs, timelineRows } from './timelinejs';
import { isVisTimeline, visRows } from './vis-timeline';

/** The list of objects in a file: itself, or the longest list that it has. */
function listIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (!isFields(given)) throw new Refusal('not-this-format');
  const lists = Object.values(given).filter(Array.isArray);
  const [longest] = lists.sort((a, b) => b.length - a.length);
  if (!longest) throw new Refusal('no-rows');
  return longest;
}

export const readJson: Read = (bytes) => {
  const given = jsonIn(bytes);
  if (isOurs(given)) return readModel(given);
  if (isGeoJson(given)) return readFeatures(given);
  if (isTimelineJs(given)) return { kind: 'table', table: tableOfObjects(timelineRows(given)) };
  const list = listIn(given);
  if (isVisTimeline(list)) return { kind: 'table', table: tableOfObjects(visRows(list)) };
  const rows = list.flatMap((fields, at) => (isFields(fields) ? [{ line: at + 1, fields }] : []));
  return { kind: 'table', table: tableOfObjects(rows) };
};

/** The events of a dataset as JSON, one by one. */
export function* eventTexts({ events, articles }: OutContent): Generator<string> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  for (const event of events) {
    yield JSON.stringify(eventJson(event, texts.get(event.article) ?? ''));
  }
}

export const writeJson: Write = function* (content) {
  const { articles, gazetteer } = content;
  const around = JSON.stringify(datasetJson(articles, gazetteer, []));
  // Events are last.
  yield around.slice(0, around.lastIndexOf(']'));
  let separator = '\n';
  for (const event of eventTexts(content)) {
    yield `${separator}${event}`;
    separator = ',\n';
  }
  yield '\n]}\n';
};
