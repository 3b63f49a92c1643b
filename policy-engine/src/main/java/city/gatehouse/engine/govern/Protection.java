package city.gatehouse.engine.govern;

import city.gatehouse.engine.authorize.Authorization;
import city.gatehouse.engine.authorize.AuthorizedQuery;
import city.gatehouse.policy.catalog.SubjectKey;
import city.gatehouse.policy.grant.AnswerForm;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What protects an answer, in one honest sentence: controlled is not anonymous. */
public final class Protection {
    private Protection() {}

    static String sentence(AuthorizedQuery query) {
        return sentence(query.authorizations().values());
    }

    /** The sentence for what is granted of some datasets together. */
    public static String sentence(Collection<Authorization> authorizations) {
        var residents = authorizations.stream().filter(a -> !a.dataset().isPublic()).toList();
        if (residents.isEmpty()) {
            return "Public: about no resident.";
        }
        var form =
                residents.stream()
                        .map(Authorization::form)
                        .reduce(new AnswerForm.Rows(), AnswerForm::stricter);
        var subjects =
                residents.stream()
                        .filter(a -> !(a.form() instanceof AnswerForm.Rows))
                        .flatMap(a -> a.dataset().subjectKeys().stream())
                        .map(SubjectKey::subject)
                        .collect(Collectors.toCollection(TreeSet::new));
        return switch (form) {
            case AnswerForm.Rows() ->
                    "Controlled, not anonymous: single records, for this account and purpose only.";
            case AnswerForm.Groups(int k) ->
                    "Controlled, not anonymous: groups of at least "
                            + k
                            + " distinct subjects ("
                            + String.join(" and ", subjects)
                            + "); smaller ones are left out.";
            case AnswerForm.Private _ -> "Private: differentially private for each subject.";
        };
    }
}
