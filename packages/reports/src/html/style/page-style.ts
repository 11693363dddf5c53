/** The page itself: colours, letters, headings, cover, contents. */
export const pageStyle = `
:root{--ink:#1c2b30;--soft:#51636a;--deep:#12454f;--line:#d6d9d4;--faint:#eceeea;--paper:#ffffff;--sand:#f7f4ed;--amber:#7a4d05;--amber-line:#c98a1b;--brick:#8a3216;color-scheme:light}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:0 1.25rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);font-family:"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-size:1rem;line-height:1.6}
[lang=ar],[lang=ar] body{font-family:"Noto Sans","Noto Naskh Arabic","Sakkal Majalla","Geeza Pro","Segoe UI",Tahoma,"Noto Sans Arabic",serif}
html[lang=ar] body{font-size:1.125rem;line-height:1.8}
[lang=en],.id{font-family:"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
p{margin:0 0 1em;max-width:46em}
ul{margin:0 0 1em;padding-inline-start:1.4em;max-width:46em}
li{margin-block-end:.35em}
li::marker{color:var(--soft)}
a{color:var(--deep);text-underline-offset:.2em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--amber-line);outline-offset:2px}
bdi{unicode-bidi:isolate}
bdi[dir=ltr]:not([lang]){white-space:nowrap}
.id{font-variant-numeric:tabular-nums;font-size:.875em;letter-spacing:.01em;color:var(--soft);overflow-wrap:anywhere}
.id bdi[dir=ltr]:not([lang]){white-space:normal}
th .id bdi[dir=ltr]:not([lang]){white-space:nowrap}
.absent{color:var(--soft);font-style:italic}
[lang=ar] .absent{font-style:normal}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;background:var(--deep);color:#fff;padding:.6rem 1rem;z-index:2}
.skip:focus{inset-block-start:.5rem}
.running{display:none}
h1,h2,h3{font-family:Georgia,"Noto Serif","Times New Roman",serif;font-weight:600;line-height:1.25;color:var(--deep);text-wrap:balance}
[lang=ar] :is(h1,h2,h3){font-family:Georgia,"Noto Serif","Noto Naskh Arabic","Sakkal Majalla","Geeza Pro","Segoe UI",Tahoma,serif;font-weight:700;line-height:1.5}
h1{font-size:2.25rem;margin:.2em 0 .8em;max-width:22em}
h2{font-size:1.65rem;margin:0 0 1rem;padding-block-start:1.1rem;border-block-start:3px solid var(--deep)}
h3{font-size:1.2rem;margin:2.2rem 0 .8rem}
.ordinal{color:var(--soft);font-weight:400;margin-inline-end:.35em;font-variant-numeric:tabular-nums}
.cover{padding-block:3rem 1.5rem}
.cover .kind{color:var(--soft);margin:0}
.banner{background:var(--sand);border:2px solid var(--amber-line);color:var(--amber);font-weight:600;padding:.75rem 1rem;margin:0 0 2.5rem;max-width:none}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1rem 2rem;margin:0 0 1.5rem}
.facts div{border-block-start:1px solid var(--line);padding-block-start:.5rem}
.facts dt{color:var(--soft);font-size:.9375rem}
.facts dd{margin:0;font-weight:600}
.contents{margin-block:1rem 3.5rem}
.contents h2{font-size:1.2rem;border:0;padding:0;margin-block-end:.6rem}
.contents ol{list-style:none;margin:0;padding:0}
.contents>ol{columns:22rem auto;column-gap:3rem}
.contents>ol>li{break-inside:avoid;margin-block-end:.7rem}
.contents li li{margin:0;padding-inline-start:1.6rem;font-size:.9375em}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.chapter{margin-block-end:4rem}
.made-up{display:inline-block;background:var(--sand);border:1px solid var(--amber-line);color:var(--amber);padding:.1rem .7rem;font-size:.9375rem;margin-block-end:1.2rem}
.callout{border-inline-start:4px solid var(--deep);background:#f1f5f4;padding:.9rem 1.1rem;margin:0 0 1.4rem;max-width:46em}
.callout p{margin:0}
.callout.warning{border-color:var(--brick);background:#fbf1ec}
.callout.illustrative{border-color:var(--amber-line);background:var(--sand);color:var(--amber)}
`;
