package dev.winnow.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.json.JsonValues;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Talks to Chromium by its DevTools protocol: over a pipe, so that no port is opened. The browser reads from its file 3
 * and writes to its file 4, which a shell makes of standard input and output; messages end in NUL.
 */
final class DevTools implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            "--remote-debugging-pipe");

    /** What hears of events: their method and parameters. */
    BiConsumer<String, Map<String, Object>> listener = (method, what) -> {};

    private final Process process;
    private final Path profile;
    private final OutputStream in;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final Set<String> heard = new HashSet<>();
    private String session = "";
    private int calls;

    private DevTools(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
        this.in = process.getOutputStream();
        Thread reader = new Thread(this::read, "chromium");
        reader.setDaemon(true);
        reader.start();
    }

    static DevTools start(Path executable, Path profile) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", executable.toString()));
        command.addAll(ARGUMENTS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        return new DevTools(new ProcessBuilder(command).start(), profile);
    }

    /** Attaches to the page that the browser opened with. */
    void attach() throws IOException {
        String target = "";
        for (Object found : (List<?>) call("Target.getTargets", Map.of()).getOrDefault("targetInfos", List.of())) {
            Map<String, Object> info = object(found);
            target = "page".equals(info.get("type")) ? String.valueOf(info.get("targetId")) : target;
        }
        Map<String, Object> attached = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true));
        session = String.valueOf(attached.get("sessionId"));
    }

    /** Calls a method and waits for its result. */
    Map<String, Object> call(String method, Map<String, Object> parameters) throws IOException {
        int id = ++calls;
        send(id, method, parameters);
        while (true) {
            Map<String, Object> message = next(method);
            if (String.valueOf(id).equals(message.get("id"))) {
                if (message.containsKey("error")) {
                    throw new IOException(method + ": " + message.get("error"));
                }
                return part(message, "result");
            }
        }
    }

    /** Waits for an event, unless it was heard since it was forgotten. */
    void await(String event) throws IOException {
        while (!heard.contains(event)) {
            next(event);
        }
    }

    /** Forgets that an event was heard. */
    void forget(String event) {
        heard.remove(event);
    }

    private Map<String, Object> next(String awaited) throws IOException {
        String text = poll(awaited);
        Map<String, Object> message = object(JsonValues.read(text).orElse(Map.of()));
        if (message.get("method") instanceof String event) {
            heard.add(event);
            listener.accept(event, part(message, "params"));
            if (event.equals("Page.javascriptDialogOpening")) {
                send(++calls, "Page.handleJavaScriptDialog", Map.of("accept", false));
            }
        }
        return message;
    }

    private String poll(String awaited) throws IOException {
        try {
            String text = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (text == null || text.isEmpty()) {
                throw new IOException("Chromium is silent on " + awaited);
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void send(int id, String method, Map<String, Object> parameters) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("id", id);
            json.writeStringField("method", method);
            if (!session.isEmpty()) {
                json.writeStringField("sessionId", session);
            }
            json.writeFieldName("params");
            write(parameters, json);
            json.writeEndObject();
        }
        in.write((text + "\0").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }

    private void read() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        try (InputStream out = new BufferedInputStream(process.getInputStream())) {
            for (int b = out.read(); b >= 0; b = out.read()) {
                if (b == 0) {
                    messages.add(message.toString(StandardCharsets.UTF_8));
                    message.reset();
                } else {
                    message.write(b);
                }
            }
        } catch (IOException e) {
            messages.add(""); // the browser went away; whoever waits is told
        }
        messages.add("");
    }

    static Map<String, Object> part(Map<String, Object> message, String name) {
        return object(message.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are strings
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Ends the browser and removes the links that it leaves in its profile. */
    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (String link : List.of("SingletonLock", "SingletonCookie", "SingletonSocket")) {
            Files.deleteIfExists(profile.resolve(link));
        }
    }
}
