import { inferred } from '../../../founding/cite';

/** Sub-specialties that groups are named after and that the national list does not have. */
export const allianceSubjects = [
  {
    code: '04.01.hernia',
    nameZh: '疝外科',
    sources: inferred(
      'The place below general surgery (普通外科专业) is ours.',
      'report.yuke.name',
    ),
  },
  {
    code: '04.08.men',
    nameZh: '男士整形',
    sources: inferred(
      'The place below plastic surgery (整形外科专业) is ours.',
      'report.yongchun.specialty',
    ),
  },
];
