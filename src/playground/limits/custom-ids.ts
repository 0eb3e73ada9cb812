import type { Placed } from '../component.js';
import type { Problem } from '../errors.js';

/** Complains of each custom id that stood there before. */
export function duplicateIds(placed: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    if (component.custom_id === undefined) return [];
    if (!seen.has(component.custom_id)) {
      seen.add(component.custom_id);
      return [];
    }
    const message = 'Component custom id cannot be duplicated';
    return [{ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }];
  });
}
