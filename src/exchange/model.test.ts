import { describe, expect, it } from 'vitest';
import { contentOf, datasetBytes, passedOver } from './model';
import { readText } from './testing/files';

/** Made up. */
const table = (rows: number): string =>
  ['date,title,place']
    .concat(Array.from({ length: rows }, (_, at) => `2023-11-13,Row ${at},Town ${at % 7}`))
    .join('\n');

describe.each([3, 2500])('what was read of a table of %i rows', (rows) => {
  it('is the same dataset as a file, and passed over', async () => {
    const { model } = await readText(table(rows), 'x.csv');
    const whole = contentOf(model);
    if (!whole.ok) throw new Error(whole.reason);
    const text = new TextDecoder().decode(datasetBytes(model));
    expect((JSON.parse(text) as { events: object[] }).events).toEqual(model.events.slice(0, rows));
    const passed = passedOver(model);
    for (const events of [[...passed.events], [...passed.events]]) {
      expect(events).toEqual(whole.value.events);
    }
    expect(passed.articles).toEqual(whole.value.articles);
    expect(passed.gazetteer.own).toEqual(whole.value.gazetteer.own);
  });
});
