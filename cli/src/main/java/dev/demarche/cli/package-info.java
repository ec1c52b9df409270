/** The {@code demarche} command: one class for each verb, which reads options, calls the library and prints. */
@NullMarked
package dev.demarche.cli;

import org.jspecify.annotations.NullMarked;
