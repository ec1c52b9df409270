package dev.demarche.eval.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at one page. */
final class Browser implements AutoCloseable {

    private static final String CONTRASTS = """
            const light = c => { const v = c.map(x => x / 255).map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
              return .2126 * v[0] + .7152 * v[1] + .0722 * v[2]; };
            const colour = text => text.match(/[\\d.]+/g).map(Number);
            const behind = element => { for (let e = element; e; e = e.parentElement) {
              const c = colour(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > .99) return c; }
              return [255, 255, 255]; };
            const poor = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const e = walker.currentNode.parentElement;
              if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest("svg, script, .skip, :disabled, option")) continue;
              const [a, b] = [light(colour(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
              if ((a + .05) / (b + .05) < 4.5) poor.push(walker.currentNode.data.trim().slice(0, 30));
            }
            return poor;
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open(Path page, boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("Chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--window-size=1100,900");
        options.setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        new File(find("chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.get(page.toAbsolutePath().toUri().toString());
        return new Browser(driver);
    }

    private static String find(String what, String... places) {
        return Stream.of(places)
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(what + " is missing, so the pages cannot be tested. It is looked for at "
                                + List.of(places) + "; on Debian: apt-get install chromium chromium-driver"));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    List<?> poorContrasts() {
        return (List<?>) run(CONTRASTS);
    }

    void narrow() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    void shoot(String name) throws IOException {
        byte[] png = driver.getScreenshotAs(OutputType.BYTES);
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", name + ".png"), png);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
