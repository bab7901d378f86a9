/** The main journeys through the page, for browsers that Playwright does not drive as they are released. */
import { CASE_WORDS } from '../support/case-page';
import { makePage, seedsJson } from '../support/disk-page';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { type Visitor, pressOn, until } from './visitor';

export interface Visit {
  readonly visitor: Visitor;
  readonly site: string;
  readonly language: 'ar' | 'en';
  /** Keeps a picture of the window, to be looked at. */
  readonly picture: (name: string) => Promise<void>;
}

export interface Journey {
  readonly name: string;
  /** Not in the suite. */
  readonly isLong?: true;
  readonly run: (visit: Visit) => Promise<void>;
}

function expect(found: unknown, wanted: unknown, what: string): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}

/** What a page throws from now on. */
const LISTEN = `(globalThis.thrown = [], addEventListener('error', ({ message }) => thrown.push(message)),
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason))), true)`;

const one = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const count = (selector: string): string =>
  `document.querySelectorAll(${JSON.stringify(selector)}).length`;
const MARK = '[data-event][data-key]';
const mark = (event: string): string => one(`[data-event="${event}"][data-key] .hit`);

async function openApp({ visitor, site, language }: Visit, query = ''): Promise<void> {
  await visitor.open(`${site}/?lang=${language}${query}`);
  await until(visitor, one(MARK));
  await visitor.ask(LISTEN);
}

const wheel = (deltaY: number, ctrlKey: boolean): string => `(() => {
  const area = ${one('.area')};
  const { left, top, width, height } = area.getBoundingClientRect();
  return area.dispatchEvent(new WheelEvent('wheel', { deltaY: ${deltaY}, ctrlKey: ${ctrlKey},
    clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }));
})()`;

const range = "new URL(location.href).searchParams.get('from')";

const REVIEW_WORDS = { ar: arabic, en: english };

/** An invention: no such mill exists. */
const PASTED = {
  en: 'Two drones attacked the mill on Monday 6 May 2024. Nobody was hurt.',
  ar: 'استهدفت مسيّرتان الطاحونة يوم الاثنين 6 أيار 2024. ولم يُصب أحد.',
};

/** A button by its words, as it is said. */
const button = (words: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.checkVisibility() &&
    [one.getAttribute('aria-label'), one.textContent.trim()].includes(${JSON.stringify(words)}))`;

/** Fills a field as a person who pastes does. */
const fill = (field: string, text: string): string => `(() => {
  const field = ${field};
  field.value = ${JSON.stringify(text)};
  return ['input', 'change'].map((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
})()`;

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
  {
    name: 'a text is pasted into a case, a sentence becomes an event, and both are there after a reload',
    run: async (visit) => {
      const { visitor, language } = visit;
      await openApp(visit);
      const cases = CASE_WORDS[language];
      const { addArticle, article } = REVIEW_WORDS[language];
      await pressOn(visitor, button(cases.title));
      await pressOn(visitor, button(cases.newCase));
      await until(visitor, `${button(addArticle)}?.disabled === false`);
      await pressOn(visitor, button(addArticle));
      await until(visitor, one('dialog[open] textarea'));
      await visitor.ask(fill(one('dialog[open] textarea'), PASTED[language]));
      await until(
        visitor,
        `${one('dialog[open]')}.textContent.includes(${JSON.stringify(article.proposed)})`,
      );
      await pressOn(
        visitor,
        `${button(article.save)}?.disabled === false && ${button(article.save)}`,
      );
      await until(
        visitor,
        `!${one('dialog[open]')} && ${one('section.source .text')} === document.activeElement`,
      );
      await visitor.key('ArrowDown');
      await visitor.key('n');
      await until(visitor, `document.activeElement.matches('input')`);
      await visitor.ask(fill('document.activeElement', 'Mill 6 May'));
      await visitor.key('Enter');
      const saved = one(`[role=status][aria-label="${cases.status.saved}"]`);
      await until(visitor, `${saved} && ${one('section.source h2, section.source h3')}`);
      await visit.picture('case');
      expect(await visitor.ask('thrown'), [], 'errors');
      await visitor.open((await visitor.ask('location.href')) as string);
      await until(visitor, `${saved} && ${one(MARK)}`);
      const name = await visitor.ask(`${one(MARK)}.getAttribute('aria-label')`);
      expect(String(name).slice(0, 10), 'Mill 6 May', 'the event after a reload');
    },
  },
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
