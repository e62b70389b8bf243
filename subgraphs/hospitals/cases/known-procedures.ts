import { foreignId } from '../../../platform/input/foreign-id';
import { list } from '../../../platform/input/list';
import { wholeNumber } from '../../../platform/input/whole-number';
import { codeText } from '../code-text';
import { clinicalText } from '../patient-ref';
import type { Credit } from './domain/credits-refusal';

export interface GivenProcedure {
  readonly code: string;
  readonly name: string;
  readonly surgeryLevel?: number | null;
  readonly credits: readonly Credit[];
}

export interface KnownProcedure extends GivenProcedure {
  readonly surgeryLevel: number | null;
}

/** Procedures as a client gives them, the main one first, in a form that can be kept. */
export const knownProcedures = (given: readonly GivenProcedure[]): KnownProcedure[] =>
  list('procedures', given, { least: 1, most: 20 }).map(
    ({ code, name, surgeryLevel, credits }) => ({
      code: codeText('procedures.code', code),
      name: clinicalText('procedures.name', name, 200),
      surgeryLevel:
        surgeryLevel == null ? null : wholeNumber('procedures.surgeryLevel', surgeryLevel, 1, 4),
      credits: list('procedures.credits', credits, {
        least: 1,
        most: 20,
        key: ({ doctor }) => doctor,
      }).map(({ doctor, role, shareBasisPoints }) => ({
        doctor: foreignId('procedures.credits.doctor', doctor),
        role,
        shareBasisPoints: wholeNumber('shareBasisPoints', shareBasisPoints, 0, 10_000),
      })),
    }),
  );
