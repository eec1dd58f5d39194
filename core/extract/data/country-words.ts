/** Words that only the news of one country is full of: its institutions, offices and money. By country code, separated by commas. */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  GB: `£, NHS, MSP, HMRC, Ofsted, Ofcom, Tory, Tories, Whitehall, Downing Street, Crown Court, Magistrates' Court, Magistrates’ Court,
magistrates, motorway, postcode, Met Police, County Council, Borough Council`,
  US: `Republican, Republicans, Democrat, Democrats, GOP, FBI, IRS, DEA, Sen., Rep., Gov., congressman, congresswoman, Medicaid,
Medicare, district attorney, sheriff, White House`,
  IE: 'Garda, gardaí, Gardaí, Taoiseach, Tánaiste, Dáil, Seanad',
  CA: 'RCMP, MPP, MPPs, Mounties, Nunavut',
  AU: 'NSW, Centrelink, Victoria Police, NRL',
  IN: 'lakh, lakhs, crore, crores, Lok Sabha, Rajya Sabha, BJP, panchayat, Panchayat',
  NG: 'naira, Naira, Boko Haram, INEC, EFCC',
  ZA: 'Eskom, SAPS, Cosatu',
  PH: 'barangay, Barangay, Malacañang, Malacanang',
};
