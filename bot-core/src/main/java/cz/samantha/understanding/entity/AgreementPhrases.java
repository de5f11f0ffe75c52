package cz.samantha.understanding.entity;

import java.util.Map;
import java.util.Optional;

/** The many ways to say yes and no in Czech, folded. */
final class AgreementPhrases {
    /** What a phrase says, and where in an utterance it says so. */
    enum Meaning {
        /** Yes, at the beginning or end of what was said. */
        YES,
        /** No, at the beginning or end of what was said. */
        NO,
        /** Yes to a question, if nothing else is said: "mám". */
        WEAK_YES,
        /** No to a question, in a short utterance: "nemám". */
        WEAK_NO,
        /** Yes if nothing else is said. */
        WHOLE_YES,
        /** No if nothing else is said. */
        WHOLE_NO,
        /** Holds a yes or a no and means neither. */
        NEITHER
    }

    private static final String YES = """
        zkuste to, tak to zkuste, jasna paka, nojo, no ba, jasan, v poho, to je v poho, je to v poho
        ano, anoo, jo, joo, jojo, jj, jup, jep, jasne, jasnacka, jasny, jasna vec, samozrejme, samo sebou
        samosebou, zajiste, jiste, urcite, rozhodne, klidne, urcite ano, rozhodne ano, dobre, dobra, okej
        ok, oukej, fajn, super, vyborne, tak jo, tak dobre, tak dobra, tak fajn, plati, to plati, souhlas
        souhlasim, s tim souhlasim, sedi, to sedi, presne, presne tak, naprosto, spravne, je to spravne
        to je spravne, je to tak, to je tak, to je pravda, mate pravdu, to je ono, to jo, to ano, to teda jo
        to teda ano, no to jo, v poradku, to je v poradku, je to v poradku, bodejt, bodejt ze jo, aby ne
        jakpak by ne, jak by ne, beze vseho, s radosti, moc rada, moc rad, budu rada, budu rad
        to bych byla rada, to bych byl rad, to byste byla hodna, to by bylo hezky, to by bylo dobre
        to by bylo fajn, to by slo, to by se hodilo, kdyz budete tak hodna, budete tak hodna
        budte tak hodna, budte tak laskava, budte te lasky, kdyz muzete, jestli to jde, kdyby to slo
        kdybyste mohla, kdybyste byla tak hodna, pokud mozno, to muzete, klidne muzete, muzeme, muze byt
        tak muze byt, to muze byt, proc ne, a proc ne, no proc ne, proc by ne, proc bych ne, a proc by ne
        neni problem, zadny problem, zadnej problem, bez problemu, v pohode, nevadi, to nevadi
        mne to nevadi, nevadi mi to, neva, nemam nic proti, nic proti, nejsem proti, jsem pro, pro me za me
        budiz, kdyz jinak nedate, asi jo, asi ano, spis jo, spis ano, radsi jo, radsi ano, radeji ano
        myslim ze jo, myslim ze ano, rekla bych ze jo, rek bych ze jo, snad jo, snad ano, klidne jo, no jo
        no ano, no jasne, no jeje, jeje, no jejda, no bodejt, no samozrejme, no urcite, no dobre, no dobra
        no tak jo, no to teda, ale jo, ale ano, to vite ze jo, to viste ze jo, to si piste, to bych prosila
        to bych prosil, tak prosim, no prosim, ano prosim, prosim ano, do toho, sem s tim, jedem, hodi se
        hodi se mi to, to se hodi, hodi se to, to chci, chci to, tak jest, tak tak, jasne ze jo
        jasne ze ano, samozrejme ze jo, samozrejme ze ano, urcite ze jo, nepochybne, ovsem, ovsemze
        to se vi, to se rozumi, aha jo, ba jo, baze, ba ze, souhlasi, to souhlasi, potvrzuju, potvrzuji
        to mi vyhovuje, vyhovuje, mam zajem, bez vahani, no hej, bohuzel jo, bohuzel ano
        """;

    private static final String NO = """
        spravne to neni, spravne neni, neni spravne, neni to dobre, dobre to neni, to neni dobre
        ne, nee, neee, nene, ne ne, ne ne ne, nenene, nikoli, nikoliv, kdepak, kdepa, kdeze, ale kdepak
        ale kde, vubec ne, ani omylem, ani nahodou, ani napad, v zadnem pripade, v zadnym pripade
        rozhodne ne, urcite ne, jasne ze ne, samozrejme ze ne, to teda ne, to ne, to urcite ne, ani ne
        spis ne, spise ne, radsi ne, radeji ne, asi ne, snad ne, myslim ze ne, rekla bych ze ne, klidne ne
        ted ne, dneska ne, zatim ne, jeste ne, uz ne, ale ne, no ne, jo ne, no to ne, ne dekuju, ne dekuji
        ne diky, dekuju ne, dekuji ne, diky ne, nemusite, nemusis, to nemusite, nemusite nic, ani nemusite
        nemusi, to nemusi, nemusi to byt, neni treba, to neni treba, neni to treba, neni potreba
        to neni potreba, neni to potreba, neni nutne, neni nutny, to neni nutny, to neni nutne
        neni to nutne, netreba, nebude treba, to nebude treba, nebude potreba, to nebude potreba
        nebude to nutne, to nebude nutne, nechci, to nechci, nechceme, nechcu, nechtela bych, nechtel bych
        ja nechci, nepotrebuju, nepotrebuji, nepotrebujeme, nemam zajem, zadny zajem, bez zajmu, nesouhlasim
        s tim nesouhlasim, nesouhlasi, odmitam, nepreju, nepreju si, nepreji si, nepreji, neprejeme, nesedi
        to nesedi, nehodi, nehodi se, to se nehodi, nehodi se mi to, nevyhovuje, to je spatne, je to spatne
        to je blbe, neni to spravne, to neni spravne, to neni ono, neni to tak, to neni tak, to neni pravda
        to neni, nechte, nechte to, nechte byt, nechte to byt, to si nechte, nechme to, nechme to byt
        zruste to, nevolejte, neprepojujte, nespojujte, neposilejte, nezapisujte, nenahravat, nenahravejte
        to radsi ne, vadi mi to, to mi vadi, to vadi, jsem proti, uz nic, nic vic, vic nic, uz nic vic
        nic dalsiho, nic jineho, nic jinyho, to je vsechno, to je vse, to bude vsechno, vsechno diky
        to je z me strany vse, nie, nikdy, bohuzel, bohuzel ne, bohuzel nemam, zel ne, prave ze ne
        prave ze nemam, no prave ze ne, ne e, ja ne, my ne, to ani nahodou, na to kaslu, kaslu na to
        vylouceno, nepripada v uvahu, ani nechci, ani nemam
        """;

