/** Tables and charts: a box of their own that scrolls, and cards instead of wide rows on a narrow page. */
export const tableStyle = `
.figure{margin:0 0 2rem}
caption .title{display:block;max-width:calc(100vw - 2.5rem)}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
[lang=ar] table{font-size:1rem;line-height:1.65}
caption,.caption{caption-side:top;text-align:start;font-weight:600;color:var(--ink);padding:0 0 .6rem;margin:0;max-width:none}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--line)}
:dir(rtl)>:is(th,td){padding:.5rem 0 .5rem .75rem}
thead th{font-weight:600;color:var(--soft);border-block-end:2px solid var(--deep);vertical-align:bottom;line-height:1.3}
tbody th{font-weight:400}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;padding-inline:.4rem}
.grid td.number{white-space:nowrap}
.grid td.number .absent{white-space:normal}
.prose{min-width:15em}
.label{min-width:9em}
.grid .label{min-width:5em}
.chart .label{min-width:12em}
.grid th.number .key{display:block}
.interval,.grid td.interval .absent{font-weight:600;white-space:nowrap}
.drawing{width:1%;padding-inline:.4rem}
.total,.national>*{font-weight:600}
.axis{display:flex;justify-content:space-between;font-weight:400;font-size:.8125rem;width:180px}
.bar{display:block;width:180px;height:18px}
.plain{list-style:none;margin:0;padding:0}
.plain li{margin:0 0 .15em}
.status{display:inline-flex;gap:.45em;align-items:baseline;white-space:nowrap}
.swatch{flex:none;align-self:center}
.bar,.swatch{overflow:visible}
.field{display:none}
.narrative{display:block;max-width:34em;text-align:start;unicode-bidi:isolate}
[lang=en] [lang=ar]{font-size:1.12em}
.remark{color:var(--soft);font-size:.9375rem;margin:.6rem 0 0}
.empty{margin:0 0 2rem;border-block-end:1px solid var(--line);padding-block-end:.8rem}
.empty p{margin:0}
.tone-done{fill:#12454f;stroke:#12454f}
.tone-partial{fill:#dcebea;stroke:#12454f}
.tone-open{fill:#fff;stroke:#51636a}
.tone-stopped{fill:#ece7f2;stroke:#4b3c69}
.tone-silent{fill:#fdf6e7;stroke:#7a4d05}
.tone-waiting{fill:#e4e6e6;stroke:#8b9699}
.tone-alert{fill:#f9e7e0;stroke:#8a3216}
[class^=marks-]{fill:none;stroke-width:1.3;stroke:#1f6b78}
.marks-stopped{stroke:#5b4a7a;stroke-width:1}
.marks-silent{stroke:#8a5a0b;stroke-width:1.7;stroke-linecap:round}
.marks-alert{stroke:#9c3b1c;stroke-width:1.6}
.withheld{fill:#fff;stroke:#12454f;stroke-dasharray:3 2}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1.5rem 2.5rem;margin:0 0 1.5rem}
.panel{margin:0;break-inside:avoid}
.panel figcaption{font-weight:600;margin-block-end:.3rem}
.series{display:block;width:100%;height:auto;max-width:30rem}
.series text{direction:ltr;font-family:"Noto Sans","Segoe UI",system-ui,Arial,sans-serif;font-size:12px;text-anchor:middle;fill:#1c2b30}
.series .year,.series .absent{fill:#51636a}
.series .ground{stroke:#51636a;stroke-width:1}
.grid.chart,.grid{min-width:34rem}
@media (max-width:40rem){
h1{font-size:1.75rem}
h2{font-size:1.4rem}
.cover{padding-block-start:1.5rem}
.facts{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.8rem 1.2rem}
.grid.chart,.grid{min-width:30rem}
.axis,.bar{width:7.5rem}
.chart .label{min-width:9em}
.records,.records :is(thead,tbody,tr,th,td,caption){display:block}
.records thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.records tr{border-block-end:2px solid var(--deep);padding-block:.6rem}
.records :is(th,td){border:0;padding:.25rem 0;text-align:start;min-width:0}
.records .field{display:block;color:var(--soft);font-size:.875rem}
}
`;
