/** Renders evaluations and analyses for people and programs. */
@NullMarked
package dev.demarche.eval.report;

import org.jspecify.annotations.NullMarked;
