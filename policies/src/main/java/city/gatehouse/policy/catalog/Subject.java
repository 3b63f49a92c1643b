package city.gatehouse.policy.catalog;

/** A kind of person or group of persons that data is about: resident, household, rider. */
public record Subject(String name, String title) {}
