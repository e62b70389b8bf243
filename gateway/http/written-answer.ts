import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import { ResponseData } from '../engine/response-data';

/** An answer that the engine has written already, on its way to whoever sends it. */
export interface WrittenAnswer {
  data: ResponseData | null;
}

/** Lets such an answer pass Apollo Server by, which would make another text of it. */
export const handOverWritten: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind !== 'single') return;
      const { data, errors, extensions } = body.singleResult;
      const carried: unknown = data;
      if (!(carried instanceof ResponseData) || errors || extensions) return;
      contextValue.written.data = carried;
      body.singleResult = {};
    },
  }),
};
