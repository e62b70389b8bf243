import type {
  HospitalGrade,
  HospitalKind,
  HospitalOwnership,
} from '../../resolver-types.generated';

/** What a hospital's entry says of it, apart from its sites. */
export interface HospitalFacts {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly ownership: HospitalOwnership | null;
  readonly kind: HospitalKind;
  readonly level: number | null;
  readonly grade: HospitalGrade | null;
  readonly beds: number | null;
  readonly builtByGroupId: string | null;
  readonly chain: string | null;
  readonly subjects: readonly string[];
}
