import type { Random } from './random';
import type { Template } from './templates';

/** One version of what two sides agreed; a version holds until the next one begins. */
export interface PlannedTerms {
  readonly version: number;
  readonly from: number;
  readonly groupBasisPoints: number | null;
  readonly hospitalBasisPoints: number | null;
  readonly allianceBasisPoints: number | null;
  readonly feeFen: number | null;
  readonly acceptanceRequired: boolean;
  readonly theatreRule: 'OFFERED_SESSION' | 'ON_REQUEST';
  readonly quota: { readonly bookings: number; readonly per: 'WEEK' | 'MONTH' | 'YEAR' } | null;
  readonly fixedMonthlyCostFen: number | null;
}

const quotas = ['WEEK', 'MONTH', 'YEAR'] as const;
const fees = { VISIT: 1_500, SESSION: 6_000, MONTH: 80_000, TRAINING: 4_000 } as const;

/** The first terms, and for about half of the agreements better ones for the group later. */
export function termsOf(
  template: Template,
  from: number,
  until: number,
  random: Random,
): readonly PlannedTerms[] {
  const shares = template.channel === 'REVENUE_SHARE';
  const group = 4_000 + random.below(26) * 100 + (template.mode === 'SELF_BUILT' ? 2_000 : 0);
  const alliance = shares && random.chance(0.2) ? 100 : 0;
  const feeFen = template.feeUnit ? fees[template.feeUnit] * (80 + random.below(60)) : null;
  const acceptanceRequired = random.chance(0.3);
  const theatreRule = random.chance(0.7) ? ('OFFERED_SESSION' as const) : ('ON_REQUEST' as const);
  const quota = random.chance(0.25)
    ? { bookings: random.between(5, 60), per: random.pick(quotas) }
    : null;
  const fixedMonthlyCostFen = shares ? random.between(20, 200) * 100_000 : null;
  const version = (number: number, begins: number, better: number): PlannedTerms => ({
    version: number,
    from: begins,
    groupBasisPoints: shares ? group + better : null,
    hospitalBasisPoints: shares ? 10_000 - group - better - alliance : null,
    allianceBasisPoints: shares ? alliance : null,
    feeFen: feeFen === null ? null : feeFen + better * 100,
    acceptanceRequired,
    theatreRule,
    quota,
    fixedMonthlyCostFen,
  });
  const versions = [version(1, from, 0)];
  const later = from + Math.floor((until - from) * 0.6);
  if (later > from && random.chance(0.5)) versions.push(version(2, later, 300));
  return versions;
}

/** The terms that hold on a day. */
export function termsOn(versions: readonly PlannedTerms[], day: number): PlannedTerms {
  let found = versions[0]!;
  for (const each of versions) if (each.from <= day) found = each;
  return found;
}
