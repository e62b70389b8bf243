import type { Refusal } from '../../../../platform/refusal';
import { overlap, type Days } from '../../domain/overlap';
import { yearsAfter } from '../../domain/years-after';
import type { RegistrationBasis } from '../../resolver-types.generated';
import type { PracticeReason } from '../reasons';
import { practisingRefusal, type Practising } from './practising-refusal';
import { registrationPolicy as policy } from './registration-policy';

interface Place {
  readonly basis: RegistrationBasis;
  readonly hospitalId: string | null;
  readonly province: string | null;
}

export interface Registering extends Place {
  readonly from: string;
  readonly to: string | null;
  readonly doctor: Practising;
  /** Where the hospital has sites; empty while nobody has said. */
  readonly hospitalProvinces: readonly string[];
  /** All registrations of the doctor, until they end or were withdrawn. */
  readonly others: readonly (Place & Days & { readonly id: string })[];
}

type Answer = Refusal<PracticeReason> | null;

/** Why a registration cannot be recorded so. */
export function registeringRefusal(registering: Registering): Answer {
  return (
    practisingRefusal(registering.doctor) ??
    refusalOfPlace(registering) ??
    refusalOfBasis(registering) ??
    refusalOfOthers(registering)
  );
}

function refusalOfPlace({ hospitalId, province, hospitalProvinces }: Registering): Answer {
  if (hospitalId === null && province === null) return { reason: 'PLACE_MISSING' };
  if (province === null) return { reason: 'PROVINCE_UNKNOWN' };
  if (hospitalProvinces.length > 0 && !hospitalProvinces.includes(province)) {
    return { reason: 'PROVINCE_NOT_OF_HOSPITAL', details: { province, hospitalProvinces } };
  }
  return null;
}

function refusalOfBasis({ basis, from, to }: Registering): Answer {
  if (basis === policy.byBookingAlone) return { reason: 'CONSULTATION_BY_BOOKING' };
  const latest = yearsAfter(from, policy.longestShortTermYears);
  if (basis === 'SHORT_TERM' && (to === null || to > latest)) {
    return { reason: 'SHORT_TERM_TOO_LONG', details: { latest } };
  }
  return null;
}

function refusalOfOthers({ basis, hospitalId, province, from, to, others }: Registering): Answer {
  const meanwhile = others.filter((other) => overlap(other, { from, to }));
  const main = meanwhile.find((other) => other.basis === policy.main);
  if (basis === policy.main && main) {
    return { reason: 'MAIN_REGISTRATION_EXISTS', details: { registration: main.id } };
  }
  const here = meanwhile.find(
    (other) =>
      other.basis !== policy.byBookingAlone &&
      other.hospitalId === hospitalId &&
      (hospitalId !== null || other.province === province),
  );
  if (here) return { reason: 'REGISTRATION_OVERLAPS', details: { registration: here.id } };

  // What rests on another paper rests on it from the first day.
  const firstDay = others.filter((other) => holdsOn(other, from));
  const mainThen = firstDay.find((other) => other.basis === policy.main);
  if (includes(policy.restsOnMain, basis) && !mainThen) return { reason: 'NO_MAIN_REGISTRATION' };
  const isOpen = firstDay.some(
    (other) => includes(policy.opensProvince, other.basis) && other.province === province,
  );
  if (basis === 'FILED' && !isOpen) return { reason: 'NO_MAIN_IN_PROVINCE', details: { province } };
  if (basis === 'ADDITIONAL_PROVINCE' && mainThen?.province === province) {
    return { reason: 'ADDITIONAL_IN_SAME_PROVINCE', details: { province } };
  }
  return null;
}

const holdsOn = ({ from, to }: Days, day: string) =>
  (from === null || from <= day) && (to === null || day < to);

const includes = (bases: readonly RegistrationBasis[], basis: RegistrationBasis) =>
  bases.includes(basis);
