package cz.samantha.bench;

import cz.samantha.speech.ear.LagCounts;
import cz.samantha.speech.ear.PlainVoskLoop;

/** Calls that a plain loop over libvosk listens to. */
final class PlainListeners implements Listeners {
    private final PlainVoskLoop loop;

    PlainListeners(PlainVoskLoop loop) {
        this.loop = loop;
    }

    @Override
    public void hear(int call, byte[] frame) {
        loop.hear(call, frame);
    }

    @Override
    public LagCounts lags() {
        return loop.lags();
    }

    @Override
    public void close() {
        loop.close();
    }
}
