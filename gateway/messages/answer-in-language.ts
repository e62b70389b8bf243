import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import type { Localise } from './localise';
import { preferredLanguage } from './preferred-language';

/** Every error of an answer is said in the language that the client prefers. */
export const answerInLanguage = (localise: Localise): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      const { body } = response;
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const language = preferredLanguage(request.http?.headers.get('accept-language'));
      const errors = body.singleResult.errors.map((error) => localise(error, language));
      response.http.headers.set('vary', 'accept-language');
      body.singleResult = { ...body.singleResult, errors };
    },
  }),
});
