/** Words that the names of many bodies and places share: "Supreme Court", "Health Ministry". Small letters. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `hurricane maritime supreme high federal national central regional provincial state municipal local royal imperial republican democratic liberal
conservative labour labor socialist communist people peoples popular progressive social christian green public private civil
criminal constitutional administrative electoral election elections executive legislative judicial general united international
global world joint special economic development planning health education higher medical mental interior home foreign external
internal affairs finance treasury justice defence defense security intelligence police parole prison army navy air force forces military
coast border guard customs immigration trade commerce industry industries tourism agriculture fisheries environment energy water
power electricity transport communications telecommunications information technology science sciences research statistics sports
sport culture youth women family community housing labour employment human rights anti corruption ethics oversight inquiry safety
disaster emergency management relief aid rescue fire ambulance teachers nurses doctors workers farmers students journalists
lawyers engineers chamber chambers branch branches department ministry ministers minister office bureau agency council senate
house parliament assembly congress commission committee party union league alliance coalition front movement service services
bank exchange fund trust group company corporation holdings court tribunal university college school academy institute hospital
clinic centre center museum library church mosque temple cathedral station airport port hotel stadium park square road street
bridge river lake square-market market mall tower building hall palace road highway camp zone district city town village region
county province island north south east west northern southern eastern western capital new old grand great upper lower middle
opposition government cabinet republic kingdom crown presidency president secretariat authority board panel society association
organisation organization federation foundation forum network programme program project initiative plan act law bill agreement
treaty accord pact deal protocol convention charter free peace basic ceasefire framework memorandum understanding partnership
cooperation catholic muslim islamic jewish hindu buddhist orthodox protestant archdiocese diocese`.split(
    /\s+/,
  ),
);
