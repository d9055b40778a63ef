import type { ServiceFit } from '../../language/schema/results-customers.ts';
import type { Strategy } from '../../language/schema/strategy.ts';

/** Importance runs from 1 to 5; levels are stretched to the same scale. */
const LOWEST = 1;
const HIGHEST = 5;
/** So far above its importance, in points, a level is more than customers ask for. */
const TOO_MUCH = 1;

/**
 * Services promised against given, by segment: priority = importance · customers where the given level is below the
 * promised one. A level l of n stands at 1 + 4 · (l − 1)/(n − 1) on the scale of importance.
 */
export function serviceFits({ services, segments }: Pick<Strategy, 'services' | 'segments'>): ServiceFit[] {
  const fits = services.flatMap((service) =>
    segments.flatMap(({ id, customers }): ServiceFit[] => {
      const importance = service.importance[id];
      if (importance === undefined) return [];
      const levelOf = (name: string | undefined) => {
        const at = name === undefined ? -1 : service.levels.indexOf(name);
        return at < 0 ? null : at + 1;
      };
      const now = levelOf(service.now[id]);
      const promised = levelOf(service.promised[id]);
      const missing = now === null || promised === null ? null : Math.max(0, promised - now);
      const levels = service.levels.length;
      return [
        {
          service: service.id,
          segment: id,
          importance,
          now,
          promised,
          levels,
          missing,
          priority: missing !== null && missing > 0 ? importance * customers.value : 0,
          fit: fitOf(now, missing, levels, importance),
        },
      ];
    }),
  );
  return fits.sort((a, b) => b.priority - a.priority);
}

function fitOf(
  now: number | null,
  missing: number | null,
  levels: number,
  importance: number,
): ServiceFit['fit'] {
  if (now === null) return null;
  if (missing !== null && missing > 0) return 'under';
  const level = LOWEST + ((HIGHEST - LOWEST) * (now - 1)) / (levels - 1);
  return level - importance >= TOO_MUCH ? 'over' : 'kept';
}
