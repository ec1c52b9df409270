package dev.demarche.cli;

/** The formats of figures on standard output. The names are those of the command line. */
enum ReportFormat {
    text,
    json
}
