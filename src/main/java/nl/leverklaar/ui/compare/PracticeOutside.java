package nl.leverklaar.ui.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Table;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;

/// What the practice organisation delivered the month before: the good practice file, as if it were of September.
final class PracticeOutside {

    private static final String MONTH = ";2026-10;";
    private static final String BEFORE = ";2026-09;";

    private PracticeOutside() {}

    /// @param fill what is known of the practice organisation
    static Earlier earlier(Layout layout, Fill fill) throws SourceException, IOException {
        Document document =
                new DocumentReader(layout.headers()).read(PracticeFile.clean(), Progress.NONE);
        Table table = new Table(document, Mapping.recognise(document, layout), layout, fill);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeliveryFile(table).write(out);
        String month = out.toString(StandardCharsets.UTF_8).replace(MONTH, BEFORE);
        Source source = Source.of(month.getBytes(StandardCharsets.UTF_8));
        return Earlier.of(List.of(EarlierFile.read(source, layout, Progress.NONE).orElseThrow()));
    }
}
