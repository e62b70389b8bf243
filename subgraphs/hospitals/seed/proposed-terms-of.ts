import type { PlannedAgreement } from '../../../seed/agreements';
import { dayText } from '../../../seed/days';
import type { PlannedTerms } from '../../../seed/terms';
import type { ProposedTerms } from '../agreements/domain/proposed-terms';

/** One version of an agreement's terms, in the form in which a side proposes it. */
export function proposedTermsOf(
  { validTo, template, subject, site, index }: PlannedAgreement,
  terms: PlannedTerms,
): ProposedTerms {
  const { groupBasisPoints, hospitalBasisPoints, allianceBasisPoints } = terms;
  const isConsultation = template.mode === 'CONSULTATION';
  return {
    from: dayText(terms.from),
    to: dayText(validTo),
    channel: template.channel,
    split:
      groupBasisPoints === null || hospitalBasisPoints === null || allianceBasisPoints === null
        ? null
        : { group: groupBasisPoints, hospital: hospitalBasisPoints, alliance: allianceBasisPoints },
    feeFen: terms.feeFen,
    feeUnit: template.feeUnit,
    fixedMonthlyCostFen: terms.fixedMonthlyCostFen,
    quota: terms.quota,
    acceptanceRequired: terms.acceptanceRequired,
    theatreRule: terms.theatreRule,
    groupBrings: isConsultation ? ['SURGEONS'] : ['SURGEONS', 'MANAGING_DOCTORS', 'PATIENTS'],
    hospitalBrings: isConsultation ? ['THEATRE'] : ['THEATRE', 'NURSES', 'ANAESTHESIA'],
    headAppointedBy: template.mode === 'DEPARTMENT_COBUILD' ? 'HOSPITAL' : null,
    billedBy: 'HOSPITAL',
    specialties: [subject.code],
    purposes: template.purposes,
    siteIds: [site.id],
    clinicalBaseIds: index % 5 === 0 ? [site.id] : [],
    surgeryLevel: template.purposes.includes('SURGERY') ? 4 : null,
  };
}
