import type { Audit } from '../../language/schema/audit.ts';
import type { AuditResult } from '../../language/schema/results.ts';
import { mean } from './answers.ts';

/**
 * How differently roles see the same questions: headquarters against branches.
 *
 *   difference = mean over the questions put to several roles of (the role's mean reality − that of all the others)
 *
 * Only questions that at least two roles have scored count; the roles come in the order of the strategy.
 */
export function byRole(audit: Audit | undefined): AuditResult['roles'] {
  const differences = new Map<string, number[]>();
  for (const { answers, notApplicable, unknown } of Object.values(audit?.answers ?? {})) {
    if (notApplicable !== undefined || unknown) continue;
    const named = (answers ?? []).flatMap(({ role, reality }) =>
      role === undefined ? [] : [{ role, reality }],
    );
    const roles = new Set(named.map(({ role }) => role));
    if (roles.size < 2) continue;
    for (const role of roles) {
      const own = mean(named.filter((answer) => answer.role === role).map(({ reality }) => reality));
      const others = mean(named.filter((answer) => answer.role !== role).map(({ reality }) => reality));
      if (own === null || others === null) continue;
      differences.set(role, [...(differences.get(role) ?? []), own - others]);
    }
  }
  return [...differences].map(([role, values]) => ({
    role,
    differences: values,
    difference: mean(values) ?? 0,
  }));
}
