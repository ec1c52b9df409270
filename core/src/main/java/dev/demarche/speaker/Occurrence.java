package dev.demarche.speaker;

/**
 * A place where the text speaks of an entity.
 *
 * @param entity who it is
 * @param offset where in the text
 * @param subject whether it is the subject of its clause
 * @param dependent whether it only modifies another word, as an owner or after a preposition
 * @param quoted whether it stands inside quotation marks
 * @param source whether a statement is attributed to it there
 */
record Occurrence(Entity entity, int offset, boolean subject, boolean dependent, boolean quoted, boolean source) {}
