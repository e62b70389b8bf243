import type { Bilingual } from '../../examples/example';

interface ListedProps {
  readonly title: Bilingual;
  readonly names: readonly string[];
}

const shown = 8;

/** A titled row of names; nothing where there are none. */
export function Listed({ title, names }: ListedProps) {
  if (names.length === 0) return null;
  const more = names.length - shown;
  return (
    <>
      <dt>
        {title.zh} <small lang="en">{title.en}</small>
      </dt>
      <dd>
        {names.slice(0, shown).map((name) => (
          <code key={name}>{name}</code>
        ))}
        {more > 0 && <span>+ {more}</span>}
      </dd>
    </>
  );
}
