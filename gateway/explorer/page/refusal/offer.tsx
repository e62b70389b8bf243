import type { Example } from '../../examples/example';
import type { People } from '../people/create-people';
import { AskAs } from './ask-as';

interface OfferProps {
  readonly example: Example;
  readonly people: People;
}

/** Says that an example is somebody's, and lets one be that somebody. */
export function Offer({ example, people }: OfferProps) {
  const role = people.roles.find(({ name }) => name === example.role);
  if (!role) return null;
  return (
    <aside className="explorer-notice" aria-label="Offer">
      <p>
        这个示例由{role.title.zh}提问。{' '}
        <span lang="en">This example is asked as {role.title.en.toLowerCase()}.</span>
      </p>
      <AskAs people={people} wish={{ role, tenants: example.tenants }} />
    </aside>
  );
}
