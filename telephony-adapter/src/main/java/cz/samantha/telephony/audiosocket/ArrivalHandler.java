package cz.samantha.telephony.audiosocket;

import cz.samantha.call.CallId;
import cz.samantha.telephony.calls.AnnouncedCall;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection that has not told yet which call it belongs to. Makes way for {@link LineHandler} when it has. */
final class ArrivalHandler extends SimpleChannelInboundHandler<AudioSocketFrame> {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalHandler.class);
    /** Asterisk does not look at the code of an error; any error ends its part. */
    private static final AudioSocketFrame REFUSED = new AudioSocketFrame.Failure(0x80);

    private final Reception reception;
    private @Nullable Future<?> deadline;
    private boolean counted;
    private boolean refused;

    ArrivalHandler(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        counted = true;
        if (reception.withoutId().incrementAndGet() > reception.settings().maxWithoutId()) {
            refuse(
                    context,
                    "Too many AudioSocket connections without an id",
                    "at most " + reception.settings().maxWithoutId() + " at once");
            return;
        }
        long millis = reception.settings().idWithin().toMillis();
        deadline = context.executor()
                .schedule(
                        () -> refuse(context, "AudioSocket connection did not tell its id", "within " + millis + " ms"),
                        millis,
                        TimeUnit.MILLISECONDS);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, AudioSocketFrame frame) {
        if (refused) {
            return;
        }
        if (!(frame instanceof AudioSocketFrame.Id id)) {
            refuse(
                    context,
                    "AudioSocket connection did not begin with an id",
                    "frame of kind 0x%02x".formatted(frame.kind()));
            return;
        }
        Optional<AnnouncedCall> call = reception.calls().take(new CallId(id.call()));
        if (call.isEmpty()) {
            refuse(context, "AudioSocket connection refused", "its id is unknown, has been used, or came too late");
            return;
        }
        leave();
        begin(context, call.get());
    }

    private void begin(ChannelHandlerContext context, AnnouncedCall call) {
        AudioSocketLine line = new AudioSocketLine(context.channel(), call, reception);
        try {
            line.begin(reception.handler());
        } catch (RuntimeException e) {
            LOG.error("Call {} was not taken; its caller goes to people", call.id(), e);
            closeAfter(context, REFUSED);
            return;
        }
        context.pipeline().replace(this, "line", new LineHandler(line, reception.refusals()));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        leave();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        String kind = LineHandler.kindOf(cause);
        if (cause instanceof IOException) {
            refuse(context, kind, String.valueOf(cause.getMessage()));
        } else {
            LOG.error("Unexpected fault before a call", cause);
            refuse(context, kind, cause.getClass().getSimpleName());
        }
    }

    private void refuse(ChannelHandlerContext context, String kind, String detail) {
        if (refused) {
            return;
        }
        refused = true;
        leave();
        reception.refusals().warn(kind, detail);
        closeAfter(context, REFUSED);
    }

    private static void closeAfter(ChannelHandlerContext context, AudioSocketFrame last) {
        context.writeAndFlush(last).addListener(ChannelFutureListener.CLOSE);
    }

    private void leave() {
        if (deadline != null) {
            deadline.cancel(false);
        }
        if (counted) {
            counted = false;
            reception.withoutId().decrementAndGet();
        }
    }
}
