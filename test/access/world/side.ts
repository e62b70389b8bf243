/** Who looks: somebody of one of the two sides, or somebody who belongs to neither. */
export type Kind = 'group' | 'hospital' | 'doctor';

/** Those who stand on one side, and where they work. */
export interface Side {
  readonly group: string;
  /** A group with which the side shares some matters, and nothing else. */
  readonly peer: string;
  readonly hospital: string;
  readonly site: string;
  readonly theatre: string;
  readonly doctor: string;
  readonly agreement: string;
  /** A text that stands in its rows and nowhere else. */
  readonly canary: string;
}

/** A row of one side, and who may see it. */
export interface Row {
  readonly type: string;
  readonly id: string;
  /** Those of its own side. */
  readonly seenBy: readonly Kind[];
  /** Whether every member of the alliance sees it too. */
  readonly byMembers?: boolean;
}
