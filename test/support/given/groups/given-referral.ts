import { newId } from '../../../../platform/id';
import { Referral } from '../../../../subgraphs/groups/referrals/entities/referral';
import type { TestGraph } from '../../graph';

type Given = Partial<Referral> & { readonly fromId: string; readonly toId: string };

/** A routine referral of today that waits for an answer. */
export async function givenReferral(graph: TestGraph, given: Given): Promise<Referral> {
  const row: Referral = {
    id: newId(),
    patientRef: 'patient-0001',
    specialtyCode: '04.02',
    urgency: 'ROUTINE',
    state: 'SENT',
    question: '请评估手术指征',
    consentOn: '2026-01-01',
    sentAt: new Date(),
    sentOn: new Date().toISOString().slice(0, 10),
    answerDueAt: new Date(Date.now() + 7 * 86_400_000),
    answeredAt: null,
    completedAt: null,
    completedOn: null,
    declineReason: null,
    bookingId: null,
    version: 1,
    continuesId: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Referral, row);
  return row;
}
