/**
 * What the months are called in the languages of news sites, January first: beginnings of names, without accents, in
 * small letters. Each is long enough to be no beginning of another month's.
 */
export const MONTH_NAMES: readonly string[] = [
  'jan ene gen ian янв січ styc oca tamm leden',
  'feb fev fév fevr févr febr фев лют lut sub hel unor',
  'mar maer mär maa mrt мар бер mart brez',
  'apr abr avr апр кві kwi nis duben',
  'may mai maj mag mei мая май тра kvet',
  'jun giu juin iun июн чер czer haz',
  'jul lug juil iul июл лип lip tem cervenec',
  'aug ago aou aoû авг сер sier agu',
  'sep set сен вер wrz eyl zari',
  'oct okt ott out окт жов paz eki rij',
  'nov нов лис lis kas listopad',
  'dec dez dic déc дек гру gru ara',
];
