import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { ProductEvaluation } from '../evaluations/entities/product-evaluation';
import { ProductScore } from '../evaluations/entities/product-score';
import { CoveredGroup } from '../partners/entities/covered-group';
import { CoveredSite } from '../partners/entities/covered-site';
import { Partner } from '../partners/entities/partner';
import { PartnerAgreement } from '../partners/entities/partner-agreement';
import { members, nth } from './members';

const kinds = [
  ['INSURER', '商业保险公司'],
  ['DEVICE', '器械公司'],
  ['VR', '虚拟现实公司'],
  ['INTERNET', '互联网公司'],
  ['MEDIA', '媒体'],
  ['GOVERNMENT', '卫生主管部门'],
  ['HOSPITAL_CHAIN', '连锁医院'],
] as const;
const products = ['MOBILE', 'VR', 'DEVICE'] as const;

/** Partners of the alliance and of groups, whom insurers cover, and how products were scored. */
export function seedPartners(world: World, write: BulkWriter): void {
  const own = members(world);
  for (let index = 0; index < kinds.length * 2; index += 1) {
    const [kind, word] = nth(kinds, index);
    const id = seedId('Partner', index);
    const name = `合成${word}${index + 1}`;
    write.add(Partner, {
      id,
      name,
      describedAs: null,
      sortName: sortNameOf(name, null, 'organisation'),
      kind,
      groupId: index < kinds.length ? null : nth(own, index).id,
      purpose: '合成数据：合作',
      reported: false,
      synthetic: true,
      version: 1,
    });
    write.add(PartnerAgreement, {
      id: seedId('PartnerAgreement', index),
      partnerId: id,
      purpose: '合成数据：年度合作',
      signedOn: dayText(world.asOf - 300 - index),
      signedPrecision: 'DAY',
      validFrom: dayText(world.asOf - 290 - index),
      validUntil: dayText(world.asOf + 75 + index),
    });
    if (kind !== 'INSURER') continue;
    for (const { id: groupId } of own) write.add(CoveredGroup, { partnerId: id, groupId });
    for (const { sites } of world.hospitals.slice(0, 12)) {
      for (const site of sites) write.add(CoveredSite, { partnerId: id, id: site.id });
    }
  }
  for (let index = 0; index < products.length * 2; index += 1) {
    const closed = index % 2 === 0;
    const id = seedId('Evaluation', index);
    write.add(ProductEvaluation, {
      id,
      partnerId: seedId('Partner', 1 + (index % 3)),
      product: `（合成）产品 ${index + 1}`,
      kind: nth(products, index),
      state: closed ? 'CLOSED' : 'OPEN',
      openedOn: dayText(world.asOf - 200),
      closedOn: closed ? dayText(world.asOf - 90) : null,
      version: closed ? 2 : 1,
    });
    for (let place = 0; place < 5; place += 1) {
      const group = nth(own, place);
      const doctor = world.doctor(group.firstDoctor + Math.floor(place / own.length));
      const score = (offset: number) => 2 + ((index + place * 3 + offset) % 4);
      write.add(ProductScore, {
        evaluationId: id,
        doctorId: doctor.id,
        doctorTitle: 'CHIEF',
        groupId: group.id,
        interests: place === 4 ? '合成数据：曾任顾问' : null,
        clinicalValue: score(0),
        safety: score(1),
        evidence: score(2),
        usability: score(3),
        privacy: score(1),
        remark: null,
        scoredAt: at(world.asOf - 150 + place, 600),
      });
    }
  }
}
