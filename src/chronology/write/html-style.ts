/** The style of a chronology as a page, for the screen and for paper. */

export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6;
  font-family: 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 0.4rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.8rem; border-block-end: 1px solid; padding-block-end: 0.2rem; }
h3, .title { font-size: 1.05rem; font-weight: 600; margin: 1.4rem 0 0.3rem; }
p { margin: 0.4rem 0; }
ul { margin: 0; padding-inline-start: 1.2rem; }
a { color: inherit; overflow-wrap: anywhere; }
sup { line-height: 0; font-size: 0.75em; }
.number { font-variant-numeric: tabular-nums; }
/* A narrow screen scrolls the table, not the page. */
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid; padding: 0.2rem 0.5rem; text-align: end; }
th:first-child { text-align: start; }
.footnotes, .sources, .remarks { font-size: 0.9rem; }
.footnotes { padding-inline-start: 2.5rem; }
.footnotes li { margin-block: 0.6rem; }
.footnotes p { margin: 0.1rem 0; }
@media print {
  @page { margin: 20mm; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; color: #000; background: #fff; }
  h2, h3, .title { break-after: avoid; }
  li, tr { break-inside: avoid; }
  a { text-decoration: none; }
}
`;

/** SHA-256 of the style in Base64: the page's policy allows this one and no other. */
export const STYLE_HASH = 'p08gEXUDOG59UROLWy3l0ALIjIDc4T37z+XilqN1Wf0=';
