import { newId } from '../../../../platform/id';
import type { AgreementCopy } from '../../../../subgraphs/doctors/copies/entities/agreement-copy';
import { as } from '../../as';
import type { TestGraph } from '../../graph';
import { givenAgreementCopy } from './given-agreement-copy';
import { givenAvailabilityRule } from './given-availability-rule';
import { givenDoctor } from './given-doctor';
import { givenEngagement } from './given-engagement';
import { givenGroupCopy } from './given-group-copy';
import { givenHospitalCopy } from './given-hospital-copy';
import { givenPrivilege } from './given-privilege';
import { givenRegistration } from './given-registration';
import { givenSiteCopy } from './given-site-copy';

export type Place = Awaited<ReturnType<typeof givenPlace>>;

const all = ['SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING'] as const;

/** A hospital with a site, and a group that works there under an agreement, as the doctors know them. */
export async function givenPlace(
  graph: TestGraph,
  terms: Partial<AgreementCopy> = {},
  groupId?: string,
) {
  const group = groupId ?? (await givenGroupCopy(graph)).id;
  const hospital = (await givenHospitalCopy(graph)).id;
  const site = (await givenSiteCopy(graph, { hospitalId: hospital })).id;
  const { id: agreement } = await givenAgreementCopy(graph, {
    groupId: group,
    hospitalId: hospital,
    siteIds: [site],
    purposes: [...all],
    ...terms,
  });
  return {
    group,
    hospital,
    site,
    agreement,
    staff: await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospital], subject: newId() }),
    office: await as(graph, 'GROUP_ADMIN', { group: [group], subject: newId() }),
  };
}

/** A doctor of the groups who may do everything at the hospitals, and has time day and night. */
export async function givenVisitor(
  graph: TestGraph,
  ...places: readonly Pick<Place, 'group' | 'hospital'>[]
): Promise<string> {
  const { id: doctorId } = await givenDoctor(graph);
  const groups = new Set(places.map(({ group }) => group));
  const hospitals = new Set(places.map(({ hospital }) => hospital));
  for (const [index, hospitalId] of [...hospitals].entries()) {
    await givenRegistration(graph, { doctorId, hospitalId, basis: index === 0 ? 'MAIN' : 'FILED' });
    await givenPrivilege(graph, { doctorId, hospitalId, maxSurgeryLevel: 4 });
  }
  for (const groupId of groups) {
    await givenEngagement(graph, { doctorId, groupId, kind: 'PARTNER' });
    await givenAvailabilityRule(graph, {
      doctorId,
      groupId,
      purposes: [...all],
      weekdayMask: 0b1111111,
      startsAtMinute: 0,
      endsAtMinute: 1_440,
      onHolidays: true,
    });
  }
  return doctorId;
}
