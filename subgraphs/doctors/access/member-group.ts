import { own } from './own';

/** A member of the alliance in good standing, for the rows for which `more` holds. */
export const memberGroup = (more = 'TRUE') =>
  own(
    'group',
    `${more} AND EXISTS (SELECT 1 FROM group_copies g WHERE g.id IN (?) AND g.status = 'MEMBER')`,
  );
