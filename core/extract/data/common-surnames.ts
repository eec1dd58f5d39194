/** Surnames that very many people bear, from around the world: alone they mean nobody in particular. Small letters. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott
torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez
castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes
bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods
washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez
silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer
rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold
pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews
alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero
george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin
carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert
dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang
little banks padilla day walsh bowman schultz luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis
cortez douglas schneider joseph barrett navarro figueroa keller avila wade molina stanley hopkins campos barnett bates chambers
caldwell beck lambert miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton
schwartz norris jennings rodgers benson santana clarke robbins fischer mann lopes costa souza oliveira pereira ferreira almeida
ribeiro carvalho gomes martins araujo melo barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas
cardoso ramalho khan ali ahmed hussain hussein hassan mohammed mohamed muhammad mahmoud ibrahim abdullah rahman islam hossain
akhtar malik shah chaudhry iqbal qureshi ansari siddiqui sheikh mirza butt javed aziz saleh salem mansour nasser farah omar osman
abdi kumar sharma verma gupta singh yadav das roy ghosh banerjee chatterjee mukherjee sen bose dutta nair menon iyer rao reddy
naidu pillai joshi mehta desai jain agarwal kapoor malhotra chopra khanna mishra pandey tiwari dubey thakur chauhan gill sandhu
fernando perera silva mendis jayawardena wijesinghe bandara tamang gurung thapa rai shrestha lama zhang liu zhao huang zhou wu xu
sun hu zhu gao lin guo luo zheng liang xie song tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
ren lu jin tan chan cheung lau leung ho ng lam yip tam kwok chow tse choi park jung kang cho yoon jang lim han shin seo kwon hwang
ahn tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki inoue kimura hayashi saito
shimizu mori abe pham huynh hoang phan vu vo dang bui do ivanov ivanova petrov petrova smirnov sidorov popov volkov novikov
kuznetsov morozov pavlov romanov orlov kim tsoi akhmetov ospanov omarov nowak kowalski novak horvat kovac kovacs nagy szabo toth
popescu ionescu popa muller mueller schulz schmidt becker bauer richter klein wolf schroeder neumann braun zimmermann hartmann
kruger lange werner krause meier lehmann martin bernard dubois durand moreau laurent simon michel lefebvre leroy roux david
bertrand fournier girard bonnet rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno conti gallo jansen
visser smit bakker janssen peeters hansen johansen olsen larsen andersen nilsen pedersen nielsen jensen johansson andersson
karlsson nilsson eriksson svensson korhonen virtanen yilmaz kaya demir celik sahin ozturk aydin arslan cohen levy levi mizrahi
peretz friedman katz okafor okoye eze adeyemi balogun abubakar bello musa sani yusuf mensah owusu boateng asante osei appiah
traore diallo keita kone coulibaly diop ndiaye fall sow ba toure cisse diarra camara dlamini nkosi ndlovu khumalo zulu sithole
mokoena molefe naidoo govender botha venter van-der-merwe moyo ncube sibanda banda phiri mwale tembo mutua otieno ochieng odhiambo
njoroge kamau mwangi wanjiru kariuki kiplagat tesfaye bekele haile alemu clinton bush lincoln nixon reagan obama sanders houston
dallas sydney orlando lane knox marino carson madison jefferson franklin monroe tyler grant cleveland wilson hoover truman`.split(
    /\s+/,
  ),
);
