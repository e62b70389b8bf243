import type { DataSource } from 'typeorm';
import { stableId } from '../../../platform/id';
import type { SubgraphName } from '../../../schema/subgraph-names';
import { AgreementTerms } from '../../../subgraphs/hospitals/agreements/entities/agreement-terms';
import { CooperationAgreement } from '../../../subgraphs/hospitals/agreements/entities/cooperation-agreement';
import { openOwnerDatabase } from '../../support/owner-database';
import { insertWorld, size } from '../unified/world';

/** The first groups of the world, which the public's pages leave out. */
export const tenants = Array.from({ length: 20 }, (_, index) => {
  const slug = `bench-${String(index).padStart(4, '0')}`;
  return { slug, id: stableId('Group', `bench ${index}`) };
});

const agreementsEach = 20;

/** A thousand groups whose agreements are public, and twenty of them with agreements of their own. */
export async function fill(adminUrl: string, prefix: string): Promise<void> {
  const opened = new Map<SubgraphName, Promise<DataSource>>();
  const databaseOf = (name: SubgraphName) => {
    const database = opened.get(name) ?? openOwnerDatabase(adminUrl, `${prefix}${name}`, name);
    opened.set(name, database);
    return database;
  };
  await insertWorld(databaseOf);
  const hospitals = await databaseOf('hospitals');
  await hospitals.query('UPDATE agreements SET reported = 1 WHERE synthetic = 1');
  for (const { id, slug } of tenants) {
    const agreements = Array.from({ length: agreementsEach }, (_, index) =>
      agreement(id, `${slug} ${index}`, index),
    );
    await hospitals.manager.insert(CooperationAgreement, agreements);
    await hospitals.manager.insert(AgreementTerms, agreements.map(terms) as never);
  }
  for (const database of opened.values()) await (await database).destroy();
}

const agreement = (groupId: string, key: string, index: number): CooperationAgreement => ({
  id: stableId('Agreement', `guarded ${key}`),
  groupId,
  hospitalId: stableId('Hospital', `bench ${(index * 13) % size.hospitals}`),
  mode: 'PHP',
  stage: 'ACTIVE',
  stageSince: new Date('2021-01-01T00:00:00Z'),
  lostReason: null,
  expectedAnnualValueFen: 100_000_000,
  initiativeId: null,
  validFrom: '2021-01-01',
  validTo: null,
  termsVersion: 1,
  channel: 'REVENUE_SHARE',
  reported: false,
  synthetic: true,
  version: 1,
});

const terms = ({ id: agreementId }: CooperationAgreement): AgreementTerms => ({
  agreementId,
  version: 1,
  effectiveFrom: '2021-01-01',
  channel: 'REVENUE_SHARE',
  groupBasisPoints: 6_000,
  hospitalBasisPoints: 4_000,
  allianceBasisPoints: 0,
  feeFen: null,
  feeUnit: null,
  fixedMonthlyCostFen: 1_000_000,
  quotaBookings: null,
  quotaPeriod: null,
  acceptanceRequired: false,
  theatreRule: 'ON_REQUEST',
  groupBrings: [],
  hospitalBrings: [],
  headAppointedBy: null,
  billedBy: null,
  specialties: [],
  purposes: ['SURGERY'],
  siteIds: [],
  validTo: null,
  surgeryLevel: null,
  clinicalBaseIds: null,
  proposalNumber: null,
  recordedAt: new Date('2021-01-01T00:00:00Z'),
  actor: null,
});
