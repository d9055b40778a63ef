/** What changed, as text for a terminal or as Markdown for a mail. */
import { plainText } from '../messages/inline.ts';
import { buildComparisonView, type ComparisonTable } from '../report/views/comparison-view.ts';
import type { SectionInput } from '../report/views/section-input.ts';
import { shown, textTable } from './text/text-table.ts';

/** A form of text: how it writes headings, lists and tables. */
interface Form {
  heading(text: string): string;
  /** Under a heading. */
  lead(text: string): string;
  item(text: string): string;
  /** Between a heading and what follows it. */
  readonly gap: string;
  table(table: ComparisonTable): string;
}

const text: Form = {
  heading: (words) => words,
  lead: (words) => words,
  gap: '\n',
  item: (words) => `  - ${words}`,
  table: ({ columns, rows }) =>
    textTable(
      columns.map((head, index) => ({ head, align: index === 0 ? 'left' : 'right' })),
      rows,
      '  ',
    ),
};

const markdown: Form = {
  heading: (words) => `### ${literal(words)}`,
  lead: literal,
  gap: '\n\n',
  item: (words) => `- ${literal(words)}`,
  table: ({ columns, rows }) =>
    [columns, columns.map((_, index) => (index === 0 ? ':--' : '--:')), ...rows]
      .map((cells, line) => `| ${cells.map((cell) => (line === 1 ? cell : literal(cell))).join(' | ')} |`)
      .join('\n'),
};

/** Names of a strategy stay what they are: nothing in them becomes a link, a picture or markup. */
function literal(words: string): string {
  return words.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('&', '&amp;');
}

/** The comparison that stands in the results, in the language asked for. */
export function comparisonText(input: SectionInput, format: 'text' | 'markdown'): string {
  const form = format === 'text' ? text : markdown;
  const { title, leads, tables, topics } = buildComparisonView(input);
  const said = (words: Parameters<typeof plainText>[0]) => shown(plainText(words));
  const blocks = [
    format === 'text' ? said(title) : `## ${literal(said(title))}`,
    leads.map((lead) => form.lead(said(lead))).join('\n'),
    ...tables.map((table) => `${form.heading(table.title)}${form.gap}${form.table(table)}`),
    ...topics.map(
      ({ title: topic, lines }) =>
        `${form.heading(topic)}${form.gap}${lines.map((each) => form.item(said(each))).join('\n')}`,
    ),
  ];
  return blocks.join('\n\n');
}
