/** The main journeys through the page, for browsers that Playwright does not drive as they are released. */
import { makePage, seedsJson } from '../support/disk-page';
import { CASE_JOURNEYS } from './case-journeys';
import { type Journey, LISTEN, MARK, count, expect, mark, one, openApp } from './steps';
import { pressOn, until } from './visitor';

const wheel = (deltaY: number, ctrlKey: boolean): string => `(() => {
  const area = ${one('.area')};
  const { left, top, width, height } = area.getBoundingClientRect();
  return area.dispatchEvent(new WheelEvent('wheel', { deltaY: ${deltaY}, ctrlKey: ${ctrlKey},
    clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }));
})()`;

const range = "new URL(location.href).searchParams.get('from')";

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'the page shows its events in its language, each label on the line of its field',
    run: async (visit) => {
      const { visitor, language } = visit;
      await openApp(visit);
      const root = 'document.documentElement';
      expect(
        await visitor.ask(`[${root}.lang, ${root}.dir]`),
        [language, language === 'ar' ? 'rtl' : 'ltr'],
        'language and direction',
      );
      await until(visitor, `${count(MARK)} >= 15 && ${count('.axis text.tick')} > 5`);
      expect(
        await visitor.ask(`[...document.querySelectorAll('.toolbar > :is(.segments, .choice)')].filter((field) => {
          const [name, control] = [field.firstElementChild, field.lastElementChild].map((part) => part.getBoundingClientRect());
          return name.width > 2 && (name.bottom <= control.top || control.bottom <= name.top);
        }).map((field) => field.textContent.trim())`),
        [],
        'fields whose name is on another line',
      );
      await visit.picture('page');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'a mark opens its event, and the passage is framed line by line',
    run: async (visit) => {
      const { visitor } = visit;
      await openApp(visit);
      await pressOn(visitor, mark('000-embassy'));
      await until(visitor, one('mark.chosen'));
      expect(await visitor.ask(`${one('mark.chosen')}.dataset.event`), '000-embassy', 'passage');
      const style = `getComputedStyle(${one('mark.chosen')})`;
      expect(
        await visitor.ask(`${style}.boxDecorationBreak ?? ${style}.webkitBoxDecorationBreak`),
        'clone',
        'frame of a passage of several lines',
      );
      await visit.picture('passage');
      await visitor.key('Escape');
      await until(visitor, `!${one('mark.chosen')}`);
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'wheel, keys, filters and the list change what is shown, and the address says it',
    run: async (visit) => {
      const { visitor } = visit;
      await openApp(visit);
      expect(await visitor.ask(wheel(-300, true)), false, 'a wheel that the page leaves alone');
      await until(visitor, range);
      await visitor.key('0');
      await until(visitor, `!${range}`);
      const before = (await visitor.ask(count(MARK))) as number;
      await pressOn(visitor, one('.filters input[type=checkbox], .panel input[type=checkbox]'));
      await until(visitor, `${count(MARK)} < ${before}`);
      await visitor.key('l');
      await until(visitor, `${count('[role=row], tbody tr')} > 2`);
      await visit.picture('list');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'the figure is made and previewed',
    run: async (visit) => {
      const { visitor } = visit;
      await openApp(visit);
      await pressOn(
        visitor,
        `[...document.querySelectorAll('header button')].find(({ textContent }) => /Export|تصدير/.test(textContent))`,
      );
      await until(
        visitor,
        `${one('dialog[open]')}?.querySelector('img, svg[viewBox] text, iframe, object, .preview svg')`,
      );
      await visit.picture('figure');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'two timelines in another page are drawn whole, and open a card',
    run: async (visit) => {
      const { visitor, site } = visit;
      await visitor.open(`${site}/guest.html`);
      await visitor.ask(LISTEN);
      const tree = (id: string): string =>
        `document.getElementById('${id}').firstElementChild?.shadowRoot`;
      const hit = (id: string): string =>
        `${tree(id)}?.querySelector('[data-event="a"][data-key] .hit')`;
      await until(visitor, `${hit('one')} && ${hit('two')}`);
      await pressOn(visitor, hit('two'));
      await until(visitor, `${tree('two')}.querySelector('[role=dialog] blockquote')`);
      const glyph = `${tree('one')}.querySelector('[data-event="b"] .glyph')`;
      expect(
        await visitor.ask(`getComputedStyle(${glyph}).fill === 'rgb(255, 0, 0)'`),
        false,
        'a mark in the colour of the page',
      );
      await visit.picture('guest');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'a page with a case opens from a disk, and a mark leads to its sentence',
    run: async (visit) => {
      const { visitor, language } = visit;
      const { address } = makePage(seedsJson(), '--lang', language);
      await visitor.open(address);
      await visitor.ask(LISTEN);
      await until(visitor, `${count(MARK)} >= 15`);
      expect(await visitor.ask('document.documentElement.lang'), language, 'language');
      await pressOn(visitor, mark('000-embassy'));
      await until(visitor, one('mark.chosen'));
      await visit.picture('case-page');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  ...CASE_JOURNEYS,
  {
    name: 'the page on a phone, in the dark theme',
    isLong: true,
    run: async (visit) => {
      const { visitor } = visit;
      await visitor.resize(390, 844);
      try {
        await openApp(visit, '&theme=dark');
        await visit.picture('phone');
        await pressOn(visitor, mark('000-embassy'));
        await until(visitor, one('mark.chosen'));
        await visit.picture('phone-passage');
        expect(await visitor.ask('thrown'), [], 'errors');
      } finally {
        await visitor.resize(1440, 900);
      }
    },
  },
];
