package dev.demarche.eval.html;

import dev.demarche.eval.report.Table;
import java.util.List;

/**
 * A part of a page.
 *
 * @param id the name by which links find it
 * @param title its heading
 * @param intro how to read it
 * @param charts charts as SVG elements
 * @param tables tables that are always open
 * @param folded tables that open on demand
 * @param errors single errors
 */
public record Section(
        String id,
        String title,
        String intro,
        List<String> charts,
        List<Table> tables,
        List<Table> folded,
        List<ErrorItem> errors) {

    static Section of(String id, String title, String intro, List<Table> tables) {
        return new Section(id, title, intro, List.of(), tables, List.of(), List.of());
    }

    Section withCharts(List<String> some) {
        return new Section(id, title, intro, some, tables, folded, errors);
    }

    Section withFolded(List<Table> some) {
        return new Section(id, title, intro, charts, tables, some, errors);
    }

    Section withErrors(List<ErrorItem> some) {
        return new Section(id, title, intro, charts, tables, folded, some);
    }
}
