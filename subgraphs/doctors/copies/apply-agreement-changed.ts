import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { askRechecks } from '../booking/ask-rechecks';
import { siteFactsChanged } from '../availability/site-facts-changed';
import type { Purpose } from '../resolver-types.generated';
import { AgreementCopy } from './entities/agreement-copy';
import { AgreementCopySite } from './entities/agreement-copy-site';
import { keepNewest } from './keep-newest';

interface AgreementChanged {
  readonly id: string;
  readonly groupId: string;
  readonly hospitalId: string;
  readonly mode: string;
  readonly stage: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly specialties: string[];
  readonly purposes: Purpose[];
  readonly siteIds: readonly string[];
  readonly acceptanceRequired: boolean | null;
  readonly theatreRule: string | null;
  readonly quota: { readonly bookings: number; readonly per: string } | null;
  readonly reported: boolean;
  readonly version: number;
}

/** An agreement has changed: it decides which doctors a hospital may ask for, and on which terms. */
export async function applyAgreementChanged(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const agreement = JSON.parse(payload) as AgreementChanged;
  const { id, groupId, hospitalId, mode, stage, specialties, purposes, siteIds } = agreement;
  const { acceptanceRequired, theatreRule, quota, reported } = agreement;
  const kept = await keepNewest(manager, AgreementCopy, {
    id,
    groupId,
    hospitalId,
    mode,
    stage,
    specialties,
    purposes,
    validFrom: agreement.from,
    validUntil: agreement.to,
    acceptanceRequired,
    theatreRule,
    quotaBookings: quota?.bookings ?? null,
    quotaPeriod: quota?.per ?? null,
    reported,
    sourceVersion: agreement.version,
  });
  if (!kept) return;

  const before = await manager.findBy(AgreementCopySite, { agreementId: id });

  await manager.delete(AgreementCopySite, { agreementId: id });
  const sites = siteIds.map((siteId) => ({ agreementId: id, siteId }));
  if (sites.length > 0) await manager.insert(AgreementCopySite, sites);
  const touched = new Set([...before.map(({ siteId }) => siteId), ...siteIds]);
  await askRechecks(manager, { agreementId: id });
  await siteFactsChanged(manager, { siteIds: [...touched], because: 'AGREEMENT' });
}
