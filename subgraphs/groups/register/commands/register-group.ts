import type { Work } from '../../../../platform/commands/work';
import { badInput, forbidden, refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { isSecretariat } from '../../is-secretariat';
import { keepGroupChange, type GroupOutcome } from '../change-group';
import { editingRefusal } from '../domain/editing-refusal';
import { missingFacts } from '../domain/missing-facts';
import { DoctorGroup } from '../entities/doctor-group';
import { groupFact } from '../group-fact';
import { statedFacts, type Statement } from '../stated-facts';
import { writeDetails } from '../write-details';

interface RegisterGroup extends Statement {
  readonly slug: string;
}

const slugForm = /^(?=.{2,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const duplicateKey = 1062;

/** A group becomes known to the alliance: the secretariat heard of it, or a doctor founds it. */
export async function registerGroup(work: Work, input: RegisterGroup): Promise<GroupOutcome> {
  const { columns, aliases = [], specialties = [], founders = [] } = statedFacts(input);
  if (!slugForm.test(input.slug)) {
    throw badInput('SLUG_FORM', 'slug: must have 2 to 60 lower-case letters, digits and hyphens.');
  }
  requireFounder(work, founders);

  const stated = { ...unstated, ...columns };
  const facts = { ...stated, specialties: specialties.length, founders: founders.length };
  const { nameZh, nameEn } = stated;
  const today = allianceDay(work.now);
  refuse(editingRefusal({ nameZh, nameEn, facts, today, reported: true }));

  const row: DoctorGroup = {
    ...stated,
    id: newId(work.now.getTime()),
    slug: input.slug,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    reported: missingFacts(facts).length > 0,
  };
  await insertWithSlug(work, row);
  await writeDetails(work, row, { aliases, specialties, founders });
  await keepGroupChange(work, row, {});
  work.publish(groupFact(row, specialties));
  const { id, status, version } = row;
  return { id, status, version };
}

/** A doctor writes down only a group of his own. */
function requireFounder({ viewer }: Work, founders: readonly string[]): void {
  if (isSecretariat(viewer)) return;
  const [doctor] = viewer.tenants.doctor ?? [];
  if (doctor === undefined) throw forbidden('register groups');
  if (!founders.includes(doctor)) throw refused('FOUNDER_NOT_YOURSELF');
}

/** Two who want the same slug at once: the unique index knows who came first. */
async function insertWithSlug(work: Work, row: DoctorGroup): Promise<void> {
  try {
    await work.insert(DoctorGroup, row);
  } catch (error) {
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    throw refused('SLUG_TAKEN', { slug: row.slug });
  }
}

const unstated = {
  nameZh: null,
  nameEn: null,
  legalForm: null,
  systemPosition: null,
  foundedOn: null,
  foundedPrecision: null,
  launchedOn: null,
  launchedPrecision: null,
  city: null,
  spunOffFromId: null,
  spunOffOn: null,
  spunOffPrecision: null,
  parentIsStakeholder: false,
  stakeBasisPoints: null,
  umbrellaId: null,
  fullTimeOnly: null,
  joiningRequirements: null,
  status: 'KNOWN',
  foundingMember: false,
  joinedOn: null,
  joinedPrecision: null,
  leaf: null,
  synthetic: false,
  version: 1,
} as const satisfies Partial<DoctorGroup>;
