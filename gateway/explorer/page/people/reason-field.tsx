interface ReasonFieldProps {
  readonly value: string;
  readonly onState: (reason: string) => void;
}

/** Where a role says why it looks at what is none of its daily business. */
export function ReasonField({ value, onState }: ReasonFieldProps) {
  return (
    <label className="explorer-field">
      <span>
        查看理由 <small lang="en">Reason, for what needs one</small>
      </span>
      <input
        type="text"
        key={value}
        defaultValue={value}
        maxLength={500}
        onBlur={({ target }) => target.value !== value && onState(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  );
}
