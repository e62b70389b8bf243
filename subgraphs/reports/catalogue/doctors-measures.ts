import type { MeasureDefinition } from './measure-definition';

/** Who works for the groups, and what was booked. */
export const doctorsMeasures: readonly MeasureDefinition[] = [
  {
    code: 'headcount',
    version: 1,
    source: 'DOCTORS',
    nameZh: '医生人数',
    nameEn: 'Headcount',
    definitionZh: '期末最后一日在集团任职的不同医生数;同属两个集团者在联盟合计中只计一次。',
    definitionEn:
      'Distinct doctors engaged on the last day of the period; one who is in two groups counts once for the alliance.',
    unit: 'PERSON',
    additive: false,
  },
  {
    code: 'full_time',
    version: 1,
    source: 'DOCTORS',
    nameZh: '全职医生',
    nameEn: 'Full-time doctors',
    definitionZh: '其中以全职方式任职的医生数。',
    definitionEn: 'Those of them who are engaged full time.',
    unit: 'PERSON',
    additive: false,
  },
  {
    code: 'reserve',
    version: 1,
    source: 'DOCTORS',
    nameZh: '后备人才',
    nameEn: 'Reserve doctors',
    definitionZh: '其中作为后备人才任职的医生数。',
    definitionEn: 'Those of them who are engaged as the next generation.',
    unit: 'PERSON',
    additive: false,
  },
  {
    code: 'bookings_completed',
    version: 1,
    source: 'DOCTORS',
    nameZh: '完成的预约',
    nameEn: 'Bookings completed',
    definitionZh: '开始时间在期内且已完成的预约数。',
    definitionEn: 'Bookings that began in the period and were completed.',
    unit: 'COUNT',
    additive: true,
  },
];
