package cz.samantha.understanding.entity;

import java.util.Map;
import java.util.Optional;

/** The people whom a caller lives with, and how many each word stands for. */
final class Relatives {
    /**
     * A word for people.
     *
     * @param root the same for all forms of one word, so that somebody named twice counts once
     * @param persons how many it stands for without a number; 0 if only a number tells
     * @param withCaller whether a count of them holds the caller too ("dva dospělí")
     */
    record Relative(String root, int persons, boolean withCaller) {}

    private static final Map<String, Relative> WORDS = new WordForms<Relative>()
            .with(one("manžel"), "manzel manzela manzelem manzelovi muz muzem")
            .with(one("manželka"), "manzelka manzelku manzelkou manzelce zena zenou zenu")
            .with(one("partner"), "pritel pritele pritelem partner partnera partnerem druhem snoubenec snoubencem")
            .with(
                    one("partnerka"),
                    "pritelkyne pritelkyni partnerka partnerku partnerkou druzka druzkou snoubenka snoubenkou holkou")
            .with(one("matka"), "matka matkou matku mama mamou mamu maminka maminkou maminku mamka mamkou mamku")
            .with(one("otec"), "otec otcem otce tata tatou tatu tatinek tatinkem tatinka tatka fotr fotrem")
            .with(one("syn"), "syn synem syna synek synkem synka synacek kluk klukem kluka")
            .with(one("dcera"), "dcera dceru dcerou dcerka dcerku dcerkou cera cerou holka holku dcerunka")
            .with(one("bratr"), "bratr bratrem bratra bracha brachou brachu")
            .with(one("sestra"), "sestra sestru sestrou segra segrou segru")
            .with(one("babička"), "babicka babickou babicku babi babka babkou")
            .with(one("děda"), "deda dedou dedu dedecek dedeckem dedecka")
            .with(one("vnuk"), "vnuk vnukem vnuka vnoucek")
            .with(one("vnučka"), "vnucka vnuckou vnucku")
            .with(
                    one("tchyně"),
                    "tchyne tchyni tchan tchanem svagr svagrem svagrova svagrovou zet zetem snacha snachou")
            .with(one("kamarád"), "kamarad kamaradem kamaradka kamaradkou spolubydlici spolubydlicim")
            .with(
                    one("dítě"),
                    "dite ditetem decko deckem mimino miminem miminko miminkem prcek prckem potomek potomkem")
            .with(new Relative("rodiče", 2, false), "rodice rodici rodicema rodicu")
            .with(new Relative("prarodiče", 2, false), "prarodice prarodici prarodicema")
            .with(new Relative("dvojčata", 2, false), "dvojcata dvojcaty dvojcatama dvojcat")
            .with(new Relative("trojčata", 3, false), "trojcata trojcaty trojcatama trojcat")
            .with(new Relative("manželé", 2, true), "manzele manzelu")
            .with(many("děti"), "deti detmi detma detem decka deckama decek ditka haranty harantama fakany fakanama")
            .with(many("synové"), "syny synama synu kluci kluky klukama klucich kluku synove")
            .with(many("dcery"), "dcery dcerami dcerama dcer holky holkama holek holcicky holcickama")
            .with(many("vnoučata"), "vnoucata vnoucaty vnoucatama vnoucat sourozenci sourozence sourozencu")
            .with(
                    new Relative("dospělí", 0, true),
                    "dospeli dospely dospelych dospelej dospelaci dospelaky lidi lidmi lidma lide osoby osob osobama"
                            + " osobami")
            .with(new Relative("dospělý", 1, true), "dospela dospelou osoba osobu")
            .table();

    private Relatives() {}

    static Optional<Relative> at(Words words, int i) {
        return Optional.ofNullable(WORDS.get(words.at(i)));
    }

    private static Relative one(String root) {
        return new Relative(root, 1, false);
    }

    private static Relative many(String root) {
        return new Relative(root, 0, false);
    }
}
