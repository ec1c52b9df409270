package dev.demarche;

/** How a quotation gives the words of its speaker. */
public enum QuotationType {
    /** More than nine tenths of the content stand inside quotation marks. */
    DIRECT,
    /** No part of the content stands inside quotation marks. */
    INDIRECT,
    /** Some of the content stands inside quotation marks. */
    MIXED
}
