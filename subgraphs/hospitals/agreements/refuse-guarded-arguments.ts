import { missingAccess, unauthenticated } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import type { Given } from '../given';
import type { AgreementFilter, AgreementOrder } from '../resolver-types.generated';

const guarded = {
  'AgreementFilter.channel': 'hospitals:terms:read',
  'AgreementFilter.initiative': 'groups:initiative:read',
  'AgreementOrderField.EXPECTED_ANNUAL_VALUE': 'hospitals:terms:read',
} as const;

/**
 * A filter or an order tells by its answer what a field keeps, and the contract can not mark
 * arguments: they require here what their fields require there.
 */
export function refuseGuardedArguments(
  viewer: Viewer,
  { filter, orderBy }: Given<AgreementFilter, AgreementOrder>,
): void {
  const used = {
    'AgreementFilter.channel': filter?.channel != null,
    'AgreementFilter.initiative': filter?.initiative != null,
    'AgreementOrderField.EXPECTED_ANNUAL_VALUE': orderBy?.field === 'EXPECTED_ANNUAL_VALUE',
  };
  const fields = (Object.keys(guarded) as (keyof typeof guarded)[]).filter(
    (field) => used[field] && !viewer.scopes.includes(guarded[field]),
  );
  if (fields.length === 0) return;
  if (viewer.kind === 'anonymous') throw unauthenticated();
  const scopes = [...new Set(fields.map((field) => guarded[field]))];
  throw missingAccess({ fields, scopes, policies: [] });
}
