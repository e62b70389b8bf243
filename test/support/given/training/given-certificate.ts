import { newId } from '../../../../platform/id';
import { Certificate } from '../../../../subgraphs/training/enrolments/entities/certificate';
import type { TestGraph } from '../../graph';

type Given = Partial<Certificate> & {
  readonly programmeId: string;
  readonly traineeId: string;
};

/** A certificate that does not run out. */
export async function givenCertificate(graph: TestGraph, given: Given): Promise<Certificate> {
  const id = newId();
  const row: Certificate = {
    id,
    number: `AG-${id.slice(-12)}`,
    enrolmentId: newId(),
    doctorId: null,
    issuedOn: '2026-06-02',
    validUntil: null,
    revokedOn: null,
    revocationReason: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Certificate, row);
  return row;
}
