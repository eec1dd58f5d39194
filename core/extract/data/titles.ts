/** Titles and roles that stand before a person's name. Written large or small. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen
emperor sultan sheikh sheik emir ayatollah imam mullah maulana rabbi pope cardinal archbishop bishop father fr sister
brother reverend rev pastor saint president vice-president premier chancellor minister secretary ambassador envoy governor
mayor senator sen congressman congresswoman representative rep councillor councilor councilman councilwoman deputy mp lawmaker
speaker chairman chairwoman chair chairperson director chief ceo commissioner commander general gen colonel col major maj
captain capt lieutenant lt sergeant sgt corporal private admiral marshal brigadier judge justice attorney prosecutor
lawyer barrister advocate solicitor detective inspector constable officer superintendent sheriff spokesman spokeswoman
spokesperson analyst economist author writer novelist poet actor actress singer musician director filmmaker coach manager
striker midfielder defender goalkeeper captain activist journalist reporter correspondent editor photographer leader
founder co-founder expert researcher scientist historian teacher principal dean doctor nurse engineer resident
opposition candidate nominee boss executive czar tsar first-lady parliamentarian legislator madam mme gov administrator undersecretary
treasurer abbot abbess vicar deacon rector coroner ombudsman warden provost magistrate
taoiseach tánaiste alhaji alhaja hajia hajiya shri smt cllr engr comrade skipper barr mzee honourable honorable madame armorer adm cmdr brig cpl pvt pfc supt det insp commodore`.split(
    /\s+/,
  ),
);

/** What stands behind a person's name without a comma: "Ann Lee |QC|". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'QC KC MP MPP MSP MLA MNA MHA TD OBE CBE MBE DBE KBE PhD MD'.split(' '),
);

/** These are never part of a name when they stand before one: "Mr Kato" is "Kato". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame comrade alhaji alhaja hajia hajiya shri smt'.split(' '),
);

/** Words of a role of several words: "Prime Minister", "Foreign Minister", "Secretary General". */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `prime foreign interior defence defense finance health justice vice deputy former acting interim state home general
attorney chief executive managing lieutenant major brigadier first second assistant associate senior junior national
security police military party opposition presidential interior trade energy education environment agriculture labour
labor transport culture information economy economic external internal crown grand under permanent special cabinet
high supreme election district senior honorary rear`.split(/\s+/),
);
