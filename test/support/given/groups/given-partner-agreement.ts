import { newId } from '../../../../platform/id';
import { PartnerAgreement } from '../../../../subgraphs/groups/partners/entities/partner-agreement';
import type { TestGraph } from '../../graph';

type Given = Partial<PartnerAgreement> & { readonly partnerId: string };

/** A paper that was signed in March 2026. */
export async function givenPartnerAgreement(
  graph: TestGraph,
  given: Given,
): Promise<PartnerAgreement> {
  const row: PartnerAgreement = {
    id: newId(),
    purpose: null,
    signedOn: '2026-03-01',
    signedPrecision: 'DAY',
    validFrom: '2026-03-01',
    validUntil: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(PartnerAgreement, row);
  return row;
}
