import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { refuse } from '../../../../platform/refusal';
import { tenantsOf } from '../../access/tenants-of';
import { entryRefusal } from '../domain/entry-refusal';
import { Hospital } from '../entities/hospital';
import { Site } from '../entities/site';
import { Specialty } from '../entities/specialty';
import { hospitalFact } from '../hospital-fact';
import { keepChange } from '../keep-change';
import { readFacts, type HospitalEntry } from '../read-facts';
import { readSite, type SiteEntry } from '../read-site';
import { refuseKnownHospital } from '../refuse-known-hospital';
import { requireKnownGroup } from '../require-known-group';
import { siteFact } from '../site-fact';
import { writeSearchTerms } from '../write-search-terms';
import { writeSubjects } from '../write-subjects';

interface RegisterHospital {
  readonly entry: HospitalEntry;
  readonly site: SiteEntry;
}

export type RegisterOutcome = Pick<Hospital, 'id' | 'version'>;

/** The office or a group that works with it puts a hospital into the register, with its first site. */
export async function registerHospital(
  work: Work,
  input: RegisterHospital,
): Promise<RegisterOutcome> {
  const { subjects, ...facts } = readFacts(input.entry);
  const place = readSite(input.site);
  const { builtByGroupId } = facts;
  if (builtByGroupId !== null) {
    const own = tenantsOf(work.viewer, 'group').includes(builtByGroupId);
    if (!own && !work.viewer.roles.includes('SECRETARIAT')) {
      throw forbidden('register what another group built');
    }
    await requireKnownGroup(work, builtByGroupId);
  }
  const known = await work.everything.byKeys(Specialty, 'code', subjects);
  refuse(entryRefusal({ ...facts, subjects }, known));
  await refuseKnownHospital(work, { ...facts, city: place.city });

  const as = { reported: false, synthetic: false, version: 1 };
  const hospital: Hospital = {
    ...facts,
    ...as,
    id: newId(work.now.getTime()),
    sortName: sortNameOf(facts.nameZh, facts.nameEn, 'organisation'),
  };
  const site: Site = {
    ...place,
    ...as,
    id: newId(work.now.getTime()),
    hospitalId: hospital.id,
  };
  await work.insert(Hospital, hospital);
  await work.insert(Site, site);
  await writeSubjects(work, hospital.id, subjects);
  await writeSearchTerms(work, hospital);
  await keepChange(work, 'Hospital', { ...hospital, subjects });
  await keepChange(work, 'Site', site);
  work.publish(hospitalFact(hospital), siteFact(site));
  return { id: hospital.id, version: hospital.version };
}
