package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.Located;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understanding;
import cz.samantha.understanding.Understood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Examples that two topics share or that lead elsewhere, and topics to which none of their examples leads. */
final class ExampleChecks implements Check {
    private record Place(TopicSource topic, Located example) {}

    @Override
    public void run(PackageSource source, Faults advice) {
        Understanding understanding = source.script().understanding();
        Map<String, Place> first = new HashMap<>();
        for (TopicSource topic : source.topics()) {
            int leadHere = 0;
            for (Located example : topic.examples()) {
                shared(understanding, new Place(topic, example), first, advice);
                leadHere += leadsHere(understanding, topic, example, advice) ? 1 : 0;
            }
            for (Located example : topic.moreExamples()) {
                shared(understanding, new Place(topic, example), first, advice);
            }
            if (topic.examples().isEmpty()) {
                advice.add(
                        topic.at(), "téma nemá „examples“, takže nejde ověřit, že se k němu někdo dostane; doplňte je");
            } else if (leadHere == 0) {
                advice.add(
                        topic.at(),
                        "téma nevyvolá ani jeden z jeho příkladů, nikdo se k němu nedostane; doplňte „patterns“");
            }
        }
    }

    private static void shared(Understanding understanding, Place place, Map<String, Place> first, Faults advice) {
        String essence = understanding.essence(place.example().text());
        String key = essence.isEmpty() ? CzechWords.folded(place.example().text()) : essence;
        Place earlier = first.putIfAbsent(key, place);
        if (earlier != null && !earlier.topic().id().equals(place.topic().id())) {
            advice.add(
                    place.example().at(),
                    "příklad „" + place.example().text() + "“ má i téma „"
                            + earlier.topic().id() + "“ (" + earlier.example().file() + ":"
                            + earlier.example().line() + "); nechte ho jen u jednoho z nich");
        }
    }

    private static boolean leadsHere(Understanding understanding, TopicSource topic, Located example, Faults advice) {
        Understood understood = understanding.understand(example.text());
        if (understood.isNothing()) {
            advice.add(
                    example.at(), "příkladu „" + example.text() + "“ linka nerozumí; doplňte vzor, který ho vystihne");
            return false;
        }
        List<String> asked = understood.topics().stream()
                .limit(understood.asked())
                .map(TopicScore::id)
                .toList();
        if (!asked.contains(topic.id())) {
            advice.add(
                    example.at(),
                    "příklad „" + example.text() + "“ linka pochopí jako téma „" + asked.getFirst()
                            + "“; doplňte vzor sem, nebo „unless“ tam");
            return false;
        }
        return true;
    }
}
