import type { EntityManager } from 'typeorm';
import { inferred, stated } from '../../../founding/cite';
import { factById } from '../../../founding/read-facts';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Alliance } from '../register/entities/alliance';
import { Charter } from '../register/entities/charter';
import { Consensus } from '../register/entities/consensus';
import { foundingDay } from './founding-day';

const tenets = [
  'report.consensus.practice',
  'report.consensus.international-system',
  'report.consensus.patient-value',
  'report.consensus.primary-care',
  'report.consensus.charity',
  'report.consensus.research',
  'report.consensus.academic-exchange',
  'report.consensus.development',
  'report.consensus.reform',
  'report.consensus.spirit',
];

/** The alliance, what its founders signed, and its first charter. */
export async function loadAlliance(manager: EntityManager): Promise<void> {
  const allianceId = stableId('Alliance', 'alliance');
  await manager.insert(Alliance, {
    id: allianceId,
    nameZh: '中国医生集团联盟',
    nameEn: null,
    sortName: sortNameOf('中国医生集团联盟', null, 'organisation'),
    foundedOn: foundingDay,
    foundedPrecision: 'DAY',
    foundedIn: '北京',
    purpose: '推进“医生集团”这项新业态在中国的成长与壮大',
    means: '合作、交流、共享',
    emblemLeaves: 7,
    emblemLeavesMean: '七片叶子代表创始的医生集团联盟;叶子向上立起,寓意蓬勃发展',
    emblemColoursMean: '叶子的七色则代表开放、多元、包容',
    emblemGround: '绿色的地平线',
    emblemGroundMeans: '医生联盟的健康土壤',
  });
  await insertSources(
    manager,
    allianceId,
    stated(
      'report.alliance.name',
      'report.alliance.founded-on',
      'report.published-on',
      'report.alliance.founded-in',
      'report.alliance.first-in-china',
      'report.alliance.purpose',
      'report.alliance.means',
      'report.alliance.founding-groups',
      'report.alliance.founding-group-count',
      'report.alliance.loose',
      'report.alliance.own-modes',
      'report.alliance.values',
      'report.admission.inside-and-outside',
      'report.emblem.leaves',
      'report.emblem.upright',
      'report.emblem.colours',
      'report.emblem.ground',
    ),
  );

  const consensusId = stableId('Consensus', '2016');
  await manager.insert(Consensus, {
    id: consensusId,
    title: '中国医生集团联盟共识',
    signedOn: foundingDay,
    signedPrecision: 'DAY',
    tenets: tenets.map((fact) => factById(fact).wording),
  });
  await insertSources(manager, consensusId, [
    ...stated(
      'report.consensus.title',
      'report.consensus.signed',
      'report.alliance.founding-groups',
      ...tenets,
    ),
    ...inferred('Told together with the founding of that day.', 'report.alliance.founded-on'),
  ]);

  const charterId = stableId('Charter', '1');
  await manager.insert(Charter, {
    id: charterId,
    version: 1,
    inForceFrom: null,
    inForcePrecision: null,
    criteria: [],
  });
  await insertSources(
    manager,
    charterId,
    inferred(
      'A charter is announced; that it is the first version is ours.',
      'report.charter.announced',
      'report.charter.conditions',
    ),
  );
}
