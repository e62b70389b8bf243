import type { Work } from '../../../../platform/commands/work';
import { forbidden, refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { optionalClinicalText } from '../../optional-clinical-text';
import { Site } from '../../register/entities/site';
import { Specialty } from '../../register/entities/specialty';
import { requireOwn } from '../../require-own';
import { checklistRefusal } from '../domain/checklist-refusal';
import { PlatformAssessment } from '../entities/platform-assessment';
import { PlatformCriterion } from '../entities/platform-criterion';
import { PlatformFinding } from '../entities/platform-finding';

interface RecordAssessment {
  readonly site: string;
  readonly specialty: string;
  readonly surgeryLevel: number;
  /** Left out: the office of the alliance looked itself. */
  readonly assessedBy?: string | null;
  readonly assessedOn: string;
  readonly findings: readonly {
    readonly criterion: string;
    readonly met: boolean;
    readonly remark?: string | null;
  }[];
}

export type AssessmentOutcome = Pick<PlatformAssessment, 'id' | 'passed'>;

/** What people found at a site, line by line. It passed when every line is met; nothing is changed later. */
export async function recordAssessment(
  work: Work,
  input: RecordAssessment,
): Promise<AssessmentOutcome> {
  const { assessedOn } = input;
  const assessedBy = input.assessedBy ?? null;
  if (assessedBy !== null) requireOwn(work.viewer, 'group', assessedBy, 'assess for this group');
  else if (!work.viewer.roles.includes('SECRETARIAT')) throw forbidden('assess for the alliance');
  const surgeryLevel = wholeNumber('surgeryLevel', input.surgeryLevel, 1, 4);
  const findings = list('findings', input.findings, { key: ({ criterion }) => criterion });
  const remarks = findings.map(({ remark }) => optionalClinicalText('remark', remark, 400));

  const site = await work.share(Site, input.site);
  const [specialty] = await work.everything.byKeys(Specialty, 'code', [input.specialty]);
  if (!specialty) throw refused('SPECIALTY_UNKNOWN', { unknown: [input.specialty] });
  const criteria = (await work.everything.find(PlatformCriterion, [])).map(({ code }) => code);
  const found = findings.map(({ criterion }) => criterion);
  refuse(checklistRefusal({ assessedOn, today: beijingDay(work.now), criteria, found }));

  const id = newId(work.now.getTime());
  const passed = findings.every(({ met }) => met);
  await work.insert(PlatformAssessment, {
    id,
    siteId: site.id,
    specialtyCode: specialty.code,
    surgeryLevel,
    assessedByGroupId: assessedBy,
    assessedOn,
    passed,
    synthetic: false,
    recordedAt: work.now,
    actor: work.viewer.subject,
  });
  await work.insert(
    PlatformFinding,
    findings.map(({ criterion, met }, index) => ({
      assessmentId: id,
      criterionCode: criterion,
      met,
      remark: remarks[index] ?? null,
    })),
  );
  return { id, passed };
}
