import { inferred, stated, type Citation } from '../../../founding/cite';
import type { FundingKind, ProgrammeKind } from '../resolver-types.generated';

/** What the documents say of a programme; what they do not say is left out. */
export interface FoundingProgramme {
  readonly key: string;
  readonly nameZh: string;
  readonly kind: ProgrammeKind;
  /** Slugs of groups. */
  readonly hosts: readonly string[];
  readonly city: string;
  readonly jointlyWith: string;
  readonly funding: FundingKind;
  readonly funder: string;
  readonly sources: readonly Citation[];
}

export const foundingProgrammes: readonly FoundingProgramme[] = [
  {
    key: 'shenzhen-primary-care',
    nameZh: '专家引导的基层培训和基层建设',
    kind: 'PRIMARY_CARE',
    hosts: ['guangzhou'],
    city: '深圳',
    jointlyWith: '医院',
    funding: 'GOVERNMENT',
    funder: '深圳市政府',
    sources: [
      ...stated(
        'report.shenzhen-project.content',
        'report.shenzhen-project.method',
        'report.lin-feng.group',
      ),
      ...inferred(
        'The project was won; that anything was opened is said nowhere, so it is a draft.',
        'report.shenzhen-project.won',
        'report.shenzhen-project.outlook',
      ),
      ...inferred(
        'Recognised by the government of the city, and won there: taken for funded by it.',
        'report.shenzhen-project.recognised',
      ),
    ],
  },
];
