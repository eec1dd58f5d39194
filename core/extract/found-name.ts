import type { NamedPlace } from '../gazetteer/gazetteer.ts';
import type { Span } from '../model.ts';

interface FoundBase extends Span {
  readonly surface: string;
  readonly rule: string;
  /** How sure the finder is; where two finds overlap the surer one stays. Between 0 and 10. */
  readonly weight: number;
}

/** All places of that name, the likeliest by itself first. */
export interface FoundPlace extends FoundBase {
  readonly kind: 'place';
  readonly candidates: readonly NamedPlace[];
  /** The candidates are where it lies, not what it is: those of "Houston" for "Houston Airport". */
  readonly isWithin: boolean;
}
export interface FoundOrganization extends FoundBase {
  readonly kind: 'organization';
  /** The chief name of a body that is known by this name. */
  readonly known: string | null;
  /** The long form that the article itself gives a short one: "World Health Organization (WHO)". */
  readonly longForm: string | null;
}
export interface FoundAgreement extends FoundBase {
  readonly kind: 'agreement';
  /** "European Union" and "Kazakhstan" of "European Union-Kazakhstan … Agreement". */
  readonly parties: readonly Span[];
  /** The name without its parties. */
  readonly core: Span;
}
export interface FoundPerson extends FoundBase {
  readonly kind: 'person';
  /** "President", "Prime Minister": as written. */
  readonly title: string | null;
  /** The full name of whom the article says that this is another name: "Ilich Ramírez Sánchez" of "Carlos". */
  readonly bearer?: string;
}

export type FoundName = FoundPlace | FoundOrganization | FoundAgreement | FoundPerson;
