package dev.demarche.embeddings;

import dev.demarche.ModelException;
import dev.demarche.text.AdaptedEncoderLoader;
import dev.demarche.text.SentenceEncoder;
import java.util.Map;
import java.util.Set;

/** Loads the encoder with adaptations that module {@code adaptation} made for users. */
public final class BgeAdaptedEncoderLoader implements AdaptedEncoderLoader {

    /** Makes the loader. */
    public BgeAdaptedEncoderLoader() {}

    @Override
    public Set<String> files() {
        return Set.of(Adaptation.MANIFEST, Adaptation.PATCH, SENTENCES);
    }

    /** @throws ModelException if the files are damaged or for another version of the encoder */
    @Override
    public SentenceEncoder load(Map<String, byte[]> files) {
        return BgeEncoder.adapted(Adaptation.of(files), files);
    }
}
