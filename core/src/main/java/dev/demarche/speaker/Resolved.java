package dev.demarche.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Whom some words stand for.
 *
 * @param entity who it is
 * @param name what the words call a country or a group; null if the entity's own name holds
 */
record Resolved(Entity entity, @Nullable String name) {

    static Resolved of(Entity entity) {
        return new Resolved(entity, null);
    }
}
