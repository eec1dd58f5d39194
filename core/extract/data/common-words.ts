/**
 * Words that begin sentences or stand large in headlines and are no names by themselves, and names of towns that are
 * first of all English words. A town of this list needs "in" before it or a region behind it.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after afterwards again against ago all almost along already also although always among an and
another any anyone anything apart are around as at away back bad be because been before behind being below beside besides
best better between beyond big both but by can cannot come could day days despite did do does done down due during each early
earlier either else elsewhere end enough even ever every everyone everything except few finally first five following for
former four from further get give given go good got great had half hardly has have having he hence her here hers herself him
himself his how however i if important in indeed inside instead into is it its itself just keep last late later latest least
less let like likewise little long look made mainly make man many may me mean meanwhile men might mine more moreover most
mostly much must my myself near nearly need neither never nevertheless new next nine no nobody none nor not nothing now of off
often old on once one only onto or other others otherwise our ours out outside over own part past people per perhaps please
possible previous probably put rather re read recent recently right said same say says second see seen seven several shall she
should since six small so some someone something sometimes soon still stop such take ten than that the their theirs them then
there therefore these they thing things think third this those though three through throughout thus time times to today
together told tomorrow tonight too top toward towards twelve two under unless unlike until up upon us use used very via was way
we well were what whatever when where whereas wherever whether which while who whoever whole whom whose why will with within
without women work world would year years yes yesterday yet you young your yours monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december spring summer autumn winter
morning afternoon evening night week month north south east west northern southern eastern western central
police government president minister prime parliament army court city town village state country nation republic kingdom
province region district county capital market bank school university college hospital church museum park street road
reading nice mobile bath of same van most split male police university buy bury deal battle hull sandwich
orange lemon mission hope victory liberty independence freedom union enterprise republic federal general industry commerce
gardener rugby ban kind normal eye cork pau lens vigo beer tours nancy brest derby rugby ford sale march date
bend bristol can cam hit man of pop po see son sur ten tire toy usa un us van wa why lot sun moon star
green brown white black grey gray red blue rich poor fast strong street stone wood young bright long short
page young rose grant cook mason carter hunter parker porter chase chance faith grace hope joy summer
justice order law war peace fire water rain snow ice earth sky sea lake river bay port harbor harbour
christian muslim jewish catholic islam internet english french spanish latin bible quran god allah christmas easter
real home house senate congress cabinet council commission committee department ministry agency office
campaign conference summit meeting agreement treaty report study survey statement press news media photo image video
imperial central national international royal federal democratic republican liberal conservative labour labor green
opposition party leader director manager owner chairman member members officials official ministers experts analysts
sources source staff editor author police officer officers soldiers troops rebels protesters crowds students teachers
workers farmers children boys girls families residents villagers citizens voters lawmakers deputies
oral palm mesa van campo normal plant granite surprise sparks mobile auburn eureka corona paradise fargo moss alliance
delta oxford-street tripoli-street best independence hope monte alto real santo santa san los las el la le les de del du von`.split(
    /\s+/,
  ),
);
