package city.gatehouse.gateway.execute;

import city.gatehouse.engine.split.GovernedPlan;
import java.util.Map;

/** How a plan fails. */
final class Refusals {
    private Refusals() {}

    /** The refusal's code; empty when the plan is answered. */
    static String of(Harness harness, GovernedPlan plan) {
        return of(harness.execution, plan);
    }

    static String of(Execution execution, GovernedPlan plan) {
        var answer = execution.answer(plan, Map.of());
        try (answer) {
            while (answer.next()) {}
            return "";
        } catch (RuntimeException e) {
            return Failures.code(e, answer.stop()).name();
        }
    }
}
