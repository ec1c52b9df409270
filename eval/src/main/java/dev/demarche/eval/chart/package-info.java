/** Draws charts as accessible SVG that can stand inside a page. */
@NullMarked
package dev.demarche.eval.chart;

import org.jspecify.annotations.NullMarked;
