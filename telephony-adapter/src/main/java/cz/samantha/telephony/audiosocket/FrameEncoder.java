package cz.samantha.telephony.audiosocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;

/** Netty's side of {@link AudioSocketCodec#encode}. */
@Sharable
final class FrameEncoder extends MessageToByteEncoder<AudioSocketFrame> {
    FrameEncoder() {
        super(AudioSocketFrame.class);
    }

    @Override
    protected void encode(ChannelHandlerContext context, AudioSocketFrame frame, ByteBuf out) {
        out.writeBytes(AudioSocketCodec.encode(frame));
    }
}
