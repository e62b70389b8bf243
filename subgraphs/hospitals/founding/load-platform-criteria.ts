import type { EntityManager } from 'typeorm';
import { PlatformCriterion } from '../agreements/entities/platform-criterion';

/** The checklist that a site must pass before groups operate there; it is data, and may be changed. */
const criteria = [
  { code: 'THEATRE', nameZh: '手术室', nameEn: 'Operating theatre' },
  { code: 'INSTRUMENTS', nameZh: '手术器械', nameEn: 'Instruments' },
  { code: 'ICU_BACKUP', nameZh: '重症监护支持', nameEn: 'Intensive-care back-up' },
  { code: 'IMAGING', nameZh: '医学影像', nameEn: 'Imaging' },
  { code: 'ANAESTHESIA_STAFFING', nameZh: '麻醉人员配备', nameEn: 'Anaesthesia staffing' },
  { code: 'NURSING', nameZh: '护理', nameEn: 'Nursing' },
  { code: 'STERILISATION', nameZh: '消毒供应', nameEn: 'Sterilisation' },
  { code: 'BLOOD', nameZh: '血液供应', nameEn: 'Blood supply' },
  { code: 'SERVICE_STANDARD', nameZh: '服务标准', nameEn: 'Service standard' },
];

export async function loadPlatformCriteria(manager: EntityManager): Promise<void> {
  const rows = criteria.map((criterion, index) => ({ ...criterion, position: index + 1 }));
  await manager.insert(PlatformCriterion, rows);
}
