package city.gatehouse.policy.reader;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.Approval;
import city.gatehouse.policy.grant.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a valid policy set on a day: what has ended, or not begun. */
public final class Lint {
    private Lint() {}

    /** Warnings only, in reading order. */
    public static List<Finding> on(LocalDate today, PolicySet set) {
        var findings = new ArrayList<Finding>();
        for (Policy policy : set.policies()) {
            policy.approval().ifPresent(approval -> approval(today, policy, approval, findings));
        }
        for (Dataset dataset : set.city().datasets().values()) {
            dataset.assessment()
                    .filter(assessment -> assessment.reviewBy().isBefore(today))
                    .ifPresent(assessment ->
                            findings.add(
                                    finding(
                                            FindingCode.ASSESSMENT_EXPIRED,
                                            dataset.position(),
                                            "the assessment of `"
                                                    + dataset.name()
                                                    + "` was to be reviewed by "
                                                    + assessment.reviewBy()
                                                    + ", so it is not to be queried",
                                            "review it, and write the next `review-by`")));
        }
        return findings.stream().sorted(Finding.IN_READING_ORDER).toList();
    }

    private static void approval(
            LocalDate today, Policy policy, Approval approval, List<Finding> findings) {
        if (approval.until().isBefore(today)) {
            findings.add(
                    finding(
                            FindingCode.POLICY_EXPIRED,
                            policy.position(),
                            "the policy `"
                                    + policy.name()
                                    + "` ended on "
                                    + approval.until()
                                    + ", so it grants nothing",
                            "have it approved again, or remove it"));
        }
        if (approval.from().isAfter(today)) {
            findings.add(
                    finding(
                            FindingCode.POLICY_NOT_BEGUN,
                            policy.position(),
                            "the policy `"
                                    + policy.name()
                                    + "` begins on "
                                    + approval.from()
                                    + ", so it grants nothing yet",
                            "wait, or have it approved from an earlier day"));
        }
    }

    private static Finding finding(
            FindingCode code, Position position, String message, String help) {
        return new Finding(code.severity(), code.word(), position, message, help);
    }
}
