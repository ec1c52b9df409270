/** Describes labelled data: counts, lengths, wording, and how far two annotations agree. */
@NullMarked
package dev.demarche.datasets.statistics;

import org.jspecify.annotations.NullMarked;
