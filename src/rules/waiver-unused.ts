import type { Waiver } from '../language/schema/waivers.ts';
import { type Rule, weakness } from './rule.ts';

/**
 * Every waiver accepts a finding. The only rule about what other rules find: it is made for one run, which knows the
 * waivers that nothing needed, and is itself not to be waived.
 */
export function waiverUnused(isIdle: (waiver: Waiver) => boolean): Rule<'waiver-unused'> {
  return {
    id: 'waiver-unused',
    severity: weakness,
    example: {
      wrong: `
waivers:
  - { rule: kpi-without-owner, at: kpis.stay, because: The post is vacant until May }`,
      right: `
waivers: []`,
    },
    *check({ strategy }) {
      for (const [index, waiver] of strategy.waivers.entries()) {
        if (isIdle(waiver)) yield { at: `waivers.${index}`, values: { rule: waiver.rule } };
      }
    },
  };
}
