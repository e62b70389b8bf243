import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { AgreementTerms } from '../agreements/entities/agreement-terms';
import type { Split } from './domain/split-net';

/** By which parts terms split; null: they pay fees. */
export function splitOf(terms: AgreementTerms): Split | null {
  if (terms.channel !== 'REVENUE_SHARE') return null;
  return {
    groupBasisPoints: terms.groupBasisPoints ?? 0,
    hospitalBasisPoints: terms.hospitalBasisPoints ?? 0,
    allianceBasisPoints: terms.allianceBasisPoints ?? 0,
  };
}

/** The version of the terms by which something was settled once; it stays settled by them. */
export async function termsOfVersion(work: Work, agreementId: string, version: number) {
  const [terms] = await work.everything.find(AgreementTerms, [
    where('t.agreement_id = ? AND t.terms_version = ?', agreementId, version),
  ]);
  if (!terms) throw new Error(`Agreement ${agreementId} has no terms ${version}`);
  return terms;
}
