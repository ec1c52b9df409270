package dev.demarche.eval.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.eval.SampleAnalysis;
import dev.demarche.eval.SampleReports;
import dev.demarche.eval.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class PagesIT {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"article", "articles", "stance", "attribution", "profile", "statistics"})
    void readWellEverywhereAndLoadNothing(String name) throws IOException {
        try (Browser browser = Browser.open(page(name), true)) {
            assertThat(browser.all("main h1")).isNotEmpty();
            assertThat(browser.poorContrasts()).as("poor contrast by day").isEmpty();
            browser.shoot(name + "-light");
            browser.dark();
            assertThat(browser.poorContrasts()).as("poor contrast by night").isEmpty();
            browser.shoot(name + "-dark");
            browser.narrow();
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            browser.shoot(name + "-narrow");
            assertThat(browser.console()).isEmpty();
            assertThat((Long) browser.run("return performance.getEntriesByType('resource').length"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "stance", "attribution", "profile"})
    void showHostileTextAsText(String name) throws IOException {
        try (Browser browser = Browser.open(page(name), true)) {
            assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
            assertThat(browser.all("main script, main img, main iframe, main i:not(.cue)"))
                    .isEmpty();
            assertThat(browser.one("main").getDomProperty("textContent")).contains("<script>");
        }
    }

    @Test
    void filterSortAndPageErrors() throws IOException {
        try (Browser browser = Browser.open(page("stance"), true)) {
            assertThat(browser.all(".error")).hasSize(20);
            browser.one("[name=next]").click();
            assertThat(browser.one(".page").getText()).isEqualTo("Page 2 of 2");

            browser.one("form.controls [name=kind] option[value='=missed']").click();

            assertThat(browser.all(".error"))
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(e.getDomAttribute("data-kind")).isEqualTo("missed"));
            browser.one("form.controls [name=text]").sendKeys("number 54");
            assertThat(browser.all(".error")).hasSize(1);
            assertThat(browser.one(".count").getText()).startsWith("1 of ");
        }
    }

    @Test
    void sortErrorsBySureness() throws IOException {
        try (Browser browser = Browser.open(page("stance"), true)) {
            browser.one("form.controls [name=order] option[value=sure]").click();

            List<Double> sure = browser.all(".error").stream()
                    .map(e -> Double.valueOf(e.getDomAttribute("data-sure")))
                    .toList();
            assertThat(sure).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void exploreThresholds() throws IOException {
        try (Browser browser = Browser.open(page("stance"), true)) {
            browser.one("#thresholds details summary").click();
            WebElement slider = browser.one("#thresholds input[type=range]");
            slider.sendKeys(Keys.HOME);

            assertThat(browser.one("#thresholds output").getText()).startsWith("from 0.05, predicted");
            assertThat(browser.all("#thresholds details:first-of-type tr.chosen"))
                    .hasSize(1);
        }
    }

    @Test
    void showAllErrorsWithoutJavaScript() throws IOException {
        try (Browser browser = Browser.open(page("stance"), false)) {
            assertThat(browser.all(".error")).hasSizeGreaterThan(20);
            assertThat(browser.one("form.controls").isDisplayed()).isFalse();
        }
    }

    @Test
    void leadFromTheNumberInTheTextToTheCard() throws IOException {
        try (Browser browser = Browser.open(page("article"), false)) {
            browser.one("mark .ref[href='#a1-q2']").click();

            assertThat(browser.one(".card:target b").getText()).isEqualTo("Ines Okoro");
        }
    }

    private static Path page(String name) throws IOException {
        Analysis analysis = SampleAnalysis.analysis();
        String html = switch (name) {
            case "article" -> ArticlePage.render(analysis);
            case "articles" -> ArticlePage.render(List.of(analysis, SampleAnalysis.analysis("two")));
            case "stance" -> StancePage.render(SampleReports.stance());
            case "attribution" -> AttributionPage.render(SampleReports.attribution("<script>"));
            case "profile" -> ProfilePage.render(Profile.of(List.of(analysis, SampleAnalysis.analysis("<script>"))));
            default -> StatisticsPage.render(SampleReports.dataset());
        };
        return Files.writeString(folder.resolve(name + ".html"), html);
    }
}
