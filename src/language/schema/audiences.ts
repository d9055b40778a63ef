import { z } from 'zod';
import {
  DeadlineSchema,
  FlagSchema,
  numberFrom,
  ProseSchema,
  quantity,
  referenceTo,
  TextSchema,
} from './scalars.ts';

/** Who inside the company has to carry the strategy. */
export const AudienceSchema = z.strictObject({
  /** Who they are. */
  name: TextSchema,
  /** How many they are. */
  size: numberFrom(0, 10_000_000).optional(),
  /** Whether they meet customers. */
  contact: FlagSchema.optional(),
  /** What is in it for them. */
  message: ProseSchema.optional(),
  /** How they are told. */
  channel: TextSchema.optional(),
  /** Share that shall work the new way. */
  adoption: quantity('share').optional(),
  /** By when. */
  by: DeadlineSchema.optional(),
  /** The KPI that shows how many of them do. */
  kpi: referenceTo('kpis').optional(),
});

export type Audience = z.output<typeof AudienceSchema>;
