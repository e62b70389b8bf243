import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { anyOf } from '../access/any-of';
import { namedIn } from '../access/named-in';
import { ofOwn } from '../access/of-own';
import { secretariatWithReason } from '../access/secretariat-with-reason';
import { MdtConference } from './entities/mdt-conference';
import { MdtInvitation } from './entities/mdt-invitation';
import { MdtOpinion } from './entities/mdt-opinion';
import { MdtParticipant } from './entities/mdt-participant';
import { MdtStep } from './entities/mdt-step';

const takesPart = namedIn(
  't.id',
  'SELECT t.conference_id FROM mdt_participants t',
  anyOf(ofOwn('group', 't.group_id'), ofOwn('doctor', 't.doctor_id')),
);

const isInvited = namedIn(
  't.id',
  'SELECT t.conference_id FROM mdt_invitations t',
  ofOwn('group', 't.group_id'),
);

/** Those who treat the patient: who convened it, who was asked, and the hospital. */
export const conferenceRules = rowRules(
  [
    MdtConference,
    anyOf(
      secretariatWithReason,
      ofOwn('group', 't.convener_id'),
      ofOwn('hospital', 't.treating_hospital_id'),
      takesPart,
      isInvited,
    ),
  ],
  [MdtInvitation, withTheirParent],
  [MdtOpinion, withTheirParent],
  [MdtParticipant, withTheirParent],
  [MdtStep, withTheirParent],
);
