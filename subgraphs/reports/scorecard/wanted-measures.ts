import { badInput } from '../../../platform/errors';
import { catalogue } from '../catalogue';
import type { MeasureDefinition } from '../catalogue/measure-definition';

const mostCodes = 100;
const byCode = new Map(catalogue.map((measure) => [measure.code, measure]));

/** The measures with these codes, each once; all of them when no codes are given. */
export function wantedMeasures(
  codes: readonly string[] | null | undefined,
): readonly MeasureDefinition[] {
  if (codes == null) return catalogue;
  if (codes.length > mostCodes) {
    throw badInput('TOO_MANY_CODES', `codes: give at most ${mostCodes}.`, { most: mostCodes });
  }
  return [...new Set(codes)].map((code) => {
    const measure = byCode.get(code);
    if (!measure) throw badInput('UNKNOWN_MEASURE', 'codes: there is no measure with this code.');
    return measure;
  });
}
