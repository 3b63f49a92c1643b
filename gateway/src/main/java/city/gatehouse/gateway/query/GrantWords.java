package city.gatehouse.gateway.query;

import city.gatehouse.engine.authorize.Verdict.Obligations;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Treatment;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Treatments and answer forms in the words of policies. */
final class GrantWords {
    private GrantWords() {}

    /** What is done to a column; one that is not granted is read by none but the engine itself. */
    static String of(@Nullable Treatment treatment) {
        return switch (treatment) {
            case null -> "not granted";
            case Treatment.Keep() -> "keep";
            case Treatment.Blank() -> "blank";
            case Treatment.Constant _ -> "constant";
            case Treatment.Partial(int first, int last) ->
                    "partial: first " + first + ", last " + last;
            case Treatment.Tokenize(String domain) -> "tokenize " + domain;
            case Treatment.TimeStep(int amount, Treatment.TimeStep.Unit unit) ->
                    "generalize to " + amount + " " + unit.name().toLowerCase(Locale.ROOT);
            case Treatment.NumberBand(var width) ->
                    "generalize to bands of " + width.toPlainString();
            case Treatment.TextPrefix(int length) -> "generalize to prefixes of " + length;
            case Treatment.GridCell(var degrees) ->
                    "generalize to cells of " + degrees.toPlainString() + " degrees";
            case Treatment.HierarchyLevel(String hierarchy, int level) ->
                    "generalize by " + hierarchy + ", level " + level;
            case Treatment.Shift(String subject, int days) ->
                    "shift by " + subject + ", up to " + days + " days";
            case Treatment.Clamp(var low, var high) ->
                    "clamp from " + low.toPlainString() + " to " + high.toPlainString();
        };
    }

    static String of(AnswerForm form) {
        return switch (form) {
            case AnswerForm.Rows() -> "rows";
            case AnswerForm.Groups(int atLeast) -> "groups of at least " + atLeast;
            case AnswerForm.Private(var epsilon, var delta, _) ->
                    "private: epsilon "
                            + epsilon.toPlainString()
                            + ", delta "
                            + delta.toPlainString();
        };
    }

    /** The form in which an answer over all of them leaves. */
    static String strictest(Collection<Obligations> datasets) {
        return datasets.stream()
                .map(Obligations::form)
                .reduce(AnswerForm::stricter)
                .map(GrantWords::of)
                .orElse("rows");
    }
}
