import type { CommandInput } from '../../../../platform/commands/run-command';
import type { Work } from '../../../../platform/commands/work';
import { asLeft } from '../../as-left';
import type { Context } from '../../context';
import type { CooperationAgreement } from '../entities/cooperation-agreement';
import type { AgreementOutcome } from '../enter-stage';

/** The resolver of a command on one agreement: it answers the agreement as the command left it. */
export const acting =
  <Input>(operation: string, command: (work: Work, input: Input) => Promise<AgreementOutcome>) =>
  async (
    _parent: unknown,
    { input }: { readonly input: Input & CommandInput },
    context: Context,
  ): Promise<CooperationAgreement> => {
    const outcome = await context.act(operation, input, (work) => command(work, input));
    return asLeft(context.loaders.agreementById, 'CooperationAgreement', outcome);
  };
