import type { Work } from '../../../platform/commands/work';
import { beijingDay } from '../domain/beijing-day';
import { agreementFact } from './agreement-fact';
import { termsOfDay } from './domain/terms-of-day';
import type { CooperationAgreement } from './entities/cooperation-agreement';
import { versionsOf } from './versions-of';

/** Tells the others what the agreement lets them do from now on. */
export async function publishAgreement(work: Work, row: CooperationAgreement): Promise<void> {
  const terms = termsOfDay(await versionsOf(work, row.id), beijingDay(work.now));
  const { specialties = [], purposes = [], siteIds = [] } = terms ?? {};
  work.publish(agreementFact(row, { specialties, purposes, siteIds, terms }));
}
