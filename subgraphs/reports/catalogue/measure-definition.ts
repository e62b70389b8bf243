export type ReportSource = 'GROUPS' | 'HOSPITALS' | 'DOCTORS' | 'TRAINING';

export type MeasureUnit = 'COUNT' | 'PERSON' | 'FEN';

/** What a figure means. Whoever changes a word of it raises the version. */
export interface MeasureDefinition {
  readonly code: string;
  readonly version: number;
  readonly source: ReportSource;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly definitionZh: string;
  readonly definitionEn: string;
  readonly unit: MeasureUnit;
  /** Figures of several groups, and of periods that follow each other, may be added. */
  readonly additive: boolean;
}
