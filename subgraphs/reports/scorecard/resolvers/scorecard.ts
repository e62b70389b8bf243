import { publicMeasures } from '../../domain/public-measures';
import { seesEveryFigure } from '../../domain/sees-every-figure';
import type { ReportSource } from '../../catalogue/measure-definition';
import type { Context } from '../../context';
import type { ScorecardResolvers } from '../../resolver-types.generated';
import type { SliceAnswer } from '../ask-source';
import type { Scorecard as Row } from '../scorecard';
import { sourceNames, sources } from '../sources';
import { wantedMeasures } from '../wanted-measures';

export const Scorecard: ScorecardResolvers = {
  async complete(scorecard, _args, context) {
    const answers = await askAll(scorecard, context, sourceNames);
    return [...answers.values()].every((answer) => answer !== null);
  },
  async note(scorecard, { lang }, context) {
    const answers = await askAll(scorecard, context, sourceNames);
    const silent = sourceNames.filter((source) => answers.get(source) === null);
    if (silent.length === 0) return null;
    return lang === 'ZH'
      ? `以下来源未作答,其数字为空:${silent.map((source) => sources[source].zh).join('、')}。`
      : `No answer from: ${silent.map((source) => sources[source].en).join(', ')}. Their figures are left empty.`;
  },
  async asOf(scorecard, _args, context) {
    const answers = await askAll(scorecard, context, sourceNames);
    return sourceNames.map((source) => ({ source, asOf: answers.get(source)?.asOf ?? null }));
  },
  async figures(scorecard, { codes }, context) {
    const { viewer } = context;
    const whole = seesEveryFigure(viewer, scorecard.groupId);
    const measures = wantedMeasures(codes).filter(({ code }) => whole || publicMeasures.has(code));
    const needed = [...new Set(measures.map(({ source }) => source))];
    const answers = await askAll(scorecard, context, needed);
    return measures.map((measure) => {
      const answer = answers.get(measure.source) ?? null;
      // What an owner does not mention did not happen: a known zero, unlike no answer.
      const known = answer?.values.get(scorecard.groupId)?.get(measure.code) ?? 0;
      return { measure, value: answer === null ? null : known };
    });
  },
};

async function askAll(
  scorecard: Row,
  { answerOf }: Context,
  wanted: readonly ReportSource[],
): Promise<Map<ReportSource, SliceAnswer | null>> {
  const answers = await Promise.all(wanted.map((source) => answerOf(source, scorecard)));
  return new Map(wanted.map((source, index) => [source, answers[index] ?? null]));
}
