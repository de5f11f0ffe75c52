package cz.samantha.telephony.audiosocket;

import cz.samantha.line.CallHandler;
import cz.samantha.telephony.calls.AnnouncedCalls;
import cz.samantha.telephony.calls.Exchange;
import cz.samantha.telephony.network.PortInUseException;
import cz.samantha.telephony.network.RateLimitedLog;
import cz.samantha.telephony.pacing.Pacer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * Takes the media connections of announced calls and makes lines of them. A connection has to tell the id of an announced
 * call in time; all others are refused and told in the log, at most once a minute for each reason.
 */
public final class AudioSocketServer implements AutoCloseable {
    private static final String PURPOSE = "AudioSocket";
    private static final int BACKLOG = 1024;
    private static final int SEND_BUFFER_BYTES = 16 * 1024;
    private static final WriteBufferWaterMark TWO_FRAMES = new WriteBufferWaterMark(323, 2 * 323);

    private final EventLoopGroup loops;
    private final Channel listening;
    private final Set<AudioSocketLine> lines;

    private AudioSocketServer(EventLoopGroup loops, Channel listening, Set<AudioSocketLine> lines) {
        this.loops = loops;
        this.listening = listening;
        this.lines = lines;
    }

    /**
     * Starts to listen.
     *
     * @throws PortInUseException if another program has the port
     * @throws IOException if it cannot listen for another reason
     */
    public static AudioSocketServer start(
            AudioSocketSettings settings, AnnouncedCalls calls, Exchange exchange, Pacer pacer, CallHandler handler)
            throws IOException {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
                threads, new DefaultThreadFactory("audiosocket", true), NioIoHandler.newFactory());
        Set<AudioSocketLine> lines = ConcurrentHashMap.newKeySet();
        RateLimitedLog refusals = new RateLimitedLog(LoggerFactory.getLogger(AudioSocketServer.class));
        Reception reception = new Reception(settings, calls, exchange, pacer, handler, lines, refusals);
        AudioSocketCodec codec = new AudioSocketCodec(settings.maxAudioBytes());
        FrameEncoder encoder = new FrameEncoder();
        ChannelFuture bound = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_BYTES)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, TWO_FRAMES)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new FrameDecoder(codec), encoder, new ArrivalHandler(reception));
                    }
                })
                .bind(settings.host(), settings.port())
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
            throw PortInUseException.explain(PURPOSE, settings.host(), settings.port(), bound.cause());
        }
        return new AudioSocketServer(loops, bound.channel(), lines);
    }

    /** The port it listens on, also where a free one was asked for. */
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Stops listening and ends all calls in peace, within two seconds; the dialplan takes their callers to people. */
    @Override
    public void close() {
        listening.close().awaitUninterruptibly();
        List<AudioSocketLine> last = List.copyOf(lines);
        last.forEach(AudioSocketLine::giveUp);
        last.forEach(AudioSocketLine::awaitClosed);
        loops.shutdownGracefully(100, 2000, TimeUnit.MILLISECONDS).awaitUninterruptibly();
    }
}
