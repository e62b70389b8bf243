import type { EntityManager } from 'typeorm';
import { inferred, stated } from '../../../founding/cite';
import { publish } from '../../../platform/events/publish';
import { stableId } from '../../../platform/id';
import { insertSources } from '../../../platform/sources/insert-sources';
import { agreementFact } from '../agreements/agreement-fact';
import { AgreementStageChange } from '../agreements/entities/agreement-stage-change';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { groupIdOf } from './group-id-of';
import { hospitalIdOf } from './hospital-id-of';

const group = 'sun-hongtao';
const hospitals = ['shandong-second', 'luoyang-first', 'zhumadian-first'];
const nothingStated = { specialties: [], purposes: [], siteIds: [], terms: null };

/** The department projects of the article: that they exist is all it says. */
export async function loadAgreements(manager: EntityManager, now: Date): Promise<void> {
  const rows = hospitals.map(agreementRow);
  await manager.insert(CooperationAgreement, rows);
  await manager.insert(
    AgreementStageChange,
    rows.map(({ id, stage }) => ({
      agreementId: id,
      position: 1,
      stage,
      enteredAt: null,
      actor: null,
      lostReason: null,
      expectedAnnualValueFen: null,
      note: null,
    })),
  );
  for (const hospital of hospitals) {
    await insertSources(manager, agreementIdOf(hospital), [
      ...stated(`article.sun-hongtao.${hospital}`),
      ...inferred(
        'The group "is also carrying out" the project: taken for an active agreement.',
        'article.sun-hongtao.projects',
      ),
    ]);
  }
  await publish(
    manager,
    rows.map((row) => agreementFact(row, nothingStated)),
    now,
  );
}

const agreementIdOf = (hospital: string) =>
  stableId('CooperationAgreement', `${group}/${hospital}`);

function agreementRow(hospital: string): CooperationAgreement {
  return {
    id: agreementIdOf(hospital),
    groupId: groupIdOf(group),
    hospitalId: hospitalIdOf(hospital),
    mode: 'DEPARTMENT_COBUILD',
    stage: 'ACTIVE',
    stageSince: null,
    lostReason: null,
    expectedAnnualValueFen: null,
    initiativeId: null,
    validFrom: null,
    validTo: null,
    termsVersion: null,
    channel: null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}
