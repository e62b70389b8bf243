import type { MeasureDefinition } from '../catalogue/measure-definition';

export interface Figure {
  readonly measure: MeasureDefinition;
  /** Null: unknown. */
  readonly value: number | null;
}
