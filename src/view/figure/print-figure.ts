/**
 * Printing a figure, or saving it as PDF: the browser keeps its vectors and links. Each page is in
 * a shadow tree of its own, because pages share ids.
 */
import { trusted } from '../../desk/trusted-types';
import type { Figure } from '../../figure/result';

function sheetOf(figure: Figure): CSSStyleSheet {
  const [{ widthMm }] = figure.pages;
  const heightMm = Math.max(...figure.pages.map((page) => page.heightMm));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media screen { .figure-print { display: none } }
    @media print {
      @page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }
      html, body { display: block; height: auto; overflow: visible; margin: 0; background: none }
      body > :not(.figure-print) { display: none !important }
      .figure-print > div { break-after: page; break-inside: avoid }
      .figure-print > div:last-child { break-after: auto }
    }`);
  return sheet;
}

function pageOf(svg: string): HTMLElement {
  const host = document.createElement('div');
  // The figure's output is checked against an allow-list by its own tests.
  const text = trusted('sourceline-figure', 'createHTML', (given) => given, svg);
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  drawing.setAttribute('display', 'block');
  host.attachShadow({ mode: 'open' }).append(document.importNode(drawing, true));
  return host;
}

/** Opens the browser's print dialog for the figure alone. */
export function printFigure(figure: Figure): void {
  const holder = document.createElement('div');
  holder.className = 'figure-print';
  holder.append(...figure.pages.map(({ svg }) => pageOf(svg)));
  const sheet = sheetOf(figure);
  document.body.append(holder);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener(
    'afterprint',
    () => {
      holder.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  window.print();
}
