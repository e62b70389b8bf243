import { inferred, stated, type Citation } from '../../../founding/cite';
import type { BuildState, HospitalKind } from '../resolver-types.generated';

/** What the article says of something that a group builds or bought. */
export interface FoundingProject {
  readonly key: string;
  readonly kind: HospitalKind;
  readonly city: string;
  readonly state: BuildState;
  readonly level?: number;
  readonly beds?: number;
  readonly investmentFen?: number;
  /** Key of a founding hospital. */
  readonly hospital?: string;
  readonly sources: readonly Citation[];
}

const whose = inferred('Professor Xie’s group is taken for 谢汝石’s.', 'article.xie.bodegalian');

export const foundingProjects: readonly FoundingProject[] = [
  {
    key: 'shenzhen-day-surgery',
    kind: 'DAY_SURGERY_CENTRE',
    city: '深圳',
    state: 'BUILT',
    investmentFen: 1_500_000_000,
    sources: [
      ...stated('article.xie.shenzhen-day-surgery'),
      ...inferred(
        '"1.500 W" is read as 1 500 times ten thousand yuan.',
        'article.xie.shenzhen-day-surgery-cost',
      ),
      ...whose,
    ],
  },
  {
    key: 'guangzhou-day-surgery',
    kind: 'DAY_SURGERY_CENTRE',
    city: '广州',
    state: 'SITE_SELECTED',
    sources: [...stated('article.xie.guangzhou-day-surgery'), ...whose],
  },
  {
    key: 'huizhou-hospital',
    kind: 'HOSPITAL',
    city: '惠州',
    state: 'ACQUIRED',
    level: 2,
    hospital: 'huizhou',
    sources: [
      ...inferred('"Second-class" is read as level 2.', 'article.xie.huizhou-hospital'),
      ...whose,
    ],
  },
  {
    key: 'shenzhen-hospital',
    kind: 'HOSPITAL',
    city: '深圳',
    state: 'PLANNED',
    level: 3,
    beds: 500,
    sources: [
      ...inferred('"Third-class" is read as level 3.', 'article.xie.shenzhen-hospital'),
      ...whose,
    ],
  },
];
