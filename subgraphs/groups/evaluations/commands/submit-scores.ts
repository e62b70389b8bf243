import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { optionalText } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { knownDoctor } from '../../copies/known-doctor';
import { scoringRefusal } from '../domain/scoring-refusal';
import { ProductEvaluation } from '../entities/product-evaluation';
import { ProductScore } from '../entities/product-score';
import { evaluationOutcome, type EvaluationOutcome } from '../outcome';

interface SubmitScores {
  readonly id: string;
  readonly doctor: string;
  readonly group?: string | null;
  readonly declaresNoInterest: boolean;
  readonly interests?: string | null;
  readonly clinicalValue: number;
  readonly safety: number;
  readonly evidence: number;
  readonly usability: number;
  readonly privacy: number;
  readonly remark?: string | null;
}

/** A doctor says, in person and once, what it thinks of a product. */
export async function submitScores(work: Work, input: SubmitScores): Promise<EvaluationOutcome> {
  if (!(work.viewer.tenants.doctor ?? []).includes(input.doctor)) {
    throw forbidden('score for another doctor');
  }
  const scale = (field: 'clinicalValue' | 'safety' | 'evidence' | 'usability' | 'privacy') =>
    wholeNumber(field, input[field], 1, 5);
  const scores = {
    clinicalValue: scale('clinicalValue'),
    safety: scale('safety'),
    evidence: scale('evidence'),
    usability: scale('usability'),
    privacy: scale('privacy'),
  };
  const interests = optionalText('interests', input.interests, 1000);
  const remark = optionalText('remark', input.remark, 1000);

  const row = await work.lock(ProductEvaluation, input.id);
  const doctor = await knownDoctor(work, input.doctor);
  const given = await work.everything.byKeys(ProductScore, 'evaluationId', [row.id]);
  const { state } = row;
  const { title } = doctor;
  const groupId = input.group ?? null;
  const scoredBefore = given.some(({ doctorId }) => doctorId === doctor.id);
  const said = { interests, declaresNoInterest: input.declaresNoInterest, groupId };
  refuse(scoringRefusal({ state, title, ...said, engagedIn: doctor.groupIds, scoredBefore }));

  await work.insert(ProductScore, {
    evaluationId: row.id,
    doctorId: doctor.id,
    doctorTitle: title!, // the rule has refused those without one
    groupId,
    interests,
    ...scores,
    remark,
    scoredAt: work.now,
  });
  return evaluationOutcome(row);
}
