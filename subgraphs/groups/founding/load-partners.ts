import type { EntityManager } from 'typeorm';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Partner } from '../partners/entities/partner';
import { PartnerAgreement } from '../partners/entities/partner-agreement';
import type { FoundingPartner } from './founding-partner';
import { groupIdOf } from './group-id-of';
import { partnerIdOf } from './partner-id-of';

/** Puts the partners of the documents into the register, and the papers that were signed. */
export async function loadPartners(
  manager: EntityManager,
  partners: readonly FoundingPartner[],
): Promise<void> {
  await manager.insert(Partner, partners.map(partnerRow));
  for (const { key, sources } of partners) await insertSources(manager, partnerIdOf(key), sources);

  for (const { key, sources } of partners.filter(({ signed }) => signed)) {
    const id = stableId('PartnerAgreement', key);
    await manager.insert(PartnerAgreement, {
      id,
      partnerId: partnerIdOf(key),
      purpose: null,
      signedOn: null,
      signedPrecision: null,
      validFrom: null,
      validUntil: null,
    });
    await insertSources(manager, id, sources);
  }
}

function partnerRow({ key, name, describedAs, kind, group, purpose }: FoundingPartner): Partner {
  return {
    id: partnerIdOf(key),
    name: name ?? null,
    describedAs: describedAs ?? null,
    sortName: sortNameOf(name ?? describedAs ?? null, null, 'organisation'),
    kind,
    groupId: group === undefined ? null : groupIdOf(group),
    purpose: purpose ?? null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}
