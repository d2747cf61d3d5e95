package nl.leverklaar.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes pictures of a scene at the sizes of an office computer, to be looked at by a person.
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int[][] SIZES = {{1093, 550}, {1366, 688}};

    private Screens() {}

    /// Writes `target/screens/<name>-<w>x<h>-<light|dark>.png` in both sizes.
    ///
    /// @return what is wrong with the scene in the smaller size, see [SceneScan]
    public static List<String> take(Scene scene, String name, boolean dark) {
        settle();
        List<String> wrong =
                onFx(() -> sized(scene, SIZES[0], () -> SceneScan.of(scene.getRoot())));
        for (int[] size : SIZES) {
            String file = name + "-" + size[0] + "x" + size[1] + (dark ? "-dark" : "-light");
            write(onFx(() -> sized(scene, size, () -> picture(scene, size))), file);
        }
        settle();
        return wrong;
    }

    /// Waits until layout and all that was asked of the window is done.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            onFx(() -> true);
        }
    }

    static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /// The screen of a test is small, so the root gets its size by hand, and gives it back.
    private static <T> T sized(Scene scene, int[] size, Supplier<T> work) {
        Parent root = scene.getRoot();
        double width = root.getLayoutBounds().getWidth();
        double height = root.getLayoutBounds().getHeight();
        root.resize(size[0], size[1]);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        T made = work.get();
        root.resize(width, height);
        root.layout();
        return made;
    }

    private static WritableImage picture(Scene scene, int[] size) {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, size[0], size[1]));
        return scene.getRoot().snapshot(whole, null);
    }

    private static void write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
