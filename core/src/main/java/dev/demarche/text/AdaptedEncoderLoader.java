package dev.demarche.text;

import java.util.Map;
import java.util.Set;

/**
 * The port for sentence encoders that users adapted to sentences of their own. An implementation on the class path is found
 * as a service.
 */
public interface AdaptedEncoderLoader {

    /** Names the file that lists the sentences to which an encoder was adapted. */
    String SENTENCES = "tuning-sentences.txt";

    /** {@return the names of the files of an adaptation} */
    Set<String> files();

    /**
     * {@return the encoder of an adaptation, which gives back these files}
     *
     * @param files the files by name
     */
    SentenceEncoder load(Map<String, byte[]> files);
}
