import { present } from '../../present';
import type {
  PayableResolvers,
  PaymentChannel,
  ReceivableResolvers,
} from '../../resolver-types.generated';

export const Receivable: ReceivableResolvers = {
  hospital: ({ by: [, hospitalId] }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId!), `Hospital ${hospitalId}`),
  amountFen: ({ amount }) => amount,
  settlements: ({ rows }) => rows,
  earliestDueOn: ({ earliest }) => earliest,
};

export const Payable: PayableResolvers = {
  channel: ({ by: [, channel] }) => channel as PaymentChannel,
  amountFen: ({ amount }) => amount,
  settlements: ({ rows }) => rows,
  earliestDueOn: ({ earliest }) => earliest,
};