    private static final String WEAK_YES = """
        mam, mame, jsem, jsme, sem, chci, chceme, chtel bych, chtela bych, potrebuju, potrebuji, muzu, mohu
        byl jsem, byla jsem, dostal jsem, dostala jsem, bydlim, platim, pobiram, beru, dluzim, dluzime, bude
        jde to, rozumela jsem, rozumel jsem, slysim, slysim vas, spojte me, tak me spojte, prepojte me
        tak me prepojte, prepojte, spojte, zapiste to, tak to zapiste, udelejte to, tak to udelejte, zapiste
        pockam, rozumim
        """;

    private static final String WEAK_NO = """
        nemam, nemame, nejsem, nejsme, nemuzu, nemohu, nemuzeme, nebyl jsem, nebyla jsem, nebyl, nebyla
        nedostal, nedostala, nedostal jsem, nedostala jsem, nebydlim, neplatim, nepobiram, nemusim, nedam
        nejde, to nejde, nehodlam, nedluzim, nedluzime, nepracuju, nepracuji, neberu, nerad, nerada
        nestojim, nehledam, nezajima me to, nezajima, nebude, nema, nedaval, nepodepsal, nepodepsala
        nepodal, nepodala, nic, vubec, spatne, zrusit, blbe, vadi, neni
        """;

    private static final String WHOLE_YES = """
        hm, hmm, hm hm, hmm hmm, mhm, mhm mhm, uhm, uhm uhm, hm hm hm, ehe, aha ano, da, da da
        no no, nono, ja ja, ahm, hmhm, mm hm, mm mm, m hm, muzete, muzete prosim, jestli muzete
        muzete dekuju, muzete diky, muzete muzete, dobry, je, muze, muzem, rada, rad, hej, pravda
        """;

    private static final String WHOLE_NO = """
        ni, net, niet, e e, mm mm ne, uz radsi nic
        """;

    private static final String NEITHER = """
        ano nebo ne, jo nebo ne, ano ci ne, jestli ano, jestli jo, jestli ne, nebo ne, nebo jo, nebo ano
        ci ne, ze jo, zejo, ze ano, ze ne, zene, no ne ze, jo takhle, jo aha, aha, nevim, ja nevim, to nevim
        no nevim, nevim jestli jo, nevim jestli ne, mozna, mozna jo, mozna ne, mozna ano, jak kdy, uvidim
        uvidime, je mi to jedno, to je jedno, to je mi jedno, jak chcete, ne vzdy, jo i ne, ano i ne
        dobre rano, dobre odpoledne, dobre poledne, dobry den, dobry vecer, prosim, prosim vas, nejak
        kdo vi, tezko rict, nerozumim, nerozumel jsem, nerozumela jsem, nerozumim vam, nerozumela, nerozumel
        neslysim, neslysim vas, nic neslysim, nic nerozumim, nic jsem nerozumela, nic jsem nerozumel
        nic jsem neslysela, spatne slysim, spatne vas slysim, spatne slysite, blbe slysim, neni mi jasne
        neni mi to jasne, neni slyset, neni vas slyset, jasne vas slysim, dobre vas slysim, dobre neslysim
        moc dobre neslysim, ne ze by, co, coze, jak to, jak dobre, jak urcite, rad bych, rada bych
        rad bych vedel, rada bych vedela, muzete me, muzete opakovat, muzete zopakovat, muzete mluvit
        muzete pomaleji, muzete hlasiteji, pockejte, moment, jsem tady, jsem tu, nic se nestalo
        to ne to ne ze, vubec nevim, ani nevim, vlastne nevim, asi nevim, fakt nevim, opravdu nevim
        muzete mi, muzete to, urcite nevim, jo ja nevim
        """;

    private static final Phrases<Meaning> PHRASES = new Phrases<>(Map.of(
            Meaning.YES, YES,
            Meaning.NO, NO,
            Meaning.WEAK_YES, WEAK_YES,
            Meaning.WEAK_NO, WEAK_NO,
            Meaning.WHOLE_YES, WHOLE_YES,
            Meaning.WHOLE_NO, WHOLE_NO,
            Meaning.NEITHER, NEITHER));

    private AgreementPhrases() {}

    static Optional<Read<Meaning>> at(Words words, int i) {
        return PHRASES.at(words, i);
    }
}
