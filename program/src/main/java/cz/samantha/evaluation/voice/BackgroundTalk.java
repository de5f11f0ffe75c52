package cz.samantha.evaluation.voice;

import cz.samantha.audio.Audio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What people behind callers talk about; nothing of it is meant for the bot or in any test data. */
public final class BackgroundTalk {
    private static final List<String> SENTENCES = List.of(
            "včera jsme šli na houby a nenašli jsme vůbec nic",
            "a on mi povídá že to auto bude hotové až v pátek odpoledne",
            "maminka upekla koláč a děti ho snědly ještě teplý",
            "zítra má pršet tak si vezmi deštník a pořádné boty",
            "ten film se mi líbil ale konec byl trochu zdlouhavý",
            "přišla jsem do obchodu a měli zavřeno kvůli inventuře",
            "na zahradě letos obrodily švestky jako už dlouho ne",
            "babička vyprávěla jak se za války chodilo přes kopec pro mléko");

    private BackgroundTalk() {}

    /** All of it, each sentence by the next of the voices. */
    public static List<Audio> with(List<? extends TestVoice> voices) throws IOException {
        List<Audio> talk = new ArrayList<>();
        for (int i = 0; i < SENTENCES.size(); i++) {
            talk.add(voices.get(i % voices.size()).speak(SENTENCES.get(i)));
        }
        return List.copyOf(talk);
    }
}
