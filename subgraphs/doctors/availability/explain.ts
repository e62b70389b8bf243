import { badInput } from '../../../platform/errors';
import type { Reader } from '../../../platform/reading/reader';
import type { Viewer } from '../../../platform/viewer';
import { levelOf } from '../booking/wanted';
import type { ExplainAvailabilityInput } from '../resolver-types.generated';
import { judge, type AgreementVerdict, type BlockingReason, type Verdict } from './domain/judge';
import { quartersTouched } from './domain/quarters';
import { loadFacts } from './facts/load-facts';
import { loadSurroundings } from './facts/load-surroundings';
import { maySee, seenTime } from './search/seen-time';

export interface Explanation extends Verdict {
  readonly asOf: Date;
}

const longestMs = 24 * 3_600_000;

/** Where a doctor is instead, which a hospital is told as one thing, or not at all. */
const elsewhere: ReadonlySet<BlockingReason> = new Set<BlockingReason>(['LEAVE', 'BUSY', 'TRAVEL']);

/** Everything that stands against one visit; null for those who may not ask. */
export async function explain(
  everything: Reader,
  viewer: Viewer,
  input: ExplainAvailabilityInput,
  now: Date,
): Promise<Explanation | null> {
  const { startsAt, endsAt, purpose } = input;
  requireTime(startsAt, endsAt);
  const surgeryLevel = levelOf(purpose, input.surgeryLevel);

  const within = quartersTouched(startsAt, endsAt);
  const facts = await loadFacts(everything, [input.doctor], within);
  const own = facts.get(input.doctor);
  if (!own) return null;
  const surroundings = await loadSurroundings(everything, [own], [input.site], now);
  const site = surroundings.sites.get(input.site);
  const seen = seenTime(viewer);
  const groups = own.engagements.map(({ groupId }) => groupId);
  const time = { hospitalId: site?.hospitalId ?? '', doctorId: input.doctor };
  if (![...groups, ''].some((groupId) => maySee(seen, { ...time, groupId }))) return null;

  const question = {
    siteId: input.site,
    startsAt,
    endsAt,
    purpose,
    specialty: input.specialty,
    surgeryLevel,
    agreementId: input.agreement ?? null,
  };
  // Under which terms the doctor works for others is no business of this asker.
  const agreements = surroundings.agreements.filter((one) => maySee(seen, { ...one, ...time }));
  const verdict = judge(own, { ...surroundings, agreements }, question, now);
  const seesAll =
    seen.all || seen.doctors.has(input.doctor) || groups.some((id) => seen.groups.has(id));
  if (seesAll) return { ...verdict, asOf: now };
  // With whom a hospital has no agreement, it has nothing to ask about.
  return verdict.agreements.length === 0 ? null : { ...asHospitalsSee(verdict), asOf: now };
}

function requireTime(startsAt: Date, endsAt: Date): void {
  const ms = endsAt.getTime() - startsAt.getTime();
  if (ms > 0 && ms <= longestMs) return;
  throw badInput('AVAILABILITY_WINDOW', 'startsAt, endsAt: must be up to 24 hours.', { most: 1 });
}

function asHospitalsSee(verdict: Verdict): Verdict {
  const isPartner = verdict.agreements.some(({ applies }) => applies);
  const collapsed = (reasons: readonly BlockingReason[]): BlockingReason[] => [
    ...reasons.filter((reason) => !elsewhere.has(reason)),
    ...(isPartner && reasons.some((reason) => elsewhere.has(reason)) ? (['BUSY'] as const) : []),
  ];
  return {
    ...verdict,
    reasons: collapsed(verdict.reasons),
    agreements: verdict.agreements.map((each): AgreementVerdict => ({
      ...each,
      reasons: collapsed(each.reasons),
    })),
  };
}
