import { addMonths } from '../../lib/calendar.ts';
import type { RoadmapChartView, RoadmapRow } from '../views/roadmap-chart-view.ts';
import { nodeId, taskName } from './mermaid-label.ts';

/** The roadmap as a Mermaid Gantt diagram, a section for each phase. */
export function roadmapMermaid({ rows, start }: Pick<RoadmapChartView, 'rows' | 'start'>): string {
  const sections = new Map<string, RoadmapRow[]>();
  for (const row of rows) sections.set(row.group, [...(sections.get(row.group) ?? []), row]);
  const lines = [...sections].flatMap(([group, own]) => [
    `  section ${taskName(group)}`,
    ...own.map((row) => task(row, start)),
  ]);
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %m.%Y', ...lines].join('\n');
}

function task({ id, name, phase, status, critical, from, to }: RoadmapRow, start: string): string {
  const tags = [
    ...(critical ? ['crit'] : []),
    ...(status === 'done' ? ['done'] : status === 'running' ? ['active'] : []),
    nodeId(phase === null ? 'campaign' : 'initiative', id),
  ];
  return `  ${taskName(name)} :${tags.join(', ')}, ${addMonths(start, from)}-01, ${addMonths(start, to)}-01`;
}
