package nl.leverklaar.document;

/// Is told of every change of a document, so that what was concluded from it stays true.
public interface DocumentListener {

    /// The change is about to be made; the document is as it was.
    void before(Edit edit);

    /// The change has been made.
    void after(Edit edit);
}
