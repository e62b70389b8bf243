import { named } from '../../../../platform/naming/named';
import { reportedDate } from '../../../../platform/naming/reported-date';
import { allianceDay } from '../../domain/alliance-day';
import { charterInForce } from '../../domain/charter-in-force';
import type {
  AllianceResolvers,
  CharterResolvers,
  ConsensusResolvers,
} from '../../resolver-types.generated';

export const Alliance: AllianceResolvers = {
  __resolveReference: (_key, { register }) => register.findAlliance(),
  ...named,
  // The alliance has a founding date in every source: a row without one cannot exist.
  foundedOn: (alliance) => reportedDate(alliance.foundedOn, alliance.foundedPrecision)!,
  async consensus(_alliance, _args, { register }) {
    const consensus = await register.findConsensus();
    if (!consensus) throw new Error('The alliance has no consensus');
    return consensus;
  },
  async charter(_alliance, _args, { register, now }) {
    const inForce = charterInForce(await register.findCharters(), allianceDay(now));
    if (!inForce) throw new Error('The alliance has no charter');
    return inForce;
  },
  charters: (_alliance, _args, { register }) => register.findCharters(),
  charterProposals: (_alliance, _args, { membership }) => membership.charterProposals(),
  emblem: async (alliance, _args, { register }) => ({
    leaves: alliance.emblemLeaves + (await register.countLeaves()),
    leavesMean: alliance.emblemLeavesMean,
    leafColoursMean: alliance.emblemColoursMean,
    ground: alliance.emblemGround,
    groundMeans: alliance.emblemGroundMeans,
  }),
  members: (_alliance, args, { register }) =>
    register.page('Alliance.members', { ...args, filter: { status: ['MEMBER', 'SUSPENDED'] } }),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const Consensus: ConsensusResolvers = {
  __resolveReference: (_key, { register }) => register.findConsensus(),
  signedOn: ({ signedOn, signedPrecision }) => reportedDate(signedOn, signedPrecision)!,
  tenets: ({ tenets }) => tenets.map((text, index) => ({ position: index + 1, text })),
  signatories: (_consensus, _args, { register }) => register.findFoundingMembers(),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const Charter: CharterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.charterById.load(id),
  inForceFrom: ({ inForceFrom, inForcePrecision }) => reportedDate(inForceFrom, inForcePrecision),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
