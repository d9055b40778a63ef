import { describe, expect, test } from 'vitest';
import { goalTreeHtml } from '../../../src/report/diagrams/goal-tree-html.ts';
import { goalTreeMermaid } from '../../../src/report/diagrams/goal-tree-mermaid.ts';
import { nodeLabel, taskName } from '../../../src/report/diagrams/mermaid-label.ts';
import { roadmapMermaid } from '../../../src/report/diagrams/roadmap-mermaid.ts';
import { buildGoalTreeView } from '../../../src/report/views/goal-tree-view.ts';
import { buildRoadmapView } from '../../../src/report/views/roadmap-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

describe('labels', () => {
  test.each([
    { text: 'Plain', expected: '"Plain"' },
    { text: 'He said "go" > #1', expected: '"He said #quot;go#quot; #gt; #35;1"' },
    { text: 'two\nlines', expected: '"two lines"' },
    { text: '`x` <b>', expected: '"#96;x#96; #lt;b#gt;"' },
  ])('of nodes hold no signs of Mermaid’s own: $text', ({ text, expected }) => {
    expect(nodeLabel(text)).toBe(expected);
  });

  test('of tasks hold nothing that ends them', () => {
    expect(taskName('Campaign: trade-in; #2 <x>\nnow')).toBe('Campaign – trade-in – №2 x now');
  });
});

test('the goal tree of the worked example as text', () => {
  const tree = buildGoalTreeView(clearsightEvaluated());
  if (!tree) throw new Error('no tree');

  expect(goalTreeMermaid(tree)).toMatchInlineSnapshot(`
    "flowchart LR
      aim["Every customer back in time for the next eye test"]
      aim --> goal_1["Keep the customers we have already won"]
      goal_1 --> kpi_regulars_stay("Regulars who stay: At risk")
      goal_1 --> kpi_families_stay("Families who stay: On track")
      goal_1 --> kpi_second_visit("Second visit: On track")
      goal_1 --> kpi_recall_rate("Recall rate: On track")
      aim --> goal_2["Serve more of each family's needs"]
      goal_2 --> kpi_family_spend("Revenue a family a year: At risk")
      goal_2 --> kpi_advocacy("Would recommend us: On track")
      aim --> goal_3["Know every customer"]
      goal_3 --> kpi_records_complete("Complete records: On track")
      goal_3 --> kpi_staff_use("Staff who use the customer card daily: At risk")
      goal_3 --> kpi_repeat_calls("Repeated calls: On track")"
  `);
});

test('the roadmap of the worked example as text', () => {
  const { chart } = buildRoadmapView(clearsightEvaluated());
  if (!chart) throw new Error('no chart');

  expect(roadmapMermaid(chart)).toMatchInlineSnapshot(`
    "gantt
      dateFormat YYYY-MM-DD
      axisFormat %m.%Y
      section Build the customer base
      One customer base :crit, done, initiative_base, 2027-01-01, 2027-06-01
      Every branch on board :active, initiative_adoption, 2027-02-01, 2027-10-01
      section Segments and individual offers
      Segments and offers :crit, active, initiative_segments, 2027-06-01, 2027-10-01
      section Reach each customer
      Eye-test recall programme :active, initiative_recall, 2027-06-01, 2027-10-01
      Welcome journey for first-time buyers :crit, initiative_welcome, 2027-10-01, 2028-02-01
      section Knowledge for lasting relations
      Listening and learning :crit, initiative_voice, 2028-02-01, 2028-08-01
      section Campaigns
      Campaign – Trade in your old glasses :campaign_trade_in, 2027-11-01, 2027-12-01"
  `);
});

test('the tree prints names as text and leads to the charts of its KPIs', () => {
  const kpi = {
    id: 'k',
    name: '<img src=x onerror=alert(1)>',
    unit: '%',
    direction: 'up',
    baseline: { value: '1%', at: '2026-12-31' },
    targets: [{ value: '2%', by: '2027-12-31' }],
  };
  const tree = buildGoalTreeView(
    draftEvaluated({ goals: [{ id: 'g', title: '"<b>', kpis: ['k'] }], kpis: [kpi] }),
  );
  if (!tree) throw new Error('no tree');
  const markup = goalTreeHtml(tree).text;

  expect(markup).not.toMatch(/<img|<b>/);
  expect(markup).toContain('href="#kpi-k"');
});
