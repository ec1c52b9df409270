package dev.demarche.adaptation;

/** The measures of BGE-small. */
final class BertShape {

    static final int HIDDEN = 384;
    static final int LAYERS = 12;
    static final int HEADS = 12;
    static final int HEAD = HIDDEN / HEADS;
    static final float EPSILON = 1e-12f;

    private BertShape() {}
}
