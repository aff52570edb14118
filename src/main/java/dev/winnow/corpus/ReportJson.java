package dev.winnow.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.winnow.document.Role;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports as one JSON object: {@code {"corpora":[{"corpus","trainedOn","text":{…},"roles":{…},"metadata":{…}}]}}, with the
 * parts that were measured and numbers of six decimals. {@code trainedOn} says whether the model has seen the corpus in
 * training, in which case these are no scores on unseen pages; it is {@code null} where nobody knows. {@code confusion} has, of
 * each role, what its lines were taken for, {@code NONE} if for nothing. With the roles of several corpora there is
 * {@code "pooled":{"roles":{…}}}, too.
 */
public final class ReportJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int PLACES = 6;

    private final JsonGenerator json;
    private final ReportDetail detail;

    private ReportJson(JsonGenerator json, ReportDetail detail) {
        this.json = json;
        this.detail = detail;
    }

    /** The object of all evaluations, indented, with an LF at its end. */
    public static String of(List<Evaluation> evaluations, ReportDetail detail) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            new ReportJson(json, detail).write(evaluations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void write(List<Evaluation> evaluations) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("corpora");
        for (Evaluation evaluation : evaluations) {
            json.writeStartObject();
            json.writeStringField("corpus", evaluation.corpus());
            exposure(evaluation.exposure());
            if (evaluation.text().isPresent()) {
                text(evaluation.text().get());
            }
            if (evaluation.roles().isPresent()) {
                roles(evaluation.roles().get());
            }
            if (evaluation.metadata().isPresent()) {
                metadata(evaluation.metadata().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Optional<RolesReport> pooled = Evaluation.pooledRoles(evaluations);
        if (pooled.isPresent()) {
            json.writeObjectFieldStart("pooled");
            roles(pooled.get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void exposure(Exposure exposure) throws IOException {
        switch (exposure) {
            case TRAINED_ON -> json.writeBooleanField("trainedOn", true);
            case UNSEEN -> json.writeBooleanField("trainedOn", false);
            case UNKNOWN -> json.writeNullField("trainedOn");
        }
    }

    private void text(TextReport report) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeNumberField("pages", report.pages().size());
        json.writeNumberField("missing", report.missing());
        scores(report.mean());
        share("wanted", report.wanted());
        share("unwanted", report.unwanted());
        if (detail.by().isPresent()) {
            groups(report.by(detail.by().get()));
        }
        if (detail.worst() > 0) {
            worst(report.worst(detail.worst()));
        }
        json.writeEndObject();
    }

    private void groups(Map<String, TextReport.Group> groups) throws IOException {
        json.writeObjectFieldStart("groups");
        for (Map.Entry<String, TextReport.Group> group : groups.entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            json.writeNumberField("pages", group.getValue().pages());
            scores(group.getValue().mean());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void worst(List<PageScore> pages) throws IOException {
        json.writeArrayFieldStart("worst");
        for (PageScore page : pages) {
            json.writeStartObject();
            json.writeStringField("id", page.id());
            json.writeStringField("url", page.gold().url());
            scores(page.scores());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void roles(RolesReport report) throws IOException {
        json.writeObjectFieldStart("roles");
        rolesSummary(report);
        json.writeArrayFieldStart("roles");
        for (RoleScore score : report.roles()) {
            json.writeStartObject();
            json.writeStringField("role", score.role().name());
            json.writeNumberField("lines", score.lines());
            scores(score.scores());
            json.writeEndObject();
        }
        json.writeEndArray();
        confusion(report.confusion());
        if (detail.by().isPresent()) {
            roleGroups(report.by(detail.by().get()));
        }
        json.writeEndObject();
    }

    private void rolesSummary(RolesReport report) throws IOException {
        json.writeNumberField("pages", report.pages());
        json.writeNumberField("lines", report.lines());
        number("accuracy", report.accuracy());
        number("macroF1", report.macroF1());
        number("contentF1", report.contentF1());
    }

    private void confusion(Confusion confusion) throws IOException {
        json.writeObjectFieldStart("confusion");
        for (Role wanted : confusion.seen()) {
            json.writeObjectFieldStart(wanted.name());
            for (Role predicted : confusion.seen()) {
                count(predicted.name(), confusion.lines(wanted, predicted));
            }
            count("NONE", confusion.unpredicted(wanted));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void count(String name, int lines) throws IOException {
        if (lines > 0) {
            json.writeNumberField(name, lines);
        }
    }

    private void roleGroups(Map<String, RolesReport> groups) throws IOException {
        json.writeObjectFieldStart("groups");
        for (Map.Entry<String, RolesReport> group : groups.entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            rolesSummary(group.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void metadata(MetadataReport report) throws IOException {
        json.writeObjectFieldStart("metadata");
        for (MetadataReport.Field field : report.fields()) {
            json.writeObjectFieldStart(field.name());
            share("right", field.right());
            share("invented", field.invented());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void share(String name, Share share) throws IOException {
        json.writeObjectFieldStart(name);
        number("share", share.ratio());
        json.writeNumberField("hits", share.hits());
        json.writeNumberField("of", share.of());
        json.writeEndObject();
    }

    private void scores(Scores scores) throws IOException {
        number("precision", scores.precision());
        number("recall", scores.recall());
        number("f1", scores.f1());
    }

    private void number(String name, double value) throws IOException {
        json.writeNumberField(name, Decimals.round(value, PLACES));
    }
}
