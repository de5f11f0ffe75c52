package cz.samantha.voskserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vosk.Model;
import org.vosk.Recognizer;

/** One connection: a configuration, audio, and the end, each message of audio answered with one text. */
@SuppressWarnings("FutureReturnValueIgnored") // what cannot be sent is missed by the client, and that is what tests see
final class RecognisingHandler extends SimpleChannelInboundHandler<WebSocketFrame> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "{\"eof\" : 1}";

    private final Model model;
    private final Supplier<TestVoskServer.Behaviour> behaviour;
    private final AtomicInteger served;
    private JsonNode configuration = JSON.createObjectNode();
    private Optional<Recognizer> recognizer = Optional.empty();

    RecognisingHandler(Model model, Supplier<TestVoskServer.Behaviour> behaviour, AtomicInteger served) {
        this.model = model;
        this.behaviour = behaviour;
        this.served = served;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) throws IOException {
        if (frame instanceof TextWebSocketFrame text && text.text().contains("config")) {
            configuration = JSON.readTree(text.text()).path("config");
        } else if (behaviour.get() == TestVoskServer.Behaviour.BABBLES) {
            answer(context, "What?");
        } else if (behaviour.get() == TestVoskServer.Behaviour.RECOGNISES) {
            hear(context, frame);
        }
    }

    private void hear(ChannelHandlerContext context, WebSocketFrame frame) throws IOException {
        Recognizer recognising = recognizer();
        if (frame instanceof BinaryWebSocketFrame) {
            byte[] audio = ByteBufUtil.getBytes(frame.content());
            boolean ended = recognising.acceptWaveForm(audio, audio.length);
            answer(context, ended ? recognising.getResult() : recognising.getPartialResult());
        } else if (frame instanceof TextWebSocketFrame text && text.text().equals(END)) {
            served.incrementAndGet();
            answer(context, recognising.getFinalResult());
            context.writeAndFlush(new CloseWebSocketFrame());
        }
    }

    private Recognizer recognizer() throws IOException {
        if (recognizer.isEmpty()) {
            float rateHz = (float) configuration.path("sample_rate").asDouble();
            JsonNode phrases = configuration.path("phrase_list");
            Recognizer started = phrases.isMissingNode()
                    ? new Recognizer(model, rateHz)
                    : new Recognizer(model, rateHz, phrases.toString());
            started.setWords(configuration.path("words").asBoolean());
            started.setMaxAlternatives(configuration.path("max_alternatives").asInt());
            recognizer = Optional.of(started);
        }
        return recognizer.get();
    }

    private static void answer(ChannelHandlerContext context, String text) {
        context.writeAndFlush(new TextWebSocketFrame(text));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        recognizer.ifPresent(Recognizer::close);
        recognizer = Optional.empty();
    }
}
