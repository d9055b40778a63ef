/** A value of a KPI as somebody types it. */
import { unitFault } from '../../language/checks/kpis.ts';
import type { Words } from '../../language/diagnostics/diagnostic.ts';
import { type Found, found } from '../../language/diagnostics/found.ts';
import { parseQuantity } from '../../language/schema/parse-quantity.ts';
import { readQuantity } from '../../language/schema/read-quantity.ts';
import type { Language } from '../../messages/language.ts';

/** A value in a KPI's unit: rates are fractions, and the text is what the table of measurements takes. */
export interface KpiValue {
  readonly value: number;
  readonly text: string;
}

/** The value, or what is wrong with the text and what was most likely meant. */
export type ReadKpiValue =
  | { readonly value: KpiValue; readonly problem?: undefined }
  | {
      readonly problem: (language: Language) => Words;
      /** Names the fault, as findings do. */
      readonly code: string;
      readonly offered: KpiValue | null;
    };

const NOWHERE = { start: 0, end: 0 };

/**
 * Reads a value in the unit of its KPI, as strict as the language. A fraction such as 0.34 is taken for 34 % where the
 * unit is per cent, and written so.
 */
export function readKpiValue(text: string, unit: string): ReadKpiValue {
  const read = readQuantity(text, 'level');
  if (read.problem) return wrong(found(read.problem.code, NOWHERE, read.problem.values), unit);
  const [fault] = unitFault(text, unit, read.value, NOWHERE);
  if (fault === undefined) return { value: { value: read.value.value, text: text.trim() } };
  if (fault.severity === 'error') return wrong(fault, unit);
  return readKpiValue(repairOf(fault) ?? '', unit);
}

/** A plain number for a KPI in per cent, meant as it stands: 12 is 1200 %. Null for any other text. */
export function asItStands(text: string, unit: string): KpiValue | null {
  const written = parseQuantity(text);
  if (unit !== '%' || written?.unit !== 'number') return null;
  return { value: written.value, text: `${Number((written.value * 100).toPrecision(15))}%` };
}

function wrong(fault: Found, unit: string): ReadKpiValue {
  const repaired = repairOf(fault);
  const again = repaired === undefined ? undefined : readKpiValue(repaired, unit);
  return { problem: fault.words, code: fault.code, offered: again && !again.problem ? again.value : null };
}

function repairOf({ values }: Found): string | undefined {
  return typeof values.repaired === 'string' ? values.repaired : undefined;
}
