/** A person, and another one behind. */
export function PeopleIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="8" cy="6.500" r="3" />
      <path d="M2.500 16.500c0-3.200 2.300-5 5.500-5s5.500 1.800 5.500 5" strokeLinecap="round" />
      <path
        d="M12.800 3.900a3 3 0 0 1 0 5.200M15.200 12.200c1.500.9 2.300 2.400 2.300 4.300"
        strokeLinecap="round"
      />
    </svg>
  );
}
