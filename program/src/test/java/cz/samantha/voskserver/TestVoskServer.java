package cz.samantha.voskserver;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vosk.Model;

/**
 * A Vosk server with the real Vosk, on the loopback: it speaks the protocol of the vendor's {@code asr_server.py}, which is
 * not to be had from Debian or Maven.
 */
public final class TestVoskServer implements AutoCloseable {
    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final AtomicInteger served = new AtomicInteger();
    private final Channel listening;
    private volatile Behaviour behaviour = Behaviour.RECOGNISES;

    /** What it does with audio. */
    public enum Behaviour {
        RECOGNISES,
        /** Takes it and never answers. */
        SAYS_NOTHING,
        /** Answers with what is no JSON. */
        BABBLES
    }

    /** @param port where to listen, 0 for any */
    public TestVoskServer(Model model, int port) {
        listening = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        connections.add(connection);
                        connection
                                .pipeline()
                                .addLast(
                                        new HttpServerCodec(),
                                        new HttpObjectAggregator(65_536),
                                        new WebSocketServerProtocolHandler("/", null, false, 65_536, false, true),
                                        new RecognisingHandler(model, () -> behaviour, served));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .syncUninterruptibly()
                .channel();
    }

    public URI address() {
        return URI.create("ws://127.0.0.1:" + port());
    }

    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** To how many utterances it gave the last result. */
    public int served() {
        return served.get();
    }

    /** Breaks all connections; new ones are taken. */
    public void dropConnections() {
        connections.close().syncUninterruptibly();
    }

    @Override
    public void close() {
        if (threads.isShuttingDown()) {
            return;
        }
        listening.close().syncUninterruptibly();
        dropConnections();
        // Nobody else gives work to these threads, so there is nothing to wait for.
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
