import { describe, expect, it } from 'vitest';
import { Dataset } from '../event/dataset';
import { articleOf, eventOf } from '../event/testing/events';
import { Desk } from './desk.svelte';
import { deskFigure } from './figure';
import { DEFAULT_CHOICE } from './figure-choice';
import { pinLane } from './lane-options';
import { foldLane, renameLane } from './lanes';
import { DEFAULT_VIEW } from './url';

const dataset = new Dataset(
  [articleOf('a')],
  (['conoco', 'conoco', 'tanf'] as const).map((place, at) =>
    eventOf(`e${at}`, `2023-11-1${at}`, {
      title: { ar: `حدث ${at}`, en: `Event ${at}` },
      places: [{ place, role: 'at' }],
    }),
  ),
);

const figureOf = async (desk: Desk): Promise<string> =>
  (
    await deskFigure(
      desk,
      { ...DEFAULT_CHOICE, text: 'editable', title: 'Title' },
      { generated: '2024-01-01', beside: 'http://localhost/' },
    )
  ).pages[0].svg;

describe('the figure of a desk', () => {
  it('has the lanes as the reader laid them out', async () => {
    const desk = new Desk(dataset, { language: 'en', theme: 'light' }, DEFAULT_VIEW, []);
    const before = await figureOf(desk);
    expect(before.indexOf('Conoco')).toBeLessThan(before.indexOf('al-Tanf'));
    desk.setLanes(renameLane(pinLane(desk.lanes, 'tanf', true), 'tanf', 'Desert post', 'al-Tanf'));
    desk.setLanes({ ...foldLane(desk.lanes, 'conoco', true), within: 'kind' });
    const after = await figureOf(desk);
    expect(after.indexOf('Desert post')).toBeGreaterThan(0);
    expect(after.indexOf('Desert post')).toBeLessThan(after.indexOf('Conoco'));
    for (const id of ['e0', 'e1', 'e2']) expect(after).toContain(`data-event="${id}"`);
    desk.undo();
    desk.undo();
    expect(await figureOf(desk)).toBe(before);
  });
});
