/** A chronology as one page that needs nothing else: no script, and a policy that allows none. */
import type { Chronology, CountTable, Entry, Footnote, Paragraph, Run } from '../model';
import { UNORDERED } from '../make-chronology';
import { type Part, partsOf } from '../text';
import { STYLE, STYLE_HASH } from './html-style';
import { escapedXml } from './xml';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const direct = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return escapedXml(part);
      const dir = part.direction === null ? '' : ` dir="${part.direction}"`;
      return `<bdi${dir}>${direct(part.parts)}</bdi>`;
    })
    .join('');

/** The language and direction of a paragraph, where they are not those around it. */
function spoken({ language, direction }: Pick<Paragraph, 'language' | 'direction'>): string {
  return ` lang="${escapedXml(language)}" dir="${direction}"`;
}

/** Writes paragraphs, and remembers from where a footnote is led to. */
class Page {
  readonly #chronology: Chronology;
  /** How often the text leads to each footnote. */
  readonly #led = new Map<number, number>();

  constructor(chronology: Chronology) {
    this.#chronology = chronology;
  }

  #run(run: Run): string {
    switch (run.kind) {
      case 'text':
        return direct(partsOf(run.text));
      case 'strong':
        return `<strong>${direct(partsOf(run.text))}</strong>`;
      case 'link':
        return `<a href="${escapedXml(run.href)}" rel="noreferrer">${direct(partsOf(run.text))}</a>`;
      case 'entry':
        return `<a href="#entry-${run.number}">${direct(partsOf(run.text))}</a>`;
      case 'note': {
        const times = (this.#led.get(run.number) ?? 0) + 1;
        this.#led.set(run.number, times);
        return `<sup><a id="from-${run.number}-${times}" href="#note-${run.number}">${run.number}</a></sup>`;
      }
    }
  }

  #words({ runs }: Paragraph): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #element(name: string, paragraph: Paragraph, attributes = ''): string {
    return `<${name}${attributes}${spoken(paragraph)}>${this.#words(paragraph)}</${name}>`;
  }

  *#entry({ number, isUnordered, accounts }: Entry): Generator<string> {
    yield `<article id="entry-${number}">`;
    for (const [index, { title, lines }] of accounts.entries()) {
      const sign = isUnordered ? `${UNORDERED} ` : '';
      const words = this.#words(title);
      yield index === 0
        ? `<h3${spoken(title)}><span class="number">${sign}${number}.</span> ${words}</h3>`
        : `<p class="title"${spoken(title)}>${words}</p>`;
      yield `<ul${spoken(title)}>`;
      for (const one of lines) yield `<li>${this.#words(one)}</li>`;
      yield '</ul>';
    }
    yield '</article>';
  }

  *#table({ heading, head, rows, remarks }: CountTable): Generator<string> {
    yield `<section>\n${this.#element('h2', heading)}\n<div class="wide">\n<table>`;
    const cells = (name: string, row: readonly Paragraph[], scope: string): string =>
      row
        .map((cell, index) =>
          index === 0
            ? this.#element('th', cell, ` scope="${scope}"`)
            : this.#element(name, cell, name === 'th' ? ' scope="col"' : ''),
        )
        .join('');
    yield `<thead><tr>${cells('th', head, 'col')}</tr></thead>\n<tbody>`;
    for (const row of rows) yield `<tr>${cells('td', row, 'row')}</tr>`;
    yield '</tbody>\n</table>\n</div>\n<div class="remarks">';
    for (const remark of remarks) yield this.#element('p', remark);
    yield '</div>\n</section>';
  }

  #backTo(number: number): string {
    const { back } = this.#chronology;
    const times = this.#led.get(number) ?? 0;
    return Array.from({ length: times }, (_, index) => {
      const label = escapedXml(times === 1 ? back : `${back} (${index + 1})`);
      return ` <a href="#from-${number}-${index + 1}" aria-label="${label}">↑</a>`;
    }).join('');
  }

  #footnote({ number, paragraphs }: Footnote): string {
    const all = paragraphs.map((one, index) => {
      const back = index === paragraphs.length - 1 ? this.#backTo(number) : '';
      return `<p${spoken(one)}>${this.#words(one)}${back}</p>`;
    });
    return `<li id="note-${number}">${all.join('\n')}</li>`;
  }

  *lines(): Generator<string> {
    const { language, direction, name, title, introduction, sections, counts, sources } =
      this.#chronology;
    const { footnotes, footnotesHeading } = this.#chronology;
    yield '<!doctype html>';
    yield `<html${spoken({ language, direction })}>`;
    yield '<head>\n<meta charset="utf-8" />';
    yield `<meta http-equiv="Content-Security-Policy" content="${escapedXml(POLICY)}" />`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1" />';
    yield '<meta name="referrer" content="no-referrer" />';
    yield `<title>${escapedXml(name)}</title>`;
    yield `<style>${STYLE}</style>\n</head>\n<body>\n<header>`;
    for (const [index, one] of title.entries()) {
      yield index === 0 ? this.#element('h1', one) : this.#element('p', one, ' class="title"');
    }
    for (const one of introduction) yield this.#element('p', one);
    yield '</header>\n<main>';
    for (const { heading, entries } of sections) {
      yield `<section>\n${this.#element('h2', heading)}`;
      for (const entry of entries) yield* this.#entry(entry);
      yield '</section>';
    }
    if (counts) yield* this.#table(counts);
    if (sources) {
      yield `<section class="sources">\n${this.#element('h2', sources.heading)}\n<ul>`;
      for (const paragraphs of sources.articles) {
        yield `<li>${paragraphs.map((one) => this.#element('p', one)).join('\n')}</li>`;
      }
      yield '</ul>\n</section>';
    }
    if (footnotes.length > 0) {
      yield `<section>\n${this.#element('h2', footnotesHeading)}\n<ol class="footnotes">`;
      for (const note of footnotes) yield this.#footnote(note);
      yield '</ol>\n</section>';
    }
    yield '</main>\n</body>\n</html>';
  }
}

export function html(chronology: Chronology): string {
  return `${[...new Page(chronology).lines()].join('\n')}\n`;
}
