/** Puts the stages together: text, quotations, speakers, stance. */
@NullMarked
package dev.demarche.pipeline;

import org.jspecify.annotations.NullMarked;
