import { doctorsMeasures } from './doctors-measures';
import { groupsMeasures } from './groups-measures';
import { hospitalsMeasures } from './hospitals-measures';
import type { MeasureDefinition } from './measure-definition';
import { trainingMeasures } from './training-measures';

/** Every measure, in the order in which a page shows them. */
export const catalogue: readonly MeasureDefinition[] = [
  ...groupsMeasures,
  ...hospitalsMeasures,
  ...doctorsMeasures,
  ...trainingMeasures,
];
