import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { Article } from '../assistance/entities/article';
import { AssistanceOffer } from '../assistance/entities/assistance-offer';
import { AssistanceRating } from '../assistance/entities/assistance-rating';
import { AssistanceRequest } from '../assistance/entities/assistance-request';
import { members, nth } from './members';

const topics = [
  'FORMATION',
  'REGISTRATION',
  'OPERATIONS',
  'MARKETING',
  'GOVERNMENT',
  'MEDIA',
  'POLICY',
  'CAPITAL',
  'TECHNOLOGY',
  'ACADEMIC',
  'FINANCE',
  'INSURANCE',
  'CUSTOMER_SERVICE',
  'MEDICAL_AFFAIRS',
] as const;
const states = ['OPEN', 'ACCEPTED', 'CLOSED', 'WITHDRAWN', 'CLOSED'] as const;
const audiences = ['PUBLIC', 'MEMBERS', 'GROUP'] as const;

/** What groups asked of each other, how that went, and what they wrote down for others. */
export function seedAssistance(world: World, write: BulkWriter): void {
  const { groups, asOf } = world;
  const helpers = members(world);
  for (let index = 0; index < groups.length * 4; index += 1) {
    const group = nth(groups, index);
    const state = nth(states, index);
    const id = seedId('Assistance', index);
    const asked = state === 'OPEN' ? asOf - 6 : asOf - 60 - index;
    const accepted = state === 'ACCEPTED' || state === 'CLOSED';
    const offerers = helpers.filter(({ id: other }) => other !== group.id);
    const [first, second] = [nth(offerers, index), nth(offerers, index + 1)];
    const offerIds = [seedId('Offer', index * 2), seedId('Offer', index * 2 + 1)] as const;
    write.add(AssistanceRequest, {
      id,
      groupId: group.id,
      topic: nth(topics, index),
      state,
      question: '合成数据：请有经验的集团给予建议',
      askedAt: at(asked, 600),
      acceptedOfferId: accepted ? offerIds[0] : null,
      closedAt: state === 'CLOSED' || state === 'WITHDRAWN' ? at(asked + 40, 600) : null,
      version: state === 'OPEN' ? 1 : state === 'CLOSED' ? 3 : 2,
    });
    const given = { requestId: id, offer: '合成数据：愿意分享经验', offeredAt: at(asked + 2, 600) };
    const open = index % 2 === 0 ? ('OPEN' as const) : ('WITHDRAWN' as const);
    const one = accepted
      ? ('ACCEPTED' as const)
      : state === 'WITHDRAWN'
        ? ('NOT_CHOSEN' as const)
        : open;
    const two = accepted ? ('NOT_CHOSEN' as const) : open;
    write.add(AssistanceOffer, { id: offerIds[0], groupId: first.id, state: one, ...given });
    if (second.id !== first.id) {
      write.add(AssistanceOffer, { id: offerIds[1], groupId: second.id, state: two, ...given });
    }
    if (state !== 'CLOSED') continue;
    const rated = { requestId: id, remark: null, ratedAt: at(asked + 42, 600) };
    const score = 3 + (index % 3);
    write.add(AssistanceRating, { ...rated, raterId: group.id, ratedId: first.id, score });
    write.add(AssistanceRating, { ...rated, raterId: first.id, ratedId: group.id, score: 5 });
  }
  helpers.forEach(({ id: groupId, firstDoctor }, index) => {
    for (const [place, audience] of audiences.entries()) {
      write.add(Article, {
        id: seedId('Article', index * audiences.length + place),
        groupId,
        authorId: seedId('Doctor', firstDoctor),
        title: `（合成）团队建设经验 ${index + 1}.${place + 1}`,
        body: '合成数据：这是一篇演示文章。',
        topic: nth(topics, index + place),
        audience,
        audienceGroupId: audience === 'GROUP' ? nth(helpers, index + 1).id : null,
        publishedAt: at(asOf - 30 * (place + 1) - index, 600),
        version: 1,
      });
    }
  });
}
