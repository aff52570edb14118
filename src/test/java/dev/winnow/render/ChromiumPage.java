package dev.winnow.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A page in headless Chromium, with everything that it complains about, asks for and opens. */
final class ChromiumPage implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private static final String LOADED = "Page.loadEventFired";

    /** Why tests are skipped where there is no browser. */
    static final String MISSING = "no Chromium on the PATH (Debian: apt-get install chromium)";

    private final DevTools tools;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();

    private ChromiumPage(DevTools tools) {
        this.tools = tools;
    }

    /** Whether there is a browser. */
    static boolean isThere() {
        return executable().isPresent();
    }

    /** Starts the browser; skips the test, and says why, where it does not start. */
    static ChromiumPage startOrSkip(Path profile) {
        try {
            return start(profile);
        } catch (IOException e) {
            Assumptions.abort(e.getMessage());
            throw new IllegalStateException(e); // not reached: abort has thrown
        }
    }

    /** Starts the browser with an empty page. */
    static ChromiumPage start(Path profile) throws IOException {
        return start(executable().orElseThrow(() -> new IOException(MISSING)), profile);
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromiumPage start(Path executable, Path profile) throws IOException {
        ChromiumPage page = new ChromiumPage(DevTools.start(executable, profile));
        try {
            page.listen();
        } catch (IOException e) {
            page.close();
            throw new IOException(executable + " does not start: " + e.getMessage(), e);
        }
        return page;
    }

    private void listen() throws IOException {
        tools.listener = this::heard;
        tools.attach();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tools.call(domain + ".enable", Map.of());
        }
        size(1600, 1000);
    }

    /** Opens a file and waits until it is loaded; what was heard before is forgotten. */
    void open(Path file) throws IOException {
        open(file, "");
    }

    /** Opens a place in a file. */
    void open(Path file, String fragment) throws IOException {
        load("about:blank"); // so that another place in the same file is loaded anew
        Stream.of(complaints, requests, dialogs, windows).forEach(List::clear);
        load(file.toUri() + fragment);
        settle();
    }

    private void load(String url) throws IOException {
        tools.forget(LOADED);
        tools.call("Page.navigate", Map.of("url", url));
        tools.await(LOADED);
    }

    /** What an expression gives, or in the end will give, as text. */
    String evaluate(String expression) throws IOException {
        Map<String, Object> answer = tools.call(
                "Runtime.evaluate",
                Map.of(
                        "expression",
                        "Promise.resolve(" + expression + ").then(String)",
                        "returnByValue",
                        true,
                        "awaitPromise",
                        true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IOException("the expression fails: " + expression + ": " + answer);
        }
        return String.valueOf(DevTools.part(answer, "result").get("value"));
    }

    /** What a list of texts has, as JavaScript joins it. */
    List<String> list(String expression) throws IOException {
        String joined = evaluate("Array.from(" + expression + ").join('\\u0000')");
        return joined.isEmpty() ? List.of() : List.of(joined.split("\0", -1));
    }

    /** Presses and lets go of a key, by its name in DOM events. */
    void press(String key) throws IOException {
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        Map<String, Object> down = text.isEmpty() ? Map.of() : Map.of("text", text);
        key(down, "keyDown", key);
        key(Map.of(), "keyUp", key);
        settle();
    }

    private void key(Map<String, Object> more, String type, String key) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>(more);
        event.put("type", type);
        event.put("key", key);
        tools.call("Input.dispatchKeyEvent", event);
    }

    /** Moves the mouse to the middle of the first element that a selector finds. */
    void hover(String selector) throws IOException {
        mouse("mouseMoved", selector, "none");
        settle();
    }

    /** Clicks there. */
    void click(String selector) throws IOException {
        mouse("mouseMoved", selector, "none");
        mouse("mousePressed", selector, "left");
        mouse("mouseReleased", selector, "left");
        settle();
    }

    private void mouse(String type, String selector, String button) throws IOException {
        String element = "document.querySelector(`" + selector + "`)";
        evaluate(element + ".scrollIntoViewIfNeeded()");
        List<String> at = list("(box => [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2])(" + element
                + ".getBoundingClientRect())");
        tools.call(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        Double.valueOf(at.get(0)),
                        "y",
                        Double.valueOf(at.get(1)),
                        "button",
                        button,
                        "clickCount",
                        1));
    }

    /** Waits until timers that were set have fired and the page is painted. */
    void settle() throws IOException {
        evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 120))");
    }

    /** Sets the size of the window. */
    void size(int width, int height) throws IOException {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets what the reader prefers: {@code light} or {@code dark}. */
    void prefers(String scheme) throws IOException {
        tools.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Sets what the page is shown on: {@code screen} or {@code print}. */
    void medium(String medium) throws IOException {
        tools.call("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** What is in the window, as PNG. */
    byte[] picture() throws IOException {
        Map<String, Object> answer = tools.call("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
    }

    /** Errors, warnings and exceptions since the file was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked for besides the file itself and {@code data:} addresses. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Dialogs and windows that were opened. */
    List<String> opened() {
        return Stream.concat(dialogs.stream(), windows.stream()).toList();
    }

    private void heard(String method, Map<String, Object> what) {
        switch (method) {
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(method + " " + what);
            case "Network.requestWillBeSent" -> asked(DevTools.part(what, "request"), what);
            case "Page.javascriptDialogOpening" -> dialogs.add(String.valueOf(what));
            case "Page.windowOpen" -> windows.add(String.valueOf(what));
            default -> {}
        }
    }

    private void asked(Map<String, Object> request, Map<String, Object> what) {
        String url = String.valueOf(request.get("url"));
        boolean itself = "Document".equals(what.get("type")) && url.startsWith("file:");
        if (!itself && !url.startsWith("data:") && !url.equals("about:blank")) {
            requests.add(url);
        }
    }

    @Override
    public void close() throws IOException {
        tools.close();
    }
}
