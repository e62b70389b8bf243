interface Holder {
  readonly roles: readonly string[];
  readonly reason: string | null;
}

const treating = ['DOCTOR', 'GROUP_ADMIN', 'PARTNER_HOSPITAL', 'HOSPITAL_STAFF'];

/**
 * The policies that the contract names. They look at the viewer alone; whose row it is stays with
 * the row rules of the owner.
 */
const policies: Readonly<Record<string, (holder: Holder) => boolean>> = {
  /** A party to a patient's record. The secretariat sees every record, so it has to say why. */
  treating: ({ roles }) =>
    roles.some((role) => treating.includes(role)) && !roles.includes('SECRETARIAT'),
  /** The secretariat with a stated reason; such looks are always recorded. */
  break_glass: ({ roles, reason }) => roles.includes('SECRETARIAT') && (reason ?? '').trim() !== '',
};

export const policyNames: readonly string[] = Object.keys(policies);

/** An unknown policy denies. */
export const decidePolicy = (policy: string, holder: Holder): boolean =>
  Object.hasOwn(policies, policy) && policies[policy]!(holder);
