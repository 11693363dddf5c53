/**
 * Paper: A4, page numbers, nothing torn apart, and the mark of made-up data on every page.
 *
 * A `position: fixed` element is printed again on every page. The body keeps room for it at the top of every page,
 * because its padding is cloned where a page breaks.
 */
export const printStyle = `
@page{size:A4;margin:16mm 17mm 18mm;@bottom-center{direction:ltr;content:counter(page) " / " counter(pages);font-family:Georgia,"Noto Serif",serif;font-size:9pt;color:#51636a}}
@media print{
html,body{font-size:10pt}
html[lang=ar] body{font-size:11.5pt}
body{max-width:none;margin:0;padding:0 .4mm}
.illustrative{padding-block-start:11mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.skip{display:none}
.running{display:block;position:fixed;inset-block-start:0;inset-inline:.4mm;text-align:center;font-size:9pt;font-weight:600;color:#7a4d05;border:1pt solid #c98a1b;padding:.6mm 0}
.scroll{overflow:visible}
caption .title{max-width:none}
.grid,.grid.chart{min-width:0}
.axis,.bar{width:32mm}
.callout{margin-block-end:5mm}
table{font-size:8.5pt}
[lang=ar] table{font-size:9.5pt}
thead{display:table-header-group}
tr,.panel,.callout,.facts div,.empty{break-inside:avoid}
h2,h3,caption,.caption,.made-up,thead{break-after:avoid}
tbody tr:first-child,tbody tr:last-child,.remark{break-before:avoid}
.chapter{break-before:page;margin:0}
.contents a,a{color:inherit;text-decoration:none}
.bar,.swatch,.series,.banner,.callout,.made-up{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
