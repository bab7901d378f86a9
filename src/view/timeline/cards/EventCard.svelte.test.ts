// @vitest-environment jsdom
import { BUILT_IN } from '../../../gazetteer/gazetteer';
import { flushSync, mount, unmount } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { DEFAULT_VIEW } from '../../../desk/address/url';
import { Desk } from '../../../desk/desk.svelte';
import { articleOf, eventOf, quoteOf, readingOf } from '../../../event/testing/events';
import { Dataset } from '../../../source/dataset';
import { messages } from '../../../words/interface';
import { LANGUAGE_IDS } from '../../../words/language-choice';
import { markName } from '../drawing/drawing';
import EventCard from './EventCard.svelte';
import { Hover } from './hover.svelte';

const BOX = { left: 0, right: 800, top: 0, bottom: 600 };

// jsdom has none, and the card's height does not matter here.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});

/** An event of which everything is known. */
const event = eventOf('a', '2023-11-18', {
  title: { ar: 'مسيّرات على التنف', en: 'Drones at al-Tanf' },
  places: [{ place: 'tanf', role: 'at' }],
  assessed: readingOf('2023-11-17~'),
  claims: [
    {
      role: 'claims-responsibility',
      actor: 'islamic-resistance-iraq',
      to: null,
      named: null,
      quote: quoteOf('we did'),
    },
  ],
  means: ['drone'],
  counts: [
    {
      of: 'drones',
      min: 2,
      max: 3,
      approximate: true,
      by: 'sohr',
      said: null,
      quote: quoteOf('two or three'),
    },
  ],
  casualties: { state: 'none-reported', killed: null, injured: null, by: null, quote: null },
  note: { ar: 'ملاحظة', en: 'A note' },
});

describe.each(LANGUAGE_IDS)('the card of an event, language %s', (language) => {
  it('says nothing that the name of the mark leaves out', () => {
    const defaults = { language, theme: 'light' } as const;
    const desk = new Desk(
      Dataset.of([articleOf('a')], [event], BUILT_IN),
      defaults,
      DEFAULT_VIEW,
      [],
    );
    const element = document.createElement('div');
    const at = { kind: 'mark', event: event.id, element, anchor: BOX, others: [] } as const;
    const props = { desk, hover: new Hover(), at, within: BOX, onwheel: () => undefined };
    const card = mount(EventCard, { target: document.body, props });
    flushSync();
    const lines = [...document.querySelectorAll('.card p')].map((line) => line.textContent.trim());
    void unmount(card);

    const name = markName(desk.dataset, { event: event.id, share: null }, 'stated', language);
    // That they differ is said by giving both; whether a claimant claims is said in the panel.
    const { contested, claims } = messages(language);
    const said = lines
      .filter((line) => line !== contested)
      .map((line) => line.replace(` · ${claims}`, ''));
    expect(said.length).toBeGreaterThanOrEqual(5);
    for (const line of said) expect(name).toContain(line);
  });
});
