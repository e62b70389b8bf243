import type { ReportSource } from '../catalogue/measure-definition';

/** Every source, and what people call it. */
export const sources: Readonly<Record<ReportSource, { readonly zh: string; readonly en: string }>> =
  {
    GROUPS: { zh: '集团', en: 'groups' },
    HOSPITALS: { zh: '医院', en: 'hospitals' },
    DOCTORS: { zh: '医生', en: 'doctors' },
    TRAINING: { zh: '培训', en: 'training' },
  };

export const sourceNames = Object.keys(sources) as readonly ReportSource[];
