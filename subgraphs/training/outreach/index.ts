import { Institution } from './entities/institution';
import { OutreachDoctor } from './entities/outreach-doctor';
import { OutreachEvent } from './entities/outreach-event';
import { OutreachGroup } from './entities/outreach-group';
import * as institution from './resolvers/institution';
import * as outreachEvent from './resolvers/outreach-event';

/** Work where care does not reach, and the institutions there. */
export const outreach = {
  entities: [Institution, OutreachDoctor, OutreachEvent, OutreachGroup],
  resolvers: { ...institution, ...outreachEvent },
};
