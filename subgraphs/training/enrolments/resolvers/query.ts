import type { QueryResolvers } from '../../resolver-types.generated';

const longestNumber = 40;

type Own = Pick<QueryResolvers, 'enrolment' | 'enrolments' | 'verifyCertificate'>;

export const Query: Own = {
  enrolment: (_parent, { id }, { loaders }) => loaders.enrolmentById.load(id),
  enrolments: (_parent, args, { enrolments }) => enrolments.page(args),
  verifyCertificate(_parent, { number }, { loaders }) {
    const given = number.trim();
    return given === '' || given.length > longestNumber
      ? null
      : loaders.certificateByNumber.load(given);
  },
};
