package city.gatehouse.gateway.discover.name;

import city.gatehouse.policy.catalog.ColumnClass;

/**
 * What a name speaks of.
 *
 * @param words in the words of the lexicon, such as {@code a person's name}
 * @param weight how many words of the name said so: more say it more certainly
 */
public record NameMeaning(ColumnClass columnClass, String words, int weight) {}
