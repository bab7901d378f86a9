/** The journeys of an open case: a text is pasted, read and reviewed. */
import { CASE_WORDS } from '../support/case-page';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { pdfOf, shown } from '../../src/format/page/testing/pdf';
import { type Journey, type Visit, MARK, button, count, expect, fill, one, openApp } from './steps';
import { pressOn, until } from './visitor';

const REVIEW_WORDS = { ar: arabic, en: english };

/** An invention: no such mill exists. */
const PASTED = {
  en: 'Two drones attacked the mill on Monday 6 May 2024. Nobody was hurt.',
  ar: 'استهدفت مسيّرتان الطاحونة يوم الاثنين 6 أيار 2024. ولم يُصب أحد.',
};

/** Inventions, too: no such nights exist. */
const NIGHTS = {
  en: 'Invented: two nights\n\nTwo drones attacked the al-Tanf base on 6 May 2024. Rockets hit the Conoco gas field base on 7 May 2024.',
  ar: 'نص مخترع: ليلتان\n\nاستهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024. وسقطت صواريخ على قاعدة حقل كونيكو في 7 أيار 2024.',
};

/** Opens the form of an article in a new case. */
async function openForm(visit: Visit): Promise<void> {
  const { visitor, language } = visit;
  await openApp(visit);
  const { addArticle } = REVIEW_WORDS[language];
  await pressOn(visitor, button(CASE_WORDS[language].title));
  await pressOn(visitor, button(CASE_WORDS[language].newCase));
  await until(visitor, `${button(addArticle)}?.disabled === false`);
  await pressOn(visitor, button(addArticle));
  await until(visitor, `document.activeElement === ${one('dialog[open] textarea')}`);
}

/** Adds the article of the form, once what is proposed of it is there. */
async function saveForm({ visitor, language }: Visit): Promise<void> {
  const { article } = REVIEW_WORDS[language];
  await until(
    visitor,
    `${one('dialog[open]')}.textContent.includes(${JSON.stringify(article.proposed)})`,
  );
  await pressOn(visitor, `${button(article.save)}?.disabled === false && ${button(article.save)}`);
  await until(
    visitor,
    `!${one('dialog[open]')} && ${one('section.source .text')} === document.activeElement`,
  );
}

export const CASE_JOURNEYS: readonly Journey[] = [
  {
    name: 'a text is pasted into a case, a sentence becomes an event, and both are there after a reload',
    run: async (visit) => {
      const { visitor, language } = visit;
      await openForm(visit);
      const cases = CASE_WORDS[language];
      await visitor.ask(fill(one('dialog[open] textarea'), PASTED[language]));
      await saveForm(visit);
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
    name: 'what is proposed of a pasted text is reviewed by keyboard, and what was accepted is on the timeline',
    run: async (visit) => {
      const { visitor, language } = visit;
      const { proposals } = REVIEW_WORDS[language];
      await openForm(visit);
      await visitor.ask(fill(one('dialog[open] textarea'), NIGHTS[language]));
      await saveForm(visit);
      await until(visitor, button(proposals.openCount(2)));
      await visitor.key('p');
      const card = (at: number): string =>
        `document.activeElement.getAttribute('aria-label') === ${JSON.stringify(proposals.proposal(at, 2))}`;
      const decided = (verdict: string, times: number): string =>
        `${count(`dialog[open] mark.${verdict}`)} === ${times}`;
      await until(visitor, card(1));
      await visitor.key('x');
      await until(visitor, `${card(2)} && ${decided('rejected', 1)}`);
      await visitor.key('z');
      await until(visitor, `${card(1)} && ${decided('rejected', 0)}`);
      await visitor.key('a');
      await until(visitor, `${card(2)} && ${decided('accepted', 1)}`);
      await visitor.key('x');
      await until(visitor, decided('rejected', 1));
      await visit.picture('review');
      await visitor.key('Escape');
      await until(visitor, `!${one('dialog[open]')} && ${count(MARK)} === 1`);
      await visit.picture('reviewed');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
  {
    name: 'a PDF comes in as text, and says that its order is to be checked',
    run: async (visit) => {
      const { visitor, language } = visit;
      const { pages } = REVIEW_WORDS[language];
      const bytes = [...pdfOf(shown(['Invented: a mill', 'Two drones hit it on 6 May 2024.']))];
      await openForm(visit);
      await visitor.ask(`(() => {
        const given = new DataTransfer();
        given.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], 'mill.pdf'));
        const field = ${one('dialog[open] input[type=file]')};
        field.files = given.files;
        return field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until(visitor, `${one('dialog[open] textarea')}.value.includes('on 6 May 2024')`);
      await until(
        visitor,
        `${one('dialog[open]')}.textContent.includes(${JSON.stringify(pages.order)})`,
      );
      await visit.picture('pdf');
      expect(await visitor.ask('thrown'), [], 'errors');
    },
  },
];
