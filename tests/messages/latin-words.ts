/**
 * Latin words that Russian and Ukrainian texts may hold: abbreviations that readers know by these letters, formats,
 * numerals, and names. Anything else in Latin letters is a text left untranslated, or stands between `backticks`.
 */
export const latinWords: ReadonlySet<string> = new Set([
  // Terms of the report.
  'CAC',
  'CES',
  'CLV',
  'IRR',
  'KPI',
  'L',
  'LTV',
  'N',
  'NPS',
  'NPV',
  'R',
  'RFM',
  'ROI',
  'V',
  'VIP',
  // Quarters and half-years.
  'I',
  'II',
  'III',
  'IV',
  // Formats, and the name of the product.
  'CRM',
  'CSV',
  'Excel',
  'HTML',
  'JSON',
  'JavaScript',
  'Markdown',
  'Mermaid',
  'PDF',
  'PowerPoint',
  'Rapport',
  'SQL',
  'Schema',
  'YAML',
  // Values that are typed as they stand.
  'client',
  'dist',
]);
