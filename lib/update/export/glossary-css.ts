/** The look of the printed glossary: two columns on paper, one on screens; light and dark. */
export const GLOSSARY_CSS = `
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1d1b18; --soft: #67625a; --line: #e2ddd2; --accent: #8a1f11; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #211f1c; --ink: #ece8e0; --soft: #aaa397; --line: #3b3833; --accent: #ff9f8d; }
}
* { box-sizing: border-box; }
body { max-width: 760px; margin: 0 auto; padding: 32px 20px 64px; background: var(--paper); color: var(--ink);
  font: 16px/1.55 Georgia, 'DejaVu Serif', serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 34px; line-height: 1.2; text-wrap: balance; }
header p { margin: 0 0 28px; color: var(--soft); }
article { padding: 18px 0; border-block-start: 1px solid var(--line); }
h2 { margin: 0; font-size: 20px; line-height: 1.3; break-after: avoid; }
h2::first-letter, .kind::first-letter { text-transform: uppercase; }
abbr { margin-inline-start: 6px; color: var(--accent); font-weight: 400; white-space: nowrap; }
p, ul, ol { margin: 6px 0; }
.kind, .names, .when, footer { color: var(--soft); font: 13px/1.5 system-ui, 'DejaVu Sans', sans-serif; }
.kind { margin: 0; color: var(--accent); break-after: avoid; }
ul { padding-inline-start: 20px; }
.relations { padding: 0; list-style: none; font-size: 14px; }
.series { font-size: 14px; }
.series span { white-space: nowrap; }
footer p { margin: 8px 0 0; }
footer ol { margin: 0; padding-inline-start: 22px; }
sup { margin-inline-start: 2px; font-size: .62em; line-height: 0; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  main { columns: 2; column-gap: 8mm; }
  h1 { font-size: 22pt; }
  h2 { font-size: 11.5pt; }
  .kind, .names, .when, footer, .series, .relations { font-size: 7.5pt; }
  article { padding: 3mm 0; }
  a { text-decoration: none; }
}
`;
