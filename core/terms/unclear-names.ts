/**
 * Other names of places that mean something else on most pages: surnames ("Shevchenko" was Aktau) and words ("Oral" is
 * Uralsk). Small letters. They are no terms; a chief name always is.
 */
export const UNCLEAR_NAMES: ReadonlySet<string> = new Set(
  `shevchenko gorky kalinin brezhnev andropov ustinov kuybyshev zhdanov frunze ordzhonikidze sverdlov kirov stalin lenin
dzhambul abai oral america canton congo bone bale car hue rio fez batavia smyrna edo antioch memel urga home`.split(
    /\s+/,
  ),
);
