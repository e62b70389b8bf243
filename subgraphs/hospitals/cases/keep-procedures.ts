import type { Work } from '../../../platform/commands/work';
import { CaseProcedure } from './entities/case-procedure';
import { ProcedureCredit } from './entities/procedure-credit';
import type { KnownProcedure } from './known-procedures';

/** Writes the procedures of a new case, and who did them. */
export async function keepProcedures(
  work: Work,
  caseId: string,
  procedures: readonly KnownProcedure[],
): Promise<void> {
  const placed = procedures.map((procedure, index) => ({ ...procedure, position: index + 1 }));
  await work.insert(
    CaseProcedure,
    placed.map(({ position, code, name, surgeryLevel }) => ({
      caseId,
      position,
      code,
      name,
      surgeryLevel,
    })),
  );
  await work.insert(
    ProcedureCredit,
    placed.flatMap(({ position, credits }) =>
      credits.map(({ doctor, role, shareBasisPoints }) => ({
        caseId,
        position,
        doctorId: doctor,
        role,
        shareBasisPoints,
      })),
    ),
  );
}
