import { BUILT_IN } from '../../../gazetteer/gazetteer';
import { describe, expect, test } from 'vitest';
import { countInView } from '../../../desk/count-in-view';
import { Desk } from '../../../desk/desk.svelte';
import { DEFAULT_VIEW } from '../../../desk/address/url';
import { Dataset } from '../../../source/dataset';
import { articleOf, eventId, eventOf, readingOf } from '../../../event/testing/events';
import { fitPicks, lookAround, openRuler, pick, pressEvent } from './choose';
import { eventsAsText } from '../../source/events-as-text';
import { Screen } from '../../frame/screen.svelte';

const [a, b, c] = [eventId('a'), eventId('b'), eventId('c')];
const HELD = { ctrlKey: true, metaKey: false, shiftKey: false };

function opened(): { desk: Desk; screen: Screen } {
  const dataset = Dataset.of(
    [articleOf('a', { headline: 'Attacks', address: 'https://example.org/1' })],
    [
      eventOf('a', '2023-11-13'),
      eventOf('b', '2023-11-20', { kind: 'strike' }),
      eventOf('c', null, { assessed: readingOf('2023-12-01') }),
    ],
    BUILT_IN,
  );
  const desk = new Desk(dataset, { language: 'en', theme: 'light' }, DEFAULT_VIEW, []);
  return { desk, screen: new Screen() };
}

describe('a press on an event', () => {
  test('opens it', () => {
    const { desk, screen } = opened();
    pressEvent(desk, screen, a);
    expect(desk.selected?.id).toBe(a);
  });

  test('with Ctrl selects it together with the open one, and takes it out again', () => {
    const { desk, screen } = opened();
    desk.select(a);
    pressEvent(desk, screen, b, HELD);
    expect(screen.picks.ids).toEqual([a, b]);
    pressEvent(desk, screen, b, HELD);
    expect(screen.picks.ids).toEqual([a]);
    expect(desk.selected?.id).toBe(a);
  });

  test('is an end of the ruler while the ruler waits for one', () => {
    const { desk, screen } = opened();
    desk.select(a);
    openRuler(desk, screen);
    pressEvent(desk, screen, a);
    expect(screen.ruler.ends).toEqual([a]);
    pressEvent(desk, screen, b);
    expect(screen.ruler.ends).toEqual([a, b]);
    expect(screen.ruler.isChoosing).toBe(false);
    pressEvent(desk, screen, b);
    expect(desk.selected?.id).toBe(b);
  });
});

test('the ruler measures at once between two selected events', () => {
  const { desk, screen } = opened();
  for (const id of [b, a]) pick(desk, screen, id);
  openRuler(desk, screen);
  expect(screen.ruler.ends).toEqual([b, a]);
});

test('showing the events around one turns the filters off in one undo step', () => {
  const { desk } = opened();
  desk.toggleFilter('kind', 'strike');
  desk.setQuery('x');
  expect(lookAround(desk, b, 3)).toBe(true);
  expect(desk.isFiltered).toBe(false);
  expect(desk.viewport).toEqual({ from: Date.UTC(2023, 10, 17), to: Date.UTC(2023, 10, 24) });
  desk.undo();
  expect(desk.filters.kind).toEqual(['strike']);
  expect(desk.query).toBe('x');
  expect(desk.viewport).toEqual(desk.home);
});

test('for an event that only has the other date, that date is used', () => {
  const { desk, screen } = opened();
  for (const id of [a, c]) pick(desk, screen, id);
  fitPicks(desk, screen);
  expect(desk.viewport.from).toBeLessThan(Date.UTC(2023, 10, 13));
  expect(desk.viewport.to).toBeGreaterThan(Date.UTC(2023, 11, 2));
});

test('events in view are counted by where they may fall', () => {
  const { desk } = opened();
  expect(countInView(desk)).toEqual({ count: 3, atMost: false });
  lookAround(desk, b, 1);
  expect(countInView(desk)).toEqual({ count: 1, atMost: false });
});

test('events as text: title, dates, quote, source', () => {
  const { desk } = opened();
  expect(eventsAsText(desk.dataset, [a, b], 'stated', 'en')).toBe(
    [
      'a\non 13 November 2023\n“a”\nSource: a, Attacks, 19 November 2023\nhttps://example.org/1',
      'b\non 20 November 2023\n“b”\nSource: a, Attacks, 19 November 2023\nhttps://example.org/1',
    ].join('\n\n'),
  );
});
