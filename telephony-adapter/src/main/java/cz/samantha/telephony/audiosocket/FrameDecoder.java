package cz.samantha.telephony.audiosocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Netty's side of {@link AudioSocketCodec#decode}. After a fault nothing more is read. */
final class FrameDecoder extends ByteToMessageDecoder {
    private final AudioSocketCodec codec;
    private boolean broken;

    FrameDecoder(AudioSocketCodec codec) {
        this.codec = codec;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (broken) {
            in.skipBytes(in.readableBytes());
            return;
        }
        ByteBuffer bytes = in.nioBuffer();
        try {
            Optional<AudioSocketFrame> frame = codec.decode(bytes);
            in.skipBytes(in.readableBytes() - bytes.remaining());
            frame.ifPresent(out::add);
        } catch (AudioSocketFault fault) {
            fail(context, fault);
        }
    }

    @Override
    protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        decode(context, in, out);
        if (in.isReadable() && out.isEmpty() && !broken) {
            fail(context, AudioSocketCodec.torn());
        }
    }

    private void fail(ChannelHandlerContext context, AudioSocketFault fault) {
        broken = true;
        context.fireExceptionCaught(fault);
    }
}
