import type { AgreementVerdict, Verdict } from '../../availability/domain/judge';

interface Wish {
  /** Named by whoever books. */
  readonly agreementId: string | null;
  /** Of this group alone. */
  readonly onlyGroupId?: string;
  /** Kept where it applies too. */
  readonly preferred?: string | null;
}

type Choice =
  | { readonly chosen: AgreementVerdict }
  | { readonly among: readonly string[] }
  | { readonly none: true };

/**
 * Under which agreement a visit takes place. Those that cover it and under which nothing stands against it
 * come first; where two are left nobody chooses for those who pay by it.
 */
export function chosenAgreement(verdict: Verdict, wish: Wish): Choice {
  const { agreementId, onlyGroupId, preferred } = wish;
  const possible = verdict.agreements.filter(
    ({ agreement, applies }) =>
      applies &&
      (agreementId === null || agreement.id === agreementId) &&
      (onlyGroupId === undefined || agreement.groupId === onlyGroupId),
  );
  const open = possible.filter(({ reasons }) => reasons.length === 0);
  const left = open.length > 0 ? open : possible;
  const chosen = left.find(({ agreement }) => agreement.id === preferred) ?? left[0];
  if (!chosen) return { none: true };
  if (left.length === 1 || chosen.agreement.id === preferred) return { chosen };
  return { among: left.map(({ agreement }) => agreement.id) };
}
