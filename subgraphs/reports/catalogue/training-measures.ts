import type { MeasureDefinition } from './measure-definition';

/** What was taught, and the work where care does not reach. */
export const trainingMeasures: readonly MeasureDefinition[] = [
  {
    code: 'programmes_published',
    version: 1,
    source: 'TRAINING',
    nameZh: '发布的培训项目',
    nameEn: 'Programmes published',
    definitionZh: '期内发布的培训项目数,计入每个主办集团;联盟合计只计一次。',
    definitionEn:
      'Programmes published in the period, counted for every host, and once for the alliance.',
    unit: 'COUNT',
    additive: false,
  },
  {
    code: 'trainees',
    version: 1,
    source: 'TRAINING',
    nameZh: '受训人数',
    nameEn: 'Trainees',
    definitionZh: '期内接受培训的不同学员数,计入每个主办集团。',
    definitionEn:
      'Distinct trainees whose training touches the period, counted for every host of their programmes.',
    unit: 'PERSON',
    additive: false,
  },
  {
    code: 'completions',
    version: 1,
    source: 'TRAINING',
    nameZh: '完成培训',
    nameEn: 'Completions',
    definitionZh: '期内完成的培训人次,计入每个主办集团。',
    definitionEn: 'Enrolments completed in the period, counted for every host.',
    unit: 'COUNT',
    additive: false,
  },
  {
    code: 'certificates',
    version: 1,
    source: 'TRAINING',
    nameZh: '颁发证书',
    nameEn: 'Certificates',
    definitionZh: '期内颁发的证书数,计入每个主办集团。',
    definitionEn: 'Certificates issued in the period, counted for every host.',
    unit: 'COUNT',
    additive: false,
  },
  {
    code: 'outreach_people_served',
    version: 1,
    source: 'TRAINING',
    nameZh: '公益服务人次',
    nameEn: 'People served by outreach',
    definitionZh: '首日在期内、已举行的公益活动所服务的人数,计入每个参与集团;联盟合计只计一次。',
    definitionEn:
      'People served by outreach events that were held and began in the period, counted for every group that took part, and once for the alliance.',
    unit: 'PERSON',
    additive: false,
  },
];
