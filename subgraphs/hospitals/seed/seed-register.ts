import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { searchTerms } from '../../../platform/naming/search-terms';
import { seedId } from '../../../seed/seed-id';
import { dayText } from '../../../seed/days';
import { roomOf } from '../../../seed/rooms';
import { subjects } from '../../../seed/subjects';
import type { PlannedHospital } from '../../../seed/hospitals';
import type { World } from '../../../seed/world';
import { PriceItem } from '../money/entities/price-item';
import { Department } from '../register/entities/department';
import { Hospital } from '../register/entities/hospital';
import { HospitalSubject } from '../register/entities/hospital-subject';
import { SearchTerm } from '../register/entities/search-term';
import { Site } from '../register/entities/site';
import { Theatre } from '../register/entities/theatre';
import { theatreFact } from '../register/theatre-fact';
import { hospitalFact } from '../register/hospital-fact';
import { siteFact } from '../register/site-fact';

const parents = ['03', '04', '05', '12', '26', '32'];
const categories = ['SERVICE', 'DRUG', 'CONSUMABLE', 'TEST'] as const;
const items = { SERVICE: '麻醉', DRUG: '镇痛药', CONSUMABLE: '缝线', TEST: '术前检验' } as const;

/** Hospitals with their sites, rooms, departments and prices. */
export function seedRegister(world: World, write: BulkWriter): void {
  const builders = new Map(
    world.agreements
      .filter(({ template }) => template.mode === 'SELF_BUILT')
      .map(({ hospital, group }) => [hospital.index, group.id]),
  );
  for (const hospital of world.hospitals) {
    addHospital(hospital, builders.get(hospital.index) ?? null, write);
    addPrices(hospital, dayText(world.asOf - 2_000), write);
  }
  for (const agreement of world.agreements) {
    const label = `合成${agreement.index + 1}`;
    for (const purpose of ['SURGERY', 'OUTPATIENT'] as const) {
      const theatre: Theatre = {
        id: roomOf(agreement, purpose),
        siteId: agreement.site.id,
        label: purpose === 'SURGERY' ? `${label}号手术间` : `${label}号诊室`,
        kind: purpose === 'SURGERY' ? 'THEATRE' : 'CONSULTING_ROOM',
        inUse: agreement.worksTo > 0,
        version: 1,
      };
      write.add(Theatre, theatre);
      write.tell(theatreFact(theatre));
    }
    if (agreement.template.mode !== 'DEPARTMENT_COBUILD') continue;
    const nameZh = `${agreement.subject.word}（合成）`;
    write.add(Department, {
      id: seedId('Department', agreement.index),
      hospitalId: agreement.hospital.id,
      siteId: agreement.site.id,
      nameZh,
      nameEn: null,
      sortName: sortNameOf(nameZh, null, 'organisation'),
      specialtyCode: agreement.subject.code,
      headDoctorId: null,
      headAppointedBy: 'HOSPITAL',
      version: 1,
    });
  }
}

function addHospital(planned: PlannedHospital, builtByGroupId: string | null, write: BulkWriter) {
  const { id, name, ownership, kind, level, grade, beds, chain, place, timeZone } = planned;
  const hospital: Hospital = {
    id,
    nameZh: name,
    nameEn: null,
    sortName: sortNameOf(name, null, 'organisation'),
    ownership,
    kind,
    level,
    grade,
    beds,
    builtByGroupId,
    chain,
    reported: false,
    synthetic: true,
    version: 1,
  };
  write.add(Hospital, hospital);
  write.tell(hospitalFact(hospital));
  for (const term of searchTerms({ zh: name, en: null }, 'organisation')) {
    write.add(SearchTerm, { recordId: id, ...term });
  }
  for (const specialtyCode of [...parents, ...subjects.map(({ code }) => code)]) {
    write.add(HospitalSubject, { hospitalId: id, specialtyCode });
  }
  for (const [position, planSite] of planned.sites.entries()) {
    const site: Site = {
      id: planSite.id,
      hospitalId: id,
      nameZh: position === 0 ? '本部（合成）' : `${planSite.district}院区（合成）`,
      nameEn: null,
      province: place.province,
      city: place.city,
      district: planSite.district,
      address: null,
      timeZone,
      reported: false,
      synthetic: true,
      version: 1,
    };
    write.add(Site, site);
    write.tell(siteFact(site));
  }
}

function addPrices(
  { id, index, ownership }: PlannedHospital,
  validFrom: string,
  write: BulkWriter,
) {
  categories.forEach((category, place) => {
    const regulated = [100_000, 8_000, 30_000, 25_000][place]!;
    const prices = ownership === 'PUBLIC' ? [regulated] : [regulated * 2, regulated * 4];
    write.add(PriceItem, {
      id: seedId('Price', index * categories.length + place),
      hospitalId: id,
      ownership,
      item: `synthetic.${category.toLowerCase()}`,
      nameZh: `${items[category]}（合成）`,
      nameEn: null,
      specialtyCode: null,
      category,
      basis: ownership === 'PUBLIC' ? 'REGULATED' : 'OWN',
      pricesFen: prices,
      lowestFen: prices[0]!,
      validFrom,
      validTo: null,
      reported: false,
      synthetic: true,
    });
  });
}
