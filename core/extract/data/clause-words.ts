/** Open a subordinate clause after a comma: ", where the police used flashbangs". */
export const CLAUSE_OPENERS: readonly string[] =
  'where|while|when|whereas|although|though|but|who|which|whose|after which|before|after|according to|because|since|so that|and then'.split(
    '|',
  );

/** Offices that belong to the country of which the text speaks: "the government", "the head of the state". */
export const NATIONAL_OFFICES: readonly string[] =
  'president|prime minister|government|parliament|cabinet|head of (?:the )?state|head of government|king|queen|authorities|army|police|opposition'.split(
    '|',
  );

/** Of these "from Leeds" tells where they live, as patterns. */
export const PEOPLE_FROM: readonly string[] =
  `m[ae]n wom[ae]n year-olds? boys? girls? teenagers? couples? family families people students? pupils? workers? residents? fans?
tourists? drivers? migrants? refugees? mother father pensioner lawyers? doctors? officials? experts? researchers? scientists?
delegates? delegations? players?`.split(/\s+/);
