import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../event/event';
import { EventsAgain } from './mapping/row-events';
import { contentOf, datasetBytes, passedOver } from './model';
import { contentIn, readText } from './testing/files';

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
    const again = passedOver(model);
    if (!again.ok) throw new Error(again.reason);
    const passed = again.value;
    for (const events of [[...passed.events], [...passed.events]]) {
      expect(events).toEqual(whole.value.events);
    }
    expect(passed.articles).toEqual(whole.value.articles);
    expect(passed.gazetteer.own).toEqual(whole.value.gazetteer.own);
  });
});

describe('a large table', () => {
  /** Made up: with a row that is no event, one whose id comes twice, and one of each way to say a thing. */
  const rows = Array.from({ length: 20_050 }, (_, at) =>
    at === 20_010
      ? `same,soon,Row,Town,1,A wire,x`
      : `id-${at === 20_020 ? 3 : at},2023-11-${1 + (at % 30)},Row ${at},Town ${at % 7},${at % 3},${at % 2 ? 'A wire; B wire' : ''},https://example.org/${at}`,
  );
  const text = ['id,date,title,place,killed,source,link', ...rows].join('\n');

  it('is not kept as events, and gives the same ones as if it were, as often as it is asked', async () => {
    const kept = await readText(text, 'x.csv');
    const again = await readText(text, 'x.csv', { isPassedOver: true });
    expect(again.report).toEqual(kept.report);
    expect(again.report).toMatchObject({ rows: 20_050, events: 20_048, faultCount: 2 });
    expect(again.model.events).toBeInstanceOf(EventsAgain);
    const whole = contentOf(kept.model);
    const passed = passedOver(again.model);
    if (!whole.ok || !passed.ok) throw new Error('refused');
    // The first rows of the kept ones say where they stood in a text that became too long.
    const plain = (event: TimelineEvent) => ({
      ...event,
      quotes: event.quotes.map(({ exact }) => exact),
    });
    for (let time = 0; time < 2; time += 1) {
      expect([...passed.value.events].map(plain)).toEqual(whole.value.events.map(plain));
    }
    expect(passed.value.gazetteer.own).toEqual(whole.value.gazetteer.own);
    const { events } = again.model;
    expect(events.slice(20_040, 20_042)).toMatchObject([{ id: 'id-20042' }, { id: 'id-20043' }]);
    expect(events.at(5)).toMatchObject({ id: 'id-5', title: 'Row 5' });
  });

  it('is looked through first where a date may be either of two days', async () => {
    const open = text.replaceAll(/2023-11-(\d+)/g, '$1/11/2023');
    const { report, model } = await readText(open, 'x.csv', { isPassedOver: true });
    expect(report.events).toBe(20_048);
    expect(model.events.at(3)).toMatchObject({ stated: { edtf: '2023-11-04' } });
  });
});

it('a date of two clocks that ends before it starts is a fault of its row', async () => {
  const read = await readText(
    'date,end,title\n2023-11-13T12:00,2023-11-13T10:30+03:00,A\n2023-11-13,,B\n',
    'x.csv',
  );
  expect(read.report.faults).toMatchObject([{ line: 2, why: 'not-a-date' }]);
  expect(contentIn(read).events.map(({ id }) => id)).toEqual(['line-3']);
});
