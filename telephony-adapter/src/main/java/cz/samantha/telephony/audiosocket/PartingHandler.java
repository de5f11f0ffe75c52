package cz.samantha.telephony.audiosocket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.TimeUnit;

/**
 * The connection of a call that is over for the bot: the hang-up frame goes out, then what Asterisk still sends is thrown
 * away until it closes. Closing at once with audio unread would reset the connection, and the hang-up frame could be lost.
 */
final class PartingHandler extends SimpleChannelInboundHandler<AudioSocketFrame> {
    static final long PATIENCE_MILLIS = 1000;

    /** Ends a connection in peace; to be called on its event loop. */
    @SuppressWarnings("FutureReturnValueIgnored") // the end is the end, however it goes
    static void part(Channel channel) {
        if (!channel.isActive()) {
            channel.close();
            return;
        }
        if (channel.pipeline().get(LineHandler.class) != null) {
            channel.pipeline().replace(LineHandler.class, "parting", new PartingHandler());
        }
        channel.eventLoop().schedule(() -> channel.close(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        channel.writeAndFlush(new AudioSocketFrame.HangUp()).addListener((ChannelFutureListener) sent -> {
            if (sent.isSuccess() && channel instanceof DuplexChannel duplex) {
                duplex.shutdownOutput();
            } else {
                channel.close();
            }
        });
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, AudioSocketFrame frame) {
        // too late
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.channel().close();
    }
}
