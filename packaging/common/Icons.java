import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Makes the pictures of icons/ from the drawings there: `java packaging/common/Icons.java`, from the folder of the
/// project, with any JDK from 17 on.
///
/// `leverklaar.svg` is drawn on a grid of 64; `leverklaar-small.svg` has fewer lines on a grid of 16, for less than 28 pixels.
/// Only the SVG that those two use is understood.
public final class Icons {
    private static final Path FOLDER = Path.of("icons");
    private static final List<Integer> PNG = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);

    /// Apple's names for PNG pictures by width in pixels; a picture on a doubled screen has a name of its own.
    private static final SortedMap<String, Integer> ICNS = new TreeMap<>(Map.of(
            "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512, "ic10", 1024));

    /// The part of its square that an icon fills on macOS.
    private static final double APPLE = 824.0 / 1024;

    /// The widest icon, without its margin, that is made of the small drawing.
    private static final double SMALL = 28;

    private final Drawing large;
    private final Drawing small;

    private Icons(Drawing large, Drawing small) {
        this.large = large;
        this.small = small;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        Icons icons = new Icons(
                Drawing.read(FOLDER.resolve("leverklaar.svg")), Drawing.read(FOLDER.resolve("leverklaar-small.svg")));
        for (int size : PNG) {
            Files.write(FOLDER.resolve("leverklaar-" + size + ".png"), icons.png(size, 1));
        }
        Files.write(FOLDER.resolve("leverklaar.ico"), icons.ico());
        Files.write(FOLDER.resolve("leverklaar.icns"), icons.icns());
    }

    private byte[] png(int size, double fill) throws IOException {
        Drawing drawing = size * fill <= SMALL ? small : large;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawing.picture(size, fill), "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory of 16 bytes a picture, then the pictures; 256 is written as 0.
    private byte[] ico() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        int start = 6 + 16 * ICO.size();
        ByteBuffer directory = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int size : ICO) {
            byte[] png = png(size, 1);
            directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            directory.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(start + pictures.size());
            pictures.write(png);
        }
        return concat(directory.array(), pictures.toByteArray());
    }

    /// Blocks of a name, a length that counts its own eight bytes, and a picture.
    private byte[] icns() throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> entry : ICNS.entrySet()) {
            blocks.write(block(entry.getKey(), png(entry.getValue(), APPLE)));
        }
        return block("icns", blocks.toByteArray());
    }

    private static byte[] block(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8 + content.length);
        out.write(content);
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    /// A drawing on a square grid: rect and path, with fill, stroke and a clip path that is one of those.
    private record Drawing(Element root, double grid, Map<String, Shape> clips) {
        static Drawing read(Path file) throws Exception {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            Map<String, Shape> clips = new HashMap<>();
            NodeList found = root.getElementsByTagName("clipPath");
            for (int i = 0; i < found.getLength(); i++) {
                Element clip = (Element) found.item(i);
                clips.put("url(#" + clip.getAttribute("id") + ")", shape((Element) children(clip).get(0)));
            }
            return new Drawing(root, Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]), clips);
        }

        /// Painted eight times as large without smoothed edges, then averaged: the same on every machine.
        BufferedImage picture(int size, double fill) {
            int times = 8;
            BufferedImage big = new BufferedImage(size * times, size * times, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = big.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            double margin = (1 - fill) / 2 * size * times;
            g.translate(margin, margin);
            g.scale(fill * size * times / grid, fill * size * times / grid);
            children(root).forEach(node -> paint(g, (Element) node));
            g.dispose();
            return averaged(big, times);
        }

        private void paint(Graphics2D g, Element element) {
            if (element.getTagName().equals("rect") || element.getTagName().equals("path")) {
                g.setClip(clips.get(element.getAttribute("clip-path")));
                Shape shape = shape(element);
                colour(element, "fill").ifPresent(colour -> {
                    g.setColor(colour);
                    g.fill(shape);
                });
                colour(element, "stroke").ifPresent(colour -> {
                    g.setColor(colour);
                    g.fill(stroke(element).createStrokedShape(shape));
                });
            }
        }

        private static BasicStroke stroke(Element element) {
            boolean round = element.getAttribute("stroke-linecap").equals("round");
            return new BasicStroke(
                    (float) number(element, "stroke-width"),
                    round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                    round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER);
        }

        private static Optional<Color> colour(Element element, String name) {
            String value = element.getAttribute(name);
            return value.startsWith("#") ? Optional.of(Color.decode(value)) : Optional.empty();
        }

        private static double number(Element element, String name) {
            String value = element.getAttribute(name);
            return value.isEmpty() ? 0 : Double.parseDouble(value);
        }

        private static List<Node> children(Element element) {
            return IntStream.range(0, element.getChildNodes().getLength())
                    .mapToObj(element.getChildNodes()::item)
                    .filter(Element.class::isInstance)
                    .toList();
        }

        private static Shape shape(Element element) {
            if (element.getTagName().equals("path")) {
                return path(element.getAttribute("d"));
            }
            double twice = 2 * number(element, "rx");
            return new RoundRectangle2D.Double(
                    number(element, "x"),
                    number(element, "y"),
                    number(element, "width"),
                    number(element, "height"),
                    twice,
                    twice);
        }

        /// Straight lines between absolute points, each written as `M x y`, `L x y` or `Z`.
        private static Path2D path(String data) {
            Path2D path = new Path2D.Double();
            String[] words = data.strip().split("[ ,]+");
            for (int i = 0; i < words.length; i++) {
                switch (words[i]) {
                    case "M" -> path.moveTo(Double.parseDouble(words[++i]), Double.parseDouble(words[++i]));
                    case "L" -> path.lineTo(Double.parseDouble(words[++i]), Double.parseDouble(words[++i]));
                    case "Z" -> path.closePath();
                    default -> throw new IllegalArgumentException("not M, L or Z: " + words[i]);
                }
            }
            return path;
        }

        private static BufferedImage averaged(BufferedImage big, int times) {
            int size = big.getWidth() / times;
            BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    picture.setRGB(x, y, average(big, x * times, y * times, times));
                }
            }
            return picture;
        }

        /// The mean of a square, weighted by opacity.
        private static int average(BufferedImage big, int left, int top, int times) {
            long a = 0, r = 0, g = 0, b = 0;
            for (int pixel : big.getRGB(left, top, times, times, null, 0, times)) {
                int alpha = pixel >>> 24;
                a += alpha;
                r += alpha * (pixel >> 16 & 0xff);
                g += alpha * (pixel >> 8 & 0xff);
                b += alpha * (pixel & 0xff);
            }
            if (a == 0) {
                return 0;
            }
            long half = a / 2;
            return (int) (a / (times * times)) << 24
                    | (int) ((r + half) / a) << 16
                    | (int) ((g + half) / a) << 8
                    | (int) ((b + half) / a);
        }
    }
}
