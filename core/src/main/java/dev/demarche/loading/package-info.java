/** Loads models side by side. For this project's own modules. */
@NullMarked
package dev.demarche.loading;

import org.jspecify.annotations.NullMarked;
