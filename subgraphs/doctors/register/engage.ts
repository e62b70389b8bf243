import { badInput } from '../../../platform/errors';
import { requireFresh } from '../../../platform/events/require-fresh';
import type { Work } from '../../../platform/commands/work';
import { period } from '../../../platform/input/period';
import { refuse } from '../../../platform/refusal';
import { actorOf } from '../actor-of';
import { factsChanged } from '../availability/facts-changed';
import { GroupCopy } from '../copies/entities/group-copy';
import { engagingRefusal } from './domain/engaging-refusal';
import { engagementFact } from './engagement-fact';
import type { Doctor } from './entities/doctor';
import { Engagement } from './entities/engagement';
import { EngagementVersion } from './entities/engagement-version';

/** What a client is told of an engagement after a change; its repetition is told the same. */
export type EngagementOutcome = Pick<Engagement, 'id' | 'version' | 'validUntil'>;

/** What the parties say of an engagement. */
export interface GivenTerms {
  readonly kind: NonNullable<Engagement['kind']>;
  readonly role?: Engagement['role'];
  /** Of a full post. */
  readonly fraction?: number | null;
}

type Terms = Pick<Engagement, 'kind' | 'role' | 'fractionBasisPoints'> & {
  readonly kind: NonNullable<Engagement['kind']>;
};

export function termsOf({ kind, role, fraction }: GivenTerms): Terms {
  const points = fraction ?? (kind === 'FULL_TIME' ? 1 : null);
  const fractionBasisPoints = points === null ? null : Math.round(points * 10_000);
  const isShare =
    fractionBasisPoints === null ||
    (fractionBasisPoints >= 1 &&
      fractionBasisPoints <= 10_000 &&
      Math.abs(fractionBasisPoints / 10_000 - points!) < 1e-9);
  if (!isShare) {
    const limits = { field: 'fraction', least: 0.0001, most: 1 };
    throw badInput('NUMBER_OUT_OF_RANGE', 'fraction: must be from 0.0001 to 1.', limits);
  }
  return { kind, role: role ?? null, fractionBasisPoints };
}

interface Wanted extends Terms {
  readonly from: string;
  readonly to: string | null;
  /** The engagement that these terms are for or follow on; it stands in nobody's way. */
  readonly instead?: string;
}

/** Asks the rule of engagements, for a doctor who is locked: nobody else engages the same person meanwhile. */
export async function requireEngageable(
  work: Work,
  doctor: Doctor,
  groupId: string,
  wanted: Wanted,
): Promise<void> {
  period(wanted.from, wanted.to);
  await requireFresh(work.everything, 'groups', work.now);
  const group = await work.share(GroupCopy, groupId);
  const all = await work.everything.byKeys(Engagement, 'doctorId', [doctor.id]);
  const others = all
    .filter(({ id }) => id !== wanted.instead)
    .map(({ validFrom, validUntil, ...row }) => ({ ...row, from: validFrom, to: validUntil }));
  refuse(engagingRefusal({ ...wanted, doctor, group, others }));
}

/** Keeps the engagement as it is now, and tells it to those who copy it. */
export async function keepEngagement(work: Work, row: Engagement): Promise<EngagementOutcome> {
  await keepVersion(work, row, { recordedAt: work.now, actor: actorOf(work.viewer) });
  work.publish(engagementFact(row));
  await factsChanged(work, { doctorIds: [row.doctorId], because: 'ENGAGEMENT' });
  const { id, version, validUntil } = row;
  return { id, version, validUntil };
}

/** Writes a change of a locked engagement, and what it was before anybody kept it. */
export async function changeRow(
  work: Work,
  row: Engagement,
  changes: Partial<Engagement>,
): Promise<EngagementOutcome> {
  const known = await work.everything.byKeys(EngagementVersion, 'engagementId', [row.id]);
  if (known.length === 0) await keepVersion(work, row, { recordedAt: null, actor: null });
  return keepEngagement(work, await work.change(Engagement, row, changes));
}

function keepVersion(
  work: Work,
  row: Engagement,
  made: Pick<EngagementVersion, 'recordedAt' | 'actor'>,
): Promise<void> {
  const { id: engagementId, version, kind, role, validFrom, validUntil, fractionBasisPoints } = row;
  const terms = { kind, role, validFrom, validUntil, fractionBasisPoints };
  return work.insert(EngagementVersion, { engagementId, version, ...made, ...terms });
}
