package dev.demarche.corenlp;

import dev.demarche.ModelException;
import dev.demarche.loading.BackgroundLoad;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * The models, each loaded from the class path of this jar and from nowhere else.
 *
 * @param tokenizer splits text into sentences and tokens
 * @param tagger gives parts of speech
 * @param names finds names
 * @param parser makes dependency trees
 */
record Models(StanfordCoreNLP tokenizer, MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {

    private static final String ROOT = "edu/stanford/nlp/models/";
    private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

    static Models load() {
        RedwoodConfiguration.current().clear().apply();
        BackgroundLoad<DependencyParser> parser =
                BackgroundLoad.of(() -> load(PARSER, () -> DependencyParser.loadFromModelFile(PARSER)));
        CRFClassifier<CoreLabel> names = load(NAMES, () -> CRFClassifier.getClassifier(NAMES));
        MaxentTagger tagger = load(TAGGER, () -> new MaxentTagger(TAGGER));
        return new Models(new StanfordCoreNLP(tokenizerOptions()), tagger, names, parser.get());
    }

    private static Properties tokenizerOptions() {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize");
        options.setProperty("tokenize.options", "invertible=true,untokenizable=allKeep");
        options.setProperty("ssplit.newlineIsSentenceBreak", "never");
        return options;
    }

    private static <T> T load(String path, Callable<T> loader) {
        if (Models.class.getClassLoader().getResource(path) == null) {
            throw new ModelException("The linguistic model " + path + " is not on the class path. "
                    + "Add the dependency dev.demarche:demarche-corenlp as it was built, with its resources.");
        }
        try {
            return loader.call();
        } catch (Exception e) {
            throw new ModelException(
                    "The linguistic model " + path + " is damaged. Build or download demarche-corenlp again.", e);
        }
    }
}
