package nl.leverklaar.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.leverklaar.ui.kit.Views;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a window in the sizes and themes of the office, in `target/screens`.
public final class Screenshots {

    private static final int[][] SIZES = {{1093, 550}, {1366, 688}};
    private static final File FOLDER = new File("target/screens");

    private Screenshots() {}

    /// The light or the dark theme.
    public static void theme(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(css("app.css"), css(dark ? "dark.css" : "light.css"));
    }

    /// Both sizes in both themes; afterwards the window is as it was.
    public static void take(Stage stage, String name) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        for (boolean dark : new boolean[] {false, true}) {
            for (int[] size : SIZES) {
                WaitForAsyncUtils.asyncFx(() -> {
                    theme(stage.getScene(), dark);
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                });
                settle();
                one(
                        stage.getScene(),
                        name + "-" + size[0] + "x" + size[1] + (dark ? "-dark" : "-light"));
            }
        }
        WaitForAsyncUtils.asyncFx(() -> {
            theme(stage.getScene(), false);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /// One picture of a scene as it is now.
    public static void one(Scene scene, String name) {
        settle();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        write(image, new File(FOLDER, name + ".png"));
    }

    /// What is wrong with a scene as it is now, see [SceneScan].
    public static java.util.List<String> complaints(Scene scene) {
        settle();
        return Screens.onFx(() -> SceneScan.of(scene.getRoot()));
    }

    /// Waits until nothing moves any more.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {});
        }
    }

    private static void write(WritableImage image, File file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            FOLDER.mkdirs();
            ImageIO.write(copy, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String css(String name) {
        return Objects.requireNonNull(Views.class.getResource("/nl/leverklaar/ui/" + name))
                .toExternalForm();
    }
}
