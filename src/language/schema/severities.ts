import { z } from 'zod';
import { oneOf, referenceTo } from './scalars.ts';

/** How serious the findings of a rule are here, whatever the level: `{ kpi-stale: note }`. */
export const SeveritiesSchema = z.record(referenceTo('rules'), oneOf(['error', 'warning', 'note']));
