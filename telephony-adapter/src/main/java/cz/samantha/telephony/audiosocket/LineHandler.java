package cz.samantha.telephony.audiosocket;

import cz.samantha.telephony.network.RateLimitedLog;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection of a live call: what comes in is told to the line. */
final class LineHandler extends SimpleChannelInboundHandler<AudioSocketFrame> {
    private static final Logger LOG = LoggerFactory.getLogger(LineHandler.class);

    private final AudioSocketLine line;
    private final RateLimitedLog refusals;

    LineHandler(AudioSocketLine line, RateLimitedLog refusals) {
        this.line = line;
        this.refusals = refusals;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, AudioSocketFrame frame) {
        switch (frame) {
            case AudioSocketFrame.Sound sound when sound.rate() == SlinRate.HZ_8000 -> line.heard(sound.payload());
            case AudioSocketFrame.Sound sound -> {
                refusals.warn(
                        "A call's audio is not 8 kHz, so it goes to people; let Asterisk send signed linear at 8 kHz",
                        sound.rate().hz() + " Hz");
                line.giveUp();
            }
            case AudioSocketFrame.Key key -> line.keyPressed(key.key());
            case AudioSocketFrame.HangUp hangUp -> line.close();
            case AudioSocketFrame.Id id -> {
                refusals.warn("A call told its id a second time", line.id().toString());
                line.close();
            }
            case AudioSocketFrame.Failure failure -> {
                refusals.warn("Asterisk reported an error on a call's AudioSocket", "code " + failure.code());
                line.close();
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        line.close();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof AudioSocketFault) {
            refusals.warn(kindOf(cause), String.valueOf(cause.getMessage()));
        } else if (!(cause instanceof IOException)) {
            LOG.error("Call {} ends after an unexpected fault", line.id(), cause);
        }
        line.close();
    }

    /** The text under which a fault of a connection is told and counted in the log. */
    static String kindOf(Throwable cause) {
        return cause instanceof AudioSocketFault fault
                ? switch (fault.reason()) {
                    case TORN -> "AudioSocket connection ended inside a frame";
                    case OVERSIZED -> "AudioSocket connection refused after an oversized frame";
                    case UNKNOWN_KIND -> "AudioSocket connection refused after a frame of unknown kind";
                    case WRONG_LENGTH -> "AudioSocket connection refused after a frame of wrong length";
                }
                : "AudioSocket connection broke";
    }
}
