package cz.samantha.understanding.entity;

import java.util.Set;

/** Names that are common in Czechia, folded: what they are good for is telling a name from other words. */
final class KnownNames {
    private static final Set<String> GIVEN = WordForms.set("""
        jiri jirka jan honza petr pavel jaroslav jarda martin tomas miroslav mirek frantisek franta josef
        pepa zdenek vaclav vasek michal milan karel jakub kuba lukas david vladimir vlada ladislav lada
        ondrej roman stanislav standa marek radek daniel dan antonin tonda vojtech vojta filip adam matej
        dominik ales miloslav milos jaromir libor patrik jindrich jindra vlastimil oldrich olda rudolf ruda
        lubos lubomir rostislav robert richard bohumil bohuslav dalibor ivan ivo igor ivos kamil viktor
        simon stepan krystof sebastian matyas samuel bretislav vit vitek hynek alois eduard emil evzen
        ctirad dusan denis erik alexandr viliam stefan jozef juraj bedrich borivoj cenek drahomir hubert
        hugo kryspin leos lumir marcel marian norbert otakar ota premysl prokop radim radomir radovan rene
        svatopluk tadeas tibor vratislav zbynek zdislav andrej mykola oleksandr marie marcela jana eva hana
        anna anicka lenka katerina katka lucie lucka vera alena petra veronika jaroslava tereza martina
        michaela misa jitka helena ludmila zdenka ivana monika eliska zuzana marketa jarmila barbora bara
        jirina kristyna kristina marta dana adela pavla vlasta miroslava irena klara libuse gabriela sarka
        nikola bozena natalie blanka sona simona radka iveta daniela romana andrea denisa drahomira dagmar
        dasa stanislava olga ruzena vendula emilie ema aneta renata sylva silvie ilona karolina stepanka
        natalia nela viktorie sofie julie rozalie anezka magdalena magda milada milena milusa miluse
        jindriska kamila zdena iva ivona jolana justyna lada liba linda ladislava leona lydie mirka nada
        nadezda otilie patricie pavlina radmila regina rita sabina slavka svatava svetlana tamara tatana
        vanda vladimira vladena zaneta zita zora bartolomej bonifac cyril metodej dobromila emanuel
        ferdinand gustav hynek justin krystian leopold maxmilian mojmir nikolas oliver pravoslav sandra
        tobias vendelin zofie ester amalie lojza lojzik pepik honzik marus maruska ancka lida lidka jituska
        jarca venca vlastik zdenda oksana olena nataliya julia alzbeta bohumila bohuslava dita edita erika
        frantiska hedvika ingrid
        """);
    private static final Set<String> SURNAMES = WordForms.set("""
        novak svoboda novotny dvorak cerny prochazka kucera vesely krejci horak nemec marek pospisil pokorny hajek
        kral jelinek ruzicka benes fiala sedlacek dolezal zeman kolar navratil cermak vanek urban blazek kriz kovar
        kratochvil bartos vlcek polak musil simek konecny maly cech stanek kadlec stepanek holub dostal soukup
        stastny mares sykora moravec ticha tichy valenta vavra matousek bures riha sevcik bilek kopecky hruska
        masek ksandr jaros nemecek hora nguyen tran horvath balog lakatos kotlar bily rezek kubat krupicka machacek
        duda slama smejkal hrubes janda havel havlicek havelka hlavacek hladik hudec chalupa janecek jezek kaspar
        klima kolarik koubek kovarik koudelka kubes kucharik kopriva lang liska macha machala mach mikes mraz
        muller nedved nemcik novacek otta paroubek pavlicek pech pesek petrzelka plachy richter rous rychly ryba
        sedlak skala slezak smid sobotka srb stary strnad suchanek svec svejda tesar toman trnka tuma turek
        vacek vana vavrik vitek vondra vondracek vrba vrana vymazal zach zahradnik zak zelenka zika ziegler zima
        adamec bartak beran berka brabec brazda brych capek cap cerveny cizek danek drabek faltus fisher fojtik
        cernoch bartos hofman hanus hanzlik hejda hejna jandera jirak jirasek kalina kaiser kohout komarek
        korinek kozak kratky krcmar krivanek kroupa kubicek kvapil kyncl lastovka lev linhart lorenc lukes malek
        malik marik martinek mikula mikulka mokry nejedly nepras nezval neumann necas ondracek otahal papez
        parizek pazdera pelikan pechacek pilat podzimek polivka prusa pribyl rajch rehak roubal rosa rybar samek
        sikora spacek spatny stejskal strouhal sramek suk sulc svacina svatos tlusty tomasek tvrdik uher
        vejvoda veverka vesely vlach vodicka vojacek vojtech vojtisek vokoun volf vosahlo votava zapletal zavadil
        """);
    private static final Set<String> ADJECTIVES = WordForms.set("""
        maly cerny vesely novotny pokorny bily stastny stary cerveny hladky tichy ticha rychly kratky tlusty mokry
        nejedly plachy konecny spatny siroky dlouhy
        """);
    private static final Set<String> NOT_SURNAMES = WordForms.set("""
        znova nova slova doslova domova hotova budova takova bytova takovou bytovou jakova zdrava osnova hromova
        vyhova najemni domovou celkova telefonova papirova sobotova vojtova cenova ova sova vdova ledova
        """);

    private KnownNames() {}

    static boolean isGiven(String folded) {
        return GIVEN.contains(folded);
    }

    /** Whether the surname is a word of its own that may stand before a noun. */
    static boolean isAdjective(String folded) {
        return ADJECTIVES.contains(folded);
    }

    /** Whether the word is surely a surname: a frequent one, or one of a woman. */
    static boolean isSurname(String folded) {
        return SURNAMES.contains(folded)
                || (folded.endsWith("ova") && folded.length() > 4 && !NOT_SURNAMES.contains(folded));
    }
}
