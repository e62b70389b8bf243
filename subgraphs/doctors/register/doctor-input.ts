import type { AcademicRole } from './entities/academic-role';
import type { Doctor } from './entities/doctor';

/** Left out: it stays as it is, or is not known. */
type Given<Value> = Value | null | undefined;

export interface GivenEmployer {
  readonly hospital?: Given<string>;
  readonly name?: Given<string>;
}

export interface GivenRole {
  readonly kind: AcademicRole['kind'];
  readonly wording?: Given<string>;
  readonly institution?: Given<string>;
}

/** What people say of a doctor. */
export interface GivenDoctor {
  readonly nameZh?: Given<string>;
  readonly nameEn?: Given<string>;
  readonly licenceNumber?: Given<string>;
  readonly licenceCategory?: Doctor['licenceCategory'];
  readonly title?: Doctor['title'];
  readonly practiceMode?: Doctor['practiceMode'];
  readonly practiceModeSince?: Given<string>;
  readonly mainEmployer?: Given<GivenEmployer>;
  readonly specialties?: Given<readonly string[]>;
  readonly practisingSince?: Given<string>;
  readonly careerStage?: Doctor['careerStage'];
  readonly academicRoles?: Given<readonly GivenRole[]>;
  readonly languages?: Given<readonly string[]>;
  readonly biography?: Given<string>;
}
