import { useEffect, useState } from 'react';
import type { People } from './create-people';
import type { Choice } from './fetch-choices';

interface TenantFieldProps {
  readonly people: People;
  readonly kind: string;
  readonly value: Choice | undefined;
  readonly onChoose: (id: string) => void;
}

/** The list of those whom a role may act for. */
export function TenantField({ people, kind, value, onChoose }: TenantFieldProps) {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    people.choicesOf(kind).then(setChoices, () => undefined); // choosing the role has told of it
  }, [people, kind]);

  const title = people.kinds.find(({ name }) => name === kind)?.title;
  const isListed = choices.some(({ id }) => id === value?.id);
  return (
    <label className="explorer-field">
      <span>
        {title?.zh} <small lang="en">{title?.en}</small>
      </span>
      <select
        data-tenants={kind}
        value={value?.id ?? ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        {value && !isListed && <option value={value.id}>{value.name}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
