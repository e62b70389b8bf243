import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { optionalText } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { changeWithTrace } from '../../history/change-with-trace';
import { signingRefusal } from '../domain/signing-refusal';
import { Partner } from '../entities/partner';
import { PartnerAgreement } from '../entities/partner-agreement';
import { lockPartner } from '../lock-partner';
import { partnerOutcome, type PartnerOutcome } from '../outcomes';

interface SignPartnerAgreement {
  readonly partner: string;
  readonly expectedVersion: number;
  readonly purpose?: string | null;
  readonly signedOn: string;
  readonly validFrom: string;
  readonly validUntil?: string | null;
}

/** A paper was signed with a partner, by the group or for the alliance whose partner it is. */
export async function signPartnerAgreement(
  work: Work,
  input: SignPartnerAgreement,
): Promise<PartnerOutcome> {
  const purpose = optionalText('purpose', input.purpose, 400);
  const valid = period(input.validFrom, input.validUntil);
  const row = await lockPartner(work, input);
  refuse(signingRefusal(input.signedOn, allianceDay(work.now)));
  const id = newId(work.now.getTime());
  await work.insert(PartnerAgreement, {
    id,
    partnerId: row.id,
    purpose,
    signedOn: input.signedOn,
    signedPrecision: 'DAY',
    validFrom: valid.from,
    validUntil: valid.to,
  });
  return partnerOutcome(await changeWithTrace(work, Partner, row, {}, { signed: id }));
}
