/** Linguistic annotation by Stanford CoreNLP. The only package that sees it. */
@NullMarked
package dev.demarche.corenlp;

import org.jspecify.annotations.NullMarked;
