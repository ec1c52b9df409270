/** Sentence embeddings by BGE-small on ONNX Runtime. */
@NullMarked
package dev.demarche.embeddings;

import org.jspecify.annotations.NullMarked;
