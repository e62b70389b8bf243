import type { Period } from '../domain/period-refusal';

/** Whose figures, and of which days; the figures themselves are asked for when they are read. */
export interface Scorecard {
  /** Null: the whole alliance. */
  readonly groupId: string | null;
  readonly period: Period;
}
