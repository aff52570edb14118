package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the README shows compiles. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> javaOfTheReadmeCompiles() throws IOException {
        List<String> snippets = JAVA.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(3);
        return snippets.stream().map(code -> DynamicTest.dynamicTest(firstLine(code), () -> compile(code)));
    }

    private static String firstLine(String code) {
        Matcher line = Pattern.compile(".*").matcher(code);
        return line.lookingAt() ? line.group() : "";
    }

    private void compile(String code) {
        String type =
                "import dev.winnow.*; import dev.winnow.assertj.*; import dev.winnow.document.*; import dev.winnow.input.*; import dev.winnow.render.*; import dev.winnow.rules.*;"
                        + " import java.nio.file.*; import java.time.*; import java.util.*;"
                        + " class Snippet { void run(String html) throws Exception {\n" + code + "\n} }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return type;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        boolean done = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(done).as("%s", messages).isTrue();
    }
}
