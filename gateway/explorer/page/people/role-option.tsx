import type { ReactNode } from 'react';
import type { Bilingual } from '../../examples/example';

interface RoleOptionProps {
  readonly title: Bilingual;
  readonly name?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** What is asked of whoever chose it. */
  readonly children?: ReactNode;
}

/** One role to choose. */
export function RoleOption({ title, name, checked, onChoose, children }: RoleOptionProps) {
  return (
    <div className="explorer-role">
      <label>
        <input type="radio" name="explorer-role" checked={checked} onChange={onChoose} />
        <strong>
          {title.zh} <small lang="en">{title.en}</small>
        </strong>
        {name && <code>{name}</code>}
      </label>
      {checked && children}
    </div>
  );
}
