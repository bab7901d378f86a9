/**
 * JSON Lines: one event per line. What is around the events of this program is the first line, a dataset
 * without events; lines of other programs are rows.
 */
import { datasetJson } from '../../event/codec/write';
import { type Read, Refusal, type RowFault, type Write } from '../format';
import { guardedJson } from '../text/json-guard';
import { decoded, encodingOf } from '../text/decode';
import { LISTS, ModelGatherer, isOurEvent } from './given-model';
import { eventTexts } from './json';
import { type Fields, isFields, tableOfObjects } from './json-rows';

/** Longest line, UTF-16 units. */
const MAX_LINE = 16 * 1024 * 1024;

function* linesOf(bytes: Uint8Array): Generator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  for (const piece of decoded(bytes, encodingOf(bytes))) {
    const [first = '', ...others] = piece.split('\n');
    rest += first;
    for (const text of others) {
      yield { text: rest, line: (line += 1) };
      rest = text;
    }
    if (rest.length > MAX_LINE) throw new Refusal('long-line', `line ${line + 1}`);
  }
  if (rest !== '') yield { text: rest, line: line + 1 };
}

const isHead = (given: unknown): given is Fields =>
  isFields(given) && typeof given.schema === 'string' && given.schema.startsWith('sourceline/');

export const readJsonLines: Read = (bytes) => {
  const gatherer = new ModelGatherer();
  const rows: { line: number; fields: Fields }[] = [];
  const faults: RowFault[] = [];
  let isOurs: boolean | null = null;
  for (const { text, line } of linesOf(bytes)) {
    if (text.trim() === '') continue;
    const bare = text.replace(/^\ufeff/, '');
    let given: unknown;
    try {
      given = guardedJson(bare);
    } catch {
      faults.push({ line, why: 'not-json', column: '', value: bare.slice(0, 120), isKept: false });
      continue;
    }
    isOurs ??= isHead(given) || isOurEvent(given);
    if (isOurs && isHead(given)) {
      for (const list of LISTS) {
        const records = given[list];
        if (Array.isArray(records)) for (const one of records) gatherer.record(list, one, line);
      }
    } else if (isOurs) gatherer.event(given, line);
    else if (isFields(given)) rows.push({ line, fields: given });
    else
      faults.push({ line, why: 'not-json', column: '', value: bare.slice(0, 120), isKept: false });
  }
  if (isOurs) {
    for (const { line, why, column, value } of faults) gatherer.fault(line, why, column, value);
    return gatherer.finish();
  }
  if (rows.length === 0) throw new Refusal(faults.length > 0 ? 'not-this-format' : 'no-rows');
  return { kind: 'table', table: tableOfObjects(rows, faults) };
};

export const writeJsonLines: Write = function* (content) {
  const { articles, gazetteer } = content;
  yield `${JSON.stringify(datasetJson(articles, gazetteer, []))}\n`;
  for (const event of eventTexts(content)) yield `${event}\n`;
};
