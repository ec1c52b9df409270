package dev.demarche.text;

/**
 * A half-open range of UTF-16 indices into a text.
 *
 * @param start the first index
 * @param end the index after the last
 */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range cannot go from " + start + " to " + end + ".");
        }
    }

    /** {@return the number of code units} */
    public int length() {
        return end - start;
    }

    /** {@return whether the index lies in the range} */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** {@return whether the other range lies in this one} */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return whether the two share a code unit} */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** {@return the characters of {@code text} in this range} */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
