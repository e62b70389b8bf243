/** What decides whether two groups are related. */
export interface Relations {
  readonly id: string;
  readonly spunOffFromId: string | null;
  readonly parentIsStakeholder: boolean;
  readonly umbrellaId: string | null;
}

/** Why a member has no ballot on what concerns this group; null when it has one. */
export function recusal(member: Relations, concerned: Relations | null): string | null {
  if (!concerned) return null;
  if (member.id === concerned.id) return 'concerned';
  for (const [child, parent] of [
    [member, concerned],
    [concerned, member],
  ] as const) {
    if (child.spunOffFromId === parent.id) {
      return child.parentIsStakeholder ? 'stakeholder' : 'spin-off';
    }
    if (child.umbrellaId === parent.id) return 'umbrella';
  }
  return null;
}
