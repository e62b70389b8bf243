import type { Count, Period, ReferralCounts, SliceRepository } from './repository';

export interface Figure {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

/** The figures that this subgraph gives to scorecards. What did not happen has no figure. */
export async function figures(
  slice: SliceRepository,
  groupIds: readonly string[] | null,
  period: Period,
): Promise<Figure[]> {
  const [members, referrals, conferences, initiatives] = await Promise.all([
    slice.members(groupIds),
    slice.referrals(groupIds, period),
    slice.conferences(groupIds, period),
    slice.initiatives(groupIds, period),
  ]);
  return [
    ...counted('members', members),
    ...referrals.flatMap(ofReferrals),
    ...counted('conferences', conferences),
    ...counted('initiatives', initiatives),
  ].filter(({ value }) => value > 0);
}

const counted = (measure: string, rows: readonly Count[]): Figure[] =>
  rows.map(({ groupId, total }) => ({ groupId, measure, value: Number(total) }));

const ofReferrals = ({ groupId, sent, received, completed }: ReferralCounts): Figure[] => [
  { groupId, measure: 'referrals_sent', value: Number(sent) },
  { groupId, measure: 'referrals_received', value: Number(received) },
  { groupId, measure: 'referrals_completed', value: Number(completed) },
];
