package dev.demarche.stance;

import dev.demarche.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a model. {@code manifest.properties} holds the version of the format and of the features, and the SHA-256
 * of every other file, which is checked when the file is read.
 */
public final class ModelFiles {

    /** Counts changes of the files' format. */
    public static final String FORMAT = "1";

    /** Names the manifest. */
    public static final String MANIFEST = "manifest.properties";

    /** Names the linear model of the stances. */
    public static final String STANCE = "stance.pb";

    /** Names the linear model of the sentiment. */
    public static final String SENTIMENT = "sentiment.pb";

    /** Names the table of calibrations. */
    public static final String CALIBRATION = "calibration.csv";

    /** The line of the manifest that names the files of the encoder that a model brings along. */
    public static final String ENCODER_FILES = "encoder.files";

    private static final String RETRAIN = " Train it again with this version, or take another.";

    private final String place;
    private final Source source;
    private final Properties manifest = new Properties();

    private ModelFiles(String place, Source source) {
        this.place = place;
        this.source = source;
        byte[] bytes = bytes(MANIFEST);
        try {
            manifest.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException(place + "/" + MANIFEST + " is damaged." + RETRAIN, e);
        }
        require("format", FORMAT);
        require("features.version", Integer.toString(FeatureExtractor.VERSION));
    }

    /** {@return the files in a folder} */
    public static ModelFiles in(Path folder) {
        return new ModelFiles(folder.toString(), name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        });
    }

    /** {@return the files of a model on the class path, in a folder beside {@code /dev/demarche/model}} */
    static ModelFiles onClassPath(String folder) {
        return new ModelFiles(folder, name -> ModelFiles.class.getResourceAsStream(folder + "/" + name));
    }

    /** {@return whether the class path holds such a model} */
    static boolean isOnClassPath(String folder) {
        return ModelFiles.class.getResource(folder + "/" + MANIFEST) != null;
    }

    /** {@return the families of features that the model uses} */
    public Set<FeatureFamily> families() {
        try {
            return Stream.of(value("features.families").split(","))
                    .map(FeatureFamily::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(FeatureFamily.class)));
        } catch (IllegalArgumentException e) {
            throw new ModelException(place + " uses features that this version does not know." + RETRAIN, e);
        }
    }

    /** {@return the names of the files of the encoder that the model brings along; none if it needs that on the class path} */
    public List<String> encoderFiles() {
        String names = manifest.getProperty(ENCODER_FILES, "");
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    /** {@return a line of the manifest} */
    public String value(String key) {
        String value = manifest.getProperty(key);
        if (value == null) {
            throw new ModelException(place + "/" + MANIFEST + " has no line for " + key + "." + RETRAIN);
        }
        return value;
    }

    /** {@return whether the manifest names such a file} */
    public boolean holds(String name) {
        return manifest.containsKey("sha256." + name);
    }

    /** {@return the bytes of a file, after its checksum was checked} */
    public byte[] verified(String name) {
        byte[] bytes = bytes(name);
        if (!sha256(bytes).equals(value("sha256." + name))) {
            throw new ModelException(
                    place + "/" + name + " is damaged: its SHA-256 is not the one in " + MANIFEST + "." + RETRAIN);
        }
        return bytes;
    }

    /** {@return the SHA-256 in hexadecimal} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void require(String key, String expected) {
        if (!value(key).equals(expected)) {
            throw new ModelException("The model in " + place + " has " + key + " " + value(key)
                    + ", but this version of Demarche reads " + expected + "." + RETRAIN);
        }
    }

    private byte[] bytes(String name) {
        try (InputStream stream = source.open(name)) {
            if (stream == null) {
                throw new ModelException("There is no stance model in " + place + ": " + name + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ModelException(place + "/" + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return place;
    }

    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }
}
