import { inferred, stated, type Citation } from '../../../founding/cite';

/** What the documents say of a hospital; what they do not say is left out. */
export interface FoundingHospital {
  readonly key: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly level?: number;
  /** Slug of a group. */
  readonly builtBy?: string;
  readonly sources: readonly Citation[];
  /** A campus of which only the place follows from what is said. */
  readonly place?: {
    readonly province?: string;
    readonly city?: string;
    readonly sources: readonly Citation[];
  };
}

const fromTheName = 'The place follows from the name of the hospital.';

export const foundingHospitals: readonly FoundingHospital[] = [
  {
    key: 'shandong-second',
    nameEn: 'The Second Affiliated Hospital of Shandong University of Traditional Chinese Medicine',
    sources: stated('article.sun-hongtao.shandong-second'),
    place: {
      province: '山东',
      sources: inferred(fromTheName, 'article.sun-hongtao.shandong-second'),
    },
  },
  {
    key: 'luoyang-first',
    nameEn: "Luoyang First People's Hospital",
    sources: stated('article.sun-hongtao.luoyang-first'),
    place: { city: '洛阳', sources: inferred(fromTheName, 'article.sun-hongtao.luoyang-first') },
  },
  {
    key: 'zhumadian-first',
    nameEn: "Zhumadian First People's Hospital",
    sources: stated('article.sun-hongtao.zhumadian-first'),
    place: {
      city: '驻马店',
      sources: inferred(fromTheName, 'article.sun-hongtao.zhumadian-first'),
    },
  },
  {
    key: 'pku-stomatology',
    nameZh: '北京大学口腔医院',
    sources: stated('report.lu-xuguang.former-employer'),
  },
  {
    key: 'huizhou',
    nameZh: '惠州二级医院(名称未载)',
    level: 2,
    builtBy: 'guangzhou',
    sources: [
      ...inferred(
        'No name is stated: the shown one is made of what is; Professor Xie’s group is taken for the buyer.',
        'article.xie.huizhou-hospital',
      ),
      ...inferred('Professor Xie of the article is taken for 谢汝石.', 'article.xie.bodegalian'),
    ],
    place: {
      city: '惠州',
      sources: inferred(
        'The hospital was acquired in Huizhou (惠州); a campus there is ours.',
        'article.xie.huizhou-hospital',
      ),
    },
  },
];
