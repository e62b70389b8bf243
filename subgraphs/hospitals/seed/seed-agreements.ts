import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import type { PlannedAgreement } from '../../../seed/agreements';
import { contractId, isOfContract } from '../../../seed/contract';
import { at, dayText } from '../../../seed/days';
import type { World } from '../../../seed/world';
import { agreementFact } from '../agreements/agreement-fact';
import { AgreementProposal } from '../agreements/entities/agreement-proposal';
import { AgreementPurpose } from '../agreements/entities/agreement-purpose';
import { AgreementSignature } from '../agreements/entities/agreement-signature';
import { AgreementSite } from '../agreements/entities/agreement-site';
import { AgreementSpecialty } from '../agreements/entities/agreement-specialty';
import { AgreementStageChange } from '../agreements/entities/agreement-stage-change';
import { AgreementTerms } from '../agreements/entities/agreement-terms';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { termsRow } from '../agreements/terms-row';
import { proposedTermsOf } from './proposed-terms-of';
import { seedAssessment } from './seed-assessment';
import { stagePath } from './stage-path';

const lostReasons = ['价格未谈拢', '医院另选合作方', '审批未通过', '合作科室调整'];

/** Agreements with their stages, proposals, signatures and every version of their terms. */
export function seedAgreements(world: World, write: BulkWriter): void {
  for (const agreement of world.agreements) {
    addAgreement(agreement, world.asOf, write);
    seedAssessment(agreement, world.asOf, write);
  }
}

function addAgreement(planned: PlannedAgreement, asOf: number, write: BulkWriter): void {
  const { id, index, group, hospital, template, stage } = planned;
  const path = stagePath(planned, asOf);
  const signed = path.find(([each]) => each === 'SIGNED')?.[1];
  const lostReason = stage === 'LOST' ? lostReasons[index % lostReasons.length]! : null;
  const value = (position: number) => (20 + (index % 60)) * 10_000_000 + position * 1_500_000;
  const versions = signed === undefined ? [] : addTerms(planned, signed, write);
  const row: CooperationAgreement = {
    id,
    groupId: group.id,
    hospitalId: hospital.id,
    mode: template.mode,
    stage,
    stageSince: at(path.at(-1)![1], 600),
    lostReason,
    expectedAnnualValueFen: value(path.length),
    initiativeId: isOfContract(planned) ? contractId : null,
    validFrom: signed === undefined ? null : dayText(planned.validFrom),
    validTo: signed === undefined ? null : dayText(planned.validTo),
    termsVersion: versions.at(-1)?.version ?? null,
    channel: signed === undefined ? null : template.channel,
    reported: false,
    synthetic: true,
    version: path.length + versions.length,
  };
  write.add(CooperationAgreement, row);
  path.forEach(([each, day], place) =>
    write.add(AgreementStageChange, {
      agreementId: id,
      position: place + 1,
      stage: each,
      enteredAt: at(day, 600),
      actor,
      lostReason: each === 'LOST' ? lostReason : null,
      expectedAnnualValueFen: value(place + 1),
      note: null,
    }),
  );
  const last = versions.at(-1) ?? null;
  const { specialties = [], purposes = [], siteIds = [] } = last ?? {};
  specialties.forEach((specialtyCode, position) =>
    write.add(AgreementSpecialty, { agreementId: id, specialtyCode, position }),
  );
  for (const purpose of purposes) write.add(AgreementPurpose, { agreementId: id, purpose });
  for (const siteId of siteIds) {
    const clinicalBase = last?.clinicalBaseIds?.includes(siteId) ?? false;
    write.add(AgreementSite, { agreementId: id, siteId, clinicalBase });
  }
  write.tell(agreementFact(row, { specialties, purposes, siteIds, terms: last }));
}

function addTerms(planned: PlannedAgreement, signed: number, write: BulkWriter): AgreementTerms[] {
  return planned.terms.map((terms, place) => {
    const { id: agreementId } = planned;
    const { version } = terms;
    const day = place === 0 ? signed : terms.from - 10;
    const proposed = proposedTermsOf(planned, terms);
    write.add(AgreementProposal, {
      agreementId,
      number: version,
      proposedBy: version % 2 === 1 ? 'GROUP' : 'HOSPITAL',
      proposedAt: at(day - 12, 540),
      actor,
      terms: JSON.stringify(proposed),
    });
    for (const party of ['GROUP', 'HOSPITAL'] as const) {
      write.add(AgreementSignature, {
        agreementId,
        number: version,
        party,
        signedAt: at(day, party === 'GROUP' ? 570 : 600),
        actor,
        allianceShareSigned: party === 'GROUP' && (proposed.split?.alliance ?? 0) > 0,
      });
    }
    const recorded = { proposalNumber: version, recordedAt: at(day, 600), actor };
    const row = termsRow(proposed, { agreementId, version, ...recorded });
    write.add(AgreementTerms, row);
    return row;
  });
}
