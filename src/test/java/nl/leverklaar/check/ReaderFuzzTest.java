package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.FaithfulWriter;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.RecordReader;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;

/// Whatever the bytes of a file are: it is refused with a reason or read, every rule can judge it, and saved it is the same.
///
/// Without more the corpus beside this class is run; with JAZZER_FUZZ=1 Jazzer looks for new bytes for a minute, and puts
/// those that break something in the corpus.
class ReaderFuzzTest {

    private static final Layout LAYOUT = Layouts.load().newest();
    private static final Opening OPENING =
            Opening.of(LAYOUT, Fill.of(LAYOUT.version()), SampleRun.circumstances(""));

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        Source source = Source.of(bytes);
        try {
            Session session = Session.open(source, OPENING, Progress.NONE);
            assertEquals(Map.of(), session.findings().notChecked());
            assertArrayEquals(bytes, saved(session.document()));
            assertEquals(rows(source), session.document().reading().records());
        } catch (SourceException e) {
            assertEquals(true, e.reason() != null);
        }
    }

    private static long rows(Source source) throws SourceException {
        if (!source.type().isText()) {
            return 0;
        }
        long[] rows = new long[1];
        RecordReader.of(source, LAYOUT.headers()).each(_ -> rows[0]++);
        return rows[0];
    }

    private static byte[] saved(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FaithfulWriter(document).write(out);
        return out.toByteArray();
    }
}
