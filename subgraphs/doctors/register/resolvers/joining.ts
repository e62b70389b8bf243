import { notFound } from '../../../../platform/errors';
import { referenceOrNull } from '../../../../platform/reference';
import type {
  GroupResolvers,
  JoiningTermsResolvers,
  JoinRequestStepResolvers,
  JoinRequirementResolvers,
  MutationResolvers,
} from '../../resolver-types.generated';
import { agreeToJoin } from '../commands/agree-to-join';
import { declineJoinRequest } from '../commands/decline-join-request';
import { publishJoiningTerms } from '../commands/publish-joining-terms';
import { requestToJoin } from '../commands/request-to-join';
import { startTalks } from '../commands/start-talks';
import { withdrawJoinRequest } from '../commands/withdraw-join-request';
import { explainRequirement } from '../explain-requirement';
import { requireJoinRequest } from '../require-join-request';

export const Mutation: MutationResolvers = {
  async publishJoiningTerms(_parent, { input }, context) {
    const { groupId, version } = await context.act('publishJoiningTerms', input, (work) =>
      publishJoiningTerms(work, input),
    );
    const published = await context.loaders.joiningTermsByGroupId.load(groupId);
    const row = published.find((terms) => terms.version === version);
    if (!row) throw notFound('JoiningTerms', groupId);
    return row;
  },
  async requestToJoin(_parent, { input }, context) {
    const outcome = await context.act('requestToJoin', input, (work) => requestToJoin(work, input));
    return requireJoinRequest(context.loaders, outcome);
  },
  async startTalks(_parent, { input }, context) {
    const outcome = await context.act('startTalks', input, (work) => startTalks(work, input));
    return requireJoinRequest(context.loaders, outcome);
  },
  async agreeToJoin(_parent, { input }, context) {
    const outcome = await context.act('agreeToJoin', input, (work) => agreeToJoin(work, input));
    return requireJoinRequest(context.loaders, outcome);
  },
  async declineJoinRequest(_parent, { input }, context) {
    const outcome = await context.act('declineJoinRequest', input, (work) =>
      declineJoinRequest(work, input),
    );
    return requireJoinRequest(context.loaders, outcome);
  },
  async withdrawJoinRequest(_parent, { input }, context) {
    const outcome = await context.act('withdrawJoinRequest', input, (work) =>
      withdrawJoinRequest(work, input),
    );
    return requireJoinRequest(context.loaders, outcome);
  },
};

export const Group: GroupResolvers = {
  async joiningTerms({ id }, _args, { loaders }) {
    return (await loaders.joiningTermsByGroupId.load(id)).at(-1) ?? null;
  },
};

export const JoiningTerms: JoiningTermsResolvers = {
  specialties: ({ specialties }) => specialties.map((code) => ({ code })),
};

export const JoinRequirement: JoinRequirementResolvers = {
  required: ({ required = [] }) => required,
  actual: ({ actual = [] }) => actual,
  explanation: (requirement, { lang }) => explainRequirement(requirement, lang),
};

export const JoinRequestStep: JoinRequestStepResolvers = {
  group: ({ groupId }) => referenceOrNull(groupId),
};
