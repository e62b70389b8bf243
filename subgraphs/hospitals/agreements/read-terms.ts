import { list } from '../../../platform/input/list';
import { period } from '../../../platform/input/period';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { AgreementTermsInput } from '../resolver-types.generated';
import type { ProposedTerms } from './domain/proposed-terms';

/** As a person writes them. */
export type TermsEntry = AgreementTermsInput;

const whole = 10_000;
const mostFen = 1_000_000_000_000;
const mostBookings = 100_000;

/** Terms as one side offers them, each figure within its limits; whether they may be is for the rules. */
export function readTerms(entry: TermsEntry): ProposedTerms {
  const { channel, split, feeFen, feeUnit, fixedMonthlyCostFen, quota, surgeryLevel } = entry;
  return {
    ...period(entry.from, entry.to),
    channel,
    split: split
      ? {
          group: wholeNumber('split.group', split.group, 0, whole),
          hospital: wholeNumber('split.hospital', split.hospital, 0, whole),
          alliance: wholeNumber('split.alliance', split.alliance ?? 0, 0, whole),
        }
      : null,
    feeFen: money('feeFen', feeFen),
    feeUnit: feeUnit ?? null,
    fixedMonthlyCostFen: money('fixedMonthlyCostFen', fixedMonthlyCostFen),
    quota: quota
      ? { bookings: wholeNumber('quota.bookings', quota.bookings, 1, mostBookings), per: quota.per }
      : null,
    acceptanceRequired: entry.acceptanceRequired,
    theatreRule: entry.theatreRule,
    groupBrings: list('groupBrings', entry.groupBrings),
    hospitalBrings: list('hospitalBrings', entry.hospitalBrings),
    headAppointedBy: entry.headAppointedBy ?? null,
    billedBy: entry.billedBy,
    specialties: list('specialties', entry.specialties, { least: 1 }),
    purposes: list('purposes', entry.purposes, { least: 1 }),
    siteIds: list('sites', entry.sites, { least: 1 }),
    clinicalBaseIds: list('clinicalBases', entry.clinicalBases ?? []),
    surgeryLevel: surgeryLevel == null ? null : wholeNumber('surgeryLevel', surgeryLevel, 1, 4),
  };
}

const money = (field: string, fen: number | null | undefined) =>
  fen == null ? null : wholeNumber(field, fen, 0, mostFen);
