package dev.demarche.embeddings;

import dev.demarche.ModelException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tuned version of the encoder: a patch of its weights, and a manifest that says what it was made of and holds the SHA-256
 * of the patch and of the weights that it is for.
 */
public final class Adaptation {

    /** Names the manifest. */
    public static final String MANIFEST = "adaptation.properties";

    /** Names the patch. */
    public static final String PATCH = "adaptation.patch";

    private static final int SHORT = 12;

    private final Properties manifest;
    private final byte[] patch;

    private Adaptation(Properties manifest, byte[] patch) {
        this.manifest = manifest;
        this.patch = patch;
    }

    /** {@return the project's own adaptation, if it has one} */
    public static Optional<Adaptation> ofProject() {
        return read("the embeddings jar", Adaptation.class::getResourceAsStream);
    }

    /**
     * {@return the adaptation in a folder}
     *
     * @throws ModelException if there is none or it is damaged
     */
    public static Adaptation in(Path folder) {
        return read(folder.toString(), name -> {
                    Path file = folder.resolve(name);
                    return Files.exists(file) ? Files.newInputStream(file) : null;
                })
                .orElseThrow(() -> new ModelException("There is no adapted encoder in " + folder + "."));
    }

    /**
     * {@return the adaptation in these files}
     *
     * @param files the files by name
     * @throws ModelException if one is missing or damaged
     */
    static Adaptation of(Map<String, byte[]> files) {
        return read("the model", name -> {
                    byte[] bytes = files.get(name);
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElseThrow(() -> new ModelException("The adapted encoder is not complete."));
    }

    /**
     * Writes the adaptation that turns the published encoder into a tuned one.
     *
     * @param folder where to
     * @param tuned the weights of the tuned encoder
     * @param origin further lines of the manifest, which say how it was tuned
     * @return the adaptation
     * @throws IOException if it cannot be written
     */
    public static Adaptation write(Path folder, byte[] tuned, Map<String, String> origin) throws IOException {
        byte[] published = EncoderFiles.weights();
        byte[] patch = WeightPatch.between(new OnnxWeights(published), new OnnxWeights(tuned));
        Map<String, String> lines = new TreeMap<>(origin);
        lines.put("base", EncoderFiles.ORIGIN);
        lines.put("base.sha256", sha256(published));
        lines.put("patch.sha256", sha256(patch));
        lines.put("tuned.sha256", sha256(tuned));
        Files.createDirectories(folder);
        Files.write(folder.resolve(PATCH), patch);
        Files.writeString(
                folder.resolve(MANIFEST),
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue().replace("\\", "\\\\") + "\n")
                        .collect(Collectors.joining()));
        return in(folder);
    }

    private static Optional<Adaptation> read(String place, Source source) {
        try (InputStream lines = source.open(MANIFEST);
                InputStream patch = source.open(PATCH)) {
            if (lines == null || patch == null) {
                return Optional.empty();
            }
            Properties manifest = new Properties();
            manifest.load(new InputStreamReader(lines, StandardCharsets.UTF_8));
            Adaptation adaptation = new Adaptation(manifest, patch.readAllBytes());
            adaptation.check("patch.sha256", adaptation.patch, PATCH + " in " + place);
            return Optional.of(adaptation);
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException("The adapted encoder in " + place + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@return what tells it from other versions of the encoder} */
    String id() {
        return manifest.getProperty("patch.sha256", "").substring(0, SHORT);
    }

    /** {@return the weights with the patch applied} */
    public byte[] apply(byte[] weights) {
        check("base.sha256", weights, "The published encoder");
        WeightPatch.apply(new OnnxWeights(weights), patch);
        return weights;
    }

    private void check(String key, byte[] bytes, String name) {
        if (!sha256(bytes).equals(manifest.getProperty(key))) {
            throw new ModelException(
                    name + " does not have the SHA-256 that " + MANIFEST + " names. Build or download it again.");
        }
    }

    /** {@return the SHA-256 in hexadecimal} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }
}
