/** How the page of a register looks, on a screen and on A4 paper. */
export const sheetStyle = `
@page{size:A4;margin:18mm 16mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c2b30;font:1rem/1.6 "Noto Sans","Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
main+main{break-before:page;border-block-start:1px solid #d6d9d4}
[lang=ar]{font-family:"Noto Sans Arabic","Noto Naskh Arabic","Sakkal Majalla","Geeza Pro",Tahoma,sans-serif;line-height:1.8}
h1,h2,h3{line-height:1.35;color:#12454f;text-wrap:balance;break-after:avoid}
h1{font-size:2rem;margin:0}
h2{font-size:1.35rem;margin:2.5rem 0 1rem;padding-block-start:.8rem;border-block-start:3px solid #12454f}
h3{display:flex;font-size:1.05rem;margin:0 0 .5rem;text-wrap:wrap}
p{margin:0 0 .8rem}
header{margin-block-end:1.5rem}
.subtitle{font-size:1.05rem;margin:.3rem 0 0}
.date,.note{color:#51636a}
.note{font-size:.9rem;margin:0 0 .35rem}
.rank{flex:0 0 2.2rem;color:#7a4d05}
article{break-inside:avoid;margin:0 0 1.5rem;padding-block-start:.4rem}
[lang=ar] :is(h1,h2,h3){line-height:1.7}
table{width:100%;border-collapse:collapse;margin:1.5rem 0}
caption{text-align:start;font-weight:600;color:#12454f;padding-block-end:.4rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid #d6d9d4;font-weight:400}
thead th,tfoot th,tfoot td{font-weight:600}
td:nth-child(2){white-space:nowrap}
a{color:#12454f;text-underline-offset:.2em}
.numbers a{display:inline-block;min-width:1.6rem}
.answer{display:grid;grid-template-columns:2fr 2fr 1fr;margin:.7rem 0 0;border:1px solid #b9bfba;border-radius:3px}
.answer div{padding:.3rem .6rem;min-height:3.2rem;border-inline-start:1px solid #d6d9d4}
.answer .answer{display:block;grid-column:1/-1;margin:0;min-height:5rem;border:0;border-block-end:1px solid #d6d9d4;border-radius:0}
.answer .signature{border-inline-start:0}
.answer dt{font-size:.8rem;color:#51636a}
.answer dd{margin:0}
@media print{html{font-size:9.5pt}article{margin-block-end:1.25rem}[lang=ar]{line-height:1.6}main{max-width:none;padding:0}main+main{border:0}a{color:inherit;text-decoration:none}}
`;
