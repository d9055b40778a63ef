/** Whether the base outgrows the people who look after it. */
import type { Formats } from '../../messages/formats/formats.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { MarkRowView } from './section-view.ts';
import type { StandingView } from './standing-view.ts';
import { trackScale } from './track.ts';

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 24;

/** Null where no segment names people who know its customers. */
export function buildLoadView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): StandingView | null {
  const { perManager } = results.readiness.facts;
  const [first] = perManager;
  if (!first) return null;
  const words = standingWords[language];
  const names = byId(strategy.segments);
  const name = (id: string) => names.get(id)?.name ?? id;
  const heaviest = perManager.reduce((top, load) => (load.atEnd > top.atEnd ? load : top), first);
  const figure = ({ id, ...load }: (typeof perManager)[number], key: 'customers' | 'atEnd') =>
    printed(
      `readiness.facts.perManager.${id}.${key}`,
      load[key],
      formats.number(load[key], { atMost: load[key] < 10 ? 1 : 0 }),
    );
  const most = Math.max(...perManager.flatMap(({ customers, atEnd }) => [customers, atEnd]));
  const place = trackScale(0, most, { after: VALUE_ROOM });
  const finding = heaviest.atEnd < heaviest.customers ? words.loadEases : words.loadGrows;
  return {
    finding: finding(name(heaviest.id), figure(heaviest, 'customers'), figure(heaviest, 'atEnd')),
    seeds: 'F7',
    subtitle: words.loadSubtitle,
    caption: words.loadRule,
    rows: {
      labelWidth: 12,
      rows: perManager.flatMap((load): readonly MarkRowView[] => [
        {
          label: name(load.id),
          note: words.today,
          marks: [{ kind: 'without', from: 0, to: place(load.customers) }],
          values: [{ at: place(load.customers), text: figure(load, 'customers') }],
        },
        {
          label: '',
          note: words.atEnd,
          marks: [{ kind: 'plan', from: 0, to: place(load.atEnd) }],
          values: [{ at: place(load.atEnd), text: figure(load, 'atEnd') }],
        },
      ]),
    },
    table: {
      caption: words.loadCaption,
      columns: [
        { label: words.loadColumns.segment },
        { label: words.loadColumns.people, kind: 'number' },
        { label: words.loadColumns.today, kind: 'number' },
        { label: words.loadColumns.atEnd, kind: 'number' },
      ],
      rows: perManager.map((load) => ({
        header: name(load.id),
        cells: [
          formats.number(load.managers, { atMost: 1 }),
          figure(load, 'customers'),
          figure(load, 'atEnd'),
        ],
      })),
    },
  };
}
