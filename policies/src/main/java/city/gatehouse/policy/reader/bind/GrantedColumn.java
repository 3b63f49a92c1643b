package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Treatment;

/**
 * A column that a policy grants.
 *
 * @param position of its treatment in the policy's document
 */
public record GrantedColumn(
        Policy policy,
        Grant grant,
        Dataset dataset,
        Column column,
        Treatment treatment,
        Position position) {}
