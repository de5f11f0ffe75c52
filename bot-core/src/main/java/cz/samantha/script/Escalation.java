package cz.samantha.script;

/**
 * When the line lets go: how often something may happen before a person is offered or the call ends.
 *
 * @param offerPersonAfter the failure in a row at which a person is offered
 * @param transferAfter the no-match in a row at which the caller is moved to people without having to ask
 * @param silencesBeforeGoodbye the silence in a row at which the call ends
 * @param sameTopicOffersPersonAt how often in a row a topic is asked until a person is offered
 * @param correctionsOfferPersonAt the correction at which a person is offered
 * @param explanationsOfferPersonAt the explanation of one answer at which a person is offered
 * @param angerOffersPersonAt how often a caller sounds angry until a person is offered
 */
public record Escalation(
        int offerPersonAfter,
        int transferAfter,
        int silencesBeforeGoodbye,
        int sameTopicOffersPersonAt,
        int correctionsOfferPersonAt,
        int explanationsOfferPersonAt,
        int angerOffersPersonAt) {
    static Escalation read(Fields fields) {
        Escalation read = new Escalation(
                count(fields, "offer-person-after", 3),
                count(fields, "transfer-after", 5),
                count(fields, "silences-before-goodbye", 3),
                count(fields, "same-topic-offers-person-at", 3),
                count(fields, "corrections-offer-person-at", 2),
                count(fields, "explanations-offer-person-at", 2),
                count(fields, "anger-offers-person-at", 2));
        if (read.transferAfter() < read.offerPersonAfter()) {
            fields.fault(
                    fields.at("transfer-after"),
                    "„transfer-after“ je menší než „offer-person-after“; pracovník se má nejdřív nabídnout, číslo"
                            + " zvyšte");
        }
        fields.noMore();
        return read;
    }

    private static int count(Fields fields, String key, int otherwise) {
        return (int) fields.number(key, 1, 20, otherwise);
    }
}
