const MONTHS = `ene enero janv janvier jän jänner januar gen gennaio jan janeiro
feb febrero févr février februar febbraio fev fevereiro
mar marzo mars märz mrz março
abr abril avr avril apr aprile
mayo mai mag maggio maio
jun junio juin juni giu giugno junho
jul julio juil juillet juli lug luglio julho
ago agosto août aug
sep sept septiembre setiembre septembre set settembre setembro
oct octubre octobre okt oktober ott ottobre out outubro
nov noviembre novembre novembro
dic diciembre déc décembre dez dezember dicembre dezembro`.split('\n');

/** Months as Spanish, French, German, Italian and Portuguese agencies write them in their datelines, in small letters. */
export const FOREIGN_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
);
