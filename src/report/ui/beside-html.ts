/**
 * Links to what stands on the page beside the report, and what stands there. The script of the report shows it under
 * the link; without it the link leads there, and a link there leads back.
 */

import type { FrameWords } from '../../messages/report/frame.ts';
import { chainBlockHtml } from '../diagrams/chain-html.ts';
import { goalTreeMermaid } from '../diagrams/goal-tree-mermaid.ts';
import { roadmapMermaid } from '../diagrams/roadmap-mermaid.ts';
import { templeMermaid } from '../diagrams/temple-mermaid.ts';
import { type BesideTable, type BesideView, diagramIds } from '../views/beside-view.ts';
import type { DiagramTextView } from '../views/diagram-text-view.ts';
import type { SectionId } from '../views/section-view.ts';
import { copyButton } from './beside-link.ts';
import { tableHtml } from './data-table.ts';
import { type Html, html, nothing } from './html.ts';
import { inlineHtml } from './inline-html.ts';
import { trackHtml } from './rows.ts';

/** The button that makes a CSV of the table it stands with. */
export function csvButton({ downloadCsv }: FrameWords): Html {
  return html`<p class="actions"><button type="button" class="link-button" data-csv>${downloadCsv}</button></p>`;
}

/** All that a section of the report links to. */
export function besideHtml(
  { tables, diagrams, chain }: BesideView,
  section: SectionId,
  words: FrameWords,
): Html {
  const back = html`<p class="way-back"><a href="index.html#${section}">${words.toReport}</a></p>`;
  return html`${tables.map((table) => tableBlock(table, words, back))}${chain ? titled(chain.words.open, chainBlockHtml(chain), back) : nothing}${diagramBlocks(diagrams, back)}`;
}

function tableBlock({ id, table, hint, caption, bars }: BesideTable, words: FrameWords, back: Html): Html {
  const chart =
    bars && ((row: number, at: number) => (at === 1 && bars[row] ? trackHtml(bars[row]) : undefined));
  const before = hint !== undefined && html`<p class="text">${inlineHtml(hint)}</p>`;
  const after = caption !== undefined && html`<p class="fold-note">${inlineHtml(caption)}</p>`;
  const block = html`<div class="table-twin" id="${id}">${before}${tableHtml(table, chart, true)}${csvButton(words)}${after}</div>`;
  return titled(table.caption, block, back);
}

function diagramBlocks({ goals, roadmap, temple }: BesideView['diagrams'], back: Html): readonly Html[] {
  return [
    ...(goals ? [diagramBlock(diagramIds.goals, goals.asText, goalTreeMermaid(goals), back)] : []),
    ...(roadmap ? [diagramBlock(diagramIds.roadmap, roadmap.asText, roadmapMermaid(roadmap), back)] : []),
    ...(temple ? [diagramBlock(diagramIds.temple, temple.asText, templeMermaid(temple), back)] : []),
  ];
}

function diagramBlock(id: string, words: DiagramTextView, text: string, back: Html): Html {
  const block = html`<div class="table-twin diagram-text" id="${id}"><pre tabindex="0"><code>${text}</code></pre>${copyButton(words)}</div>`;
  return titled(words.title, block, back);
}

function titled(title: string, block: Html, back: Html): Html {
  return html`<section class="beside-block"><h3>${title}</h3>${block}${back}</section>`;
}
