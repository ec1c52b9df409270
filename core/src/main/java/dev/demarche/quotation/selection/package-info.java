/** Weighs what the patterns propose and selects the attributions that stand. */
@NullMarked
package dev.demarche.quotation.selection;

import org.jspecify.annotations.NullMarked;
