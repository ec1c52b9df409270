package dev.demarche.datasets;

/**
 * Something wrong in a file of data.
 *
 * @param file the file's name
 * @param line where the record starts, counted from 1
 * @param column the column's name
 * @param value what stands there
 * @param expected what may stand there
 */
public record DataProblem(String file, long line, String column, String value, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + column + " is \"" + value + "\", but must be " + expected;
    }
}
