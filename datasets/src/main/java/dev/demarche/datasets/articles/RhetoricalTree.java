package dev.demarche.datasets.articles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A discourse tree in the XML of rstWeb. Its leaves are segments of tokens separated by spaces. */
final class RhetoricalTree {

    private static final String ATTRIBUTION = "attribution";

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private int tokens;

    /**
     * An attribution.
     *
     * @param satellite the tokens that attribute
     * @param content the tokens that are attributed
     */
    record Attribution(List<Integer> satellite, List<Integer> content) {}

    private record Node(String id, String parent, String relation, List<Integer> tokens) {

        boolean attributes() {
            return relation.startsWith(ATTRIBUTION);
        }
    }

    private RhetoricalTree() {}

    static RhetoricalTree read(Path file) throws IOException {
        RhetoricalTree tree = new RhetoricalTree();
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            tree.add(root.getElementsByTagName("segment"));
            tree.add(root.getElementsByTagName("group"));
            return tree;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("it is no rstWeb XML: " + e.getMessage(), e);
        }
    }

    private void add(NodeList elements) {
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String words = element.getTextContent().strip();
            int size = words.isEmpty() ? 0 : words.split("\\s+").length;
            List<Integer> mine = IntStream.range(tokens, tokens + size).boxed().toList();
            tokens += size;
            String id = element.getAttribute("id");
            nodes.put(id, new Node(id, element.getAttribute("parent"), element.getAttribute("relname"), mine));
        }
    }

    /** How many tokens the segments hold. */
    int tokens() {
        return tokens;
    }

    List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        for (Node node : nodes.values()) {
            Node nucleus = nodes.get(node.parent);
            if (node.attributes() && nucleus != null) {
                attributions.add(new Attribution(under(node), under(nucleus)));
            }
        }
        return attributions;
    }

    /** The tokens of a node and of all below it but what attributes it. */
    private List<Integer> under(Node node) {
        TreeSet<Integer> found = new TreeSet<>(node.tokens);
        for (Node child : nodes.values()) {
            if (child.parent.equals(node.id) && !child.attributes()) {
                found.addAll(under(child));
            }
        }
        return List.copyOf(found);
    }
}
