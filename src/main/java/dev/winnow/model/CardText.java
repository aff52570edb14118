package dev.winnow.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Model cards for people. */
final class CardText {

    private static final int DIGEST_START = 12;

    private CardText() {}

    static String of(ModelCard card) {
        StringBuilder out = new StringBuilder();
        out.append("model ").append(card.name()).append(", trained ").append(card.trained());
        out.append(card.trainer().isEmpty() ? "" : " by " + card.trainer());
        out.append(", seed ").append(card.seed()).append('\n');
        for (ModelCard.Corpus corpus : card.corpora()) {
            out.append("corpus ").append(corpus.name()).append(", ").append(corpus.pages());
            out.append(" pages, sha256 ")
                    .append(corpus.sha256(), 0, DIGEST_START)
                    .append("…\n");
        }
        out.append("features ").append(card.features().size()).append('\n');
        if (!card.parameters().isEmpty()) {
            out.append("parameters ").append(pairs(card.parameters())).append('\n');
        }
        if (!card.scores().isEmpty()) {
            out.append("scores").append(card.folds() > 0 ? " (" + card.folds() + " folds) " : " ");
            out.append(scores(card.scores())).append('\n');
        }
        return out.toString();
    }

    private static String pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String scores(Map<String, Double> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The number with as many decimals as it needs, the same on every JVM. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(ModelCard.PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
