/**
 * The page that lists every stored case and saves its raw data, whatever is broken. It has a build of its
 * own and takes nothing from the app but what reads the rows, so that it works when the app does not.
 */
import { type RawCase, rawCases, rawText } from './store/recover';
import { recoverLanguage } from './words/recover-words';

/** How long the browser may take to answer, ms, before the reader is told that it does not. */
const PATIENCE_MS = 10_000;

const asked = new URLSearchParams(location.search).get('lang');
const { tag, direction, words } = recoverLanguage([asked, ...navigator.languages]);
const page = document.getElementById('recover') ?? document.body;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  parent: Element,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** The ids of cases are letters and digits; one that is not is damaged. */
const fileName = (id: string): string => `${id.replace(/[^\w-]/g, '_').slice(0, 60)}.raw.json`;

function row(one: RawCase, list: Element): void {
  const item = element('li', '', list);
  const about = element('div', '', item);
  const name = one.name || words.nameless;
  element('bdi', name, element('strong', '', about));
  element('div', words.holds(String(one.records), String(one.snapshots)), about);
  const button = element('button', words.save, item);
  button.setAttribute('aria-label', words.saveOf(name));
  button.addEventListener('click', () => save(fileName(one.id), rawText(one)));
}

async function show(): Promise<void> {
  Object.assign(document.documentElement, { lang: tag, dir: direction });
  document.title = `${words.title} · Sourceline`;
  element('h1', words.title, page);
  element('p', words.hint, page);
  const told = element('p', words.reading, page);
  told.setAttribute('role', 'status');
  const back = element('a', words.back, element('p', '', page));
  back.setAttribute('href', './');
  const timer = setTimeout(() => (told.textContent = words.silent), PATIENCE_MS);
  try {
    const cases = await rawCases();
    told.textContent = cases.length === 0 ? words.none : '';
    if (cases.length === 0) return;
    const list = document.createElement('ul');
    told.after(list);
    for (const one of cases) row(one, list);
    const all = document.createElement('button');
    all.textContent = words.saveAll;
    all.addEventListener('click', () => {
      save('sourceline.raw.json', `[${cases.map(rawText).join(',\n')}]`);
    });
    list.after(all);
  } catch (error) {
    told.textContent = `${words.failed} ${String(error)}`;
  } finally {
    clearTimeout(timer);
  }
}

void show();
