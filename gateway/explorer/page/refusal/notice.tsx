import { useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import type { Example } from '../../examples/example';
import { lastAnswer } from '../answer/last-answer';
import type { People } from '../people/create-people';
import { useAsker } from '../people/use-asker';
import type { Judge } from './create-judge';
import { Offer } from './offer';
import { Refusal } from './refusal';

interface NoticeProps {
  readonly judge: Judge;
  readonly examples: readonly Example[];
  /** Null where nobody may choose who they are. */
  readonly people: People | null;
}

/** What stands in the way of the operation in the editor, or would if it were run. */
export function Notice({ judge, examples, people }: NoticeProps) {
  const answer = useSyncExternalStore(lastAnswer.subscribe, lastAnswer.get);
  const asker = useAsker();
  const written = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  const problem = answer?.problem;
  if (problem && problem.query === written) {
    return <Refusal problem={problem} judge={judge} people={people} />;
  }

  const example = examples.find(({ operation }) => operation === written);
  if (!people || !example?.role) return null;
  const asked = asker?.role.name === example.role;
  const isMeant = Object.entries(example.tenants).every(
    ([kind, id]) => asker?.tenants[kind]?.id === id,
  );
  return asked && isMeant ? null : <Offer example={example} people={people} />;
}
